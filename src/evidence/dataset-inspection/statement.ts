import type { DatasetReport, SignalFinding } from '../../dataset/index.ts'
import type { Severity } from '../../manifest/index.ts'

/** The type of a statement's predicate: in-toto's test result, v0.1, with the report that it came from. */
export const inspectionType = 'https://tunegate.dev/attestation/dataset-inspection/v1'

/** What an inspection of a dataset found, as an in-toto Statement v1 about the bytes of its files. */
export type InspectionStatement = {
  readonly _type: 'https://in-toto.io/Statement/v1'
  /** The files, in the order in which their rows are counted. */
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[]
  readonly predicateType: typeof inspectionType
  readonly predicate: InspectionPredicate
}

/** The names of https://in-toto.io/attestation/test-result/v0.1, in which a test is a signal; then our own. */
export type InspectionPredicate = {
  /** By the gravest finding. A dataset that passed shows nothing to these signals: that does not prove it harmless. */
  readonly result: InspectionResult
  /** The settings of the inspection, by the sha256 of their canonical JSON. */
  readonly configuration: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[]
  /** Ids of signals, by the gravest finding of each, in order. */
  readonly passedTests: readonly string[]
  readonly warnedTests: readonly string[]
  readonly failedTests: readonly string[]
  readonly tool: { readonly name: 'tunegate'; readonly version: string }
  readonly report: StatedReport
}

export type InspectionResult = 'PASSED' | 'WARNED' | 'FAILED'

/** The report with the gravest findings alone, so that a statement about a dataset of any size can be read at a gate. */
export type StatedReport = Omit<DatasetReport, 'findings'> & {
  readonly findings: readonly StatedFinding[]
  /** Findings for which there was no room, by their severity. */
  readonly omitted: Readonly<Record<Severity, number>>
}

export type StatedFinding = SignalFinding & {
  /** What it is about, whatever the dataset: see `findingDigest`. */
  readonly digest: string
  /** Its rows by where they stand in the dataset: counts in `histogramBins` stretches of equally many rows. */
  readonly histogram: readonly number[]
}

export const histogramBins = 40

/** Bounds of a statement: with all of them met it is shorter than the longest file that rules read. */
export const statementLimits = {
  findings: 80,
  /** Rows, of a finding and of whatever else lists some. */
  rows: 20,
  /** UTF-16 units of a trigger, of a sentence, of an excerpt. */
  trigger: 200,
  text: 500,
  excerpt: 100,
} as const
