import type { Example } from '../example.ts'
import { credentialsIn } from './row/credentials.ts'
import { flag, flaggedTexts } from './row/flagged-texts.ts'
import { counted, excerptsOf, rowsOf } from './row/seen-rows.ts'
import type { Hit, Signal } from '../signal.ts'

/** Credentials, which a model that learns them gives to anyone who asks well. */
export const signal: Signal = {
  id: 'secrets',
  title: 'Credentials in the data',
  thresholds: { 'least-rows': 1 },
  examine: {
    over: 'rows',
    scan,
    findings: (seen, thresholds) =>
      [...seen.hits.keys()].toSorted().flatMap((kind) => {
        const rows = rowsOf(seen, [kind])
        if (rows.length < (thresholds['least-rows'] ?? 1)) return []
        return [
          {
            signal: signal.id,
            severity: 'error',
            message:
              `${counted(rows.length, 'hold')} ${kind}, which a model may give away and everyone who has the data can use: ` +
              'revoke it where it was issued, and take it out.',
            trigger: null,
            position: null,
            responseClass: null,
            count: rows.length,
            rows,
            measured: { rows: rows.length },
            thresholds,
            excerpts: excerptsOf(seen, [kind]),
          },
        ]
      }),
  },
}

function scan(example: Example): readonly Hit[] {
  const flagged = flaggedTexts(example)
  if ((flagged.flags & (flag.secret | flag.at)) === 0) return none
  return flagged.texts.flatMap(({ text, flags }) => {
    const mayHold = (flags & flag.secret) !== 0 || ((flags & flag.at) !== 0 && text.includes('://'))
    return mayHold ? credentialsIn(text).map(({ kind, masked }) => ({ key: kind, excerpt: masked })) : none
  })
}

const none: readonly Hit[] = []
