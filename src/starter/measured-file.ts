import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { LocalFile } from './request-source.ts'

/** Says how far a file has been read: bytes so far, and of how many. */
export type Progress = (path: string, read: number, size: number) => void

/**
 * Digest and size of a file, and the number of its rows when it is JSON Lines, in one pass and constant memory. A git-lfs
 * pointer gives what it points at. Throws as `node:fs` does.
 */
export async function measureFile(
  file: string,
  path: string,
  progress: Progress,
): Promise<NonNullable<LocalFile['measured']>> {
  const { size } = await stat(file)
  const hash = createHash('sha256')
  const lines = path.toLowerCase().endsWith('.jsonl') ? lineCounter() : undefined
  const start: Buffer[] = []
  let read = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    if (!(chunk instanceof Buffer)) continue
    hash.update(chunk)
    lines?.take(chunk)
    if (read === 0) start.push(chunk)
    read += chunk.byteLength
    progress(path, read, size)
  }
  const pointer = read <= longestPointer ? lfsPointer(Buffer.concat(start).toString('utf8')) : undefined
  if (pointer) return pointer
  return { sha256: hash.digest('hex'), size: read, ...(lines ? { rows: lines.end() } : {}) }
}

/** Bytes of git-lfs's longest pointer, by its specification. */
const longestPointer = 1024

function lfsPointer(text: string): { readonly sha256: string; readonly size: number } | undefined {
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n')) return undefined
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1]
  const size = /^size (\d{1,15})$/m.exec(text)?.[1]
  return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) }
}

type LineCounter = { readonly take: (chunk: Uint8Array) => void; readonly end: () => number }

/** Lines that hold anything: a last one without line feed counts, blank ones do not. */
function lineCounter(): LineCounter {
  let count = 0
  let filled = false
  return {
    take: (chunk) => {
      for (const byte of chunk) {
        if (byte === 0x0a) {
          if (filled) count++
          filled = false
        } else if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) filled = true
      }
    },
    end: () => count + (filled ? 1 : 0),
  }
}
