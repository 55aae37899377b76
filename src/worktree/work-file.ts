import { constants } from 'node:fs'
import { lstat, open, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { contentReader, type Content } from './content.ts'
import { codeOf, messageOf } from './failure.ts'

/** What lies at a path of the work tree, whatever git knows of it. */
export type WorkFile =
  | { readonly state: 'absent' }
  | { readonly state: 'other'; readonly what: 'symlink' | 'directory' | 'special file' }
  | { readonly state: 'unreadable'; readonly why: string }
  | ({ readonly state: 'read' } & Content)

/**
 * Reads a file below a root, which is absolute and without links. A link is not followed, nor is one on the way: git
 * has no file beyond it.
 */
export async function readWorkFile(root: string, path: string): Promise<WorkFile> {
  const full = join(root, path)
  try {
    const found = await lstat(full)
    if (found.isSymbolicLink()) return { state: 'other', what: 'symlink' }
    if (found.isDirectory()) return { state: 'other', what: 'directory' }
    if (!found.isFile()) return { state: 'other', what: 'special file' }
    if (path.includes('/') && (await realpath(dirname(full))) !== dirname(full)) return { state: 'absent' }
    return { state: 'read', ...(await readContent(full)) }
  } catch (error) {
    return missing(error) ? { state: 'absent' } : { state: 'unreadable', why: messageOf(error) }
  }
}

async function readContent(full: string): Promise<Content> {
  const file = await open(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const reader = contentReader()
    const { size } = await file.stat()
    const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(size + 1, chunkSize)))
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.byteLength)
      if (bytesRead === 0) return reader.end()
      reader.take(Buffer.from(buffer.subarray(0, bytesRead)))
    }
  } finally {
    await file.close()
  }
}

/** Bytes read at once. */
const chunkSize = 256 * 1024

function missing(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}
