import type { ShapeId } from '../example.ts'
import type { ExampleReading } from './example-of.ts'
import type { IssueCode, RowIssue } from './row-issue.ts'
import {
  chosenSignatures,
  inOrder,
  kept,
  signatureKey,
  type ReportedRow,
  type ShapeReport,
  type SignatureTally,
} from './shape-report.ts'

/** Counts the rows of a part of a dataset, which come in file order. */
export type ShapeCounter = {
  /** `row` counts from 0 over the dataset, `line` from 1 in its file. */
  readonly count: (row: number, line: number, reading: ExampleReading) => void
  /** A record of the file that could not be read at all. */
  readonly reject: (row: number, line: number, reason: string) => void
  readonly report: () => ShapeReport
}

export function shapeCounter(): ShapeCounter {
  const shapes: Partial<Record<ShapeId, number>> = {}
  const issues: Partial<Record<IssueCode, Tally & { times: number }>> = {}
  const rejected: Tally = { count: 0, first: [] }
  const unknown: Tally = { count: 0, first: [] }
  let signatures = new Map<string, Counted>()
  let rows = 0
  let exchanges = 0

  /** Most rows are like the one before: no key has to be made for them. */
  let last: Counted | undefined

  const countSignature = (row: number, columns: string, readAs: SignatureTally['readAs']) => {
    if (last !== undefined && last.columns === columns && last.readAs === readAs) {
      last.count += 1
      return
    }
    last = undefined
    const key = signatureKey({ columns, readAs })
    const known = signatures.get(key)
    if (known !== undefined) {
      known.count += 1
      last = known
      return
    }
    signatures.set(key, { columns, readAs, count: 1, firstRow: row })
    if (signatures.size < kept.signatures * 4) return
    signatures = new Map(chosenSignatures([...signatures.values()]).map((tally) => [signatureKey(tally), { ...tally }]))
  }
  const countIssues = (row: number, line: number, found: readonly RowIssue[]) => {
    for (const { code, count, detail } of found) {
      const tally = (issues[code] ??= { count: 0, times: 0, first: [] })
      tally.times += count
      add(tally, { row, line, why: detail ?? '' }, kept.issueRows)
    }
  }
  return {
    count: (row, line, reading) => {
      rows += 1
      switch (reading.state) {
        case 'example': {
          const { shape } = reading.example
          shapes[shape] = (shapes[shape] ?? 0) + 1
          exchanges += reading.example.exchanges.length
          countSignature(row, reading.columns, shape)
          countIssues(row, line, reading.issues)
          break
        }
        case 'unknown':
          countSignature(row, reading.columns, 'unknown')
          add(unknown, { row, line, why: reading.why }, kept.unknownRows)
          break
        case 'rejected':
          countSignature(row, reading.columns, 'rejected')
          countIssues(row, line, reading.issues)
          add(rejected, { row, line, why: reading.reason }, kept.rejectedRows)
          break
      }
    },
    reject: (row, line, reason) => {
      rows += 1
      add(rejected, { row, line, why: reason }, kept.rejectedRows)
    },
    report: () => ({
      rows,
      exchanges,
      shapes: inOrder({ ...shapes }),
      signatures: chosenSignatures([...signatures.values()].map((tally) => ({ ...tally }))),
      issues: inOrder(structuredClone(issues)),
      rejected: { count: rejected.count, first: [...rejected.first] },
      unknown: { count: unknown.count, first: [...unknown.first] },
    }),
  }
}

type Tally = { count: number; readonly first: ReportedRow[] }
type Counted = { readonly columns: string; readonly readAs: SignatureTally['readAs']; count: number; readonly firstRow: number }

function add(tally: Tally, row: ReportedRow, most: number): void {
  tally.count += 1
  if (tally.first.length < most) tally.first.push(row)
}
