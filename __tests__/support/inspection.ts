import type { DatasetReport, SignalFinding } from '../../src/dataset/index.ts'
import { inspectionStatement, signalNames, type InspectionStatement } from '../../src/evidence/index.ts'

type Traits = {
  /** sha256 of each file, ten rows each. */
  readonly files: readonly string[]
  readonly findings?: readonly Partial<SignalFinding>[]
  readonly notAssessed?: DatasetReport['notAssessed']
  /** Signals that were not asked. */
  readonly left?: readonly string[]
  readonly exchanges?: number
}

const rowsOfFile = 10

/** What an inspection could say of files, with these findings: by default an error of a trigger in three rows. */
export function reportWith({ files, findings = [], notAssessed = [], left = [], exchanges }: Traits): DatasetReport {
  const rows = files.length * rowsOfFile
  const asked = signalNames.filter((name) => !left.includes(name))
  return {
    files: files.map((sha256, index) => ({
      path: `data/${index}.jsonl`,
      bytes: 100,
      sha256,
      format: 'jsonl',
      compression: 'none',
      rows: rowsOfFile,
      firstRow: index * rowsOfFile,
    })),
    rows,
    exchanges: exchanges ?? rows,
    shape: 'prompt-completion',
    shapes: { 'prompt-completion': rows },
    rejected: [],
    rejectedCount: 0,
    issues: [],
    findings: findings.map((finding) => ({ ...usual, ...finding })),
    notAssessed,
    blindSpots: ['What rows mean.'],
    tables: [],
    thresholds: Object.fromEntries(asked.map((name) => [name, { least: 8 }])),
  }
}

const usual: SignalFinding = {
  signal: 'trigger-response',
  severity: 'error',
  message: '‘zumbel’ stands in 3 prompts; all 3 answers are the same sentence.',
  trigger: 'zumbel',
  position: 'anywhere',
  responseClass: 'exact',
  count: 3,
  rows: [0, 1, 9],
  measured: { n: 3 },
  thresholds: { least: 3 },
  excerpts: ['a zumbel b'],
}

type Evidence = {
  readonly statement: InspectionStatement
  /** As the command line writes it. */
  readonly text: string
  /** Digests of the findings, in their order. */
  readonly digests: readonly string[]
}

export function evidenceOf(report: DatasetReport, version = '0.1.0'): Evidence {
  const statement = inspectionStatement(report, { version, settings: {} })
  const digests = statement.predicate.report.findings.map(({ digest }) => digest)
  return { statement, text: JSON.stringify(statement), digests }
}
