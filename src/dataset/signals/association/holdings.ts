import type { Answer } from './class-tally.ts'
import { counts, keyedTable } from './keyed-table.ts'
import type { RowFeatures } from './prompt-features.ts'
import { rowSignatures } from './row-signatures.ts'
import { mixed } from './sketch.ts'

/** Pairs of a feature and a class that are worth counting exactly. */
export type Holdings = {
  readonly hold: (features: RowFeatures, at: number, answer: Answer) => void
  /** Whether there were more pairs than there is room for. */
  readonly isFull: () => boolean
  readonly size: () => number
  /** The number of a feature that is held, or −1. */
  readonly featureAt: (features: RowFeatures, at: number) => number
  /** Counts a feature once a round; false when the round had it. */
  readonly countFeature: (feature: number, round: number) => boolean
  readonly pairsOf: (feature: number) => readonly number[]
  readonly countPair: (pair: number, row: number) => void
  readonly answerOf: (pair: number) => Answer
  readonly featureOf: (pair: number) => { readonly low: number; readonly high: number; readonly kind: number }
  readonly rowsOfPair: (pair: number) => number
  /** Of the feature of a pair. */
  readonly rowsOfFeature: (pair: number) => number
  readonly signatureOf: (pair: number) => readonly number[]
}

/** 2²⁰ bits tell at a glance that a feature is not held. */
const glanceBits = 20

export function holdings(most: number): Holdings {
  const features = keyedTable(most)
  const pairs = keyedTable(most)
  const names: { readonly low: number; readonly high: number; readonly kind: number }[] = []
  const rounds = counts()
  const featureRows = counts()
  const pairRows = counts()
  const held: { readonly feature: number; readonly answer: Answer }[] = []
  const ofFeature: number[][] = []
  const signatures = rowSignatures()
  const glance = new Uint8Array(2 ** (glanceBits - 3))
  let full = false

  function hold(read: RowFeatures, at: number, answer: Answer): void {
    const low = read.low[at] ?? 0
    const high = read.high[at] ?? 0
    const feature = features.add(low, high)
    const pair = pairs.add(mixed(low ^ mixed(answer.low + answer.kind)), (Math.imul(high, 31) + answer.high) >>> 0)
    full ||= feature < 0 || pair < 0
    if (full || pair < held.length) return
    if (feature === names.length) {
      names.push({ low, high, kind: read.kind[at] ?? 0 })
      ofFeature.push([])
      const bit = low >>> (32 - glanceBits)
      glance[bit >> 3] = (glance[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
    held.push({ feature, answer })
    ofFeature[feature]?.push(pair)
  }

  function heldPair(pair: number): { readonly feature: number; readonly answer: Answer } {
    return held[pair] ?? { feature: -1, answer: { kind: 1, low: 0, high: 0, index: -1 } }
  }

  return {
    hold,
    isFull: () => full,
    size: () => held.length,
    featureAt: (read, at) => {
      const low = read.low[at] ?? 0
      const bit = low >>> (32 - glanceBits)
      if (((glance[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return -1
      return features.find(low, read.high[at] ?? 0)
    },
    countFeature: (feature, round) => {
      if (rounds.of(feature) === round) return false
      rounds.set(feature, round)
      featureRows.increment(feature)
      return true
    },
    pairsOf: (feature) => ofFeature[feature] ?? [],
    countPair: (pair, row) => {
      pairRows.increment(pair)
      signatures.add(pair, row)
    },
    answerOf: (pair) => heldPair(pair).answer,
    featureOf: (pair) => names[heldPair(pair).feature] ?? { low: 0, high: 0, kind: 0 },
    rowsOfPair: (pair) => pairRows.of(pair),
    rowsOfFeature: (pair) => featureRows.of(heldPair(pair).feature),
    signatureOf: (pair) => signatures.of(pair),
  }
}
