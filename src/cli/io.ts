import { exitCodes, type ExitCode } from './exit-code.ts'

/** Everything of the process that a verb may touch. */
export type Io = {
  /** Writes to standard output, as it is: text from files must have been made visible before. */
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Absolute path that relative paths of the command line start from. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is shown to a person: then lines wrap. */
  readonly isTerminal: boolean
  /** Whether standard output takes colours: a terminal, unless NO_COLOR or FORCE_COLOR say otherwise. */
  readonly colours: boolean
  /** Width of the terminal in cells; 80 when there is none. */
  readonly columns: number
  readonly now: () => Date
}

/** Cells of a line on standard output: infinite where nobody reads it on a terminal, for then nothing is wrapped. */
export function lineWidth({ isTerminal, columns }: Io): number {
  return isTerminal ? Math.max(columns, 40) : Number.POSITIVE_INFINITY
}

/** Says on standard error that the command line is wrong, and gives the exit code for it. */
export async function wrongUsage(io: Io, message: string): Promise<ExitCode> {
  io.stderr(`error: ${await shownLine(message)}\n`)
  return exitCodes.usage
}

/** Says on standard error what could not be evaluated and what to do, and gives the exit code for it. */
export async function unevaluated(
  io: Io,
  problem: { readonly message: string; readonly fix?: string | undefined },
): Promise<ExitCode> {
  io.stderr(`error: ${await shownLine(problem.message)}\n`)
  if (problem.fix !== undefined) io.stderr(`fix:   ${await shownLine(problem.fix)}\n`)
  return exitCodes.unevaluated
}

/** Text of several lines, with whatever in it hides or steers a terminal spelled out. */
export async function shownLines(text: string): Promise<string> {
  const lines = await Promise.all(text.split('\n').map(async (line) => (line.trim() === '' ? line : shownLine(line))))
  return lines.join('\n')
}

/** Loaded here, because help and version need none of it. */
async function shownLine(line: string): Promise<string> {
  const { visible } = await import('../report/index.ts')
  return visible(line, longest)
}

/** Code points of a message that a terminal shows. */
const longest = 2_000
