import type { Scalar } from 'yaml'

/** Where each UTF-16 unit of a scalar's value is written: offsets into its source, the end exclusive. */
export type Spans = { readonly starts: readonly number[]; readonly ends: readonly number[] }

/**
 * Finds the value's units in the source of a scalar, of any style. Undefined when they are not found in order: then the
 * value is no text, or is written in a way that is not known here, and only the scalar as a whole has a place.
 */
export function scalarSpans(source: string, value: string, style: Scalar.Type | undefined): Spans | undefined {
  switch (style) {
    case 'PLAIN':
    case 'QUOTE_SINGLE':
    case 'QUOTE_DOUBLE':
      return flowSpans(source, value, style)
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return blockSpans(source, value)
    case undefined:
      return undefined
  }
}

/** A line break with the blanks around it, and further ones: they fold to one space, or to all breaks but the first. */
const fold = String.raw`[ \t]*(?:\r?\n[ \t]*)+`
/** As one token, so that a long run without a line break is looked at once. */
const blanks = String.raw`[ \t]+`
const flowTokens = {
  PLAIN: new RegExp(`${fold}|${blanks}|[^]`, 'gy'),
  QUOTE_SINGLE: new RegExp(`${fold}|${blanks}|''|[^]`, 'gy'),
  QUOTE_DOUBLE: new RegExp(
    String.raw`\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r?\n[ \t]*|[^])|${fold}|${blanks}|[^]`,
    'gy',
  ),
} as const

function flowSpans(source: string, value: string, style: keyof typeof flowTokens): Spans | undefined {
  const quote = style === 'PLAIN' ? 0 : 1
  const spans = { starts: [], ends: [] }
  let at = 0
  for (const { 0: token, index } of source.slice(quote, source.length - quote).matchAll(flowTokens[style])) {
    const isEscape = style === 'QUOTE_DOUBLE' && token.startsWith('\\')
    const text = isEscape ? value.slice(at, at + escapeLength(token)) : plainText(token, style)
    if (!value.startsWith(text, at)) return undefined
    if (text === token) addUnits(spans, quote + index, token.length)
    else addWhole(spans, quote + index, quote + index + token.length, text.length)
    at += text.length
  }
  return at === value.length ? spans : undefined
}

function escapeLength(escape: string): number {
  if (escape.includes('\n')) return 0
  return escape.startsWith('\\U') && Number.parseInt(escape.slice(2), 16) > 0xffff ? 2 : 1
}

function plainText(token: string, style: keyof typeof flowTokens): string {
  if (style === 'QUOTE_SINGLE' && token === "''") return "'"
  if (!token.includes('\n')) return token
  const breaks = token.split('\n').length - 1
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}

/**
 * Indentation, folding and chomping of a block change blanks alone, so its words stand in the source in the same order;
 * the blanks between two words of the value are somewhere between these two.
 */
function blockSpans(source: string, value: string): Spans | undefined {
  const header = source.indexOf('\n') + 1
  const written = wordsOf(source, header)
  const meant = wordsOf(value, 0)
  const isSame = written.length === meant.length && meant.every(({ text }, index) => text === written[index]?.text)
  if (!isSame) return undefined

  const spans = { starts: [], ends: [] }
  let at = 0
  let from = header
  for (const [index, word] of meant.entries()) {
    const place = written[index]?.start ?? from
    addBlanks(spans, source, from, place, value.slice(at, word.start))
    addUnits(spans, place, word.text.length)
    from = place + word.text.length
    at = word.start + word.text.length
  }
  addBlanks(spans, source, from, source.length, value.slice(at))
  return spans
}

type Word = { readonly text: string; readonly start: number }

function wordsOf(text: string, from: number): Word[] {
  return [...text.slice(from).matchAll(/[^ \t\r\n]+/g)].map(({ 0: word, index }) => ({ text: word, start: from + index }))
}

type Growing = { readonly starts: number[]; readonly ends: number[] }

/** Adds the spans of blanks that stand somewhere in a range of the source that holds nothing else. */
function addBlanks(spans: Growing, source: string, from: number, to: number, run: string): void {
  const written = source.slice(from, to).split('\n')
  const lines = run.split('\n')
  const aligned = written.length === lines.length && lines.every((line, n) => line.length <= (written[n]?.length ?? 0))
  if (!aligned) return addFolded(spans, source, from, to, run)

  let start = from
  for (const [index, line] of lines.entries()) {
    if (index > 0) addUnits(spans, start - 1, 1)
    const end = start + (written[index]?.length ?? 0)
    // Blanks behind a word stand right behind it; indentation is taken off the front of a line.
    const isBehind = index === 0 && source[from - 1] !== '\n'
    addUnits(spans, isBehind ? start : end - line.length, line.length)
    start = end + 1
  }
}

/** Blanks behind the word are as written; what the line breaks fold to is written by all of them. */
function addFolded(spans: Growing, source: string, from: number, to: number, run: string): void {
  const feed = source.indexOf('\n', from)
  const lineEnd = feed === -1 || feed > to ? to : feed
  const behind = Math.min(lineEnd - from, run.length)
  addUnits(spans, from, behind)
  addWhole(spans, lineEnd, to, run.length - behind)
}

/** Units that are written one by one. */
function addUnits(spans: Growing, start: number, count: number): void {
  for (let unit = 0; unit < count; unit++) addWhole(spans, start + unit, start + unit + 1, 1)
}

/** Units that one token stands for together. */
function addWhole({ starts, ends }: Growing, start: number, end: number, count: number): void {
  for (let unit = 0; unit < count; unit++) {
    starts.push(start)
    ends.push(end)
  }
}
