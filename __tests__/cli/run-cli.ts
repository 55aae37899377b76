import { runProgram } from '../../src/cli/program.ts'
import { environment } from '../worktree/repository.ts'

export type CliResult = { readonly code: number; readonly stdout: string; readonly stderr: string }

type CliOptions = {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** A terminal of this many columns; none: output goes to a pipe. */
  readonly columns?: number
  readonly colours?: boolean
  readonly now?: Date
}

/** Runs a command line in this process, as `tunegate ARGS` would run. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  let stdout = ''
  let stderr = ''
  const code = await runProgram(args, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    cwd: options.cwd ?? '/',
    env: { ...environment, ...options.env },
    isTerminal: options.columns !== undefined,
    colours: options.colours ?? false,
    columns: options.columns ?? 80,
    now: () => options.now ?? new Date('2026-11-23T12:00:00Z'),
  })
  return { code, stdout, stderr }
}

/** What `check --format json` printed. */
export function reportOf({ stdout }: CliResult): Report {
  const report: Report = JSON.parse(stdout)
  return report
}

export type Report = {
  readonly verdict: string
  readonly conclusion: string
  readonly findings: readonly {
    readonly rule: string
    readonly severity: string
    readonly message: string
    readonly path: string
    readonly line: number
    readonly column: number
    readonly pointer: string
  }[]
  readonly seats: readonly {
    readonly name: string
    readonly needed: boolean
    readonly reason: string
    readonly eligible: readonly string[] | null
  }[]
  readonly manifests: readonly { readonly path: string; readonly sha256: string; readonly kind: string }[]
  readonly errors: readonly { readonly code: string; readonly message: string; readonly fix: string }[]
  readonly notes: readonly string[]
  readonly policy: { readonly path: string | null; readonly source: string; readonly sha256: string | null }
  readonly base: { readonly name: string; readonly commit: string; readonly mergeBase: string } | null
}
