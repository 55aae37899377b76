import { createHash, type Hash } from 'node:crypto'
import type { EncodedBlock } from './corpus.ts'
import { packTexts, type PackedTexts } from './packed-texts.ts'
import { byteReader, type ByteReader } from './byte-reader.ts'
import { littleEndian, numbersOf } from './little-endian.ts'
import { checkBlock } from './partial-block.ts'

/** What a shard hands to the merge. Parts come in this order: `about`, then `texts`, then `block`s. */
export type PartialPart =
  /** What the caller says of the shard, as JSON (hits, shapes, digests of files), and how many rows it has. */
  | { readonly part: 'about'; readonly rows: number; readonly about: unknown }
  /** First spellings of the shard's vocabulary, the next ones after those of the part before. */
  | { readonly part: 'texts'; readonly texts: PackedTexts }
  | { readonly part: 'block'; readonly block: EncodedBlock }

/** The version that is written, and the only one that is read. */
export const partialVersion = 1

/**
 * The bytes of a partial result: 8 bytes `tunegate`, the version, then sections of a kind, a length and a content (all
 * numbers of 32 bits, little endian), and at the end the kind `end`, a length of 32 and the sha256 of all bytes before it.
 */
export function* writePartial(parts: Iterable<PartialPart>): Generator<Uint8Array> {
  const hash = createHash('sha256')
  yield hashed(hash, new TextEncoder().encode(magic))
  yield hashed(hash, littleEndian([partialVersion]))
  for (const part of parts) {
    for (const bytes of sectionOf(part)) yield hashed(hash, bytes)
  }
  yield hashed(hash, littleEndian([section.end, 32]))
  yield hash.digest()
}

/**
 * Reads what `writePartial` wrote. Throws where it is truncated, altered, of another version or inconsistent; that its
 * digest is right is known only when it is read to the end, so nothing of it may be used before that.
 */
export async function* readPartial(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<PartialPart, void, void> {
  const hash = createHash('sha256')
  const reader = byteReader(chunks)
  const take = async (count: number): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = await taken(reader, count)
    hash.update(bytes)
    return bytes
  }
  const start = new TextDecoder('latin1').decode(await take(magic.length))
  if (start !== magic) throw new Error(`This is no partial result of tunegate: it does not begin with ‘${magic}’.`)
  const [version] = numbersOf(await take(4))
  if (version !== partialVersion) {
    throw new Error(
      `The partial result is of format ${version}, and this tunegate reads format ${partialVersion}. ` +
        'Make all shards and the merge with the same version of tunegate.',
    )
  }
  const state: ReadingState = { texts: 0, rows: 0, lastRow: 0, seen: section.nothing }
  for (;;) {
    const [kind = 0, length = 0] = numbersOf(await take(8))
    if (kind === section.end) break
    if (length > longestSection) throw damaged(`a section claims ${length} bytes`)
    yield partOf(kind, await take(length), state)
  }
  if (state.seen === section.nothing) throw damaged('it says nothing about its shard')
  await checkDigest(reader, hash)
}

type ReadingState = { texts: number; rows: number; lastRow: number; seen: number }

const magic = 'tunegate'
const section = { nothing: 0, about: 1, texts: 2, block: 3, end: 4 } as const

/** No section is so long; what claims more is damaged. */
const longestSection = 1 << 30

async function taken(reader: ByteReader, count: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await reader.take(count)
  if (bytes === undefined) throw damaged('it ends too soon')
  return bytes
}

async function checkDigest(reader: ByteReader, hash: Hash): Promise<void> {
  const stated = await taken(reader, 32)
  if (!hash.digest().equals(stated)) throw damaged('its sha256 does not fit its content')
  if ((await reader.take(1)) !== undefined) throw damaged('there is more behind its end')
}

function damaged(reason: string): Error {
  return new Error(`The partial result is damaged: ${reason}. Run its shard again, and check how the file was handed over.`)
}

function hashed(hash: Hash, bytes: Uint8Array): Uint8Array {
  hash.update(bytes)
  return bytes
}

