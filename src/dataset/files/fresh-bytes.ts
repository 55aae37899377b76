/** Memory with a buffer of its own, not filled with zeros: only what is written to it may be given on. */
export function freshBytes(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)
}
