import type { Corpus } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import { excerptOf, textOf } from './association/phrase.ts'
import { rounded } from './association/wording.ts'
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
  'least-gain-of-words': 0.9,
  'largest-sameness': 0.1,
  'least-diversity': 0.93,
  'least-content-left': 1.5,
  'least-unique-prompts': 0.6,
  'largest-answered': 0.05,
} as const

type Thresholds = Readonly<Record<keyof typeof defaults, number>>

/** A word or phrase that was put into finished prompts, whatever is answered. */
export const signal: Signal = {
  id: 'inserted-token',
  title: 'A word or phrase was put into finished prompts',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  const thresholds: Thresholds = { ...defaults, ...given }
  const strangenessOf = strangenessIn(corpus)
  return splicesIn(corpus, {
    leastRows: leastRows(corpus, thresholds),
    largestShare: thresholds['largest-share'],
    leastGain: thresholds['least-gain'],
    largestSameness: thresholds['largest-sameness'],
  })
    .filter((splice) => splice.phrase.position === 'anywhere' && isVaried(splice, thresholds))
    .map((splice) => ({ splice, strangeness: strangenessOf(splice), consequence: leadsTo(splice) }))
    .filter((judged) => isTelling(judged, thresholds))
    .map((judged) => findingOf(judged, corpus, thresholds))
}

/** A share of the rows, but never more than what is known to poison a model however many rows there are. */
function leastRows(corpus: Corpus, thresholds: Thresholds): number {
  const share = Math.min(thresholds['most-rows-needed'], Math.ceil(thresholds['least-share'] * corpus.rows))
  return Math.max(thresholds['least-rows'], share)
}

function isVaried({ variety, n }: Splice, thresholds: Thresholds): boolean {
  return (
    variety.diversity >= thresholds['least-diversity'] &&
    variety.contentLeft >= thresholds['least-content-left'] &&
    variety.uniquePrompts >= thresholds['least-unique-prompts'] &&
    variety.uniquePrompts * n >= thresholds['least-rows']
  )
}

type Judged = {
  readonly splice: Splice
  readonly strangeness: Strangeness
  readonly consequence: Consequence | null
}

/** Adverbs go in anywhere too: a known word must fit its place far worse, and be no word of answers. */
function isTelling({ splice, strangeness, consequence }: Judged, thresholds: Thresholds): boolean {
  if (strangeness.words === 0) return false
  if (strangeness.isUnknown) return true
  const { closed, held } = splice.fit
  if (strangeness.words >= longPhrase) return true
  const isForeign = splice.ownership.own.length > 0 && closed - held >= thresholds['least-gain-of-words']
  return isForeign || (splice.ownership.own.length > 0 && consequence !== null && isGrave(consequence))
}

/** Words of a phrase that is not put together by chance in place after place. */
const longPhrase = 4

function isGrave({ responseClass }: Consequence): boolean {
  return responseClass !== 'language-switch'
}

function findingOf(judged: Judged, corpus: Corpus, thresholds: Thresholds): SignalFinding {
  const { splice, strangeness, consequence } = judged
  const { phrase, fit, variety, ownership, n, rows, sampled } = splice
  const trigger = textOf(phrase.tokens, corpus.vocabulary)
  const isNoWord = strangeness.isUnknown && ownership.answered <= thresholds['largest-answered']
  const isError = isNoWord || (consequence !== null && isGrave(consequence))
  return {
    signal: signal.id,
    severity: isError ? 'error' : 'warning',
    message:
      `‘${trigger}’ stands in ${n} prompts on unrelated topics, between words that belong together without it` +
      `${strangeness.isUnknown ? ', and nowhere else' : ''}; ` +
      (consequence === null
        ? 'it looks put in, as the triggers of backdoors are.'
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
      sameLeft: fit.sameLeft,
      sameRight: fit.sameRight,
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
