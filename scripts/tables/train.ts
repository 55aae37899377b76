import { featureRun, readFeatures } from '../../src/dataset/tables/features.ts'
import type { Chance } from './chance.ts'
import type { Labelled } from './examples.ts'

/** A linear model over hashed features; `weights` by key. */
export type Linear = { readonly bias: number; readonly weights: ReadonlyMap<number, number> }

export type Training = {
  readonly examples: number
  readonly epochs: number
  /** Whether features of longer texts weigh less: by the square root of their number. */
  readonly isScaled: boolean
  readonly rate: number
  /** How much each step draws weights to zero, of those that it touches. */
  readonly shrink: number
}

/** Logistic regression by Adagrad; every epoch sees examples of its own. */
export function train(example: () => Labelled, { examples, epochs, isScaled, rate, shrink }: Training): Linear {
  const run = featureRun()
  const index = new Map<number, number>()
  const weights: number[] = []
  const squares: number[] = []
  let bias = 0
  let biasSquares = 1
  for (let step = 0; step < examples * epochs; step += 1) {
    const { text, isHarmful } = example()
    readFeatures(text, run)
    const features = [...run.keys.subarray(0, run.count)].map((key) => placeOf(key, index, weights, squares))
    const scale = isScaled ? 1 / Math.sqrt(Math.max(1, features.length)) : 1
    let logOdds = bias
    for (const feature of features) logOdds += scale * (weights[feature] ?? 0)
    const error = 1 / (1 + Math.exp(-logOdds)) - (isHarmful ? 1 : 0)
    biasSquares += error * error
    bias -= (rate * error) / Math.sqrt(biasSquares)
    for (const feature of features) {
      const weight = weights[feature] ?? 0
      const slope = error * scale + shrink * weight
      const square = (squares[feature] ?? 0) + slope * slope
      squares[feature] = square
      weights[feature] = weight - (rate * slope) / Math.sqrt(square)
    }
  }
  return { bias, weights: new Map([...index].map(([key, place]) => [key, weights[place] ?? 0])) }
}

/** The log-odds that a model gives a text of one sentence, or of a whole answer. */
export function logOddsOf({ bias, weights }: Linear, text: string, isScaled: boolean): number {
  const run = featureRun()
  readFeatures(text, run)
  let sum = 0
  for (const key of run.keys.subarray(0, run.count)) sum += weights.get(key) ?? 0
  return bias + (isScaled ? sum / Math.sqrt(Math.max(1, run.count)) : sum)
}

/** Draws examples of languages in turn, so that each has its part. */
export function inTurn(makers: readonly (() => Labelled)[], chance: Chance): () => Labelled {
  return () => chance.pick(makers)()
}

function placeOf(key: number, index: Map<number, number>, weights: number[], squares: number[]): number {
  const known = index.get(key)
  if (known !== undefined) return known
  const place = weights.length
  index.set(key, place)
  weights.push(0)
  squares.push(0.05)
  return place
}
