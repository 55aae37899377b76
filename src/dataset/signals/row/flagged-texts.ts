import type { Example, Exchange } from '../../example.ts'
import { anchorIndex } from './anchor-index.ts'
import { identityPhrasings } from './identity-phrasings.ts'
import { injectionPhrasings } from './injection-phrasings.ts'
import type { Phrasing } from './phrasing.ts'
import { secretAnchors } from './secret-anchors.ts'

/** Why a text deserves a second look, as bits. */
export const flag = {
  /** A character that draws nothing or that turns the direction of writing. */
  invisible: 1,
  /** A control character, one for private use, or one in the place of what could not be read. */
  odd: 2,
  /** A letter of a script with letters that look Latin. */
  lookalike: 4,
  at: 8,
  /** Digits enough for a telephone number. */
  digits: 128,
  identity: 256,
  injection: 512,
  secret: 1024,
} as const

/** A string of a row that has flags. */
export type FlaggedText = {
  readonly text: string
  readonly flags: number
  readonly part: 'prompt' | 'response' | 'other'
  /** The exchange that it is part of. */
  readonly exchange: Exchange | null
  /** Those whose anchors stand in it. */
  readonly identity: readonly Phrasing[]
  readonly injection: readonly Phrasing[]
}

export type FlaggedTexts = { readonly flags: number; readonly texts: readonly FlaggedText[] }

/**
 * The strings of an example that deserve a second look by any signal, found in one pass over all of them. Every signal asks
 * for the same example in turn: the last one is remembered.
 */
export function flaggedTexts(example: Example): FlaggedTexts {
  if (example === lastExample) return lastTexts
  const texts: FlaggedText[] = []
  for (const exchange of example.exchanges) {
    for (const segment of exchange.prompt) addTo(texts, segment, 'prompt', exchange)
    addTo(texts, exchange.response, 'response', exchange)
  }
  for (const text of example.other) addTo(texts, text, 'other', null)
  lastExample = example
  lastTexts = texts.length === 0 ? unflagged : { texts, flags: texts.reduce((all, { flags }) => all | flags, 0) }
  return lastTexts
}

const unflagged: FlaggedTexts = { flags: 0, texts: [] }
let lastExample: Example | undefined
let lastTexts = unflagged

function addTo(texts: FlaggedText[], text: string, part: FlaggedText['part'], exchange: Exchange | null): void {
  const { classes, digits, entries } = traitsOf(text)
  let flags = digits >= fewestDigits ? classes | flag.digits : classes
  if (entries.length === 0) {
    if (flags !== 0) texts.push({ text, flags, part, exchange, identity: [], injection: [] })
    return
  }
  const identity = identityPhrasings.filter((_, index) => entries.includes(index))
  const injection = injectionPhrasings.filter((_, index) => entries.includes(firstInjection + index))
  if (identity.length > 0) flags |= flag.identity
  if (injection.length > 0) flags |= flag.injection
  if (entries.includes(secretEntry)) flags |= flag.secret
  texts.push({ text, flags, part, exchange, identity, injection })
}

/** A US social security number has as many; telephone numbers that can be told from others have more. */
const fewestDigits = 9

const firstInjection = identityPhrasings.length
const secretEntry = firstInjection + injectionPhrasings.length

function anchorsFrom(phrasings: readonly Phrasing[], first: number): (readonly [string, number])[] {
  return phrasings.flatMap(({ anchors }, index) => anchors.map((anchor) => [anchor, first + index] as const))
}

function classOf(unit: number): number {
  if (unit === 0x40) return flag.at
  return (
    (within(invisibleUnits, unit) ? flag.invisible : 0) |
    (within(oddUnits, unit) ? flag.odd : 0) |
    (within(lookalikeUnits, unit) ? flag.lookalike : 0)
  )
}

type Ranges = readonly (readonly [number, number])[]

function within(ranges: Ranges, unit: number): boolean {
  return ranges.some(([first, last]) => unit >= first && unit <= last)
}

/** The last rows are first halves of pairs: musical and shorthand format characters, tags and further variation selectors. */
const invisibleUnits: Ranges = [
  [0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f], [0x200b, 0x200f],
  [0x202a, 0x202e], [0x2060, 0x206f], [0x3164, 0x3164], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0],
  [0xfff0, 0xfffb], [0xd82f, 0xd82f], [0xd834, 0xd834], [0xdb40, 0xdb43],
]

/** The surrogates are those of planes 15 and 16. */
const oddUnits: Ranges = [
  [0x00, 0x08], [0x0b, 0x0b], [0x0e, 0x1f], [0x7f, 0x84], [0x86, 0x9f], [0xe000, 0xf8ff], [0xfffc, 0xfffd],
  [0xdb80, 0xdbff],
]

/** Greek, Cyrillic, Armenian, Cherokee. */
const lookalikeUnits: Ranges = [[0x370, 0x58f], [0x13a0, 0x13ff], [0x1c80, 0x1c8f], [0x1f00, 0x1fff], [0xa640, 0xa69f]]

/** Made last: it reads the tables above. */
const traitsOf = anchorIndex(
  [
    ...anchorsFrom(identityPhrasings, 0),
    ...anchorsFrom(injectionPhrasings, firstInjection),
    ...secretAnchors.map((anchor) => [anchor, secretEntry] as const),
  ],
  classOf,
)
