import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { stringify } from 'yaml'
import { readDocuments, type Place } from '../../src/manifest/index.ts'

/** The text of the file at the place of a part of the scalar at `/a/0/b`. */
function textAt(text: string, start: number, end: number, pointer = '/a/0/b'): string {
  const [document] = readDocuments(text).documents
  if (!document) throw new Error(readDocuments(text).problems[0]?.message)
  return sliced(text, document.locateWithin(pointer, start, end))
}

/** The text of the file at the place of a word of the scalar. */
function wordAt(text: string, word: string): string {
  const [document] = readDocuments(text).documents
  const start = String(valueOf(text)).indexOf(word)
  if (!document || start === -1) throw new Error(`no ${word} in ${String(valueOf(text))}`)
  return sliced(text, document.locateWithin('/a/0/b', start, start + word.length))
}

function valueOf(text: string): unknown {
  const [document] = readDocuments(text).documents
  return Object(document?.value).a?.[0].b
}

function sliced(text: string, place: Place): string {
  return text.slice(offsetOf(text, place.line, place.column), offsetOf(text, place.endLine ?? place.line, place.endColumn ?? place.column))
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.join('\n').length + (before.length > 0 ? 1 : 0) + column - 1
}

test.each([
  ['a plain scalar', 'a:\n  - b: one two three # two\n', 'two', 'two'],
  ['a plain scalar over lines', 'a:\n  - b: one\n      two\n\n      three\n', 'three', 'three'],
  ['a fold', 'a:\n  - b: one\n      two\n', 'one two', 'one\n      two'],
  ['single quotes', "a: [{b: 'it''s ''two'' here'}]", "'two'", "''two''"],
  ['single quotes over lines', "a: [{b: 'one\n\n   two'}]", '\ntwo', '\n\n   two'],
  ['double quotes', String.raw`a: [{b: "x\t\"two\" \u00e9\U0001F600 end"}]`, 'two', 'two'],
  ['a quoted quote', String.raw`a: [{b: "x\t\"two\" end"}]`, '"two"', String.raw`\"two\"`],
  ['an escape of a pair', String.raw`a: [{b: "x\U0001F600 end"}]`, '😀 e', String.raw`\U0001F600 e`],
  ['two escapes of a pair', String.raw`a: [{b: "x\uD83D\uDE00 end"}]`, '😀', String.raw`\uD83D\uDE00`],
  ['what follows an escaped line break', 'a: [{b: "one\\\n     two"}]', 'two', 'two'],
  ['JSON', String.raw`{"a": [{"b": "x == \"two\""}]}`, '"two"', String.raw`\"two\"`],
  ['a literal block', 'a:\n  - b: |\n      one\n        two\n\n      three\n', '  two', '  two'],
  ['a literal block with a comment', 'a:\n  - b: | # two\n      one\n      two\n', 'two', 'two'],
  ['a literal block with its own indentation', 'a:\n  - b: |2-\n        one\n      two\n', '  one', '  one'],
  ['a literal block with line breaks of Windows', 'a:\r\n  - b: |\r\n      one\r\n      two\r\n', 'two', 'two'],
  ['a folded block', 'a:\n  - b: >-\n      one\n      two\n\n      three\n', 'three', 'three'],
  ['a fold in a folded block', 'a:\n  - b: >-\n      one\n      two\n', 'one two', 'one\n      two'],
  ['deeper lines of a folded block', 'a:\n  - b: >-\n      one\n        two\n      three\n', '  two', '  two'],
  ['an anchored and tagged scalar', 'a:\n  - b: &x !!str "one two"\n', 'two', 'two'],
])('A word is found in %s.', (_, text, word, written) => {
  expect(wordAt(text, word)).toBe(written)
})

test('Behind an alias the anchored text is meant.', () => {
  const text = 'x: &x "one two"\na: [{b: *x}]\n'
  expect(readDocuments(text).documents[0]?.locateWithin('/a/0/b', 4, 7)).toEqual({ line: 1, column: 12, endLine: 1, endColumn: 15 })
})

