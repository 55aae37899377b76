import { closeSync, constants, lstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { open } from 'node:fs/promises'
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
    const found = lstatSync(full)
    if (found.isSymbolicLink()) return { state: 'other', what: 'symlink' }
    if (found.isDirectory()) return { state: 'other', what: 'directory' }
    if (!found.isFile()) return { state: 'other', what: 'special file' }
    if (path.includes('/') && realpathSync.native(dirname(full)) !== dirname(full)) return { state: 'absent' }
    return { state: 'read', ...(await readContent(full, found.size)) }
  } catch (error) {
    return missing(error) ? { state: 'absent' } : { state: 'unreadable', why: messageOf(error) }
  }
}

/** A small file is read without waiting: on threads its system calls would cost more than they take. */
async function readContent(full: string, size: number): Promise<Content> {
  return size < chunkSize ? readSmall(full, size) : await readLarge(full)
}

function readSmall(full: string, size: number): Content {
  const file = openSync(full, flags)
  try {
    const reader = contentReader()
    const room = size + 1
    for (;;) {
      const buffer = Buffer.allocUnsafe(room)
      const bytesRead = readSync(file, buffer, 0, room, null)
      if (bytesRead === 0) return reader.end()
      reader.take(buffer.subarray(0, bytesRead))
    }
  } finally {
    closeSync(file)
  }
}

async function readLarge(full: string): Promise<Content> {
  const file = await open(full, flags)
  try {
    const reader = contentReader()
    const buffer = Buffer.allocUnsafe(chunkSize)
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.byteLength)
      if (bytesRead === 0) return reader.end()
      reader.take(Buffer.from(buffer.subarray(0, bytesRead)))
    }
  } finally {
    await file.close()
  }
}

/** Whatever has come to stand there since it was looked at must neither lead elsewhere nor be waited for. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Bytes read at once. */
const chunkSize = 256 * 1024

function missing(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}
