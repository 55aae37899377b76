/** Longest text that is read as a literal, in characters; loaders stop there as well. */
const longestLiteral = 1_000

/** Deepest nesting that is read. */
const deepest = 20

/**
 * What Python's `ast.literal_eval` makes of a text: numbers, quoted texts, `True`, `False`, `None`, and lists, tuples and
 * maps of these. Undefined for anything else, which loaders leave as the text that it is; what starts like a literal and
 * is too odd to be read here is a map of that text, so that nobody takes it for a text.
 */
export function readPythonLiteral(text: string): unknown {
  if (text.length > longestLiteral) return undefined
  const value = valueIn(text)
  return value === undefined && startsLiteral.test(text) ? { [text]: null } : value
}

/** How literals start, prefixes of quotes among them; templates for prompts (`{{`, `{%`) are none. */
const startsLiteral = /^[ \t]*(?:[rRuUbB]{0,2}["'(]|\[|\{(?![{%#]))/

function valueIn(text: string): unknown {
  const tokens = tokensOf(text)
  if (tokens === undefined) return undefined
  const reading = readValue(tokens, 0, 0)
  if (reading?.next === tokens.length) return reading.value
  // Values with commas between them are a tuple without its brackets.
  if (reading === undefined || !isMark(tokens[reading.next], ',')) return undefined
  const items = readItems([...tokens, { kind: 'mark', text: ')' }], 0, ')', 0)
  return items?.next === tokens.length + 1 ? items.value : undefined
}

type Token =
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'value'; readonly value: unknown; readonly isQuoted?: true }
type Reading = { readonly value: unknown; readonly next: number }

const whole = String.raw`0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+`
const decimal = String.raw`(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?`

const tokenPattern = new RegExp(
  [
    String.raw`(?<blank>\s+)`,
    String.raw`(?<mark>[[\](){},:])`,
    String.raw`(?<quoted>"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*')`,
    `(?<number>[-+]?(?:${whole}|${decimal}))`,
    String.raw`(?<word>True|False|None)(?!\w)`,
  ].join('|'),
  'y',
)

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < text.length) {
    const groups = tokenPattern.exec(text)?.groups
    if (groups === undefined) return undefined
    const { mark, quoted, number, word } = groups
    if (number !== undefined && /^[-+]?0[0-9_]*[1-9]/.test(number) && !/[.e]/i.test(number)) return undefined
    if (quoted !== undefined && !addQuoted(tokens, quoted)) return undefined
    if (mark !== undefined) tokens.push({ kind: 'mark', text: mark })
    else if (number !== undefined) tokens.push({ kind: 'value', value: numberOf(number) })
    else if (word !== undefined) tokens.push({ kind: 'value', value: word === 'None' ? null : word === 'True' })
  }
  return tokens.length === 0 ? undefined : tokens
}

/** Quoted texts that stand beside each other are one. */
function addQuoted(tokens: Token[], quoted: string): boolean {
  const text = unquoted(quoted)
  if (text === undefined) return false
  const last = tokens.at(-1)
  const before = last?.kind === 'value' && last.isQuoted === true ? String(last.value) : undefined
  if (before !== undefined) tokens.pop()
  tokens.push({ kind: 'value', value: `${before ?? ''}${text}`, isQuoted: true })
  return true
}

/** Python refuses whole numbers that start with a zero and are not zero; those do not come here. */
function numberOf(text: string): number {
  const plain = text.replaceAll('_', '').toLowerCase()
  const [, sign = '', digits = ''] = /^([-+]?)(.*)$/.exec(plain) ?? []
  return sign === '-' ? -Number(digits) : Number(digits)
}

const escapes: ReadonlyMap<string, string> = new Map([['n', '\n'], ['t', '\t'], ['r', '\r'], ['\n', '']])

/** Undefined where it holds another escape than the usual ones. */
function unquoted(text: string): string | undefined {
  const inner = text.slice(1, -1)
  if (/(?:^|[^\\])(?:\\\\)*\\[^"'\\ntr\n]/.test(inner)) return undefined
  return inner.replaceAll(/\\([^])/g, (_written, one: string) => escapes.get(one) ?? one)
}

function readValue(tokens: readonly Token[], from: number, depth: number): Reading | undefined {
  const token = tokens[from]
  if (token === undefined || depth > deepest) return undefined
  if (token.kind === 'value') return { value: token.value, next: from + 1 }
  if (token.text === '[') return readItems(tokens, from + 1, ']', depth)
  if (token.text === '{') return readEntries(tokens, from + 1, depth)
  if (token.text !== '(') return undefined
  const inner = readItems(tokens, from + 1, ')', depth)
  const isGroup = inner !== undefined && inner.value.length === 1 && !isMark(tokens[inner.next - 2], ',')
  return isGroup ? { value: inner.value[0], next: inner.next } : inner
}

function readItems(
  tokens: readonly Token[],
  from: number,
  end: string,
  depth: number,
): { readonly value: readonly unknown[]; readonly next: number } | undefined {
  const value: unknown[] = []
  let next = from
  while (!isMark(tokens[next], end)) {
    const item = readValue(tokens, next, depth + 1)
    if (item === undefined) return undefined
    value.push(item.value)
    next = item.next
    if (isMark(tokens[next], ',')) next++
    else if (!isMark(tokens[next], end)) return undefined
  }
  return { value, next: next + 1 }
}

function readEntries(tokens: readonly Token[], from: number, depth: number): Reading | undefined {
  const entries: [string, unknown][] = []
  let next = from
  while (!isMark(tokens[next], '}')) {
    const key = tokens[next]
    if (key?.kind !== 'value' || !isMark(tokens[next + 1], ':')) return undefined
    const item = readValue(tokens, next + 2, depth + 1)
    if (item === undefined) return undefined
    entries.push([String(key.value), item.value])
    next = item.next
    if (isMark(tokens[next], ',')) next++
    else if (!isMark(tokens[next], '}')) return undefined
  }
  return { value: Object.fromEntries(entries), next: next + 1 }
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text
}
