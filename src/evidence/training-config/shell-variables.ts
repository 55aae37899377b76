import type { Word } from './shell-words.ts'

/** Longest text that variables may grow a value to: what grows beyond stays as it was written. */
const longestValue = 4_096

/** Variables of a script while it is read from its start to its end. */
export type Variables = {
  /** Takes in what a command sets, and gives the words that are left of it. */
  readonly take: (command: readonly Word[]) => readonly Word[]
  /** The text with known variables filled in. */
  readonly fill: (text: string) => string
  /** The words that a word without quotes becomes when known variables are filled in. */
  readonly split: (word: Word) => readonly Word[]
  /** What the command that was taken last gets in its environment, as far as no earlier one was told to get it. */
  readonly environment: () => ReadonlyMap<string, Word>
}

const declarations: ReadonlySet<string> = new Set(['export', 'declare', 'typeset', 'local', 'readonly'])

/** No variables yet. */
export function variablesOf(): Variables {
  const values = new Map<string, Word>()
  const exportedNames = new Set<string>()
  let pending = new Map<string, Word>()
  let inline = new Map<string, Word>()

  const fill = (text: string): string => {
    const variable = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g
    let grown = 0
    return text.replaceAll(variable, (written, braced?: string, bare?: string) => {
      const value = values.get(braced ?? bare ?? '')?.text
      if (value === undefined || (grown += value.length) > longestValue) return written
      return value
    })
  }

  const set = (name: string, value: Word, isExported: boolean): void => {
    values.set(name, value)
    if (isExported) exportedNames.add(name)
    if (exportedNames.has(name)) pending.set(name, value)
  }

  const declare = (words: readonly Word[], isExport: boolean): void => {
    for (const word of words) {
      const [name, value] = assignmentIn(word, fill) ?? [word.text, values.get(word.text)]
      if (value !== undefined) set(name, value, isExport)
    }
  }

  const take = (command: readonly Word[]): readonly Word[] => {
    inline = new Map()
    const [first] = command
    if (first !== undefined && declarations.has(first.text)) {
      declare(command.slice(1), first.text === 'export' || command[1]?.text === '-x')
      return []
    }
    const from = command.findIndex((word) => assignmentIn(word, fill) === undefined)
    const assignments = (from === -1 ? command : command.slice(0, from)).flatMap((word) => {
      const assignment = assignmentIn(word, fill)
      return assignment === undefined ? [] : [assignment]
    })
    if (from !== -1) inline = new Map(assignments)
    else for (const [name, value] of assignments) set(name, value, false)
    return from === -1 ? [] : command.slice(from)
  }

  const split = (word: Word): readonly Word[] => {
    if (word.quoted || !word.text.includes('$')) return [word]
    const parts = fill(word.text).split(/\s+/).filter((part) => part !== '')
    return parts.length < 2 ? [{ ...word, text: parts[0] ?? '' }] : parts.map((text) => ({ ...word, text }))
  }

  const environment = (): ReadonlyMap<string, Word> => {
    const given = new Map([...pending, ...inline])
    pending = new Map()
    inline = new Map()
    return given
  }

  return { take, fill, split, environment }
}

function assignmentIn(word: Word, fill: (text: string) => string): [string, Word] | undefined {
  const [, name, value = ''] = /^([A-Za-z_]\w*)=([^]*)$/.exec(word.text) ?? []
  return name === undefined ? undefined : [name, { ...word, text: fill(value) }]
}
