import { posix } from 'node:path'
import type { Place } from '../../manifest/index.ts'
import type { Word } from './shell-words.ts'
import type { Unread } from './training-config.ts'

/** Words at the start of a command that decide whether others run, or what they mean. */
const constructs: ReadonlySet<string> = new Set([
  'if', 'elif', 'else', 'for', 'while', 'until', 'case', 'select', 'function', 'eval', 'source', '.', 'alias', 'read',
  'mapfile', 'readarray', 'unset', 'trap', 'shift', 'exec',
])

/** Commands that show or test their words and start nothing. */
const inert: ReadonlySet<string> = new Set(['echo', ':', 'true', 'false', 'printf', 'cat', 'test', '[', '[['])

/** Programs that train what a settings file tells them to. */
const programs: ReadonlySet<string> = new Set([
  'axolotl', 'accelerate', 'torchrun', 'deepspeed', 'trl', 'llamafactory-cli', 'lmf', 'tune', 'mlx_lm.lora', 'mlx_lm',
  'automodel', 'unsloth', 'firectl', 'together', 'tg', 'aws', 'peft', 'llmcompressor',
])

/** Whether a word is a program that trains, or Python. */
export function isProgram(text: string): boolean {
  const name = posix.basename(text)
  return programs.has(name) || /^python[0-9.]*$/.test(name)
}

/** Whether a command only prints its words. */
export function isNeverRun([first]: readonly Word[]): boolean {
  return first !== undefined && inert.has(first.text)
}

/** What makes a script more than a row of commands. The first of each kind is enough to say so. */
export function constructsIn(commands: readonly (readonly Word[])[], placeOf: (word: Word) => Place): Unread[] {
  const found = new Map<string, Word>()
  for (const command of commands) {
    const [first] = command
    if (first === undefined) continue
    const [kind, word] = constructIn(command, first) ?? []
    if (kind !== undefined && word !== undefined && !found.has(kind)) found.set(kind, word)
  }
  return [...found].map(([kind, word]) => {
    const message = `The script cannot be read as one command: ${kind} decides what of it runs, or how.`
    return { key: '', place: placeOf(word), message }
  })
}

function constructIn(command: readonly Word[], first: Word): readonly [string, Word] | undefined {
  if (constructs.has(first.text)) return [first.text, first]
  const heredoc = command.find(({ text }) => /^[0-9]*<<(?!<)/.test(text))
  if (heredoc !== undefined) return ['a here-document', heredoc]
  if (/^[\w-]+\(\)/.test(first.text) || command[1]?.text === '()') return ['a function', first]
  if (/^[A-Za-z_]\w*(?:\[[^\]]*\])?\+=|^[A-Za-z_]\w*(?:\[[^\]]*\])=|^[A-Za-z_]\w*=\(/.test(first.text)) {
    return ['a list, or a value in parts,', first]
  }
  if (first.text === 'printf' && command[1]?.text === '-v') return ['printf -v', first]
  return first.text === 'set' && command[1]?.text === '--' ? ['set --', first] : undefined
}
