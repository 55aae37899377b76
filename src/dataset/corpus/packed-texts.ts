/** Texts one behind the other: what a list of many short strings is when it has to be sent or written. */
export type PackedTexts = {
  readonly text: string
  /** By text: where it ends in `text`, in code units. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/** The texts of the numbers from `first` to `last`. */
export function packTexts(first: number, last: number, textOf: (number: number) => string): PackedTexts {
  const ends = new Uint32Array(Math.max(0, last - first + 1))
  const parts: string[] = []
  let end = 0
  for (let number = first; number <= last; number += 1) {
    const text = textOf(number)
    parts.push(text)
    end += text.length
    ends[number - first] = end
  }
  return { text: parts.join(''), ends }
}

/** The text of an index from 0. */
export function textAt(texts: PackedTexts, index: number): string {
  return texts.text.slice(index === 0 ? 0 : texts.ends[index - 1], texts.ends[index])
}

/** The same as code units, of which no strings have to be made. */
export type PackedUnits = {
  readonly units: Uint16Array<ArrayBuffer>
  /** By text: where it ends in `units`. */
  readonly ends: Uint32Array<ArrayBuffer>
}
