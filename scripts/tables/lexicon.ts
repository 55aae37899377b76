import { readdirSync, readFileSync } from 'node:fs'

/** One language's words, as a file of `lexicon/` lists them; its README tells the form. */
export type Lexicon = {
  readonly language: string
  readonly join: string
  readonly isObjectFirst: boolean
  readonly harm: readonly Topic[]
  readonly benign: readonly Pairs[]
  /** Lists by the name of their section. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

export type Topic = { readonly name: string; readonly pairs: readonly Pairs[]; readonly things: readonly string[] }

/** Verbs, and what each of them may be done to. */
export type Pairs = { readonly verbs: readonly string[]; readonly objects: readonly string[] }

/** Every lexicon, by the name of its language. */
export function lexicons(folder: string): readonly Lexicon[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.toSorted().map((file) => lexiconOf(file.slice(0, -4), readFileSync(`${folder}/${file}`, 'utf8')))
}

/** Throws where a section is missing, or a line has no form that it may have. */
export function lexiconOf(language: string, text: string): Lexicon {
  const sections = sectionsOf(language, text)
  const order = (sections.get('order') ?? []).join(' ').split(' ')
  const lists = Object.fromEntries(listNames.map((name) => [name, listOf(language, name, sections)]))
  const harm = [...sections].filter(([name]) => name.startsWith('harm ')).map(([name, lines]) => topicOf(language, name, lines))
  const benign = (sections.get('benign') ?? []).map((line) => pairsOf(language, line))
  if (harm.length === 0 || benign.length === 0) throw new Error(`${language}: there must be [harm …] and [benign]`)
  return {
    language,
    join: order.includes('unspaced') ? '' : ' ',
    isObjectFirst: order.includes('ov'),
    harm,
    benign,
    lists,
  }
}

const listNames = [
  'ask', 'askthing', 'qualifier', 'harmnoun', 'safe', 'safephrase', 'prose', 'yes', 'steps', 'no', 'function',
] as const

function sectionsOf(language: string, text: string): ReadonlyMap<string, string[]> {
  const sections = new Map<string, string[]>()
  let current: string[] | undefined
  for (const line of text.split('\n')) {
    const [, head, rest] = /^\[([^\]]+)\](.*)$/.exec(line) ?? []
    if (head !== undefined) {
      current = rest?.trim() ? [rest.trim()] : []
      sections.set(head, current)
    } else if (line.trim() !== '' && !line.startsWith('#')) {
      if (!current) throw new Error(`${language}: a line before the first section: ${line}`)
      current.push(line)
    }
  }
  return sections
}

function listOf(language: string, name: string, sections: ReadonlyMap<string, string[]>): readonly string[] {
  const items = (sections.get(name) ?? []).flatMap((line) => (name === 'function' ? line.split(/\s+/) : itemsOf(line)))
  if (items.length === 0) throw new Error(`${language}: [${name}] is missing or empty`)
  return items
}

function topicOf(language: string, name: string, lines: readonly string[]): Topic {
  const things = lines.filter((line) => line.startsWith('=')).flatMap((line) => itemsOf(line.slice(1)))
  return { name, pairs: lines.filter((line) => !line.startsWith('=')).map((line) => pairsOf(language, line)), things }
}

function pairsOf(language: string, line: string): Pairs {
  const [verbs, objects] = line.split(' : ')
  if (verbs === undefined || objects === undefined) throw new Error(`${language}: not ‘verbs : objects’: ${line}`)
  return { verbs: itemsOf(verbs), objects: itemsOf(objects) }
}

function itemsOf(line: string): readonly string[] {
  return line.split('|').map((item) => item.trim()).filter((item) => item !== '')
}
