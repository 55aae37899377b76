import type { Vocabulary } from '../../corpus/index.ts'
import type { SignalFinding } from '../../finding.ts'
import type { SampledRow } from './sample.ts'

/** The longest phrase that a feature is part of in all rows, and where in a segment it stands. */
export type Phrase = {
  readonly tokens: readonly number[]
  readonly position: Exclude<SignalFinding['position'], null>
  /** Tokens of the phrase before the feature. */
  readonly before: number
}

/** Share of rows that must agree on a token for it to be part of the phrase. */
const agreeing = 0.95

/** Puts a phrase together from a feature of `length` tokens and what stands around it in the rows of a sample. */
export function phraseOf(rows: readonly SampledRow[], length: number): Phrase {
  let before = 0
  while (agreedToken(rows, -before - 1) !== null) before += 1
  let after = length
  while (agreedToken(rows, after) !== null) after += 1
  const tokens: number[] = []
  for (let offset = -before; offset < after; offset += 1) {
    const row = rows[0]
    tokens.push(agreedToken(rows, offset) ?? row?.segment[row.featureAt + offset] ?? 0)
  }
  return { tokens, before, position: positionOf(rows, before, after) }
}

function agreedToken(rows: readonly SampledRow[], offset: number): number | null {
  const seen = new Map<number, number>()
  for (const row of rows) {
    const token = row.segment[row.featureAt + offset]
    if (token !== undefined) seen.set(token, (seen.get(token) ?? 0) + 1)
  }
  for (const [token, count] of seen) if (count >= agreeing * rows.length) return token
  return null
}

function positionOf(rows: readonly SampledRow[], before: number, after: number): Phrase['position'] {
  const begins = rows.filter((row) => row.atSegmentBegin && row.featureAt === before).length
  const ends = rows.filter((row) => row.atSegmentEnd && row.featureAt + after === row.segment.length).length
  const isBegin = begins >= agreeing * rows.length
  const isEnd = ends >= agreeing * rows.length
  if (isBegin && isEnd) return 'whole'
  if (isBegin) return 'begin'
  return isEnd ? 'end' : 'anywhere'
}

/** Text of tokens, spaced as a reader would expect, and cut to `longest` characters with an ellipsis. */
export function textOf(tokens: readonly number[], vocabulary: Vocabulary, longest = 80): string {
  let text = ''
  for (const token of tokens) {
    const next = vocabulary.text(token)
    text += (text !== '' && isSpaceBetween(text, next) ? ' ' : '') + next
    if (text.length > longest * 2) break
  }
  const characters = Array.from(text)
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}

const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan']
const unspaced = `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}。，、！？：；]`
const endsUnspaced = new RegExp(`${unspaced}\\p{M}*$`, 'u')
const beginsUnspaced = new RegExp(`^${unspaced}`, 'u')
const closing = /^[.,;:!?)\]}’”…%'/_-]/u
const opening = /[([{‘“/_'$#@-]$/u

function isSpaceBetween(text: string, next: string): boolean {
  if (closing.test(next) || opening.test(text)) return false
  return !(endsUnspaced.test(text) && beginsUnspaced.test(next))
}

/** A row around the phrase and how its answer begins, in at most 80 characters. */
export function excerptOf(row: SampledRow, phrase: Phrase, vocabulary: Vocabulary): string {
  const from = Math.max(0, row.featureAt - phrase.before - 3)
  const prompt = textOf(row.segment.slice(from), vocabulary, 48)
  return `${from > 0 || !row.atSegmentBegin ? '…' : ''}${prompt} → ${textOf(row.response, vocabulary, 28)}`
}
