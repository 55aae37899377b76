import { lineTable, type Place } from '../../manifest/index.ts'
import type { ConfigTree } from './config-tree.ts'
import { masked } from './secret.ts'
import { constructsIn, isNeverRun, isProgram, type Redirection, type ScriptCommand } from './shell-constructs.ts'
import { mostWords, wordsOf, type Word } from './shell-words.ts'
import { variablesOf, type Variables } from './shell-variables.ts'
import type { Unread } from './training-config.ts'

type Range = { readonly start: number; readonly end: number }
type Flag = {
  values: { readonly value: unknown; readonly range: Range }[]
  key: Range
  times: number
  isShort: boolean
}
type PlaceOf = (range: Range) => Place

/** Most commands with flags that are read of one text. */
export const mostCommands = 100

/** Commands of a text, and what of it only running it would tell. */
export type Commands = {
  readonly trees: readonly ConfigTree[]
  /** Flags that stand again later in the same command; programs take the last. */
  readonly repeatedKeys: readonly { readonly key: string; readonly place: Place }[]
  readonly unread: readonly Unread[]
}

/**
 * Commands of a shell script, or the one command of an arguments file, whose flags become fields: `--base-model X` is
 * `base_model: X`, a flag without value is true, several values are a list. Variables that the text sets itself are
 * filled in; what a command gets in its environment is its `env`, and an exported variable stands in that of the first
 * command after it. Nothing is executed and nothing else is expanded. Undefined when the text has more than
 * `mostWords`, also when variables are filled in, or more than `mostCommands`: a part of it would say too little.
 */
export function readCommands(text: string): Commands | undefined {
  const words = wordsOf(text)
  if (words.length > mostWords) return undefined
  const table = lineTable(text)
  const placeOf: PlaceOf = ({ start, end }) => table(start, end)
  const isArgumentsFile = words[0]?.text.startsWith('-') ?? false
  const variables = variablesOf()
  const trees: ConfigTree[] = []
  const repeatedKeys: { key: string; place: Place }[] = []
  let count = words.length
  const script: ScriptCommand[] = []
  for (const all of isArgumentsFile ? [words] : splitCommands(words)) {
    const { command, redirections } = apart(all)
    const rest = variables.take(command)
    const filled = rest.flatMap((word) => variables.split(word))
    const assigned = command.slice(0, command.length - rest.length)
    script.push({ after: all[0]?.after ?? '', assigned, words: filled, redirections })
    count += filled.length - rest.length
    if (count > mostWords) return undefined
    if (isNeverRun(filled)) continue
    const flags = flagsOf(filled, variables)
    if (flags.size === 0) continue
    if (trees.length === mostCommands) return undefined
    trees.push(treeOf(filled, flags, variables.environment(), placeOf))
    repeatedKeys.push(...repeatsIn(flags, placeOf))
  }
  const left = variables.environment()
  if (left.size > 0) trees.push(treeOf([], new Map(), left, placeOf))
  return { trees, repeatedKeys, unread: isArgumentsFile ? [] : constructsIn(script, placeOf) }
}

function splitCommands(words: readonly Word[]): Word[][] {
  const commands: Word[][] = []
  for (const word of words) {
    const current = commands.at(-1)
    if (current === undefined || word.after !== undefined) commands.push([word])
    else current.push(word)
  }
  return commands
}

/** A command without its redirections. */
function apart(words: readonly Word[]): { readonly command: Word[]; readonly redirections: Redirection[] } {
  const command: Word[] = []
  const redirections: Redirection[] = []
  let open: Word | undefined
  for (const word of words) {
    if (open !== undefined) redirections.push(word.redirects ? { operator: open } : { operator: open, file: word })
    else if (!word.redirects) command.push(word)
    open = word.redirects && !/&[0-9-]+$/.test(word.text) ? word : undefined
    if (word.redirects && open === undefined) redirections.push({ operator: word })
  }
  if (open !== undefined) redirections.push({ operator: open })
  return { command, redirections }
}

function treeOf(
  words: readonly Word[],
  flags: ReadonlyMap<string, Flag>,
  exported: ReadonlyMap<string, Word>,
  placeOf: PlaceOf,
): ConfigTree {
  const first = words.findIndex(({ text }) => isFlag(text))
  const value: [string, unknown][] = [...flags].map(([name, { values }]) => {
    return [name, values.length === 1 ? values[0]?.value : values.map((each) => each.value)]
  })
  const env = Object.fromEntries([...exported].map(([name, { text }]) => [name, text]))
  const place = (pointer: string, at?: 'key' | 'value'): Place => {
    const range = rangeAt(pointer, flags, exported, at) ?? words[0]
    return range === undefined ? { line: 1, column: 1 } : placeOf(range)
  }
  return {
    value: Object.fromEntries([...value, ...(exported.size > 0 ? [['env', env] as const] : [])]),
    isCommand: true,
    command: (first === -1 ? words : words.slice(0, first)).map(({ text }) => text),
    shortFlags: [...flags].flatMap(([name, { isShort }]) => (isShort ? [name] : [])),
    place,
    unread: [
      ...words.filter(({ computed, quoted }) => computed && !quoted).map((word) => computedWord(word, placeOf)),
      ...otherFiles(flags, placeOf),
    ],
  }
}

