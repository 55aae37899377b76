/** Whether all characters of a text are of ASCII: then each takes one byte, which the runtime counts faster than a loop. */
export function isAscii(text: string): boolean {
  return Buffer.byteLength(text, 'utf8') === text.length
}
