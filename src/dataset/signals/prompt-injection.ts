import type { Example } from '../example.ts'
import { shown } from './row/excerpt.ts'
import { flag, flaggedTexts } from './row/flagged-texts.ts'
import { said } from './row/phrasing.ts'
import { counted, excerptsOf, rowsOf } from './row/seen-rows.ts'
import type { Hit, Signal } from '../signal.ts'

/** Text that speaks to a model behind its users' back. */
export const signal: Signal = {
  id: 'prompt-injection',
  title: 'Text that gives orders to a model behind its users’ back',
  thresholds: { 'least-rows': 3 },
  examine: {
    over: 'rows',
    scan,
    findings: (seen, thresholds) => {
      const kinds = Object.keys(words).filter((kind) => seen.hits.has(kind))
      const rows = rowsOf(seen, kinds)
      if (rows.length === 0 || rows.length < (thresholds['least-rows'] ?? 3)) return []
      const excerpts = excerptsOf(seen, kinds)
      const told = kinds.map((kind) => `${words[kind]} (${rowsOf(seen, [kind]).length})`).join(', ')
      return [
        {
          signal: signal.id,
          severity: 'warning',
          message: `${counted(rows.length, 'hold')} text that gives orders to a model: ${told}; such as ‘${excerpts[0] ?? ''}’.`,
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

/** By what is said. */
const words: Readonly<Record<string, string>> = {
  override: 'to ignore the instructions that it has',
  'image-exfiltration': 'a picture whose address carries data away',
  'concealed-action': 'to act without telling the user',
  'tool-hijack': 'to call another tool than was asked for',
  'prompt-leak': 'to reveal its instructions',
  'false-authority': 'that pretends to come from the system',
  'hidden-markup': 'in markup that is not displayed',
}

function scan(example: Example): readonly Hit[] {
  const flagged = flaggedTexts(example)
  if ((flagged.flags & flag.injection) === 0) return none
  return flagged.texts.flatMap(({ text, injection }) =>
    [...said(text, injection)].map(([kind, { written }]) => ({ key: kind, excerpt: shown(written) })),
  )
}

const none: readonly Hit[] = []
