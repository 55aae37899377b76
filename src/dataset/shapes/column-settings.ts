import { parts, type Columns, type Part } from './shape.ts'

/** Columns as people name them, `prompt=q,response=a`, or what is wrong with that. */
export type ColumnsReading =
  | { readonly state: 'read'; readonly columns: Columns }
  | { readonly state: 'wrong'; readonly problems: readonly string[] }

export function columnsFrom(text: string): ColumnsReading {
  const columns: Partial<Record<Part, string>> = {}
  const problems: string[] = []
  for (const pair of text.split(',').filter((one) => one.trim() !== '')) {
    const at = pair.indexOf('=')
    const name = (at < 0 ? pair : pair.slice(0, at)).trim()
    const column = at < 0 ? '' : pair.slice(at + 1).trim()
    const part = partNamed(name)
    if (part === null) problems.push(`‘${name}’ is no part of a row: use one of ${parts.join(', ')}`)
    else if (column === '') problems.push(`‘${name}’ names no column: write ${name}=<column>`)
    else if (columns[part] !== undefined) problems.push(`two columns for ‘${part}’: ‘${columns[part]}’ and ‘${column}’; leave one out`)
    else columns[part] = column
  }
  return problems.length > 0 ? { state: 'wrong', problems } : { state: 'read', columns }
}

function partNamed(name: string): Part | null {
  const plain = name.toLowerCase()
  return parts.find((part) => part === plain) ?? synonyms.get(plain) ?? null
}

/** What the columns of well-known shapes are called. */
const synonyms: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['output', 'response'],
  ['completion', 'response'],
  ['answer', 'response'],
  ['context', 'input'],
  ['query', 'instruction'],
  ['conversations', 'messages'],
  ['kto_tag', 'verdict'],
  ['sentence', 'text'],
])
