/** The parts of an output that ends each part with NUL. */
export function nulSeparated(output: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let start = 0
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    parts.push(output.subarray(start, end))
    start = end + 1
  }
  return parts
}

/** A path of git's as text; `whole` is false when its bytes are not UTF-8, and the text only resembles it. */
export function pathName(bytes: Buffer): { readonly path: string; readonly whole: boolean } {
  const path = bytes.toString('utf8')
  return { path, whole: Buffer.from(path, 'utf8').equals(bytes) }
}
