import { isUtf8 } from 'node:buffer'
import type { FileEntry, Files, ObjectStore } from './git-objects.ts'
import { lineChanges } from './line-diff.ts'

export type FileChange = {
  readonly path: string
  /** Where a renamed file was. */
  readonly previousPath?: string
  /** `changed`: only the mode or the kind of entry differs. */
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed'
  readonly from?: FileEntry
  readonly to?: FileEntry
  readonly additions: number
  readonly deletions: number
  /** Absent for binary files, as in GitHub's answers. */
  readonly patch?: string
}

/** Git's default: a removed and an added file of which half is alike are one renamed file. */
const RENAME_SIMILARITY = 0.5
/** Above this git (and GitHub) look only for exact renames. */
const RENAME_CANDIDATES = 400

/** The difference of two trees, in path order, with renames found as `git diff -M` finds them. */
export function diffFiles(store: ObjectStore, before: Files, after: Files): readonly FileChange[] {
  const removed = new Map([...before].filter(([path]) => !after.has(path)))
  const added = new Map([...after].filter(([path]) => !before.has(path)))
  const changes = renames(store, removed, added)
  for (const [path, from] of removed) changes.push({ path, status: 'removed', from, ...count(store, from, undefined) })
  for (const [path, to] of added) changes.push({ path, status: 'added', to, ...count(store, undefined, to) })
  for (const [path, to] of after) {
    const from = before.get(path)
    if (from === undefined || (from.oid === to.oid && from.mode === to.mode)) continue
    const sameKind = from.oid !== to.oid && from.mode === to.mode
    changes.push({ path, status: sameKind ? 'modified' : 'changed', from, to, ...count(store, from, to) })
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Whether git would call the content binary. */
export function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0) || !isUtf8(bytes)
}

/** Takes what it pairs out of both maps. */
function renames(store: ObjectStore, removed: Map<string, FileEntry>, added: Map<string, FileEntry>): FileChange[] {
  const found: FileChange[] = []
  const pair = (previousPath: string, from: FileEntry, path: string, to: FileEntry): void => {
    found.push({ path, previousPath, status: 'renamed', from, to, ...count(store, from, to) })
    removed.delete(previousPath)
    added.delete(path)
  }
  for (const [previousPath, from] of Array.from(removed)) {
    const twin = [...added].find(([, to]) => to.oid === from.oid && to.mode === from.mode)
    if (twin !== undefined) pair(previousPath, from, ...twin)
  }
  if (removed.size * added.size > RENAME_CANDIDATES) return found
  const alike = [...removed].flatMap(([previousPath, from]) =>
    [...added].map(([path, to]) => ({ previousPath, from, path, to, score: similarity(store, from, to) })),
  )
  for (const { previousPath, from, path, to, score } of alike.sort((a, b) => b.score - a.score)) {
    if (score >= RENAME_SIMILARITY && removed.has(previousPath) && added.has(path)) pair(previousPath, from, path, to)
  }
  return found
}

/** The share of bytes, by lines, that two files have in common. */
function similarity(store: ObjectStore, from: FileEntry, to: FileEntry): number {
  if (from.mode === '160000' || to.mode === '160000' || from.mode !== to.mode) return 0
  const [a, b] = [store.blob(from.oid).content, store.blob(to.oid).content]
  const lines = new Map<string, number>()
  for (const line of a.toString('latin1').split('\n')) lines.set(line, (lines.get(line) ?? 0) + 1)
  let shared = 0
  for (const line of b.toString('latin1').split('\n')) {
    const left = lines.get(line) ?? 0
    if (left === 0) continue
    lines.set(line, left - 1)
    shared += line.length + 1
  }
  return shared / (Math.max(a.length, b.length) + 1)
}

function count(store: ObjectStore, from: FileEntry | undefined, to: FileEntry | undefined): { additions: number; deletions: number; patch?: string } {
  const [a, b] = [content(store, from), content(store, to)]
  if (isBinary(a) || isBinary(b)) return { additions: 0, deletions: 0 }
  return lineChanges(a.toString(), b.toString())
}

function content(store: ObjectStore, entry: FileEntry | undefined): Buffer {
  if (entry === undefined) return Buffer.alloc(0)
  return entry.mode === '160000' ? Buffer.from(`Subproject commit ${entry.oid}\n`) : store.blob(entry.oid).content
}
