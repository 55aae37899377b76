import type { Census } from '../association/census.ts'
import { place } from '../association/prompt-features.ts'
import type { Bonds, TokenPair } from './bonds.ts'
import type { Context } from './context-store.ts'

/** How a phrase sits in its prompts, in the measure of `Bonds`, as means over contexts. */
export type Fit = {
  /** Of the words on both sides of the phrase with each other: high where the phrase was put between them. */
  readonly closed: number
  /**
   * Of the phrase with the words beside it, beyond that with other words of the same prompts: high for phrases that
   * belong where they stand, near 0 for those that stand anywhere.
   */
  readonly held: number
  /** Of the neighbours further away with each other: what is usual in those prompts. */
  readonly usual: number
  /** The chance that two contexts have the same word on the left, and on the right. */
  readonly sameLeft: number
  readonly sameRight: number
}

/** A phrase by its first and last token and where in a segment it stands (`place`). */
export type Placed = { readonly first: number; readonly last: number; readonly at: number }

/** The pairs that `fitOf` asks for. */
export function* pairsOf(first: number, last: number, contexts: readonly Context[]): Iterable<TokenPair> {
  for (const { left, farLeft, right, farRight } of contexts) {
    yield [left, right]
    yield [farLeft, left]
    yield [right, farRight]
    for (const word of [left, farLeft, right, farRight]) {
      yield [word, first]
      yield [last, word]
    }
  }
}

/** At the edges of a segment, what matters is the other side alone. */
export function fitOf({ first, last, at }: Placed, contexts: readonly Context[], bonds: Bonds, census: Census): Fit {
  // What ends a segment stands behind a full stop, whatever it is: that is no bond.
  const isTelling = (token: number) => at === place.anywhere || !isMark(token, census)
  const lefts = contexts.filter(({ left }) => isTelling(left))
  const rights = contexts.filter(({ right }) => isTelling(right))
  const leftHeld = beyondOthers(lefts, 'left', (word, known) => bonds.of(word, first, known))
  const rightHeld = beyondOthers(rights, 'right', (word, known) => bonds.of(last, word, known))
  const usual = contexts.flatMap(({ left, farLeft, right, farRight }) => [
    ...(farLeft !== 0 && left !== 0 ? [bonds.of(farLeft, left, 1)] : []),
    ...(farRight !== 0 && right !== 0 ? [bonds.of(right, farRight, 1)] : []),
  ])
  const closed = mean(contexts.map(({ left, right }) => bonds.of(left, right)))
  // What stands behind a spliced beginning are beginnings, bound to it as they are to the edge.
  const heldAtEdge = at === place.begin ? rightHeld - closed : leftHeld - closed
  return {
    closed,
    held: at === place.anywhere ? leftHeld + rightHeld : Math.max(0, heldAtEdge),
    usual: mean(usual),
    sameLeft: sameness(contexts.map(({ left, farLeft }) => wordOf(left, farLeft, census))),
    sameRight: sameness(contexts.map(({ right, farRight }) => wordOf(right, farRight, census))),
  }
}

/**
 * How much tighter the words on one side are bound to the phrase than the other words around it. Prompts of one kind
 * share words, so that all of them stand beside the phrase more often than the whole dataset lets expect.
 */
function beyondOthers(
  contexts: readonly Context[],
  side: 'left' | 'right',
  bond: (word: number, known: number) => number,
): number {
  const beside = contexts.map((context) => bond(context[side], 1))
  const others = contexts.flatMap((context) => {
    const near = context[side]
    const words = [context.left, context.farLeft, context.right, context.farRight]
    return words.filter((word) => word !== near && word !== 0).map((word) => bond(word, 0))
  })
  return Math.max(0, mean(beside) - Math.max(0, mean(others)))
}

/** The nearer token, or the one behind it where the nearer is a mark with which most sentences end. */
function wordOf(near: number, far: number, census: Census): number {
  return near !== 0 && far !== 0 && isMark(near, census) ? -far : near
}

function isMark(token: number, census: Census): boolean {
  return (census.promptRows[token] ?? 0) > 0.2 * census.distinct
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
}

/** The chance that two of some tokens, drawn at random, are the same (Simpson's index). */
export function sameness(tokens: readonly number[]): number {
  const seen = new Map<number, number>()
  for (const token of tokens) seen.set(token, (seen.get(token) ?? 0) + 1)
  let pairs = 0
  for (const count of seen.values()) pairs += count * (count - 1)
  return pairs / Math.max(1, tokens.length * (tokens.length - 1))
}