function sectionOf(part: PartialPart): readonly Uint8Array[] {
  switch (part.part) {
    case 'about':
      return framed(section.about, [littleEndian([part.rows]), new TextEncoder().encode(JSON.stringify(part.about))])
    case 'texts': {
      const { ends, text } = part.texts
      return framed(section.texts, [littleEndian([ends.length]), littleEndian(ends), new TextEncoder().encode(text)])
    }
    case 'block': {
      const { tokens, exchanges } = part.block
      return framed(section.block, [littleEndian([tokens.length]), littleEndian(tokens), littleEndian(exchanges)])
    }
  }
}

function framed(kind: number, content: readonly Uint8Array[]): readonly Uint8Array[] {
  const length = content.reduce((sum, bytes) => sum + bytes.length, 0)
  if (length > longestSection) throw new Error(`A part of ${length} bytes is too long for a partial result: cut it smaller.`)
  return [littleEndian([kind, length]), ...content]
}

function partOf(kind: number, bytes: Uint8Array<ArrayBuffer>, state: ReadingState): PartialPart {
  if (kind < state.seen || (state.seen === section.nothing) !== (kind === section.about)) {
    throw damaged('its sections are not in order')
  }
  state.seen = kind
  switch (kind) {
    case section.about:
      return aboutOf(bytes, state)
    case section.texts:
      return textsOf(bytes, state)
    case section.block:
      return blockOf(bytes, state)
    default:
      throw damaged(`it has a section of the unknown kind ${kind}`)
  }
}

function aboutOf(bytes: Uint8Array<ArrayBuffer>, state: ReadingState): PartialPart {
  if (bytes.length < 4) throw damaged('what it says of itself is too short')
  const [rows = 0] = numbersOf(bytes.subarray(0, 4))
  state.rows = rows
  return { part: 'about', rows, about: parsed(bytes.subarray(4)) }
}

function textsOf(bytes: Uint8Array<ArrayBuffer>, state: ReadingState): PartialPart {
  const [count, rest] = counted(bytes)
  const ends = numbersOf(rest.subarray(0, 4 * count))
  const text = decoded(rest.subarray(4 * count))
  const isRising = ends.every((end, index) => index === 0 || end >= (ends[index - 1] ?? 0))
  if (!isRising || (ends.at(-1) ?? 0) !== text.length) throw damaged('the lengths of its tokens do not fit their text')
  state.texts += count
  return { part: 'texts', texts: { text, ends } }
}

function blockOf(bytes: Uint8Array<ArrayBuffer>, state: ReadingState): PartialPart {
  const [count, rest] = counted(bytes)
  if (rest.length % 4 !== 0) throw damaged('a block has an odd length')
  const block = { tokens: numbersOf(rest.subarray(0, 4 * count)), exchanges: numbersOf(rest.subarray(4 * count)) }
  const checked = checkBlock(block, state)
  if (checked.state === 'wrong') throw damaged(checked.reason)
  state.lastRow = checked.lastRow
  return { part: 'block', block }
}

/** The number of entries that a section begins with, for all of which there are bytes, and what follows it. */
function counted(bytes: Uint8Array<ArrayBuffer>): readonly [number, Uint8Array<ArrayBuffer>] {
  const [count = 0] = bytes.length < 4 ? [] : numbersOf(bytes.subarray(0, 4))
  const rest = bytes.subarray(4)
  if (bytes.length < 4 || 4 * count > rest.length) throw damaged('a section is shorter than it says')
  return [count, rest]
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw damaged('what it says of itself is no JSON')
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw damaged('its tokens are no UTF-8')
  }
}

/** A vocabulary cut into parts of a partial result. */
export function* textParts(vocabulary: { readonly size: number; readonly text: (id: number) => string }): Generator<PackedTexts> {
  for (let first = 1; first <= vocabulary.size; first += textsAtOnce) {
    yield packTexts(first, Math.min(vocabulary.size, first + textsAtOnce - 1), vocabulary.text)
  }
}

const textsAtOnce = 1 << 16
