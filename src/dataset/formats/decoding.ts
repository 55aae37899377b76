import { isAscii, isUtf8 } from 'node:buffer'

/** Text of byte ranges of a block. */
export type Decoding = {
  /** The text of `[from, to)`; `undefined` when these bytes are not UTF-8. */
  readonly text: (from: number, to: number) => string | undefined
  /** Whether `\u` stands anywhere: one look at all bytes saves one at each row. */
  readonly escapes: boolean
}

/**
 * Chooses the fastest decoding that is right for all of the bytes; one row that is not UTF-8 must not spoil another.
 */
export function decodingOf(bytes: Uint8Array): Decoding {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const escapes = buffer.includes('\\u')
  if (isAscii(buffer)) return { escapes, text: (from, to) => buffer.toString('latin1', from, to) }
  if (isUtf8(buffer)) return { escapes, text: (from, to) => buffer.toString('utf8', from, to) }
  return {
    escapes,
    text: (from, to) => (isUtf8(buffer.subarray(from, to)) ? buffer.toString('utf8', from, to) : undefined),
  }
}

export const notUtf8 = 'it is not UTF-8, so nobody can say what its text is'