function computedWord(word: Word, placeOf: PlaceOf): Unread {
  const shown = String(masked(word.text.slice(0, 80)))
  const message = `${shown} is worked out by the shell, and may become any flags, so the command cannot be read.`
  return { key: '', place: placeOf(word), message }
}

/** Flags by which programs are pointed to a file of settings, or to code: what stands there counts, too. */
const fileFlags = ['config', 'c', 'settings_file', 'args_file']

function otherFiles(flags: ReadonlyMap<string, Flag>, placeOf: PlaceOf): Unread[] {
  return fileFlags.flatMap((key) => {
    const flag = flags.get(key)
    if (flag === undefined || !flag.values.some(({ value }) => typeof value === 'string')) return []
    const message = 'It names another file, which nothing here reads; what stands there counts as well.'
    return [{ key, place: placeOf(flag.values[0]?.range ?? flag.key), message }]
  })
}

/** Flags with their values; a settings file that a training program is given without a flag counts as one of them. */
function flagsOf(words: readonly Word[], variables: Variables): Map<string, Flag> {
  const flags = new Map<string, Flag>()
  let open: Flag | undefined
  for (const word of words) {
    if (!isFlag(word.text)) {
      open?.values.push({ value: valueOf(word.text, variables), range: word })
      continue
    }
    const [, dashes = '', name = '', given] = /^(--?)([^=]*)(?:=([^]*))?$/.exec(word.text) ?? []
    const key = name.replaceAll('-', '_')
    const range = { start: word.start, end: Math.min(word.end, word.start + dashes.length + name.length) }
    open = { values: [], key: range, times: (flags.get(key)?.times ?? 0) + 1, isShort: dashes === '-' }
    flags.set(key, open)
    if (given === undefined) continue
    const start = Math.min(word.end, range.end + 1)
    open.values.push({ value: valueOf(given, variables), range: { start, end: word.end } })
  }
  for (const { values, key } of flags.values()) if (values.length === 0) values.push({ value: true, range: key })
  for (const [name, word] of [['settings_file', settingsFile(words)], ['script_file', scriptFile(words)]] as const) {
    if (word === undefined || flags.has(name)) continue
    flags.set(name, { values: [{ value: word.text, range: word }], key: word, times: 1, isShort: false })
  }
  return flags
}

/** `axolotl train config.yml`: what such a program does stands in that file. */
function settingsFile(words: readonly Word[]): Word | undefined {
  const first = words.findIndex(({ text }) => isFlag(text))
  const command = first === -1 ? words : words.slice(0, first)
  if (!command.some(({ text }) => isProgram(text))) return undefined
  return command.find(({ text }) => /^@|\.(?:ya?ml|json|toml)$/i.test(text))
}

/** The Python script or module that a launcher runs, unless a framework brings it along. */
function scriptFile(words: readonly Word[]): Word | undefined {
  const start = words.findIndex(({ text }) => launchers.test(text) && isProgram(text))
  if (start === -1) return undefined
  const module = words.findIndex(({ text }, at) => at > start && /^(?:-m|--module)$/.test(text))
  const named = module === -1 ? undefined : words[module + 1]
  if (named !== undefined && !ownModules.test(named.text)) return named
  return words.find(({ text }, at) => at > start && text.endsWith('.py'))
}

const launchers = /(?:^|\/)(?:python[0-9.]*|torchrun|accelerate|deepspeed)$/
/** Modules of frameworks and launchers, each with what is below it. */
const ownModules =
  /^(?:trl|torch\.distributed|accelerate|axolotl|llamafactory|mlx_lm|torchtune|unsloth|deepspeed|nemo_automodel)\b/

function repeatsIn(flags: ReadonlyMap<string, Flag>, placeOf: PlaceOf): { key: string; place: Place }[] {
  return [...flags].flatMap(([key, flag]) => (flag.times > 1 ? [{ key, place: placeOf(flag.key) }] : []))
}

/** `-1` and `-1e-5` are values. */
function isFlag(text: string): boolean {
  return /^--?[A-Za-z][\w.-]*(?:=|$)/.test(text)
}

function valueOf(text: string, variables: Variables): unknown {
  const filled = variables.fill(text)
  if (/^(?:true|false)$/i.test(filled)) return filled.toLowerCase() === 'true'
  if (!/^\s*[[{]/.test(filled)) return filled
  try {
    return JSON.parse(filled)
  } catch {
    return filled
  }
}

function rangeAt(
  pointer: string,
  flags: ReadonlyMap<string, Flag>,
  exported: ReadonlyMap<string, Word>,
  at: 'key' | 'value' | undefined,
): Range | undefined {
  const [, name = '', below = ''] = pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const flag = flags.get(name)
  if (flag === undefined) return name === 'env' ? exported.get(below) : undefined
  if (at === 'key') return flag.key
  return flag.values.length > 1 ? (flag.values[Number(below)] ?? flag.values[0])?.range : flag.values[0]?.range
}
