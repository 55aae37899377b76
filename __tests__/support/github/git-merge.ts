import type { FileEntry, Files, ObjectStore, Oid } from './git-objects.ts'
import { mergeBase } from './git-history.ts'

type MergedFiles = { readonly files: Files; readonly conflicts: readonly string[] }

/** A three-way merge by whole files: a file that both sides changed, differently, is a conflict. */
export function mergeFiles(base: Files, ours: Files, theirs: Files): MergedFiles {
  const files = new Map<string, FileEntry>()
  const conflicts: string[] = []
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [was, our, their] = [base.get(path), ours.get(path), theirs.get(path)]
    const chosen = same(was, our) ? their : our
    if (!same(was, our) && !same(was, their) && !same(our, their)) conflicts.push(path)
    if (chosen !== undefined) files.set(path, chosen)
  }
  return { files, conflicts }
}

/** What merging two commits gives. */
export function mergeCommits(store: ObjectStore, ours: Oid, theirs: Oid): MergedFiles {
  const base = mergeBase(store, ours, theirs)
  return mergeFiles(base === undefined ? new Map() : store.files(base), store.files(ours), store.files(theirs))
}

function same(a: FileEntry | undefined, b: FileEntry | undefined): boolean {
  return a?.oid === b?.oid && a?.mode === b?.mode
}
