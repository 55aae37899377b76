import type { Example } from '../example.ts'
import { shownAround, shown } from './row/excerpt.ts'
import { flag, flaggedTexts } from './row/flagged-texts.ts'
import { hiddenIn, type HiddenKind } from './row/hidden-characters.ts'
import { counted, excerptsOf, rowsOf } from './row/seen-rows.ts'
import type { Hit, Signal } from '../signal.ts'

/** Characters that people do not see and a model reads. */
export const signal: Signal = {
  id: 'hidden-unicode',
  title: 'Text that people do not see and a model reads',
  thresholds: { 'least-rows': 1 },
  examine: {
    over: 'rows',
    scan,
    findings: (seen, thresholds) =>
      kinds.flatMap((kind) => {
        const rows = rowsOf(seen, [kind])
        if (rows.length === 0 || rows.length < (thresholds['least-rows'] ?? 1)) return []
        const excerpts = excerptsOf(seen, [kind])
        return [
          {
            signal: signal.id,
            severity: 'error',
            message: `${counted(rows.length, 'hold')} ${words[kind]}: ${excerpts[0] ?? ''}`,
            trigger: null,
            position: null,
            responseClass: null,
            count: rows.length,
            rows,
            measured: { rows: rows.length, share: seen.examples > 0 ? Number((rows.length / seen.examples).toPrecision(4)) : 0 },
            thresholds,
            excerpts,
          },
        ]
      }),
  },
}

/** How each kind is told of, after ‘3 rows hold’. */
const words: Readonly<Record<HiddenKind, string>> = {
  tags: 'text spelled in invisible tag characters, which a model reads and people do not see',
  'variation-selectors': 'variation selectors that vary nothing and spell hidden bytes instead',
  bidi: 'marks that turn the direction of writing, so that people read another text than a model does',
  'zero-width': 'invisible characters inside words, so that a model reads other words than people see',
  'zero-width-run': 'runs of different invisible characters, in which text can be hidden',
  'invisible-operators': 'invisible mathematical operators where there is no formula',
  annotation: 'interlinear annotation marks, which hide the text between them',
  'soft-hyphens': 'words that are taken apart by soft hyphens, which people do not see',
}

const kinds: readonly HiddenKind[] = [
  'tags',
  'variation-selectors',
  'bidi',
  'zero-width',
  'zero-width-run',
  'invisible-operators',
  'annotation',
  'soft-hyphens',
]

function scan(example: Example): readonly Hit[] {
  const flagged = flaggedTexts(example)
  if ((flagged.flags & flag.invisible) === 0) return none
  return flagged.texts.flatMap(({ text, flags }) => {
    if ((flags & flag.invisible) === 0) return none
    return hiddenIn(text).map(({ kind, place, decoded }) => ({
      key: kind,
      excerpt: decoded === null ? shownAround(text, place) : `‘${shown(decoded, 60)}’ is hidden`,
    }))
  })
}

const none: readonly Hit[] = []
