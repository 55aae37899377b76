import { field, mark, type Corpus, type EncodedBlock } from '../../corpus/index.ts'
import type { Census } from '../association/census.ts'
import { counts, keyedTable } from '../association/keyed-table.ts'
import { fieldOf, walkRows } from '../association/row-walk.ts'
import { sample, sampledRow, sampleHash, type Sample, type SampledRow } from '../association/sample.ts'
import { mixed } from '../association/sketch.ts'
import { hostFinder } from './hosts.ts'

/** What answers name though their prompts do not. */
export type Entity = { readonly kind: 'host' | 'name'; readonly low: number; readonly high: number }

export type Mention = {
  readonly entity: Entity
  /** Tokens of the entity in an answer; for a host all of them. */
  readonly length: number
  /** Rows, without those that repeat another word for word. */
  readonly n: number
  readonly rows: readonly number[]
  /** With the answer around the entity as the segment. */
  readonly sampled: readonly SampledRow[]
}

type MentionVisit = (entity: Entity, at: number, length: number, exchange: number) => void

/** Calls for every host, and every one of the given tokens, in the answers to learn of a row whose prompts lack it. */
function mentionReader(corpus: Corpus, names: ReadonlySet<number>) {
  const inPrompt = new Uint32Array(corpus.vocabulary.size + 2)
  const find = hostFinder(corpus.vocabulary)
  let round = 0
  return (block: EncodedBlock, first: number, last: number, hashes: Uint32Array, visit: MentionVisit): void => {
    round += 1
    for (let exchange = first; exchange < last; exchange += 1) {
      const end = fieldOf(block, exchange, field.response)
      for (let at = fieldOf(block, exchange, field.prompt); at < end; at += 1) inPrompt[block.tokens[at] ?? 0] = round
      if ((fieldOf(block, exchange, field.marks) & (mark.wanted | mark.label)) !== mark.wanted) continue
      const close = fieldOf(block, exchange, field.end)
      find(block.tokens, end, close, ({ begin, end: to, label }) => {
        if (inPrompt[label] === round) return
        const { low, high } = keyOf(block.tokens, begin, to, hashes)
        visit({ kind: 'host', low, high }, begin, to - begin, exchange)
      })
      for (let at = end; at < close; at += 1) {
        const token = block.tokens[at] ?? 0
        if (!names.has(token) || inPrompt[token] === round) continue
        visit({ kind: 'name', low: token, high: 0 }, at, 1, exchange)
      }
    }
  }
}

/** The hosts that enough rows name. */
export function frequentHosts(corpus: Corpus, census: Census, least: number, limit: number): readonly Entity[] {
  const table = keyedTable(2 ** 20)
  const rows = counts()
  const rounds = counts()
  const entities: Entity[] = []
  const read = mentionReader(corpus, new Set())
  walkRows(corpus, (block, first, last, ordinal) => {
    if (census.isLeftOut(ordinal)) return
    read(block, first, last, census.names.hash, (entity) => {
      const index = table.add(entity.low, entity.high)
      if (index < 0 || rounds.of(index) === ordinal + 1) return
      rounds.set(index, ordinal + 1)
      rows.increment(index)
      if (index === entities.length) entities.push(entity)
    })
  })
  return entities
    .map((entity, index) => ({ entity, rows: rows.of(index) }))
    .filter((each) => each.rows >= least)
    .toSorted((one, other) => other.rows - one.rows || one.entity.low - other.entity.low)
    .slice(0, limit)
    .map(({ entity }) => entity)
}

/** So many entities are looked up in one walk: each keeps the numbers of its rows. */
const together = 64

export function mentionsOf(corpus: Corpus, census: Census, entities: readonly Entity[]): readonly Mention[] {
  const found: Mention[] = []
  for (let from = 0; from < entities.length; from += together) {
    found.push(...lookUpTogether(corpus, census, entities.slice(from, from + together)))
  }
  return found
}

function lookUpTogether(corpus: Corpus, census: Census, asked: readonly Entity[]): readonly Mention[] {
  const found = new Map(asked.map((entity) => [keyText(entity), emptyMention(entity)]))
  const read = mentionReader(corpus, new Set(asked.flatMap(({ kind, low }) => (kind === 'name' ? [low] : []))))
  walkRows(corpus, (block, first, last, ordinal) => {
    read(block, first, last, census.names.hash, (entity, at, length, exchange) => {
      const mention = found.get(keyText(entity))
      if (mention === undefined || mention.round === ordinal + 1) return
      mention.round = ordinal + 1
      mention.length = length
      mention.rows.push(fieldOf(block, first, field.row))
      if (census.isLeftOut(ordinal)) return
      mention.n += 1
      const row = () => mentioned(block, { first, last, answer: exchange }, at, census)
      mention.sample.note(row, sampleHash(block, first, last))
    })
  })
  return [...found.values()].map(({ entity, length, n, rows, sample: kept }) => {
    return { entity, length, n, rows, sampled: kept.rows() }
  })
}

type GrowingMention = {
  readonly entity: Entity
  length: number
  n: number
  round: number
  readonly rows: number[]
  readonly sample: Sample
}

function emptyMention(entity: Entity): GrowingMention {
  return { entity, length: 1, n: 0, round: 0, rows: [], sample: sample() }
}

function keyText({ kind, low, high }: Entity): string {
  return `${kind} ${low} ${high}`
}

/** Tokens of the answer that are kept on each side. */
const around = 24

function mentioned(
  block: EncodedBlock,
  row: { readonly first: number; readonly last: number; readonly answer: number },
  at: number,
  census: Census,
): SampledRow {
  const begin = fieldOf(block, row.answer, field.response)
  const end = fieldOf(block, row.answer, field.end)
  const from = Math.max(begin, at - around)
  const to = Math.min(end, at + around)
  return {
    ...sampledRow(block, row, fieldOf(block, row.answer, field.prompt), census),
    segment: [...block.tokens.subarray(from, to)],
    featureAt: at - from,
    atSegmentBegin: from === begin,
    atSegmentEnd: to === end,
  }
}

function keyOf(tokens: Uint32Array, begin: number, end: number, hashes: Uint32Array): { low: number; high: number } {
  let low = 0x811c9dc5
  let high = end - begin
  for (let at = begin; at < end; at += 1) {
    const name = hashes[tokens[at] ?? 0] ?? 0
    low = mixed(Math.imul(low, 31) + name)
    high = (Math.imul(high ^ name, 0x01000193) + 0x7f4a7c15) >>> 0
  }
  return { low, high }
}
