import { createHash, type Hash } from 'node:crypto'
import { constants, type BigIntStats } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { ReadFailure } from './problem.ts'

/** An open file that is read once from its beginning to its end while its bytes are hashed. */
export type RawFile = {
  readonly size: number
  /** The bytes in order; each portion is only good until the next one is asked for. */
  readonly portions: () => AsyncGenerator<Uint8Array>
  /** Bytes at a place, beside the reading in order and not hashed. */
  readonly readAt: (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>
  /** What was read; throws `ReadFailure` when that was not the whole file or the file is no longer what it was. */
  readonly finish: () => Promise<{ readonly bytes: number; readonly sha256: string }>
  readonly close: () => Promise<void>
}

/** Bytes of a read: smaller ones cost more calls than they save memory. */
const portionBytes = 2 * 1024 * 1024

/**
 * Opens a file without following a link that took its place; throws `ReadFailure`. `progress` is told of each portion.
 */
export async function openRawFile(path: string, progress: (bytes: number) => void): Promise<RawFile> {
  const handle = await opened(path)
  try {
    const before = await handle.stat({ bigint: true })
    if (!before.isFile()) throw new ReadFailure('special-file', 'it is no regular file', 'Name a file with data.')
    const size = Number(before.size)
    const hash = createHash('sha256')
    const read = { bytes: 0 }
    return {
      size,
      portions: () => portionsOf(handle, hash, read, progress),
      readAt: (offset, length) => readAt(handle, offset, length),
      finish: async () => {
        const after = await handle.stat({ bigint: true })
        if (read.bytes !== size || !isSame(before, after)) throw changed()
        return { bytes: size, sha256: hash.digest('hex') }
      },
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    // Without O_NONBLOCK, a pipe that took the file's place would hold the process up for ever.
    return await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ReadFailure('unreadable', `it cannot be opened: ${why}`, 'Check that it exists and that you may read it.')
  }
}

/** Reads one portion ahead, so that the disk works while the last one is hashed and cut. */
async function* portionsOf(
  handle: FileHandle,
  hash: Hash,
  read: { bytes: number },
  progress: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let current = new Uint8Array(portionBytes)
  let other = new Uint8Array(portionBytes)
  let pending = handle.read(current, 0, portionBytes, null)
  try {
    for (;;) {
      const { bytesRead } = await pending
      if (bytesRead === 0) return
      pending = handle.read(other, 0, portionBytes, null)
      const portion = current.subarray(0, bytesRead)
      hash.update(portion)
      read.bytes += bytesRead
      progress(bytesRead)
      yield portion
      const filled = other
      other = current
      current = filled
    }
  } finally {
    // Whoever stops early closes the file next.
    await pending.catch(() => undefined)
  }
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length)
  let at = 0
  while (at < length) {
    const { bytesRead } = await handle.read(bytes, at, length - at, offset + at)
    if (bytesRead === 0) throw changed()
    at += bytesRead
  }
  return bytes
}

function isSame(before: BigIntStats, after: BigIntStats): boolean {
  return (
    before.size === after.size &&
    before.mtimeNs === after.mtimeNs &&
    before.ctimeNs === after.ctimeNs &&
    before.ino === after.ino &&
    before.dev === after.dev
  )
}

function changed(): ReadFailure {
  return new ReadFailure(
    'changed',
    'it changed while it was read, so nobody can say what was inspected',
    'Run again when nothing writes to it.',
  )
}
