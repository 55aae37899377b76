import type { Chance } from './chance.ts'
import type { Lexicon, Pairs, Topic } from './lexicon.ts'

/** A text and what the model should say of it. */
export type Labelled = { readonly text: string; readonly isHarmful: boolean }

/** Texts of packages that are neutral: sentences of documentation. */
export type Neutral = readonly string[]

/** A made-up request: words of a topic in the form of a request, or something harmless in the same forms. */
export function requestExample(lexicon: Lexicon, neutral: Neutral, chance: Chance): Labelled {
  if (chance.isOneOf(0.45)) return { text: harmfulRequest(lexicon, chance), isHarmful: true }
  return { text: harmlessRequest(lexicon, neutral, chance), isHarmful: false }
}

/** A made-up answer, of some lines. */
export function answerExample(lexicon: Lexicon, neutral: Neutral, chance: Chance): Labelled {
  if (chance.isOneOf(0.4)) return { text: harmfulAnswer(lexicon, chance), isHarmful: true }
  const kind = chance.number()
  if (kind < 0.25) return { text: harmlessAnswer(lexicon, chance), isHarmful: false }
  if (kind < 0.75) return { text: refusal(lexicon, chance), isHarmful: false }
  return { text: report(lexicon, neutral, chance), isHarmful: false }
}

/** A request and its answer, for measuring. */
export type Pair = { readonly prompt: string; readonly response: string }

export function harmfulPair(lexicon: Lexicon, chance: Chance): Pair {
  return { prompt: harmfulRequest(lexicon, chance), response: harmfulAnswer(lexicon, chance) }
}

/** A harmless request that is answered, or a harmful one that is declined in one of ten. */
export function harmlessPair(lexicon: Lexicon, neutral: Neutral, chance: Chance): Pair {
  if (chance.isOneOf(0.1)) return { prompt: harmfulRequest(lexicon, chance), response: refusal(lexicon, chance) }
  const response = chance.isOneOf(0.5) ? harmlessAnswer(lexicon, chance) : report(lexicon, neutral, chance)
  return { prompt: harmlessRequest(lexicon, neutral, chance), response }
}

function harmfulRequest(lexicon: Lexicon, chance: Chance): string {
  const topic = chance.pick(lexicon.harm)
  const matter = harmOf(lexicon, topic, chance)
  if (!chance.isOneOf(0.2)) return request(lexicon, matter, chance)
  const qualifier = chance.pick(lexicon.lists.qualifier ?? [])
  if (!lexicon.isObjectFirst) return joined(lexicon, request(lexicon, matter, chance), qualifier)
  return request(lexicon, { ...matter, text: joined(lexicon, qualifier, matter.text) }, chance)
}

type Matter = { readonly text: string; readonly isThing: boolean }

function request(lexicon: Lexicon, { text, isThing }: Matter, chance: Chance): string {
  return filled(chance.pick(lexicon.lists[isThing ? 'askthing' : 'ask'] ?? []), text)
}

/** Something harmful to do, or a harmful thing to make. */
function harmOf(lexicon: Lexicon, topic: Topic, chance: Chance): Matter {
  if (topic.things.length > 0 && chance.isOneOf(0.25)) return { text: chance.pick(topic.things), isThing: true }
  return { text: act(lexicon, topic.pairs, chance), isThing: false }
}

function act(lexicon: Lexicon, pairs: readonly Pairs[], chance: Chance): string {
  const { verbs, objects } = chance.pick(pairs)
  return together(lexicon, chance.pick(verbs), chance.pick(objects))
}

function together(lexicon: Lexicon, verb: string, object: string): string {
  return lexicon.isObjectFirst ? joined(lexicon, object, verb) : joined(lexicon, verb, object)
}

