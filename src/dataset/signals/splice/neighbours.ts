import { field, type Corpus, type EncodedBlock } from '../../corpus/index.ts'
import type { Census } from '../association/census.ts'
import { counts, keyedTable } from '../association/keyed-table.ts'
import { featureReader, type RowFeatures } from '../association/prompt-features.ts'
import { fieldOf, walkRows } from '../association/row-walk.ts'
import { sampleHash } from '../association/sample.ts'
import { contextStore, type Context } from './context-store.ts'

/** A phrase of one to four tokens in prompts, with a sample of what stands to both sides of it. */
export type Neighbourhood = {
  /** As `featureReader` gives it. */
  readonly feature: { readonly low: number; readonly high: number; readonly kind: number }
  readonly first: number
  readonly last: number
  /** Rows that hold it; rows that repeat another row word for word count once. */
  readonly rows: number
  readonly contexts: readonly Context[]
}

/** How many phrases are held; with more, only the more frequent ones are looked at. */
const heldAtMost = 2 ** 16

/** Phrases that between `least` and `most` rows hold, by one walk (more if there are too many of them). */
export function neighbourhoods(corpus: Corpus, census: Census, least: number, most: number): readonly Neighbourhood[] {
  for (let fewest = least; ; fewest *= 2) {
    const found = attempt(corpus, census, fewest, most)
    if (found !== null) return found
  }
}

function attempt(corpus: Corpus, census: Census, least: number, most: number): readonly Neighbourhood[] | null {
  const table = keyedTable(heldAtMost)
  const rows = counts()
  const rounds = counts()
  const store = contextStore()
  const names: ReturnType<typeof nameOf>[] = []
  const read = featureReader(census, least)
  let isFull = false
  walkRows(corpus, (block, first, last, ordinal) => {
    if (isFull || census.isLeftOut(ordinal)) return
    const features = read(block, first, last)
    const hash = sampleHash(block, first, last)
    let exchange = first
    for (let at = 0; at < features.size; at += 1) {
      const low = features.low[at] ?? 0
      const seen = census.phraseRows.of(low)
      if (seen < least || seen > most) continue
      const index = table.add(low, features.high[at] ?? 0)
      if (index < 0) {
        isFull = true
        return
      }
      if (rounds.of(index) === ordinal + 1) continue
      const place = features.at[at] ?? 0
      while (exchange + 1 < last && place >= fieldOf(block, exchange, field.response)) exchange += 1
      rounds.set(index, ordinal + 1)
      rows.increment(index)
      if (index === names.length) names.push(nameOf(features, at, block))
      const kind = features.kind[at] ?? 0
      if (store.wants(index, hash)) store.note(index, hash, contextOf(block, exchange, place, kind >> 2))
    }
  })
  if (isFull) return null
  return names.flatMap(({ first, last, ...feature }, index) => {
    const held = rows.of(index)
    return held < least || held > most ? [] : [{ feature, first, last, rows: held, contexts: store.of(index) }]
  })
}

function nameOf(features: RowFeatures, at: number, block: EncodedBlock) {
  const kind = features.kind[at] ?? 0
  const begin = features.at[at] ?? 0
  return {
    low: features.low[at] ?? 0,
    high: features.high[at] ?? 0,
    kind,
    first: block.tokens[begin] ?? 0,
    last: block.tokens[begin + (kind >> 2) - 1] ?? 0,
  }
}

/** What stands around a phrase in its segment; 0 is the segment's edge. */
function contextOf(block: EncodedBlock, exchange: number, at: number, length: number): Context {
  const begin = fieldOf(block, exchange, field.prompt)
  const end = fieldOf(block, exchange, field.response)
  return {
    left: at > begin ? (block.tokens[at - 1] ?? 0) : 0,
    farLeft: at - 1 > begin && block.tokens[at - 1] !== 0 ? (block.tokens[at - 2] ?? 0) : 0,
    right: at + length < end ? (block.tokens[at + length] ?? 0) : 0,
    farRight: at + length + 1 < end && block.tokens[at + length] !== 0 ? (block.tokens[at + length + 1] ?? 0) : 0,
  }
}
