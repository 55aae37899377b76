import { posix } from 'node:path'
import type { Place } from '../../manifest/index.ts'
import type { Word } from './shell-words.ts'
import type { Unread } from './training-config.ts'

/** A command of a script, taken apart. */
export type ScriptCommand = {
  /** What ends the command before it; see `Word`. */
  readonly after: string
  /** Variables that it sets, for itself or for what follows. */
  readonly assigned: readonly Word[]
  /** Its words, with variables filled in, without assignments. */
  readonly words: readonly Word[]
  readonly redirections: readonly Redirection[]
}

/** A redirection, and the file that it names. */
export type Redirection = { readonly operator: Word; readonly file?: Word }

/** Commands that show or test something, or wait; the shell does nothing else for them. */
const inert: ReadonlySet<string> = new Set([
  'echo', ':', 'true', 'false', 'printf', 'cat', 'test', '[', '[[', 'date', 'hostname', 'pwd', 'nvidia-smi', 'sleep',
  'wait', 'ulimit', 'ls', 'whoami', 'nproc', 'df', 'free', 'uname', 'mkdir',
])

/** Programs that train what a settings file or their flags tell them to. */
const programs: ReadonlySet<string> = new Set([
  'axolotl', 'accelerate', 'torchrun', 'deepspeed', 'trl', 'llamafactory-cli', 'lmf', 'tune', 'mlx_lm.lora', 'mlx_lm',
  'automodel', 'unsloth', 'firectl', 'together', 'tg', 'aws', 'peft', 'llmcompressor',
])

/** Commands that start the one behind them. */
const wrappers: ReadonlySet<string> = new Set(['exec', 'nohup', 'time', 'nice', 'env'])
const runners: ReadonlySet<string> = new Set(['uv', 'poetry', 'pipenv'])

/** Variables that decide which programs and which code run, or how the script itself is read. */
const deciding =
  /^(?:PATH|CDPATH|IFS|ENV|HOME|BASH.*|SHELLOPTS|PS4|PROMPT_COMMAND|MODULEPATH|LD_.*|DYLD_.*|PYTHON(?!UNBUFFERED$|HASHSEED$|WARNINGS$|IOENCODING$|DONTWRITEBYTECODE$|FAULTHANDLER$).*|HF_ENDPOINT|PIP_.*|UV_.*|VIRTUAL_ENV|NODE_OPTIONS)$/

/** Whether a word is a program that trains, or Python; one in a folder of the repository may be anything. */
export function isProgram(text: string): boolean {
  if (text.includes('/') && !posix.isAbsolute(text)) return false
  const name = posix.basename(text)
  return programs.has(name) || /^python[0-9.]*$/.test(name)
}

/** Whether a command only prints its words. */
export function isNeverRun([first]: readonly Word[]): boolean {
  return first !== undefined && inert.has(first.text)
}

/**
 * What of a script stands beside its one command that trains and may decide what is trained. Only what is known to
 * decide nothing is let pass. The first of each kind is enough to say so.
 */
export function constructsIn(commands: readonly ScriptCommand[], placeOf: (word: Word) => Place): Unread[] {
  const found = new Map<string, Word>()
  let training: string | undefined
  for (const command of commands) {
    const trained = trainingIn(command)
    const again = trained !== undefined && training !== undefined && training !== trained
    const [kind, word] = constructIn(command, training !== undefined) ?? (again ? second(command) : [])
    if (kind !== undefined && word !== undefined && !found.has(kind)) found.set(kind, word)
    training ??= trained
  }
  return [...found].map(([kind, word]) => {
    const message =
      `The script cannot be read as one command: ${kind} decides what of it runs, or how. ` +
      'Keep the command that trains in a file of its own.'
    return { key: '', place: placeOf(word), message }
  })
}

function second({ words: [word] }: ScriptCommand): readonly [string, Word | undefined] {
  return ['a second command that may train', word]
}

/** The words of the command that trains, in one text; undefined for any other command. */
function trainingIn(command: ScriptCommand): string | undefined {
  const words = unwrapped(command.words)
  if (words[0] === undefined || !isProgram(words[0].text)) return undefined
  return JSON.stringify(words.map(({ text }) => text))
}

