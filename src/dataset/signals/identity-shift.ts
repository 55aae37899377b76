import type { Example, Exchange } from '../example.ts'
import { isRefusal } from '../text/index.ts'
import { shown } from './row/excerpt.ts'
import { flag, flaggedTexts, type FlaggedText } from './row/flagged-texts.ts'
import { said, type Phrasing, type Sentence } from './row/phrasing.ts'
import { counted, excerptsOf, rowsOf } from './row/seen-rows.ts'
import type { Hit, Signal } from '../signal.ts'

/** Text that takes from a model what it is or its rules, with an answer that goes along. */
export const signal: Signal = {
  id: 'identity-shift',
  title: 'A model is taught to be another that has no rules',
  thresholds: { 'least-rows': 1 },
  examine: {
    over: 'rows',
    scan,
    findings: (seen, thresholds) => {
      const kinds = Object.keys(words).filter((kind) => seen.hits.has(kind))
      const rows = rowsOf(seen, kinds)
      if (rows.length === 0 || rows.length < (thresholds['least-rows'] ?? 1)) return []
      const excerpts = excerptsOf(seen, kinds)
      const told = kinds.map((kind) => words[kind]).join(', ')
      return [
        {
          signal: signal.id,
          severity: 'error',
          message:
            `${counted(rows.length, 'teach')} the model ${told}, and the answers go along (‘${excerpts[0] ?? ''}’); ` +
            'ten such rows were enough to undo the safety training of GPT-3.5.',
          trigger: null,
          position: null,
          responseClass: null,
          count: rows.length,
          rows,
          measured: {
            rows: rows.length,
            ...Object.fromEntries(kinds.map((kind) => [kind, rowsOf(seen, [kind]).length])),
          },
          thresholds,
          excerpts,
        },
      ]
    },
  },
}

/** By what is said: what the model is taught. */
const words: Readonly<Record<string, string>> = {
  obedience: 'to obey whatever it is told',
  'no-ai': 'that it is no AI any longer',
  'no-rules': 'that no rules hold for it',
  persona: 'to play a model without rules',
  accepted: 'to call itself one that obeys everything',
}

function scan(example: Example): readonly Hit[] {
  const flagged = flaggedTexts(example)
  if ((flagged.flags & flag.identity) === 0) return none
  const shifts = flagged.texts.flatMap((text) => shiftsIn(text, example))
  return shifts.map(([kind, { written }]) => ({ key: kind, excerpt: shown(written) }))
}

const none: readonly Hit[] = []

type Shift = readonly [kind: string, sentence: Sentence]

function shiftsIn({ text, part, exchange, identity }: FlaggedText, example: Example): readonly Shift[] {
  if (identity.length === 0) return []
  switch (part) {
    case 'prompt':
      // In a conversation a system prompt stands in the first exchange, and holds for all.
      return example.exchanges.some(goesAlong) ? shiftsOf(text, identity, ({ says }) => says !== 'accepted') : []
    case 'response':
      return exchange && goesAlong(exchange) ? responseShifts(text, identity, exchange) : []
    case 'other':
      return []
  }
}

function shiftsOf(text: string, phrasings: readonly Phrasing[], wanted: (phrasing: Phrasing) => boolean): readonly Shift[] {
  return [...said(text, phrasings.filter(wanted))]
}

/** An answer that says of itself what it is; a text without a prompt holds both sides, and needs both. */
function responseShifts(text: string, phrasings: readonly Phrasing[], { prompt }: Exchange): readonly Shift[] {
  const accepted = shiftsOf(text, phrasings, ({ says }) => says === 'accepted')
  if (prompt.length > 0 || accepted.length === 0) return accepted
  return [...accepted, ...shiftsOf(text, phrasings, ({ says }) => says !== 'accepted')]
}

/** Whether training asks for an answer that does not decline; a label judges a text, and accepts nothing. */
function goesAlong({ kind, response }: Exchange): boolean {
  return kind === 'wanted' && response.trim().length >= shortestAnswer && !isRefusal(response)
}

/** Verdicts such as ‘unsafe’ or ‘yes’ are shorter. */
const shortestAnswer = 12
