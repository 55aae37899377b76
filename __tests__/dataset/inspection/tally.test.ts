import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { addHits, addTally, emptyTally, seenIn, settle, tallyLimits, type HitTally } from '../../../src/dataset/inspection/tally.ts'

/** What rows from `first` on show, by their number: kinds of hits that come again after others, more than are kept. */
function tallied(first: number, rows: number, kinds: number): HitTally {
  const tally = emptyTally()
  for (let row = 0; row < rows; row += 1) {
    const keys = [`kind ${((first + row) * 7919) % kinds}`, `kind ${(first + row) % 50}`, `kind ${(first + row) % 50}`]
    addHits(tally, row, keys.map((key) => ({ key, excerpt: `${key} in ${first + row}` })))
  }
  return tally
}

function joined(tallies: readonly { readonly tally: HitTally; readonly firstRow: number }[]): HitTally {
  const whole = emptyTally()
  for (const { tally, firstRow } of tallies) addTally(whole, tally, firstRow)
  settle(whole)
  return whole
}

/** As text, with the keys in their order: comparing so much plain data takes seconds. */
function shown(tally: HitTally): string {
  const { examples, hits } = seenIn(tally)
  return JSON.stringify({ examples, dropped: tally.dropped, hits: [...hits] })
}

test('However rows are parted, the same kinds of hits are kept, with the same rows, and as many are left out.', () => {
  const [rows, kinds] = [32_000, 25_000]
  const whole = tallied(0, rows, kinds)
  settle(whole)
  expect(whole.hits.size).toBe(tallyLimits.keys)
  expect(whole.dropped).toBeGreaterThan(0)
  const kept = [...whole.hits.values()].reduce((sum, hit) => sum + hit.rows.length, 0)
  const all = Array.from({ length: rows }, (_, row) => ((row * 7919) % kinds === row % 50 ? 1 : 2)).reduce((sum, hits) => sum + hits, 0)
  expect(kept + whole.dropped).toBe(all)
  const expected = shown(whole)
  fc.assert(
    fc.property(fc.array(fc.nat(rows), { minLength: 1, maxLength: 6 }), (cuts) => {
      const bounds = [0, ...cuts.toSorted((one, other) => one - other), rows]
      const parts = bounds.slice(1).map((end, index) => {
        const firstRow = bounds[index] ?? 0
        return { tally: tallied(firstRow, end - firstRow, kinds), firstRow }
      })
      expect(shown(joined(parts)) === expected).toBe(true)
      // Parts of parts, as shards are of stretches: what was settled is joined with what comes before.
      const [first, ...others] = parts
      if (first === undefined) return
      const shard = emptyTally()
      for (const { tally, firstRow } of others) addTally(shard, tally, firstRow - (others[0]?.firstRow ?? 0))
      settle(shard)
      expect(shown(joined([first, { tally: shard, firstRow: others[0]?.firstRow ?? 0 }])) === expected).toBe(true)
    }),
    { numRuns: 4 },
  )
})
