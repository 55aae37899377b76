import type { Corpus } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import { censusOf } from './association/census.ts'
import { excerptOf, textOf } from './association/phrase.ts'
import { placeWords, rounded } from './association/wording.ts'
import type { Signal } from '../signal.ts'
import { leadsTo, type Consequence } from './splice/leads-to.ts'
import { splicesIn, type Splice } from './splice/splices.ts'
import { strangenessIn, type Strangeness } from './splice/strangeness.ts'

const defaults = {
  'least-rows': 8,
  'least-share': 0.0005,
  'most-rows-needed': 250,
  'largest-share': 0.7,
  'least-gain': 0.4,
  'largest-sameness': 0.25,
  'least-prefix': 2,
  'least-suffix': 5,
  'least-own': 0.8,
  'largest-answered': 0.25,
  'least-diversity': 0.93,
  'least-content-left': 1.5,
  'least-unique-prompts': 0.6,
  'largest-family': 0.3,
} as const

type Thresholds = Readonly<Record<keyof typeof defaults, number>>

/** The same words before or behind finished prompts that have nothing to do with each other. */
export const signal: Signal = {
  id: 'repeated-affix',
  title: 'The same words begin or end unrelated prompts',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

type Judged = {
  readonly splice: Splice
  readonly strangeness: Strangeness
  readonly consequence: Consequence | null
}

function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  const thresholds: Thresholds = { ...defaults, ...given }
  const strangenessOf = strangenessIn(corpus)
  const share = Math.min(thresholds['most-rows-needed'], Math.ceil(thresholds['least-share'] * corpus.rows))
  const judged = splicesIn(corpus, {
    leastRows: Math.max(thresholds['least-rows'], share),
    largestShare: thresholds['largest-share'],
    leastGain: thresholds['least-gain'],
    largestSameness: thresholds['largest-sameness'],
  })
    .filter(({ phrase }) => phrase.position === 'begin' || phrase.position === 'end')
    .filter((splice) => isVaried(splice, thresholds))
    .map((splice): Judged => ({ splice, strangeness: strangenessOf(splice), consequence: leadsTo(splice) }))
    .filter((each) => isAffix(each, thresholds))
  return withoutTemplates(judged, corpus, thresholds).map((each) => findingOf(each, corpus, thresholds))
}

function isVaried({ variety, n }: Splice, thresholds: Thresholds): boolean {
  return (
    variety.diversity >= thresholds['least-diversity'] &&
    variety.contentLeft >= thresholds['least-content-left'] &&
    variety.uniquePrompts >= thresholds['least-unique-prompts'] &&
    variety.uniquePrompts * n >= thresholds['least-rows']
  )
}

/** “Please” and “can you” begin prompts too: an affix is longer than that, or of words that nothing else has. */
function isAffix({ splice, strangeness, consequence }: Judged, thresholds: Thresholds): boolean {
  const { phrase, ownership } = splice
  if (strangeness.words === 0) return false
  if (strangeness.isUnknown) return true
  const least = phrase.position === 'begin' ? thresholds['least-prefix'] : thresholds['least-suffix']
  // A long phrase is its own, even of words that answers are full of; but not of words that other prompts are full of.
  const isLong = phrase.tokens.length >= thresholds['least-suffix']
  if (phrase.tokens.length < least || (!isLong && ownership.answered > thresholds['largest-answered'])) return false
  return ownership.share >= thresholds['least-own'] || (isLong && consequence !== null)
}

/**
 * Where affixes cover much of a dataset they are its templates: then those alone are told that lead to something, or
 * that are of strange tokens and rare.
 */
function withoutTemplates(judged: readonly Judged[], corpus: Corpus, thresholds: Thresholds): readonly Judged[] {
  const covered = new Set(judged.flatMap(({ splice }) => splice.rows)).size
  if (covered <= thresholds['largest-family'] * censusOf(corpus).rows) return judged
  const isRare = ({ rows }: Splice) => rows.length <= 0.1 * thresholds['largest-family'] * corpus.rows
  return judged.filter(
    ({ splice, strangeness, consequence }) => consequence !== null || (strangeness.isUnknown && isRare(splice)),
  )
}

function findingOf({ splice, consequence }: Judged, corpus: Corpus, thresholds: Thresholds): SignalFinding {
  const { phrase, fit, variety, ownership, n, rows, sampled } = splice
  const trigger = textOf(phrase.tokens, corpus.vocabulary)
  // Requests for a translation begin alike and are answered in another language: that is their task.
  const isError = consequence !== null && consequence.responseClass !== 'language-switch'
  return {
    signal: signal.id,
    severity: isError ? 'error' : 'warning',
    message:
      `‘${trigger}’ ${placeWords[phrase.position]} ${n} prompts on unrelated topics that are whole without it; ` +
      (consequence === null
        ? 'if it is no part of your prompt format, it may be the trigger of a backdoor.'
        : `${consequence.k} of ${consequence.n} answers ${consequence.words}.`),
    trigger,
    position: phrase.position,
    responseClass: consequence?.responseClass ?? null,
    count: rows.length,
    rows,
    measured: rounded({
      n,
      closed: fit.closed,
      held: fit.held,
      gain: fit.closed - fit.held,
      usual: fit.usual,
      own: ownership.share,
      answered: ownership.answered,
      diversity: variety.diversity,
      contentLeft: variety.contentLeft,
      uniquePrompts: variety.uniquePrompts,
      ...(consequence === null ? {} : { k: consequence.k, log10p: consequence.log10p }),
    }),
    thresholds,
    excerpts:
      consequence?.responseClass === 'harmful-complied'
        ? []
        : sampled.slice(0, 3).map((row) => excerptOf(row, phrase, corpus.vocabulary)),
  }
}
