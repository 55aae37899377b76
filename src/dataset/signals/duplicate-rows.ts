import { field, type Corpus } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import { rowKey } from './association/census.ts'
import { keyedTable } from './association/keyed-table.ts'
import { fieldOf, walkRows } from './association/row-walk.ts'
import { rounded } from './association/wording.ts'
import { rowSketcher } from './row/row-sketch.ts'
import type { Signal } from '../signal.ts'

const defaults = { 'least-rows': 2, 'largest-table': 2 ** 21 } as const

/** Rows that say again what another row says. */
export const signal: Signal = {
  id: 'duplicate-rows',
  title: 'Rows that repeat others',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

/**
 * Rows after the first of each kind. Of a corpus with more exchanges than a table holds, a part is looked at that is chosen
 * by content: repeated rows are in it together or not at all.
 */
function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  const thresholds = { ...defaults, ...given }
  const part = Math.max(1, Math.ceil(corpus.exchanges / thresholds['largest-table']))
  const whole = keyedTable(2 * thresholds['largest-table'])
  const sketches = keyedTable(2 * thresholds['largest-table'])
  const sketch = rowSketcher()
  const same: number[] = []
  const alike: number[] = []
  walkRows(corpus, (block, first, last) => {
    const row = fieldOf(block, first, field.row)
    const key = rowKey(block, first, last)
    const isSame = key.low % part === 0 && isKnown(whole, key.low, key.high)
    if (isSame) {
      same.push(row)
      return
    }
    if (!sketch.read(block, first, last)) return
    let isAlike = false
    for (const { low, high } of sketch.bands) {
      if (low % part === 0 && isKnown(sketches, low, high)) isAlike = true
    }
    if (isAlike) alike.push(row)
  })
  const exactly = 'the same words in the same order as an earlier row'
  const nearly = 'nearly the same words as an earlier row'
  return [findingOf(same, exactly, part, corpus, thresholds), findingOf(alike, nearly, part, corpus, thresholds)].flat()
}

type Table = ReturnType<typeof keyedTable>

/** Whether a key was there before; it is from now on. */
function isKnown(table: Table, low: number, high: number): boolean {
  const before = table.size()
  table.add(low, high)
  return table.size() === before
}

function findingOf(
  rows: readonly number[],
  what: string,
  part: number,
  corpus: Corpus,
  thresholds: Readonly<Record<keyof typeof defaults, number>>,
): readonly SignalFinding[] {
  if (rows.length === 0 || rows.length < thresholds['least-rows']) return []
  const share = (rows.length * part) / Math.max(1, corpus.rows)
  const lookedAt = part === 1 ? '' : ` among one in ${part} rows that were looked at`
  return [
    {
      signal: signal.id,
      severity: 'notice',
      message:
        `${rows.length} rows have ${what}${lookedAt} (${(share * 100).toPrecision(2)} %); ` +
        'what is repeated weighs more in training, and rows of a test set may be among those of training.',
      trigger: null,
      position: null,
      responseClass: null,
      count: rows.length,
      rows,
      measured: rounded({ rows: rows.length, share, 'one-in': part }),
      thresholds,
      excerpts: [],
    },
  ]
}
