import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '../../manifest/index.ts'
import { reasonToIgnore } from './file-name.ts'
import { isInside } from './inside.ts'

/** Something that lies below a folder. `path` begins with the folder as it was named. */
export type WalkedFile = { readonly path: string } & (
  | { readonly state: 'file'; readonly real: string; readonly size: number }
  | { readonly state: 'ignored'; readonly reason: string }
  /** A link to something that is not below the folder. */
  | { readonly state: 'outside'; readonly target: string }
  /** A pipe, a socket, a device. */
  | { readonly state: 'special' }
  | { readonly state: 'unreadable'; readonly why: string }
)

/** All that lies below a folder, which is absolute and without links; in the order of names. */
export async function walk(root: string, named: string): Promise<readonly WalkedFile[]> {
  const found: WalkedFile[] = []
  // A list of what is still to be seen: folders may be nested deeper than calls may.
  const waiting = [{ full: root, path: named }]
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    const entries = await readdir(folder.full, { withFileTypes: true }).catch((error: unknown) => error)
    if (!Array.isArray(entries)) {
      found.push({ path: folder.path, state: 'unreadable', why: `it cannot be listed: ${messageOf(entries)}` })
      continue
    }
    for (const entry of entries) {
      const full = join(folder.full, entry.name)
      const path = childPath(folder.path, entry.name)
      const reason = reasonToIgnore(entry.name)
      if (entry.name.startsWith('.')) found.push({ path, state: 'ignored', reason: reason ?? '' })
      else if (entry.isDirectory()) waiting.push({ full, path })
      else if (reason !== undefined) found.push({ path, state: 'ignored', reason })
      else if (entry.isSymbolicLink()) found.push(await linked(root, full, path))
      else if (entry.isFile()) found.push(await ordinary(full, path))
      else found.push({ path, state: 'special' })
    }
  }
  return found.toSorted((a, b) => compareText(a.path, b.path))
}

async function ordinary(full: string, path: string): Promise<WalkedFile> {
  const found = await stat(full).catch(() => undefined)
  if (!found) return { path, state: 'unreadable', why: 'it went away while the folder was listed' }
  return { path, state: 'file', real: full, size: found.size }
}

async function linked(root: string, full: string, path: string): Promise<WalkedFile> {
  const real = await realpath(full).catch(() => undefined)
  if (real === undefined) return { path, state: 'unreadable', why: 'it is a link that leads nowhere' }
  if (!isInside(root, real)) return { path, state: 'outside', target: real }
  const target = await stat(real).catch(() => undefined)
  if (!target) return { path, state: 'unreadable', why: 'it went away while the folder was listed' }
  if (target.isFile()) return { path, state: 'file', real, size: target.size }
  if (target.isDirectory()) return { path, state: 'ignored', reason: 'it is a link to a folder that is read anyway' }
  return { path, state: 'special' }
}

function childPath(folder: string, name: string): string {
  if (folder === '.') return name
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
