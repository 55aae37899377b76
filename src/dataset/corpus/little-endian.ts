import { endianness } from 'node:os'

/** 32-bit numbers as little-endian bytes. */
export function littleEndian(numbers: Uint32Array | readonly number[]): Uint8Array {
  const words = numbers instanceof Uint32Array ? numbers : Uint32Array.from(numbers)
  const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength)
  return isLittleEndian ? bytes : Buffer.from(bytes).swap32()
}

/** The numbers of little-endian bytes, a multiple of four, in memory of their own. */
export function numbersOf(bytes: Uint8Array): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(bytes.length / 4)
  const own = Buffer.from(numbers.buffer)
  own.set(bytes)
  if (!isLittleEndian) own.swap32()
  return numbers
}

const isLittleEndian = endianness() === 'LE'