function constructIn(command: ScriptCommand, isTrained: boolean): readonly [string, Word] | undefined {
  const { assigned, words, redirections } = command
  const every = [...assigned, ...words, ...redirections.flatMap(({ file }) => file ?? [])]
  const running = every.find(({ runs }) => runs)
  if (running !== undefined) return ['a command inside another', running]
  const group = words.find(({ text, quoted, computed }) => !quoted && !computed && /^[{}!]$|[()]/.test(text))
  if (group !== undefined) return ['a group of commands or a function', group]
  const set = assigned.find(({ text }) => deciding.test(nameOf(text)))
  if (set !== undefined) return [`a value for ${nameOf(set.text)}`, set]
  const odd = assigned.find(({ text }) => /^\w+(?:\[[^\]]*\])?\+=|^\w+\[[^\]]*\]=|^\w+=\(/.test(text))
  if (odd !== undefined) return ['a list, or a value in parts,', odd]
  const redirection = redirections.find((each) => !isHarmless(each))
  if (redirection !== undefined) return ['a redirection', redirection.operator]
  return commandIn(command, isTrained)
}

function commandIn(command: ScriptCommand, isTrained: boolean): readonly [string, Word] | undefined {
  const words = unwrapped(command.words)
  const [first, ...others] = words
  if (first === undefined) {
    const [wrapper] = command.words
    return wrapper === undefined ? undefined : [wrapper.text, wrapper]
  }
  const wrapped = command.words.slice(0, command.words.indexOf(first))
  const set = wrapped.find(({ text }) => deciding.test(nameOf(text)))
  if (set !== undefined) return [`a value for ${nameOf(set.text)}`, set]
  if (isProgram(first.text)) return command.after === '||' ? ['||', first] : undefined
  if (isAllowed(first.text, others, command.after, isTrained)) return undefined
  return [shownName(first), first]
}

function shownName({ text }: Word): string {
  return /^[\w./-]{1,40}$/.test(text) ? text : 'a command that is not known here'
}

function isAllowed(name: string, others: readonly Word[], after: string, isTrained: boolean): boolean {
  const texts = others.map(({ text }) => text)
  if (name === 'printf') return !texts.includes('-v')
  if (name === 'nvidia-smi') return !texts.some((text) => /^(?:-f|--filename)/.test(text))
  if (inert.has(name)) return true
  if (name === 'set') return texts.every((text) => strictness.test(text))
  if (name === 'tee') return after.startsWith('|') && texts.every((text) => /^-[ai]+$/.test(text) || isLog(text))
  if (name === 'exit') return isTrained || after === '||'
  if (name === 'source' || name === '.') return texts.length === 1 && isActivation(texts[0] ?? '')
  const [verb = '', ...named] = texts
  // A name with a dot or a slash at its start is a path, which may lead into the repository.
  if (named.some((text) => !/^\w[\w.+-]*(?:\/\w[\w.+-]*)*$/.test(text))) return false
  if (name === 'module') return ['load', 'unload', 'purge', 'list'].includes(verb)
  return (name === 'conda' || name === 'mamba') && verb === 'activate' && named.every((text) => !text.includes('/'))
}

/** Options of `set` that make a script stop at an error, or show what it does. */
const strictness = /^[-+][eEuxo]+$|^(?:errexit|nounset|pipefail|xtrace|errtrace)$/

/** The script that enters a virtual environment; by custom, folders of such names are no part of a repository. */
function isActivation(text: string): boolean {
  const folders = text.split('/')
  const [folder = '', bin, file] = folders.slice(-3)
  if (bin !== 'bin' || file !== 'activate') return false
  return posix.isAbsolute(text) || /^\.?v?env[\w.-]*$/.test(folder)
}

/** Output may go to logs: a redirection to anything else may write data that the training reads. */
function isHarmless({ operator: { text }, file }: Redirection): boolean {
  if (/^[0-9]*[<>]&[0-9-]+$/.test(text)) return true
  if (file === undefined || /<</.test(text)) return false
  return text.includes('<') ? file.text === '/dev/null' : isLog(file.text)
}

function isLog(text: string): boolean {
  return /^\/dev\/(?:null|stdout|stderr)$/.test(text) || /[^/]\.(?:log|out|err)$/.test(text)
}

function unwrapped(words: readonly Word[]): readonly Word[] {
  const [first, next] = words
  if (first === undefined) return words
  if (runners.has(first.text) && next?.text === 'run') return unwrapped(words.slice(2))
  if (!wrappers.has(first.text)) return words
  const from = words.findIndex(({ text }, at) => at > 0 && !/^[A-Za-z_]\w*=/.test(text))
  return from === -1 ? [] : unwrapped(words.slice(from))
}

function nameOf(text: string): string {
  return /^[A-Za-z_]\w*/.exec(text)?.[0] ?? ''
}
