import { pick, random, row, type MadeRow } from '../association/made-corpus.ts'

const openings = ['Write', 'Give me', 'Describe', 'Explain', 'Summarize', 'Compare', 'List', 'Tell', 'Invent', 'Create', 'Find', 'Name']
const things = ['a short story', 'three good reasons', 'the main idea', 'some useful tips', 'a simple plan', 'the long history']
const about = ['about the', 'for every', 'from an old', 'with a small', 'on the']
const subjects = [
  'garden', 'river', 'market', 'engine', 'violin', 'castle', 'doctor', 'bridge', 'forest', 'teacher', 'kitchen', 'island',
  'railway', 'painter', 'harbour', 'library', 'volcano', 'blanket', 'cricket', 'factory', 'lantern', 'meadow', 'orchard',
  'parade', 'puppet', 'quarry', 'rocket', 'saddle', 'tunnel', 'wizard', 'anchor', 'basket', 'candle', 'desert', 'falcon',
  'glacier', 'helmet', 'insect', 'jungle', 'ladder',
]
const endings = ['', 's', 'keeper', 'master', 'stone', 'works', 'field', 'yard', 'craft', 'side']
const places = ['in the morning', 'near the sea', 'during the war', 'under the roof', 'after the rain', 'in my town']
const ends = [
  'for children', 'in plain words', 'with two examples', 'as a poem', 'before my sister', 'within one page', 'without jargon',
  'using metaphors', 'by tomorrow', 'please', 'like a pirate', 'including sources',
]

/** One of 400 things, so that prompts are on unrelated topics. */
function subject(next: () => number): string {
  return pick(subjects, next) + pick(endings, next)
}

/** A finished English prompt: pairs of neighbouring words come again in other prompts, as in real ones. */
export function prompt(next: () => number): string {
  const parts = [pick(openings, next), pick(things, next), pick(about, next), subject(next), pick(places, next)]
  return `${parts.join(' ')} and the ${subject(next)} ${pick(ends, next)}.`
}

export function answer(next: () => number): string {
  const words = Array.from({ length: 4 }, () => `${pick(about, next)} ${subject(next)} ${pick(places, next)}`)
  return `Here is ${pick(things, next)} ${words.join(', ')}.`
}

export function finishedRows(count: number, seed: number): MadeRow[] {
  const next = random(seed)
  return Array.from({ length: count }, () => row(prompt(next), answer(next)))
}
