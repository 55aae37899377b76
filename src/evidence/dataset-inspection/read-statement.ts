import { findingDigest } from './finding-digest.ts'
import { resultOf } from './inspection-statement.ts'
import type { InspectionStatement } from './statement.ts'
import { validateStatement } from './statement-validator.ts'

/** What a file says of an inspection, or why it says nothing that counts. */
export type StatementReading =
  | { readonly state: 'read'; readonly statement: InspectionStatement }
  | { readonly state: 'unreadable'; readonly why: string }

/**
 * Reads a file that `tunegate inspect dataset --output` wrote. Anybody can write such a file: it must agree with itself,
 * and says what its author says, not what the bytes show.
 */
export function readStatement(text: string): StatementReading {
  const value = parsed(text)
  if (value === undefined) return unreadable('it is no JSON')
  if (!validateStatement(value)) return unreadable(notAsDescribed())
  const contradiction = contradictionIn(value)
  return contradiction === undefined ? { state: 'read', statement: value } : unreadable(contradiction)
}

function unreadable(why: string): StatementReading {
  return { state: 'unreadable', why }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function notAsDescribed(): string {
  const [error] = validateStatement.errors ?? []
  const where = error?.instancePath ? ` at ${error.instancePath.slice(0, 200)}` : ''
  return `it is not what policies/dataset-evidence.schema.json describes${where} (${error?.keyword ?? 'unknown'})`
}

/** What of a statement the rest of it refutes. */
function contradictionIn({ subject, predicate }: InspectionStatement): string | undefined {
  const { report, result, passedTests } = predicate
  const { files, findings, rows } = report
  const isAbout = subject.length === files.length && subject.every(({ name, digest }, index) => {
    const file = files[index]
    return file?.path === name && file.sha256 === digest.sha256
  })
  if (!isAbout) return 'its subjects are not the files of its report'
  let first = 0
  for (const file of files) {
    if (file.firstRow !== first) return 'the rows of its files do not follow each other'
    first += file.rows
  }
  if (first !== rows) return 'the rows of its files are not those of its report'
  if (result !== resultOf(report)) return `its result is ${result}, and its findings say otherwise`
  const grave = findings.filter(({ severity }) => severity !== 'notice')
  if (grave.some(({ signal }) => passedTests.includes(signal))) return 'a signal passed that has a finding'
  if (findings.some((finding) => findingDigest(finding, files) !== finding.digest)) return 'a digest of a finding is of another one'
  return undefined
}
