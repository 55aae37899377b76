/**
 * Keys that stand more than once in one object of a JSON text, each once, at most 20. The text is known to be JSON;
 * only quotes and brackets are looked at.
 */
export function duplicateKeys(text: string): readonly string[] {
  const found = new Set<string>()
  /** The keys of the objects that are open; nothing for a list. */
  const open: (Set<string> | undefined)[] = []
  let last = ''
  for (let at = 0; at < text.length && found.size < 20; at += 1) {
    switch (text[at] ?? '') {
      case '"': {
        const end = stringEnd(text, at)
        last = text.slice(at, end)
        at = end - 1
        break
      }
      case '{':
        open.push(new Set())
        break
      case '[':
        open.push(undefined)
        break
      case '}':
      case ']':
        open.pop()
        break
      case ':': {
        const keys = open.at(-1)
        const key = keyOf(last)
        if (keys?.has(key)) found.add(key)
        keys?.add(key)
        break
      }
      default:
    }
  }
  return [...found]
}

/** Two spellings of a key are the same key: `"a"` and `"\u0061"`. */
function keyOf(quoted: string): string {
  const key: unknown = JSON.parse(quoted)
  return String(key)
}

/** The index after the string that begins at `from`. */
function stringEnd(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** Why a text is no JSON, without quoting it: what a dataset holds may not be fit to be shown. */
export function jsonProblem(text: string): string {
  if (text === '') return 'nothing stands where a value should'
  const token = firstWrongToken(text)
  if (token.text === '') return 'it is not JSON: it ends before the value is complete'
  const name = /^-?(?:NaN|Infinity)$/.exec(token.text)?.[0]
  const at = `at character ${String(token.at + 1)}`
  if (name !== undefined) return `it is not JSON: ${name} ${at} is Python's, which other readers refuse; write null`
  if (/^(?:None|True|False)$/.test(token.text))
    return `it is not JSON: ${token.text} ${at} is Python's; write it as JSON`
  if (token.text === "'") return `it is not JSON: a string in single quotes ${at}`
  if (token.text.charCodeAt(0) === 0xfeff) return `it is not JSON: a byte order mark stands inside the file`
  return `it is not JSON: something unexpected ${at}`
}

/** Plain values other than strings, opening and closing brackets, commas, colons: a group for each. */
const tokenParts = [
  String.raw`(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))`,
  String.raw`([[{])`,
  String.raw`([\]}])`,
  '(,)',
  '(:)',
] as const

type Token = { readonly at: number; readonly text: string }

/**
 * The first token of a text that JSON does not have, or the one at which its grammar is broken; an empty one at the end
 * when the text is cut off.
 */
function firstWrongToken(text: string): Token {
  const tokens = new RegExp(tokenParts.join('|'), 'y')
  const open: string[] = []
  let expects: Expectation = 'value'
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, tokens.lastIndex)) {
    tokens.lastIndex = at
    const string = text[at] === '"' ? readString(text, at) : undefined
    if (string?.state === 'cut-off') break
    const next: Expectation | undefined = string
      ? followString(expects, string, open)
      : follow(expects, tokens.exec(text), open)
    if (next === undefined) return { at, text: wordAt(text, at) }
    expects = next
    if (string?.state === 'read') tokens.lastIndex = string.end
  }
  return { at: text.length, text: '' }
}

type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

type StringReading = { readonly state: 'read'; readonly end: number } | { readonly state: 'wrong' | 'cut-off' }

/** Reads the string that begins at `from`. No pattern: one that repeats alternatives fails on very long strings. */
function readString(text: string, from: number): StringReading {
  let at = from + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return { state: 'read', end: at + 1 }
    if (code < 0x20) return { state: 'wrong' }
    if (code !== 0x5c) {
      at += 1
      continue
    }
    const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0]
    if (escape === undefined)
      return { state: /^(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at + 1, at + 6)) ? 'cut-off' : 'wrong' }
    at += 1 + escape.length
  }
  return { state: 'cut-off' }
}

/** What may stand after a string; nothing when it may not stand here, or is none. */
function followString(expects: Expectation, string: StringReading, open: readonly string[]): Expectation | undefined {
  if (string.state !== 'read') return undefined
  if (expects === 'key' || expects === 'key-or-end') return 'colon'
  return expects === 'value' || expects === 'value-or-end' ? afterValue(open) : undefined
}

function afterValue(open: readonly string[]): Expectation {
  return open.length === 0 ? 'nothing' : 'comma-or-end'
}

/** What may stand after a token; nothing when there is none, or it may not stand here. */
function follow(expects: Expectation, token: RegExpExecArray | null, open: string[]): Expectation | undefined {
  if (!token) return undefined
  const [, plain, opening, closing, comma, colon] = token
  if (colon !== undefined) return expects === 'colon' ? 'value' : undefined
  if (comma !== undefined) {
    if (expects !== 'comma-or-end') return undefined
    return open.at(-1) === '{' ? 'key' : 'value'
  }
  if (closing !== undefined) {
    const matching = open.at(-1) === (closing === '}' ? '{' : '[')
    const mayEnd = expects === 'comma-or-end' || expects === (closing === '}' ? 'key-or-end' : 'value-or-end')
    if (!matching || !mayEnd) return undefined
    open.pop()
    return afterValue(open)
  }
  if (expects !== 'value' && expects !== 'value-or-end') return undefined
  if (plain !== undefined) return afterValue(open)
  if (opening === undefined) return undefined
  open.push(opening)
  return opening === '{' ? 'key-or-end' : 'value-or-end'
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && '\t\n\r '.includes(text[at] ?? '')) at += 1
  return at
}

function wordAt(text: string, at: number): string {
  const space = /[-\w]{1,40}|[^]/y
  space.lastIndex = at
  return space.exec(text)?.[0] ?? ''
}
