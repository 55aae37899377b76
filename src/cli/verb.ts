import type { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

/** A positional argument of a verb. */
export type VerbArgument = {
  /** As usage shows it: `<file>`, `[file]`, `[paths...]`. */
  readonly name: string
  readonly description: string
}

/** An option of a verb. */
export type VerbOption = {
  /** Long form with what it takes: `--base <ref>`, or `--check` for one that takes nothing. */
  readonly flags: string
  readonly description: string
  /** The only values that it takes. */
  readonly choices?: readonly string[]
  readonly default?: string
}

/** What a verb was given. */
export type VerbInput = {
  /** In the order given; those of a `[paths...]` stand in it one by one. */
  readonly arguments: readonly string[]
  /** Options that take a value, by long name without dashes: `values['base']`; absent without a default. */
  readonly values: Readonly<Record<string, string>>
  /** Options that take nothing and were given, by long name without dashes. */
  readonly flags: ReadonlySet<string>
}

/** One verb of the program. Its file exports it as `verb`, and loads what is heavy when it runs. */
export type Verb = {
  /** A sentence or two under the usage line: what it looks at, and what it says. */
  readonly description: string
  readonly arguments: readonly VerbArgument[]
  readonly options: readonly VerbOption[]
  /** Command lines as people type them, each with what it does. At least one. */
  readonly examples: readonly { readonly command: string; readonly does: string }[]
  /** What each exit code means for this verb; 64 (wrong usage) is added. */
  readonly exits: Readonly<Partial<Record<0 | 1 | 2, string>>>
  readonly run: (input: VerbInput, io: Io) => Promise<ExitCode>
}
