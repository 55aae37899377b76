/** A value that a rule has looked at: its JSON Pointer in the manifest, and what stands there. */
type RecordedRead = { readonly pointer: string; readonly value: unknown }

/** A value of which every part that is looked at is noted: single values, and fields that are not there. */
export type Recorder<Value> = { readonly value: Value; readonly reads: () => readonly RecordedRead[] }

/**
 * Notes what is read of plain data while something else looks at it. `rename` gives the pointer in the manifest of one in
 * the value, where the two differ.
 */
export function recorded<Value>(value: Value, rename: (pointer: string) => string = (pointer) => pointer): Recorder<Value> {
  const reads = new Map<string, unknown>()
  const note = (pointer: string, found: unknown): void => {
    if (reads.size < most) reads.set(rename(pointer), found)
  }
  return {
    value: watched(value, '', note),
    reads: () => [...reads].map(([pointer, found]) => ({ pointer, value: found })),
  }
}

/** More reads than this explain nothing. */
const most = 50

type Note = (pointer: string, value: unknown) => void

function watched<Value>(value: Value, pointer: string, note: Note): Value {
  if (typeof value !== 'object' || value === null) return value
  return new Proxy(value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver)
      if (typeof key === 'symbol' || typeof found === 'function') return found
      // The length of a list is how it is walked through, and no field.
      if (Array.isArray(target) && !/^\d+$/.test(key)) return found
      const inside = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (typeof found !== 'object' || found === null || isEmpty(found)) note(inside, found)
      return watched(found, inside, note)
    },
  })
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}
