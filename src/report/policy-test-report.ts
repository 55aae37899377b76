import type { Severity } from '../manifest/index.ts'

/** What a test says of one finding, and what was found. Strings are raw: whoever shows them escapes them. */
export type PolicyTestFinding = {
  readonly state: 'met' | 'missing' | 'unexpected'
  /** As test files write it; null for what no test expects. */
  readonly expected: string | null
  /** What was found; null where nothing was. */
  readonly actual: {
    readonly rule: string
    readonly severity: Severity
    readonly message: string
    readonly path: string
    readonly line: number
    readonly column: number
    readonly pointer: string
    readonly waived: boolean
  } | null
}

/** What `tunegate policy test` says: the names are those that other programs read. */
export type PolicyTestsReport = {
  readonly passed: number
  readonly failed: number
  readonly tests: readonly {
    readonly name: string
    /** The file that states the test, and where. */
    readonly path: string
    readonly line: number
    readonly column: number
    readonly state: 'passed' | 'failed'
    /** Why it could not be run; null when it was. */
    readonly problem: string | null
    readonly findings: readonly PolicyTestFinding[]
    /** The verdict and the seats that the test names. */
    readonly checks: readonly { readonly what: string; readonly expected: string; readonly actual: string; readonly met: boolean }[]
    readonly notes: readonly string[]
  }[]
}
