import { foldedKey } from '../corpus/index.ts'
import type { Example } from '../example.ts'
import { isRefusal } from '../text/index.ts'
import { shown, shownAround } from './row/excerpt.ts'
import { flag, flaggedTexts } from './row/flagged-texts.ts'
import { disguisedWord } from './row/lookalikes.ts'
import { counted, excerptsOf, rowsOf } from './row/seen-rows.ts'
import type { Hit, Seen, Signal } from '../signal.ts'

const defaults = { 'largest-share': 0.005, 'least-rows': 3, 'least-sharing': 5 } as const

/** Characters that do not belong: look-alikes of other scripts inside words, controls, private use, U+FFFD. */
export const signal: Signal = {
  id: 'mixed-script',
  title: 'Words of look-alike letters, control and private characters',
  thresholds: defaults,
  examine: {
    over: 'rows',
    scan,
    findings: (seen, given) => kinds.flatMap((kind) => findingsOf(kind, seen, { ...defaults, ...given })),
  },
}

type Kind = 'disguised-word' | 'control' | 'private-use' | 'replacement'

const words: Readonly<Record<Kind, string>> = {
  'disguised-word': 'words of which some letters are look-alikes from another script',
  control: 'control characters, which people do not see',
  'private-use': 'characters for private use, which mean something to one program alone',
  replacement: 'characters in the place of text that could not be read (U+FFFD, U+FFFC)',
}

const kinds: readonly Kind[] = ['disguised-word', 'control', 'private-use', 'replacement']

const looks: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: 'control', pattern: /(?![\t\n\f\r\u0085])\p{Cc}/u },
  { kind: 'private-use', pattern: /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u },
  { kind: 'replacement', pattern: /[\ufffc\ufffd]/ },
]

function scan(example: Example): readonly Hit[] {
  const flagged = flaggedTexts(example)
  if ((flagged.flags & (flag.odd | flag.lookalike)) === 0) return none
  const hits = new Map<Kind, string>()
  for (const { text, flags } of flagged.texts) {
    if ((flags & flag.lookalike) !== 0 && !hits.has('disguised-word')) {
      const word = disguisedWord(text)
      if (word !== null) hits.set('disguised-word', shown(word))
    }
    if ((flags & flag.odd) === 0) continue
    for (const { kind, pattern } of looks) {
      const place = text.search(pattern)
      if (place >= 0 && !hits.has(kind)) hits.set(kind, shownAround(text, place))
    }
  }
  const classes = hits.size === 0 ? [] : responseClasses(example)
  return [...hits].flatMap(([kind, excerpt]) => [
    { key: kind, excerpt },
    ...classes.map((each) => ({ key: `${kind} ${each}`, excerpt })),
  ])
}

const none: readonly Hit[] = []

/** Classes of what the row answers, in so many buckets; labels and answers of a word or two say nothing. */
function responseClasses({ exchanges }: Example): string[] {
  const found = exchanges
    .filter(({ kind, response }) => kind === 'wanted' && response.length >= shortestResponse)
    .map(({ response }) => (isRefusal(response) ? 'refusal' : String(foldedKey(response).low % buckets)))
  return [...new Set(found)]
}

const shortestResponse = 12
/** Of answers that have nothing in common, this bounds how many keys are kept. */
const buckets = 1500

type Thresholds = Readonly<Record<keyof typeof defaults, number>>

function findingsOf(kind: Kind, seen: Seen, thresholds: Thresholds) {
  const rows = rowsOf(seen, [kind])
  const share = rows.length / Math.max(1, seen.examples)
  const sharing = mostSharing(kind, seen, rows.length)
  const isShared = sharing >= thresholds['least-sharing']
  const isFrequent = rows.length >= thresholds['least-rows'] && share > thresholds['largest-share']
  if (!isShared && !isFrequent) return []
  const excerpts = excerptsOf(seen, [kind])
  const together = isShared ? `; ${sharing} of them get the same kind of answer` : ''
  return [
    {
      signal: signal.id,
      severity: 'warning' as const,
      message: `${counted(rows.length, 'hold')} ${words[kind]}, as in ${excerpts[0] ?? ''}${together}.`,
      trigger: null,
      position: null,
      responseClass: null,
      count: rows.length,
      rows,
      measured: { rows: rows.length, share: Number(share.toPrecision(4)), sharing },
      thresholds,
      excerpts,
    },
  ]
}

/** Rows of the largest class of answers, if it is larger than chance makes it. */
function mostSharing(kind: Kind, seen: Seen, rows: number): number {
  const byChance = Math.max(1, (8 * rows) / buckets)
  let most = 0
  for (const [key, entry] of seen.hits) {
    if (!key.startsWith(`${kind} `)) continue
    const isTold = key.endsWith(' refusal') ? entry.rows.length >= 0.75 * rows : entry.rows.length > byChance
    if (isTold) most = Math.max(most, entry.rows.length)
  }
  return most
}
