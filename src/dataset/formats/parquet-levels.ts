import type { FileMetaData } from 'hyparquet'

/** How high the levels of a column go: whether a value is there, and which list it goes on with. */
export type Levels = { readonly definition: number; readonly repetition: number }

/** The levels of all columns that hold values, by the parts of their paths joined with NUL. */
export function levelsOf({ schema }: FileMetaData): ReadonlyMap<string, Levels> {
  const found = new Map<string, Levels>()
  const open: { readonly path: readonly string[]; readonly levels: Levels; missing: number }[] = []
  for (const [index, element] of schema.entries()) {
    while (open.at(-1)?.missing === 0) open.pop()
    const parent = open.at(-1)
    if (parent) parent.missing -= 1
    const above = parent?.levels ?? { definition: 0, repetition: 0 }
    const path = index === 0 ? [] : [...(parent?.path ?? []), element.name]
    const levels = {
      definition: above.definition + (index > 0 && element.repetition_type !== 'REQUIRED' ? 1 : 0),
      repetition: above.repetition + (index > 0 && element.repetition_type === 'REPEATED' ? 1 : 0),
    }
    const missing = element.num_children ?? 0
    if (missing > 0) open.push({ path, levels, missing })
    else found.set(path.join('\u0000'), levels)
  }
  return found
}

/** Throws when a page's runs of equal numbers are longer than the page has values: the reader repeats what they say. */
export function checkRuns(bytes: Uint8Array, from: number, to: number, width: number, values: number): void {
  let seen = 0
  let at = from
  while (seen < values && at < to) {
    let header = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at]
      at += 1
      if (byte === undefined || scale > 2 ** 35) throw new Error('a run in a page has no end')
      header += (byte & 0x7f) * scale
      if (byte < 0x80) break
    }
    const count = Math.floor(header / 2)
    const packed = header % 2 === 1
    if (count > values - seen + spareValues) throw new Error('a run in a page has more values than the page')
    seen += packed ? count * 8 : count
    at += packed ? count * width : Math.ceil(width / 8)
  }
}

/** Writers round the last run up. */
const spareValues = 4096

export function bitWidth(most: number): number {
  return 32 - Math.clz32(most)
}
