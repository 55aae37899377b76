/** A generated table: its bytes in base64, in a module of its own that is loaded when it is needed. */
export function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
