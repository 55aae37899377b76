import { isUtf8 } from 'node:buffer'
import type { ParquetReadOptions } from 'hyparquet'
import { notUtf8 } from './decoding.ts'

/** Stands for text that is not UTF-8 until its row is known. */
const notText = Symbol('not UTF-8')

/** How text and dates are made: text only of bytes that are text. */
export const parsers: NonNullable<ParquetReadOptions['parsers']> = {
  stringFromBytes: (bytes) => textOf(bytes),
  // As the text that it is: whoever reads a row expects what other formats would give.
  jsonFromBytes: (bytes) => textOf(bytes),
}

function textOf(bytes: Uint8Array | undefined): string | symbol | undefined {
  if (bytes === undefined) return undefined
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return isUtf8(buffer) ? buffer.toString('utf8') : notText
}

export type PlainValue =
  { readonly state: 'plain'; readonly value: unknown } | { readonly state: 'refused'; readonly why: string }

/**
 * A decoded value as JSON would give it: dates as ISO 8601, large integers as text, bytes as text when they are UTF-8
 * and else as `{binaryBytes: n}`.
 */
export function plainValue(value: unknown, depth: number): PlainValue {
  if (typeof value === 'symbol') return { state: 'refused', why: notUtf8 }
  if (typeof value === 'bigint') {
    const number = Number(value)
    return plain(Number.isSafeInteger(number) ? number : String(value))
  }
  if (value === undefined || value === null) return plain(null)
  if (typeof value !== 'object') return plain(value)
  if (value instanceof Date) return plain(Number.isNaN(value.getTime()) ? null : value.toISOString())
  if (value instanceof Uint8Array) return plain(bytesAsValue(value))
  if (depth <= 0) return { state: 'refused', why: 'its lists and objects are nested too deep' }
  if (Array.isArray(value)) return plainList(value, depth)
  if (ArrayBuffer.isView(value)) return plain({ binaryBytes: value.byteLength })
  return plainObject(value, depth)
}

function plain(value: unknown): PlainValue {
  return { state: 'plain', value }
}

function bytesAsValue(bytes: Uint8Array): unknown {
  const text = textOf(bytes)
  return typeof text === 'string' ? text : { binaryBytes: bytes.length }
}

function plainList(items: readonly unknown[], depth: number): PlainValue {
  const made: unknown[] = []
  for (const item of items) {
    const one = plainValue(item, depth - 1)
    if (one.state === 'refused') return one
    made.push(one.value)
  }
  return plain(made)
}

function plainObject(value: object, depth: number): PlainValue {
  // The reader sets the keys of maps by assignment, so a key `__proto__` replaces the prototype instead.
  if (Object.getPrototypeOf(value) !== Object.prototype) return { state: 'refused', why: 'a map has the key __proto__' }
  const made: [string, unknown][] = []
  for (const [key, item] of Object.entries(value)) {
    const one = plainValue(item, depth - 1)
    if (one.state === 'refused') return one
    made.push([key, one.value])
  }
  return plain(Object.fromEntries(made))
}
