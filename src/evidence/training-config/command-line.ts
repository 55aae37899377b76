import { lineTable, type Place } from '../../manifest/index.ts'
import type { ConfigTree } from './config-tree.ts'

/** A word of a shell text without its quotes, and where it stands. `breaks` says that a command ends before it. */
type Word = { readonly text: string; readonly start: number; readonly end: number; readonly breaks: boolean }

type Range = { readonly start: number; readonly end: number }
type Flag = { readonly values: { readonly value: unknown; readonly range: Range }[]; readonly key: Range }

/** Most words that are read of one text. */
export const mostWords = 10_000

/** Longest text that variables may grow a value to: what grows beyond stays as it was written. */
const longestValue = 4_096

/**
 * Commands of a shell script, or the one command of an arguments file, whose flags become fields: `--base-model X` is
 * `base_model: X`, a flag without value is true, several values are a list. Variables that the text sets itself are
 * filled in; those that it exports stand in `env`. Nothing is executed and nothing else is expanded. Undefined when the
 * text has more than `mostWords`: a part of it would say too little.
 */
export function readCommands(text: string): ConfigTree[] | undefined {
  const words = wordsOf(text)
  if (words.length > mostWords) return undefined
  const isArgumentsFile = words[0]?.text.startsWith('-') ?? false
  const commands = isArgumentsFile ? [words] : splitCommands(words)
  const table = lineTable(text)
  const variables = new Map<string, Word>()
  const exported = new Map<string, Word>()
  const trees: ConfigTree[] = []
  for (const command of commands) {
    const rest = takeAssignments(command, variables, exported)
    const tree = treeOf(rest, variables, exported, table)
    if (tree !== undefined) trees.push(tree)
  }
  return trees
}

function splitCommands(words: readonly Word[]): Word[][] {
  const commands: Word[][] = []
  for (const word of words) {
    const current = commands.at(-1)
    if (current === undefined || word.breaks) commands.push([word])
    else current.push(word)
  }
  return commands
}

/** Blanks and comments, ends of commands, and words with their quoted parts; anything else is passed over. */
const wordPattern = new RegExp(
  [
    String.raw`[ \t]+|\\\r?\n|#[^\n]*`,
    String.raw`(?<stop>\r?\n|;|&&?|\|\|?)`,
    String.raw`(?<word>(?:[^\s\\"'${'`'};&|]|\\[^\n]|"(?:[^"\\]|\\[^])*"|'[^']*'|${'`'}[^${'`'}]*${'`'})+)`,
    '[^]',
  ].join('|'),
  'y',
)

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let breaks = false
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const { stop, word } = match.groups ?? {}
    if (stop !== undefined) breaks = true
    if (word === undefined) continue
    words.push({ text: unquoted(word), start: match.index, end: match.index + word.length, breaks })
    breaks = false
    if (words.length > mostWords) break
  }
  return words
}

function unquoted(word: string): string {
  const quotes = /"((?:[^"\\]|\\[^])*)"|'([^']*)'|\\([^])/g
  return word.replaceAll(quotes, (_all, double?: string, single?: string, one?: string) => {
    if (double !== undefined) return double.replaceAll(/\\([$`"\\])/g, '$1').replaceAll(/\\\r?\n/g, '')
    return single ?? one ?? ''
  })
}

/** `NAME=value` before a command or after `export`; removes them from the command. */
function takeAssignments(
  command: readonly Word[],
  variables: Map<string, Word>,
  exported: Map<string, Word>,
): readonly Word[] {
  const isExport = command[0]?.text === 'export'
  let at = isExport ? 1 : 0
  const taken: [string, Word][] = []
  for (let word = command[at]; word !== undefined; word = command[++at]) {
    const assignment = /^([A-Za-z_]\w*)=([^]*)$/.exec(word.text)
    if (assignment === null) break
    const [, name = '', value = ''] = assignment
    taken.push([name, { ...word, text: value }])
  }
  const rest = command.slice(at)
  const isForChild = isExport || rest.length > 0
  for (const [name, value] of taken) {
    variables.set(name, value)
    if (isForChild) exported.set(name, value)
  }
  return rest
}

function treeOf(
  words: readonly Word[],
  variables: ReadonlyMap<string, Word>,
  exported: ReadonlyMap<string, Word>,
  table: (start: number, end?: number) => Place,
): ConfigTree | undefined {
  const first = words.findIndex(({ text }) => isFlag(text))
  if (first === -1) return undefined
  const flags = flagsOf(words.slice(first), variables)
  const value: [string, unknown][] = [...flags].map(([name, { values }]) => {
    return [name, values.length === 1 ? values[0]?.value : values.map((each) => each.value)]
  })
  const env = Object.fromEntries([...exported].map(([name, { text }]) => [name, text]))
  const place = (pointer: string, at?: 'key' | 'value'): Place => {
    const range = rangeAt(pointer, flags, exported, at) ?? words[0]
    return range === undefined ? { line: 1, column: 1 } : table(range.start, range.end)
  }
  return {
    value: Object.fromEntries([...value, ...(exported.size > 0 ? [['env', env] as const] : [])]),
    command: words.slice(0, first).map(({ text }) => text),
    place,
  }
}

function flagsOf(words: readonly Word[], variables: ReadonlyMap<string, Word>): Map<string, Flag> {
  const flags = new Map<string, Flag>()
  let open: Flag | undefined
  for (const word of words) {
    if (!isFlag(word.text)) {
      open?.values.push({ value: valueOf(word.text, variables), range: word })
      continue
    }
    const [, dashes = '', name = '', given] = /^(--?)([^=]*)(?:=([^]*))?$/.exec(word.text) ?? []
    const key = name.replaceAll('-', '_')
    open = flags.get(key) ?? { values: [], key: { start: word.start, end: word.start + dashes.length + name.length } }
    flags.set(key, open)
    if (given === undefined) continue
    const start = word.start + dashes.length + name.length + 1
    open.values.push({ value: valueOf(given, variables), range: { start, end: word.end } })
  }
  for (const { values, key } of flags.values()) if (values.length === 0) values.push({ value: true, range: key })
  return flags
}

/** `-1` and `-1e-5` are values. */
function isFlag(text: string): boolean {
  return /^--?[A-Za-z][\w.-]*(?:=|$)/.test(text)
}

function valueOf(text: string, variables: ReadonlyMap<string, Word>): unknown {
  const variable = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g
  let grown = 0
  const filled = text.replaceAll(variable, (written, braced?: string, bare?: string) => {
    const value = variables.get(braced ?? bare ?? '')?.text
    if (value === undefined || (grown += value.length) > longestValue) return written
    return value
  })
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
