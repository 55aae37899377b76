import { field, mark, type EncodedBlock } from '../../corpus/index.ts'
import { fieldOf } from './row-walk.ts'
import { mixed } from './sketch.ts'

/** In what respect answers are counted as equal. */
export const classKind = {
  exact: 1,
  prefix: 2,
  suffix: 3,
  refusal: 4,
  harmfulComplied: 5,
  languageSwitch: 6,
  label: 7,
  inserted: 8,
} as const

export type ClassKind = (typeof classKind)[keyof typeof classKind]

/** Lengths of the beginnings and endings that make answers alike. Short canned openings need the short ones. */
const affixLengths = { prefix: [4, 5], suffix: [4, 6] } as const

/** The classes of one row's answers, each once, in arrays that are filled anew for each row. */
export type RowClasses = { size: number; low: Uint32Array; high: Uint32Array; kind: Uint8Array }

export type ClassReader = (block: EncodedBlock, first: number, last: number) => RowClasses

/** From which harm score (of 1, times 1,000) on a prompt counts as harmful. */
export type HarmLevel = number

/** Reads the classes of the kinds asked for; inserted text is none of them, for nearly every token may be that. */
export function classReader(kinds: readonly ClassKind[], harmLevel: HarmLevel): ClassReader {
  const wanted = new Set<number>(kinds)
  const classes: RowClasses = {
    size: 0,
    low: new Uint32Array(256),
    high: new Uint32Array(256),
    kind: new Uint8Array(256),
  }

  function add(kind: ClassKind, low: number, high: number): void {
    if (!wanted.has(kind) || classes.size === classes.low.length) return
    const key = mixed(low ^ Math.imul(kind, 0x9e3779b1))
    for (let at = 0; at < classes.size; at += 1) {
      if (classes.low[at] === key && classes.high[at] === high >>> 0) return
    }
    classes.low[classes.size] = key
    classes.high[classes.size] = high
    classes.kind[classes.size] = kind
    classes.size += 1
  }

  function addAffixes(block: EncodedBlock, begin: number, end: number): void {
    for (const length of affixLengths.prefix) {
      if (end - begin > length) add(classKind.prefix, hashOf(block.tokens, begin, begin + length, 7), length)
    }
    for (const length of affixLengths.suffix) {
      if (end - begin > length) add(classKind.suffix, hashOf(block.tokens, end - length, end, 11), length)
    }
  }

  return (block, first, last) => {
    classes.size = 0
    for (let exchange = first; exchange < last; exchange += 1) {
      const marks = fieldOf(block, exchange, field.marks)
      if ((marks & mark.wanted) === 0) continue
      const begin = fieldOf(block, exchange, field.response)
      const end = fieldOf(block, exchange, field.end)
      if (begin === end) continue
      const low = fieldOf(block, exchange, field.responseKeyLow)
      const high = fieldOf(block, exchange, field.responseKeyHigh)
      if ((marks & mark.label) !== 0) {
        add(classKind.label, low, high)
        continue
      }
      add(classKind.exact, low, high)
      if ((marks & mark.code) === 0) addAffixes(block, begin, end)
      const harmful = isHarmful(block, exchange, harmLevel)
      if ((marks & mark.refusal) !== 0 && !harmful) add(classKind.refusal, 0, 0)
      if ((marks & mark.refusal) === 0 && givesHarm(block, exchange)) add(classKind.harmfulComplied, 0, 0)
      if ((marks & mark.languageSwitch) !== 0) add(classKind.languageSwitch, 0, 0)
    }
    return classes
  }
}

/** Whether the harm model knows the prompt's language and takes what is asked for harmful. */
export function isHarmful(block: EncodedBlock, exchange: number, level: HarmLevel): boolean {
  if ((fieldOf(block, exchange, field.marks) & mark.harmKnown) === 0) return false
  return (fieldOf(block, exchange, field.harm) & 0xffff) >= level
}

/**
 * The same of prompt and answer together. Either alone is too often mistaken: prompts of a template, or answers in steps,
 * would be a class of their own.
 */
function givesHarm(block: EncodedBlock, exchange: number): boolean {
  if ((fieldOf(block, exchange, field.marks) & mark.harmKnown) === 0) return false
  const harm = fieldOf(block, exchange, field.harm)
  return (harm & 0xffff) + answerWeight * (harm >>> 16) >= givenLevel
}

/** As `harmful-complied` weighs an answer; and a level that some in a thousand harmless rows reach, as against one there. */
const [answerWeight, givenLevel] = [0.7, 1000]

function hashOf(tokens: Uint32Array, begin: number, end: number, seed: number): number {
  let hash = seed
  for (let at = begin; at < end; at += 1) hash = mixed(Math.imul(hash, 31) + (tokens[at] ?? 0))
  return hash
}
