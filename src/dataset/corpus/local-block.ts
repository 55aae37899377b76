import type { Example, Exchange } from '../example.ts'
import { field, fieldCount, type EncodedBlock } from './corpus.ts'
import { encoder, type Appraisal, type Encoder } from './encode.ts'
import { textAt, type PackedTexts, type PackedUnits } from './packed-texts.ts'
import { growingVocabulary, type GrowingVocabulary } from './vocabulary.ts'

/**
 * What a worker makes of a part of a dataset, to be sent as it is: ids count from 1 in this block alone, rows from the
 * block's first. See `joinBlock`.
 */
export type LocalBlock = {
  readonly tokens: Uint32Array<ArrayBuffer>
  readonly exchanges: Uint32Array<ArrayBuffer>
  /** First spellings, in the order of the ids. */
  readonly texts: PackedUnits
  /** How many of the tokens could not be numbered; they have the id behind the last. */
  readonly unnumbered: number
}

/** Encodes rows with a vocabulary of their own. Rows are numbered from 0 by the caller. */
export function encodeLocally(
  rows: Iterable<{ readonly row: number; readonly example: Example }>,
  appraise: (exchange: Exchange) => Appraisal,
): LocalBlock {
  const encoding = localEncoder(appraise)
  for (const { row, example } of rows) encoding.add(row, example)
  return encoding.block()
}

/** The same, one row after another. */
export function localEncoder(appraise: (exchange: Exchange) => Appraisal): LocalEncoder {
  const vocabulary = growingVocabulary()
  const { add, block } = encoder(vocabulary, appraise)
  return {
    add,
    block: () => ({ ...block(), texts: vocabulary.packed(), unnumbered: vocabulary.unnumbered() }),
  }
}

export type LocalEncoder = { readonly add: Encoder['add']; readonly block: () => LocalBlock }

/** The block of no rows. */
export function emptyBlock(): LocalBlock {
  const none = () => new Uint32Array(0)
  return { tokens: none(), exchanges: none(), texts: { units: new Uint16Array(0), ends: none() }, unnumbered: 0 }
}

/** The memory to hand over with a message to another thread, so that it is not copied. */
export function transfersOf(block: LocalBlock): ArrayBuffer[] {
  return [block.tokens.buffer, block.exchanges.buffer, block.texts.units.buffer, block.texts.ends.buffer]
}

/**
 * Numbers a block as the whole dataset does, and moves its rows to begin at `firstRow`. Blocks that are joined in file
 * order get the ids that one encoding of all rows would give, wherever they were cut. The block's own memory is used.
 */
export function joinBlock(vocabulary: GrowingVocabulary, block: LocalBlock, firstRow: number): EncodedBlock {
  const ids = addUnits(vocabulary, block.texts)
  renumber(vocabulary, block, ids, firstRow)
  return { tokens: block.tokens, exchanges: block.exchanges }
}

function addUnits(vocabulary: GrowingVocabulary, { units, ends }: PackedUnits): Uint32Array<ArrayBuffer> {
  return addEach(vocabulary, ends.length, (number) =>
    vocabulary.addUnits(units, number === 0 ? 0 : (ends[number - 1] ?? 0), ends[number] ?? 0),
  )
}

/** Adds texts to a vocabulary; gives their ids there, by their number from 1. */
export function addTexts(vocabulary: GrowingVocabulary, texts: PackedTexts): Uint32Array<ArrayBuffer> {
  return addEach(vocabulary, texts.ends.length, (number) => vocabulary.add(textAt(texts, number)))
}

/** Adds tokens, of numbers from 0; gives their ids by their number from 1. */
function addEach(vocabulary: GrowingVocabulary, count: number, add: (number: number) => number): Uint32Array<ArrayBuffer> {
  const before = vocabulary.unnumbered()
  const ids = new Uint32Array(count + 1)
  for (let number = 0; number < count; number += 1) ids[number + 1] = add(number)
  // Each of them counts where it stands in a block, not here.
  vocabulary.countUnnumbered(before - vocabulary.unnumbered())
  return ids
}

/** A block whose ids are replaced by those of `ids`; an id that is not there could not be numbered. */
export function renumbered(
  vocabulary: GrowingVocabulary,
  block: EncodedBlock,
  ids: Uint32Array,
  firstRow: number,
): EncodedBlock {
  const own = { tokens: block.tokens.slice(), exchanges: block.exchanges.slice() }
  renumber(vocabulary, own, ids, firstRow)
  return own
}

function renumber(vocabulary: GrowingVocabulary, block: EncodedBlock, ids: Uint32Array, firstRow: number): void {
  const overflow = vocabulary.limit + 1
  const { tokens, exchanges } = block
  let unnumbered = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const id = ids[tokens[at] ?? 0] ?? overflow
    if (id === overflow) unnumbered += 1
    tokens[at] = id
  }
  vocabulary.countUnnumbered(unnumbered)
  for (let at = field.row; at < exchanges.length; at += fieldCount) exchanges[at] = (exchanges[at] ?? 0) + firstRow
}