test('An empty part has a place without an end, also behind the last character.', () => {
  const [document] = readDocuments('a: "xy"\n').documents
  expect(document?.locateWithin('/a', 1, 1)).toEqual({ line: 1, column: 6 })
  expect(document?.locateWithin('/a', 2, 2)).toEqual({ line: 1, column: 7 })
  expect(document?.locateWithin('/a', 9, 12)).toEqual({ line: 1, column: 7 })
  expect(document?.locateWithin('/a', 1, 99)).toEqual({ line: 1, column: 6, endLine: 1, endColumn: 7 })
})

test.each([['/n'], ['/m'], ['/none'], ['/s/deeper']])('What is no text has the place of the whole: %s.', (pointer) => {
  const [document] = readDocuments('n: 12\nm: {x: 1}\ns: text\n').documents
  expect(document?.locateWithin(pointer, 0, 1)).toEqual(document?.locate(pointer))
})

const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const
const piece = fc.constantFrom('a', 'bc', ' ', '  ', '\n', '\n\n', '\t', "'", "''", '"', '\\', '#', ' #', ': ', ':', 'é', '😀', '{', '- ', '|', 'word word word', '\n  deeper')
const written = fc.record({
  value: fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join('')),
  style: fc.constantFrom(...styles),
  windows: fc.boolean(),
  lineWidth: fc.constantFrom(0, 22, 30),
  start: fc.nat({ max: 30 }),
  length: fc.nat({ max: 12 }),
})

test('In every style the text at the place, read by itself, is the part of the value.', () => {
  const reached = new Map<string, number>()
  fc.assert(
    fc.property(written, ({ value, style, windows, lineWidth, start, length }) => {
      const yaml = stringify({ a: [{ b: value }], z: 1 }, { defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth, indent: 3, blockQuote: style === 'BLOCK_FOLDED' ? 'folded' : 'literal' })
      const text = windows ? yaml.replaceAll('\n', '\r\n') : yaml
      fc.pre(valueOf(text) === value)
      const end = Math.min(start + length, value.length)
      fc.pre(start < end)
      const found = textAt(text, start, end)
      reached.set(styleOf(text), (reached.get(styleOf(text)) ?? 0) + 1)
      expect(wordsOf(found, styleOf(text))).toBe(value.slice(start, end).replaceAll(/\s+/g, ''))
      const [from, to] = [textAt(text, 0, start), textAt(text, 0, end)]
      expect(to.startsWith(from)).toBe(true)
    }),
    { numRuns: 3_000 },
  )
  expect([...reached].filter(([, count]) => count > 10).map(([style]) => style).sort()).toEqual(['double', 'folded', 'literal', 'plain', 'single'])
})

/** How the reader meets the scalar, told from its first character. */
function styleOf(text: string): string {
  const first = /b:\s+(.)/.exec(text)?.[1] ?? ''
  return ({ "'": 'single', '"': 'double', '|': 'literal', '>': 'folded' })[first] ?? 'plain'
}

/** The text without its blanks, with its escapes undone. */
function wordsOf(part: string, style: string): string {
  const undone =
    style === 'single'
      ? part.replaceAll("''", "'")
      : style === 'double'
        ? part.replaceAll(/\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|\r?\n\s*|[^])/g, unescaped)
        : part
  return undone.replaceAll(/\s+/g, '')
}

function unescaped(escape: string): string {
  return /^\\[ \r\n]/.test(escape) ? '' : String(JSON.parse(`"${escape.replace('\\x', String.raw`\u00`)}"`))
}

test('A long scalar of blanks is found without a long wait.', () => {
  const blanks = ' '.repeat(200_000)
  const text = `a: [{b: "x${blanks}y"}]\n`
  expect(textAt(text, 200_001, 200_002)).toBe('y')
})
