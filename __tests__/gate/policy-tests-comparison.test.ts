import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { compareFindings } from '../../src/gate/policy-test-comparison.ts'
import type { Finding } from '../../src/manifest/index.ts'

test('Whatever the order, as many expectations as possible are met: as an exhaustive search finds.', () => {
  const expectation = fc.record(
    { line: fc.integer({ min: 1, max: 3 }), column: fc.integer({ min: 1, max: 2 }) },
    { requiredKeys: [] },
  )
  const place = fc.record({ line: fc.integer({ min: 1, max: 3 }), column: fc.integer({ min: 1, max: 2 }) })
  fc.assert(
    fc.property(fc.array(expectation, { maxLength: 5 }), fc.array(place, { maxLength: 5 }), (wanted, places) => {
      const found = places.map((at): Finding => ({ rule: 'a/b', severity: 'error', message: '', path: '', pointer: '', help: '', ...at }))
      const rows = compareFindings(wanted.map((one) => ({ rule: 'a/b', waived: false, ...one })), found)
      const met = rows.filter(({ state }) => state === 'met').length
      expect(met).toBe(mostPairs(wanted, places))
      expect(rows.filter(({ state }) => state === 'missing')).toHaveLength(wanted.length - met)
      expect(rows.filter(({ state }) => state === 'unexpected')).toHaveLength(places.length - met)
    }),
  )
})

type At = { readonly line?: number; readonly column?: number }

function mostPairs([first, ...rest]: readonly At[], places: readonly At[]): number {
  if (first === undefined) return 0
  const fitting = [...places.keys()].filter((index) => {
    const at = places[index]
    return (first.line === undefined || first.line === at?.line) && (first.column === undefined || first.column === at?.column)
  })
  const taken = fitting.map((index) => 1 + mostPairs(rest, places.toSpliced(index, 1)))
  return Math.max(mostPairs(rest, places), ...taken)
}
