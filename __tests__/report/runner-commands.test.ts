import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { jsonText, visible } from '../../src/report/index.ts'

/** Pieces of what a runner of GitHub Actions obeys, and of what hides it. */
const hostile = fc
  .array(
    fc.constantFrom(
      '##[', '#', '[', 'error]', ':', '::', '::error::x', ' ', '\u00A0', '\u3000', '\t', '\n', '\r', '\u200B', '\u202E', '\u0085', 'a', '😀', '\uD800', '\\', '"',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** As the runner looks for commands in a line of a job's log. */
function isCommand(line: string): boolean {
  return line.includes('##[') || line.trimStart().startsWith('::')
}

test('No text that is shown holds a command, wherever lines are broken.', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = visible(text, 1_000)
      expect(isCommand(shown)).toBe(false)
      for (const word of shown.split(' ')) expect(isCommand(word)).toBe(false)
      // Showing twice changes nothing more.
      expect(visible(shown, 10_000)).toBe(shown)
    }),
  )
})

test('JSON keeps every value, and neither hides anything nor holds a command.', () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' })))), (value) => {
      const text = jsonText(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      for (const line of text.split('\n')) expect(isCommand(line)).toBe(false)
      expect(text).not.toMatch(/[\p{Cf}\u007F-\u009F\u2028\u2029]/u)
    }),
  )
})

test('What is broken up stays readable, and colons elsewhere stay as they are.', () => {
  expect(visible(' ::error::pwned ##[group]x')).toBe(String.raw` :\u{3A}error::pwned #\u{23}[group]x`)
  expect(visible('C::y std::x a:b ## [x]')).toBe('C::y std::x a:b ## [x]')
})