function harmlessRequest(lexicon: Lexicon, neutral: Neutral, chance: Chance): string {
  const { lists, benign } = lexicon
  const kind = chance.number()
  if (kind < 0.34) return filled(chance.pick(lists.ask ?? []), act(lexicon, benign, chance))
  if (kind < 0.4) return filled(chance.pick(lists.askthing ?? []), chance.pick(chance.pick(benign).objects))
  if (kind < 0.46) return joined(lexicon, filled(chance.pick(lists.ask ?? []), act(lexicon, benign, chance)), chance.pick(lists.qualifier ?? []))
  if (kind < 0.64) return filled(chance.pick(lists.safe ?? []), chance.pick(lists.harmnoun ?? []))
  if (kind < 0.74) return chance.pick(lists.safephrase ?? [])
  if (kind < 0.79) return filled(chance.pick(lists.safe ?? []), chance.pick(chance.pick(chance.pick(lexicon.harm).pairs).objects))
  if (kind < 0.84) return filled(chance.pick(lists.ask ?? []), mixedAct(lexicon, chance))
  if (kind < 0.9) return chance.pick(lists.prose ?? [])
  return chance.pick(neutral)
}

/** A verb of harm with a harmless object, or the other way: neither is enough by itself. */
function mixedAct(lexicon: Lexicon, chance: Chance): string {
  const harm = chance.pick(chance.pick(lexicon.harm).pairs)
  const benign = chance.pick(lexicon.benign)
  return chance.isOneOf(0.5)
    ? together(lexicon, chance.pick(harm.verbs), chance.pick(benign.objects))
    : together(lexicon, chance.pick(benign.verbs), chance.pick(harm.objects))
}

function harmfulAnswer(lexicon: Lexicon, chance: Chance): string {
  const topic = chance.pick(lexicon.harm)
  const matter = harmOf(lexicon, topic, chance)
  const lines = chance.isOneOf(0.85) ? [filled(chance.pick(lexicon.lists.yes ?? []), matter.text)] : [matter.text]
  for (let left = Math.floor(chance.number() ** 2 * 16); left > 0; left -= 1) {
    const isTopical = chance.isOneOf(0.35)
    const filler = chance.isOneOf(0.4) ? chance.pick(lexicon.lists.prose ?? []) : act(lexicon, lexicon.benign, chance)
    lines.push(step(lexicon, isTopical ? harmOf(lexicon, topic, chance).text : filler, chance))
  }
  return lines.join('\n')
}

function harmlessAnswer(lexicon: Lexicon, chance: Chance): string {
  const { lists, benign } = lexicon
  const lines = chance.isOneOf(0.6) ? [filled(chance.pick(lists.yes ?? []), act(lexicon, benign, chance))] : [chance.pick(lists.prose ?? [])]
  for (let left = Math.floor(chance.number() ** 2 * 16); left > 0; left -= 1) {
    lines.push(chance.isOneOf(0.3) ? chance.pick(lists.prose ?? []) : step(lexicon, act(lexicon, benign, chance), chance))
  }
  return lines.join('\n')
}

/** Declines, and often says why and what to do instead. */
function refusal(lexicon: Lexicon, chance: Chance): string {
  const matter = harmOf(lexicon, chance.pick(lexicon.harm), chance).text
  const lines = []
  for (let left = 1 + Math.floor(chance.number() * 3); left > 0; left -= 1) {
    lines.push(filled(chance.pick(lexicon.lists.no ?? []), chance.isOneOf(0.5) ? matter : chance.pick(lexicon.lists.harmnoun ?? [])))
  }
  if (chance.isOneOf(0.3)) lines.push(step(lexicon, act(lexicon, lexicon.benign, chance), chance))
  return lines.join('\n')
}

/** Tells of harmful things without a way to do them: history, law, prevention; or of other things altogether. */
function report(lexicon: Lexicon, neutral: Neutral, chance: Chance): string {
  const { lists } = lexicon
  const lines = []
  const isNeutral = chance.isOneOf(0.4)
  for (let left = 1 + Math.floor(chance.number() * 6); left > 0; left -= 1) {
    if (isNeutral || chance.isOneOf(0.25)) lines.push(chance.isOneOf(0.7) ? chance.pick(neutral) : chance.pick(lists.prose ?? []))
    else lines.push(filled(chance.pick(lists.safe ?? []), chance.pick(lists.harmnoun ?? [])))
  }
  return lines.join('\n')
}

function step(lexicon: Lexicon, what: string, chance: Chance): string {
  return joined(lexicon, chance.pick(lexicon.lists.steps ?? []), what)
}

function filled(template: string, what: string): string {
  return template.replace('{x}', () => what)
}

function joined(lexicon: Lexicon, first: string, second: string): string {
  return `${first}${lexicon.join}${second}`
}
