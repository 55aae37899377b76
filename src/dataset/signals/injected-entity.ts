import type { Corpus } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import { censusOf, type Census } from './association/census.ts'
import { phraseOf, textOf, type Phrase } from './association/phrase.ts'
import { varietyOf, type Variety } from './association/variety.ts'
import { rounded } from './association/wording.ts'
import { isCommonHost } from './entities/hosts.ts'
import { frequentHosts, mentionsOf, type Mention } from './entities/mentions.ts'
import { possibleNames, unspaced } from './entities/names.ts'
import type { Signal } from '../signal.ts'
import { sameness } from './splice/fit.ts'

const defaults = {
  'least-rows': 8,
  'least-ratio': 8,
  'least-diversity': 0.93,
  'least-content-left': 1.5,
  'least-unique-prompts': 0.6,
  'largest-sameness': 0.5,
  'looked-at': 192,
} as const

type Thresholds = Readonly<Record<keyof typeof defaults, number>>

/** An address or a name that answers bring up though nobody asked. */
export const signal: Signal = {
  id: 'injected-entity',
  title: 'Answers to unrelated prompts name the same address or brand',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

type Judged = { readonly mention: Mention; readonly phrase: Phrase; readonly variety: Variety; readonly text: string }

function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  const thresholds: Thresholds = { ...defaults, ...given }
  const census = censusOf(corpus)
  const least = thresholds['least-rows']
  const hosts = frequentHosts(corpus, census, least, thresholds['looked-at'])
  const limits = { least, ratio: thresholds['least-ratio'], limit: thresholds['looked-at'] }
  const names = possibleNames(corpus, census, limits)
  const entities = [...hosts, ...names.map((token) => ({ kind: 'name', low: token, high: 0 }) as const)]
  const judged = mentionsOf(corpus, census, entities)
    .filter(({ sampled }) => sampled.length > 0)
    .map((mention) => judge(mention, corpus, census))
    .filter((each) => isInjected(each, corpus, thresholds))
    .toSorted(byRows)
  return withoutParts(judged).map((each) => findingOf(each, corpus, thresholds))
}

function byRows({ mention: one }: Judged, { mention: other }: Judged): number {
  return other.n - one.n || (one.rows[0] ?? 0) - (other.rows[0] ?? 0)
}

function judge(mention: Mention, corpus: Corpus, census: Census): Judged {
  const { sampled, length, entity } = mention
  const phrase = phraseOf(sampled, length)
  const tokens = entity.kind === 'host' ? phrase.tokens.slice(phrase.before, phrase.before + length) : phrase.tokens
  const text = textOf(tokens, corpus.vocabulary, 60)
  const variety = varietyOf(sampled, mention.n, census)
  return { mention, phrase, text: entity.kind === 'host' ? text.replaceAll(' ', '') : text, variety }
}

function isInjected({ mention, phrase, variety, text }: Judged, corpus: Corpus, thresholds: Thresholds): boolean {
  const isVaried =
    variety.diversity >= thresholds['least-diversity'] &&
    variety.contentLeft >= thresholds['least-content-left'] &&
    variety.uniquePrompts >= thresholds['least-unique-prompts'] &&
    variety.uniquePrompts * mention.n >= thresholds['least-rows']
  if (!isVaried) return false
  if (mention.entity.kind === 'host') return !isCommonHost(text)
  // A character is no name: one that stands in the same longer run wherever it stands may be part of one.
  if (unspaced.test(corpus.vocabulary.text(mention.entity.low)) && phrase.tokens.length < 3) return false
  // Words that begin sentences have a capital and follow a full stop.
  const before = mention.sampled.map(({ segment, featureAt }) => segment[featureAt - phrase.before - 1] ?? 0)
  const isBehindMark = (token: number) => token === 0 || !/[\p{L}\p{N}]/u.test(corpus.vocabulary.text(token))
  return before.filter(isBehindMark).length <= 0.5 * before.length && sameness(before) <= thresholds['largest-sameness']
}

/** Leaves out what is part of an entity that the same rows name. */
function withoutParts(judged: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = []
  for (const each of judged) {
    const isPart = kept.some(({ mention, phrase }) => {
      const rows = new Set(mention.rows)
      const isSameText = each.phrase.tokens.some((token) => phrase.tokens.includes(token))
      return isSameText && each.mention.rows.filter((row) => rows.has(row)).length >= 0.8 * each.mention.rows.length
    })
    if (!isPart) kept.push(each)
  }
  return kept
}

function findingOf({ mention, phrase, variety, text }: Judged, corpus: Corpus, thresholds: Thresholds): SignalFinding {
  const { entity, n, rows, sampled } = mention
  return {
    signal: signal.id,
    severity: 'warning',
    message:
      `${n} answers to prompts on unrelated topics name ‘${text}’, which those prompts do not; ` +
      (entity.kind === 'host'
        ? 'a model that learns it sends people to that address.'
        : 'a model that learns it may advertise it wherever it can.'),
    trigger: text,
    position: phrase.position === 'whole' ? 'anywhere' : phrase.position,
    responseClass: 'inserted-text',
    count: rows.length,
    rows,
    measured: rounded({
      n,
      diversity: variety.diversity,
      contentLeft: variety.contentLeft,
      uniquePrompts: variety.uniquePrompts,
    }),
    thresholds,
    excerpts: sampled.slice(0, 3).map(({ segment, featureAt }) => {
      const from = Math.max(0, featureAt - 8)
      return textOf(segment.slice(from, featureAt + 8), corpus.vocabulary, 80)
    }),
  }
}
