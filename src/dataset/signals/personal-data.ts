import type { Example } from '../example.ts'
import { flag, flaggedTexts } from './row/flagged-texts.ts'
import { emailIn, numbersIn, type PersonalDetail, type PersonalKind } from './row/personal-details.ts'
import { counted, excerptsOf, rowsOf } from './row/seen-rows.ts'
import type { Hit, Seen, Signal } from '../signal.ts'

const defaults = {
  'notice-rows': 3,
  'warning-rows': 20,
  'warning-share': 0.01,
  'checked-notice-rows': 1,
  'checked-warning-rows': 3,
} as const

/** Details of persons, which a model can learn by heart. */
export const signal: Signal = {
  id: 'personal-data',
  title: 'Details of persons in the data',
  thresholds: defaults,
  examine: {
    over: 'rows',
    scan,
    findings: (seen, given) => kinds.flatMap((kind) => findingsOf(kind, seen, { ...defaults, ...given })),
  },
}

type Thresholds = Readonly<Record<keyof typeof defaults, number>>

/** Those with a checksum are hardly ever anything else. */
const isChecked: Readonly<Record<PersonalKind, boolean>> = { email: false, phone: false, ssn: false, iban: true, card: true }

const words: Readonly<Record<PersonalKind, string>> = {
  iban: 'a bank account number (IBAN) with a right checksum',
  card: 'a payment card number with a right checksum',
  ssn: 'what looks like a US social security number',
  email: 'an e-mail address',
  phone: 'a telephone number',
}

const kinds: readonly PersonalKind[] = ['iban', 'card', 'ssn', 'email', 'phone']

function scan(example: Example): readonly Hit[] {
  const flagged = flaggedTexts(example)
  if ((flagged.flags & (flag.at | flag.digits)) === 0) return none
  return flagged.texts.flatMap(({ text, flags }) => {
    const email = (flags & flag.at) === 0 ? null : emailIn(text)
    const numbers = (flags & flag.digits) === 0 ? [] : numbersIn(text)
    return [...(email ? [email] : []), ...numbers].map(hitOf)
  })
}

const none: readonly Hit[] = []

function hitOf({ kind, masked }: PersonalDetail): Hit {
  return { key: kind, excerpt: masked }
}

function findingsOf(kind: PersonalKind, seen: Seen, thresholds: Thresholds) {
  const rows = rowsOf(seen, [kind])
  const share = rows.length / Math.max(1, seen.examples)
  const fewest = isChecked[kind] ? thresholds['checked-notice-rows'] : thresholds['notice-rows']
  if (rows.length === 0 || rows.length < fewest) return []
  const isWarning = isChecked[kind]
    ? rows.length >= thresholds['checked-warning-rows']
    : rows.length >= thresholds['warning-rows'] && share >= thresholds['warning-share']
  const severity: 'warning' | 'notice' = isWarning ? 'warning' : 'notice'
  return [
    {
      signal: signal.id,
      severity,
      message: `${counted(rows.length, 'hold')} ${words[kind]}; a model can learn it by heart and tell it to anyone.`,
      trigger: null,
      position: null,
      responseClass: null,
      count: rows.length,
      rows,
      measured: { rows: rows.length, share: Number(share.toPrecision(4)) },
      thresholds,
      excerpts: excerptsOf(seen, [kind]),
    },
  ]
}
