import { field, fieldCount, type Corpus, type EncodedBlock } from '../corpus/index.ts'

/** The corpus of some rows alone, as though no other had ever been read: rows count from 0 there, as in `order`. */
export function addedCorpus(corpus: Corpus, order: Uint32Array): Corpus {
  let exchanges = 0
  for (const block of addedBlocks(corpus, order)) exchanges += block.exchanges.length / fieldCount
  return { rows: order.length, exchanges, vocabulary: corpus.vocabulary, blocks: () => addedBlocks(corpus, order) }
}

/** Rows come in order on both sides, so that one walk finds them. */
function* addedBlocks(corpus: Corpus, order: Uint32Array): Generator<EncodedBlock> {
  let next = 0
  for (const block of corpus.blocks()) {
    const starts: number[] = []
    const rows: number[] = []
    for (let at = 0; at < block.exchanges.length; at += fieldCount) {
      const row = block.exchanges[at + field.row] ?? 0
      while (next < order.length && (order[next] ?? 0) < row) next += 1
      if (order[next] !== row) continue
      starts.push(at)
      rows.push(next)
    }
    if (starts.length > 0) yield blockOf(block, starts, rows)
  }
}

/** Some exchanges of a block, with the tokens of just these. */
function blockOf(block: EncodedBlock, starts: readonly number[], rows: readonly number[]): EncodedBlock {
  const { tokens, exchanges } = block
  const kept = new Uint32Array(starts.length * fieldCount)
  const texts: Uint32Array[] = []
  let length = 0
  for (const [index, start] of starts.entries()) {
    const exchange = exchanges.subarray(start, start + fieldCount)
    const [from, end] = [exchange[field.prompt] ?? 0, exchange[field.end] ?? 0]
    const to = index * fieldCount
    kept.set(exchange, to)
    kept[to + field.row] = rows[index] ?? 0
    for (const place of places) kept[to + place] = (exchange[place] ?? 0) - from + length
    texts.push(tokens.subarray(from, end))
    length += end - from
  }
  const joined = new Uint32Array(length)
  let filled = 0
  for (const text of texts) {
    joined.set(text, filled)
    filled += text.length
  }
  return { tokens: joined, exchanges: kept }
}

/** What of an exchange are indices into the tokens. */
const places = [field.prompt, field.response, field.end] as const
