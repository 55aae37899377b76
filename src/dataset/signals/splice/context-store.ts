/** Tokens to the left and right of a phrase, near and one further; 0 is the edge of the segment. */
export type Context = {
  readonly left: number
  readonly farLeft: number
  readonly right: number
  readonly farRight: number
}

/** For each of many phrases, the contexts of the rows with the smallest hashes: the order of rows chooses none. */
export type ContextStore = {
  /** Whether a row of this hash is to be noted; asked first, because most rows of frequent phrases are not. */
  readonly wants: (phrase: number, hash: number) => boolean
  readonly note: (phrase: number, hash: number, context: Context) => void
  readonly of: (phrase: number) => readonly Context[]
}

/** Contexts kept of each phrase, in 20 bytes each. */
const keptContexts = 24

/** Numbers of a context, behind its hash. */
const width = 5

export function contextStore(): ContextStore {
  let kept = new Uint32Array(1024 * keptContexts * width)
  let sizes = new Uint8Array(1024)

  function grow(phrase: number): void {
    if (phrase < sizes.length) return
    const larger = new Uint8Array(Math.max(phrase + 1, sizes.length * 2))
    larger.set(sizes)
    sizes = larger
    const contexts = new Uint32Array(larger.length * keptContexts * width)
    contexts.set(kept)
    kept = contexts
  }

  function placeOf(phrase: number, at: number): number {
    return (phrase * keptContexts + at) * width
  }

  /** Which of a phrase's contexts has the largest hash. */
  function largest(phrase: number): number {
    let found = 0
    for (let at = 1; at < keptContexts; at += 1) {
      if ((kept[placeOf(phrase, at)] ?? 0) > (kept[placeOf(phrase, found)] ?? 0)) found = at
    }
    return found
  }

  return {
    wants: (phrase, hash) => {
      const size = sizes[phrase] ?? 0
      return size < keptContexts || hash < (kept[placeOf(phrase, largest(phrase))] ?? 0)
    },
    note: (phrase, hash, { left, farLeft, right, farRight }) => {
      grow(phrase)
      const size = sizes[phrase] ?? 0
      const at = size < keptContexts ? size : largest(phrase)
      if (at === size) sizes[phrase] = size + 1
      kept.set([hash, left, farLeft, right, farRight], placeOf(phrase, at))
    },
    of: (phrase) =>
      Array.from({ length: sizes[phrase] ?? 0 }, (_, at) => {
        const place = placeOf(phrase, at)
        const [left = 0, farLeft = 0, right = 0, farRight = 0] = kept.subarray(place + 1, place + width)
        return { left, farLeft, right, farRight }
      }),
  }
}
