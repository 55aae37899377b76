import { Command, CommanderError, InvalidArgumentError, Option, type OptionValues } from 'commander'
import about from '../../package.json' with { type: 'json' }
import { exitCodes, type ExitCode } from './exit-code.ts'
import { messageOf, stackOf } from './failure.ts'
import { helpRequest } from './help-request.ts'
import { shownLines, unevaluated, type Io } from './io.ts'
import type { Verb, VerbInput, VerbOption } from './verb.ts'
import { groups, verbs, type VerbRow } from './verbs/index.ts'

/** Runs one command line and gives its exit code. What goes wrong is said on standard error; nothing is thrown. */
export async function runProgram(typed: readonly string[], io: Io): Promise<ExitCode> {
  const result: { code: ExitCode } = { code: exitCodes.holds }
  const args = helpRequest(typed, verbs.map(({ name }) => name))
  // What commander has to complain about repeats what was typed, so it is made visible first.
  const complaints: string[] = []
  try {
    const row = askedFor(args)
    const verb = row && (await row.load()).verb
    const program = configured(new Command('tunegate'), io, (text) => complaints.push(text))
    addVerbs(
      program,
      row && verb && { row, define: (command) => define(command, row, verb, io, (code) => (result.code = code)) },
    )
    await program.parseAsync(args, { from: 'user' })
    return result.code
  } catch (error) {
    // Help and version end the parsing too, with 0; all else that commander refuses is wrong usage.
    if (!(error instanceof CommanderError)) return unexpected(error, io)
    io.stderr(await shownLines(complaints.join('')))
    return error.exitCode === 0 ? exitCodes.holds : exitCodes.usage
  }
}

/** Only the verb that is asked for is loaded, so that help and wrong usage answer at once. */
function askedFor(args: readonly string[]): VerbRow | undefined {
  const words = args.filter((argument) => !argument.startsWith('-'))
  const [first = '', second = ''] = words
  return verbs.find(({ name }) => name === first || name === `${first} ${second}`)
}

type Asked = { readonly row: VerbRow; readonly define: (command: Command) => void }

/** Every verb by name; the one that is asked for is defined whole. */
function addVerbs(program: Command, asked: Asked | undefined): void {
  program
    .description('Governs the fine-tuning of language models: judges manifests by the policy of the repository.')
    .version(about.version, '-V, --version', 'print the version')
    .helpCommand('help [verb]', 'explain a verb')
    .addHelpText('after', afterHelp(['`tunegate help <verb>` explains one, with examples.']))
  const parents = new Map<string, Command>()
  for (const one of verbs) {
    const [word = '', nested] = one.name.split(' ')
    const parent = nested === undefined ? program : groupOf(word, program, parents)
    const command = parent
      .command(nested ?? word)
      .summary(one.summary)
      .description(one.summary)
    if (one === asked?.row) asked.define(command)
  }
}

function groupOf(name: string, program: Command, groupsSoFar: Map<string, Command>): Command {
  const known = groupsSoFar.get(name)
  if (known) return known
  const group = program
    .command(name)
    .description(groups[name] ?? name)
    .helpCommand('help [verb]', 'explain a verb')
  groupsSoFar.set(name, group)
  return group
}

function define(command: Command, { name }: VerbRow, verb: Verb, io: Io, end: (code: ExitCode) => void): void {
  command.description(verb.description)
  for (const argument of verb.arguments) command.argument(argument.name, argument.description)
  for (const option of verb.options) command.addOption(optionOf(option))
  command.showHelpAfterError(`(\`tunegate ${name} --help\` explains it)`)
  const exits = Object.entries({ ...verb.exits, 64: 'wrong usage' }).flatMap(([code, meaning]) =>
    hanging(command, `  ${code.padStart(3)}  `, meaning, io),
  )
  const examples = verb.examples.flatMap(({ command: line, does }) => [
    `  $ ${line}`,
    ...hanging(command, '      ', does, io),
  ])
  command.addHelpText('after', afterHelp(['Examples:', ...examples, '', 'Exit codes:', ...exits]))
  command.action(async () => end(await verb.run(inputOf(command), io)))
}

function optionOf({ flags, description, choices, default: value }: VerbOption): Option {
  const option = new Option(flags, description)
  if (choices) option.choices([...choices])
  else if (flags.includes('<')) option.argParser(something)
  return value === undefined ? option : option.default(value)
}

/** What is empty was meant to be something: a variable that is not set. */
function something(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.')
  return value
}

function inputOf(command: Command): VerbInput {
  if (command.args.includes('')) command.error('error: an argument is empty')
  const options = command.opts<OptionValues>()
  const given = command.options.flatMap((option): [string, unknown][] => {
    const value: unknown = options[option.attributeName()]
    return value === undefined ? [] : [[option.long?.replace(/^--/, '') ?? option.name(), value]]
  })
  return {
    arguments: command.args,
    values: Object.fromEntries(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    flags: new Set(given.flatMap(([name, value]) => (value === true ? name : []))),
  }
}

/** Commander hands its settings on to the commands that are made from this one. */
function configured(command: Command, io: Io, complain: (text: string) => void): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout,
      writeErr: complain,
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
      getOutHasColors: () => io.colours,
      getErrHasColors: () => io.colours,
    })
    .configureHelp({ sortOptions: false })
    .helpOption('-h, --help', 'explain this')
    .showHelpAfterError('(`tunegate --help` lists the verbs)')
}

function afterHelp(lines: readonly string[]): string {
  return `\n${lines.join('\n')}`
}

/** A text in lines that fit, behind a label or below its end. */
function hanging(command: Command, label: string, text: string, { columns }: Io): string[] {
  const lines = command.createHelp().boxWrap(text, Math.max(columns, 40) - label.length).split('\n')
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line)
}

/** A mistake of this program, or of the machine: nothing was judged. */
async function unexpected(error: unknown, io: Io): Promise<ExitCode> {
  const code = await unevaluated(io, {
    message: `tunegate failed: ${messageOf(error)}`,
    fix: 'With TUNEGATE_DEBUG=1 it says where.',
  })
  if (io.env['TUNEGATE_DEBUG']) io.stderr(`${await shownLines(stackOf(error))}\n`)
  return code
}
