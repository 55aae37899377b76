import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Compressors } from 'hyparquet'
import type { ReadLimits } from '../files/index.ts'

/**
 * How the pages of Parquet are decompressed: by Node.js where it can, which stops at the length that a page is said to
 * have, whatever its data would become.
 */
export async function compressors(limits: ReadLimits): Promise<Compressors> {
  const { compressors: others } = await import('hyparquet-compressors')
  const zlib = await import('node:zlib')
  const within = (length: number) => {
    if (length > limits.maxPageBytes) throw new Error('a page is larger than may be read')
    return { maxOutputLength: Math.max(1, length) }
  }
  const zstd: Compressors =
    'zstdDecompressSync' in zlib ? { ZSTD: (input, length) => zlib.zstdDecompressSync(input, within(length)) } : {}
  return {
    ...others,
    ...zstd,
    GZIP: (input, length) => gunzipSync(input, within(length)),
    BROTLI: (input, length) => brotliDecompressSync(input, within(length)),
  }
}
