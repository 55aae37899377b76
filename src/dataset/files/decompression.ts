import { Readable } from 'node:stream'
import { createGunzip, type Gunzip } from 'node:zlib'
import type { Compression } from './block.ts'
import type { ReadLimits } from './limits.ts'
import { ReadFailure } from './problem.ts'
import { zstdFrames } from './zstd-frames.ts'

/** Says by the first bytes how a file is compressed: names lie more often than magic numbers. */
export function compressionOf(head: Uint8Array): Compression {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  const isFrame = head[0] === 0x28 && head[1] === 0xb5
  const isSkippable = ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a
  if (isFrame && head[2] === 0x2f && head[3] === 0xfd) return 'zstd'
  return isSkippable && head[2] === 0x4d && head[3] === 0x18 ? 'zstd' : 'none'
}

/**
 * The decompressed bytes, in portions that are only good until the next one is asked for. Throws `ReadFailure` for data
 * that is cut off or damaged, and when more comes out than the limits allow.
 */
export async function* decompressed(
  compression: Compression,
  portions: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
): AsyncGenerator<Uint8Array> {
  if (compression === 'none') return yield* portions
  const given = { bytes: 0 }
  const source = Readable.from(pieces(compression, portions, given), { objectMode: true, highWaterMark: 1 })
  const decoder = compression === 'gzip' ? createGunzip({ chunkSize }) : await zstdDecoder()
  // A source that fails would leave the decoder waiting for ever.
  source.on('error', (error) => decoder.destroy(error))
  source.pipe(decoder)
  let out = 0
  try {
    for await (const portion of decoder) {
      if (!(portion instanceof Uint8Array)) continue
      out += portion.length
      refuseBomb(out, given.bytes, limits)
      yield portion
    }
  } catch (error) {
    throw error instanceof ReadFailure ? error : damaged(compression, error)
  } finally {
    source.destroy()
    decoder.destroy()
  }
  if (decoder.bytesWritten < given.bytes) {
    throw damaged(compression, new Error('something else follows the compressed data'))
  }
}

const chunkSize = 1024 * 1024

/** The portions as the decoder can take them: copies, since the reader fills the same memory again. */
async function* pieces(
  compression: Compression,
  portions: AsyncIterable<Uint8Array>,
  given: { bytes: number },
): AsyncGenerator<Uint8Array> {
  if (compression === 'gzip') {
    for await (const portion of portions) {
      given.bytes += portion.length
      yield portion.slice()
    }
    return
  }
  const frames = zstdFrames()
  for await (const portion of portions) {
    for (const piece of frames.split(portion.slice())) {
      given.bytes += piece.length
      yield piece
    }
  }
  frames.end()
}

async function zstdDecoder(): Promise<Gunzip> {
  const zlib = await import('node:zlib')
  // Older versions of Node.js do not have it, whatever its types say.
  if (!('createZstdDecompress' in zlib)) {
    throw new ReadFailure(
      'unsupported-format',
      `it is compressed with zstd, which Node.js ${process.version} cannot read`,
      'Use Node.js 22.15 or later, or compress it with gzip.',
    )
  }
  return zlib.createZstdDecompress({ chunkSize })
}

function refuseBomb(out: number, given: number, limits: ReadLimits): void {
  const { maxDecompressedBytes, maxRatio, ratioFreeBytes } = limits
  const fix = 'If the data is what you expect, decompress the file, or raise the limit.'
  if (out > maxDecompressedBytes) {
    const message = `it holds more than ${String(maxDecompressedBytes)} bytes when decompressed`
    throw new ReadFailure('too-large', message, fix)
  }
  if (out > ratioFreeBytes && out > maxRatio * given) {
    const message = `it grows more than ${String(maxRatio)}-fold when decompressed, as a bomb does`
    throw new ReadFailure('too-large', message, fix)
  }
}

function damaged(compression: Compression, error: unknown): ReadFailure {
  const why = error instanceof Error ? error.message : String(error)
  const message = `its ${compression} data is cut off or damaged (${why}), so some of its rows may be missing`
  return new ReadFailure('corrupt', message, 'Make or fetch the file again.')
}
