import { readSync } from 'node:fs'

/** Reads `count` 32-bit numbers, in the byte order of this machine. Throws where the file ends before them. */
export function readNumbers(descriptor: number, offset: number, count: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count)
  const bytes = new Uint8Array(numbers.buffer)
  for (let read = 0; read < bytes.length; ) {
    const more = readSync(descriptor, bytes, read, bytes.length - read, offset + read)
    if (more === 0) throw new Error('The temporary file of the corpus was cut short while it was read.')
    read += more
  }
  return numbers
}
