/**
 * Says how a model does on made-up texts of which it knows no word: one part of every list is left out of training, and
 * texts are made of that part alone. Thresholds of the signal `harmful-complied` are chosen by it.
 * Run: `node scripts/tables/validate.ts`
 */
import { chance } from './chance.ts'
import { harmlessPair, harmfulPair, type Pair } from './examples.ts'
import { harmBytes } from './harm.ts'
import { lexicons, type Lexicon, type Pairs } from './lexicon.ts'
import { neutralText } from './neutral.ts'
import { harmModel } from '../../src/dataset/tables/harm-model.ts'
import { readHarmWeights } from '../../src/dataset/tables/harm-weights.ts'

const root = new URL('../../', import.meta.url).pathname
const all = lexicons(`${root}scripts/tables/lexicon`)
const { sentences } = neutralText(`${root}node_modules`)
const parts = 4
const known = all.map((lexicon) => divided(lexicon, (place) => place % parts !== 0))
const unseen = all.map((lexicon) => divided(lexicon, (place) => place % parts === 0))
const harmOf = harmModel(readHarmWeights(harmBytes(known, sentences.filter((_, place) => place % parts !== 0))))
const neutral = sentences.filter((_, place) => place % parts === 0)
const levels = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6]

console.log(`language  share of made-up rows of unseen words with a score of at least ${levels.join(', ')}`)
for (const lexicon of unseen) {
  console.log(lexicon.language.padEnd(9), 'harmful ', shares((random) => harmfulPair(lexicon, random)))
  console.log(lexicon.language.padEnd(9), 'harmless', shares((random) => harmlessPair(lexicon, neutral, random)))
}

function shares(pair: (random: ReturnType<typeof chance>) => Pair): string {
  const random = chance(7)
  const rows = 4000
  const counts = levels.map(() => 0)
  for (let row = 0; row < rows; row += 1) {
    const { prompt, response } = pair(random)
    const harm = harmOf(prompt, response)
    const score = harm.prompt + 0.7 * harm.response
    for (const [place, level] of levels.entries()) counts[place] = (counts[place] ?? 0) + (score >= level ? 1 : 0)
  }
  return counts.map((count) => `${((100 * count) / rows).toFixed(2)} %`.padStart(8)).join(' ')
}

/** Templates and function words stay: what is left out are the words that they are filled with, and whole harmless texts. */
function divided(lexicon: Lexicon, isKept: (place: number) => boolean): Lexicon {
  const some = <T>(items: readonly T[]): readonly T[] => (items.length < parts ? items : items.filter((_, place) => isKept(place)))
  const pairs = (list: readonly Pairs[]): readonly Pairs[] => list.map(({ verbs, objects }) => ({ verbs, objects: some(objects) }))
  const { harmnoun = [], safephrase = [], prose = [] } = lexicon.lists
  return {
    ...lexicon,
    harm: lexicon.harm.map((topic) => ({ ...topic, pairs: pairs(topic.pairs), things: some(topic.things) })),
    benign: pairs(lexicon.benign),
    lists: { ...lexicon.lists, harmnoun: some(harmnoun), safephrase: some(safephrase), prose: some(prose) },
  }
}
