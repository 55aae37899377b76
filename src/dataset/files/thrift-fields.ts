/**
 * The integers (and booleans, as 1 and 0) of a Thrift struct by the way that leads to them, such as `5.1`; and where
 * the struct ends.
 */
export type ThriftFields = { readonly numbers: ReadonlyMap<string, number>; readonly end: number }

/** Structs and lists inside each other; Parquet's own need eight. */
const deepest = 24

/**
 * Walks a struct of Thrift's compact protocol and throws unless every length in it is one that the bytes can hold. The
 * Parquet reader makes arrays as long as such lengths say before it reads what is in them, so they are checked first.
 * With `keep`, the integers of structs (not those in lists) are given.
 */
export function thriftFields(bytes: Uint8Array, start: number, keep: boolean): ThriftFields {
  const numbers = new Map<string, number>()
  let at = start

  function byte(): number {
    const value = bytes[at]
    if (value === undefined) throw new Error('it ends inside a header')
    at += 1
    return value
  }

  function varint(): number {
    let value = 0
    for (let scale = 1, count = 0; count < 10; count += 1, scale *= 128) {
      const next = byte()
      value += (next & 0x7f) * scale
      if (next < 0x80) return value
    }
    throw new Error('a number in a header has no end')
  }

  function pass(length: number): void {
    if (length > bytes.length - at) throw new Error('a length in a header goes beyond its end')
    at += length
  }

  function list(depth: number): void {
    const head = byte()
    const type = head & 0x0f
    const size = head >> 4 === 15 ? varint() : head >> 4
    if (size > bytes.length - at) throw new Error('a list in a header is said to be longer than the header')
    for (let index = 0; index < size; index += 1) {
      if (type === 1 || type === 2) byte()
      else element(type, depth, undefined)
    }
  }

  function element(type: number, depth: number, way: string | undefined): void {
    switch (type) {
      case 1:
      case 2:
        if (way !== undefined) numbers.set(way, type === 1 ? 1 : 0)
        return
      case 3:
        byte()
        return
      case 4:
      case 5:
      case 6: {
        const zigzag = varint()
        const value = zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2
        if (way !== undefined) numbers.set(way, value)
        return
      }
      case 7:
        pass(8)
        return
      case 8:
        pass(varint())
        return
      case 9:
        list(depth + 1)
        return
      case 12:
        struct(depth + 1, way)
        return
      default:
        throw new Error('a header holds a type that Parquet does not use')
    }
  }

  function struct(depth: number, way: string | undefined): void {
    if (depth > deepest) throw new Error('a header is nested too deep')
    let field = 0
    for (let head = byte(); head !== 0; head = byte()) {
      const delta = head >> 4
      if (delta === 0) {
        const zigzag = varint()
        field = zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2
      } else field += delta
      element(head & 0x0f, depth, way === undefined ? undefined : `${way}${way === '' ? '' : '.'}${String(field)}`)
    }
  }

  struct(0, keep ? '' : undefined)
  return { numbers, end: at }
}
