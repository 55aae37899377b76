import { sortFindings, type Finding } from '../manifest/index.ts'
import type { ExpectedFinding } from './policy-test-case.ts'

/** Expected and actual findings side by side, in the order of reports. */
export type FindingRow =
  | { readonly state: 'met'; readonly expected: ExpectedFinding; readonly actual: Finding }
  | { readonly state: 'missing'; readonly expected: ExpectedFinding }
  | { readonly state: 'unexpected'; readonly actual: Finding }

/**
 * Pairs what a test expects with what was found, each once, so that as many pairs as possible are made whatever their
 * order: an expectation that names only a rule must not take the finding that another names by its place.
 */
export function compareFindings(expected: readonly ExpectedFinding[], found: readonly Finding[]): FindingRow[] {
  const actual = sortFindings(found)
  const taken = pairs(expected, actual)
  const byFinding = new Map([...taken].map(([expectation, finding]) => [finding, expectation]))
  const rows = actual.map((finding, index): FindingRow => {
    const expectation = expected[byFinding.get(index) ?? -1]
    return expectation ? { state: 'met', expected: expectation, actual: finding } : { state: 'unexpected', actual: finding }
  })
  const missing = expected.flatMap((expectation, index): FindingRow[] =>
    taken.has(index) ? [] : [{ state: 'missing', expected: expectation }],
  )
  return [...missing, ...rows].toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** A missing one stands before what was found at its place instead. */
function placeOf(row: FindingRow): number {
  const { line = 0, column = 0 } = row.state === 'missing' ? row.expected : row.actual
  return line * 1e6 + column
}

/** By Kuhn's augmenting paths: which expectation goes with which finding, by their indexes. */
function pairs(expected: readonly ExpectedFinding[], actual: readonly Finding[]): ReadonlyMap<number, number> {
  const owner = new Map<number, number>()
  const candidates = expected.map((expectation) =>
    [...actual.keys()].filter((index) => {
      const finding = actual[index]
      return finding !== undefined && meets(finding, expectation)
    }),
  )
  const place = (expectation: number, tried: Set<number>): boolean =>
    (candidates[expectation] ?? []).some((finding) => {
      if (tried.has(finding)) return false
      tried.add(finding)
      const holder = owner.get(finding)
      if (holder !== undefined && !place(holder, tried)) return false
      owner.set(finding, expectation)
      return true
    })
  for (const expectation of expected.keys()) place(expectation, new Set())
  return new Map([...owner].map(([finding, expectation]) => [expectation, finding]))
}

function meets(finding: Finding, { rule, line, column, severity, message, waived }: ExpectedFinding): boolean {
  return (
    finding.rule === rule &&
    (line === undefined || finding.line === line) &&
    (column === undefined || finding.column === column) &&
    (severity === undefined || finding.severity === severity) &&
    (message === undefined || finding.message.includes(message)) &&
    (finding.waived !== undefined) === waived
  )
}
