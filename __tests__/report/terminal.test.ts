import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { terminalReport, type CheckReport } from '../../src/report/index.ts'
import { finding } from './judgements.ts'

const report: CheckReport = {
  verdict: 'rejected',
  conclusion: 'failure',
  findings: [],
  seats: [],
  ignored: [],
  manifests: [{ path: 'a.yml', sha256: '', kind: 'FineTuningRequest' }],
  errors: [],
  notes: [],
  policy: { path: '.github/tunegate.yml', source: 'base', sha256: null },
  base: { name: 'origin/main', commit: '1234567890'.repeat(4), mergeBase: '1234567890'.repeat(4) },
}

function shown(given: Partial<CheckReport>, text = '', options: { columns?: number; colours?: boolean } = {}): string {
  return terminalReport(
    { ...report, ...given },
    { columns: 80, colours: false, texts: new Map([['a.yml', text]]), ...options },
  )
}

test('A report says what was compared, what is wrong and where, who must sign, and the verdict last.', () => {
  const from = { permission: 'write' as const, teams: ['acme/safety'], users: [{ login: 'erin' }] }
  const seats = [
    {
      name: 'owner',
      needed: true,
      reason: 'every change of a manifest needs it',
      count: 2,
      filledBy: [] as const,
      eligible: null,
      from,
    },
    { name: 'second', needed: false, reason: 'no risk', count: 1, filledBy: [] as const, eligible: null, from },
  ]
  const findings = [
    finding({
      rule: 'a/b',
      severity: 'error',
      message: 'The rank is too high.',
      path: 'a.yml',
      line: 2,
      column: 4,
      endLine: 2,
      endColumn: 6,
      fix: 'Lower it.',
      help: 'https://example.com',
      related: [{ path: 'b.yml', line: 7, column: 1, message: 'says 8' }],
    }),
    finding({
      rule: 'a/w',
      severity: 'error',
      message: 'Waived.',
      path: 'a.yml',
      line: 1,
      column: 1,
      waived: { owner: 'erin', reason: 'known', expires: '2027-01-01' },
    }),
  ]
  expect(
    shown(
      { findings, seats, notes: ['Mind the gap.'], errors: [{ code: 'x', message: 'No schema.', fix: 'Mend it.' }] },
      'a: 1\nr: 99\nb: 2\n',
    ),
  ).toBe(
    `Compared with origin/main (1234567), policy .github/tunegate.yml from there.

a.yml
  2:4  error  a/b  The rank is too high.
      1 │ a: 1
    > 2 │ r: 99
        │    ^^
      3 │ b: 2
    see: b.yml:7:1 says 8
    fix: Lower it.
    help: https://example.com

Waived
  a.yml:1:1  a/w  Waived.
    waived by erin until 2027-01-01: known

What could not be judged
  No schema.
    fix: Mend it.

Who must sign
  ○ owner × 2: @erin, a member of @acme/safety or anyone with write permission
    every change of a manifest needs it
  Not needed: second.

note: Mind the gap.

✖ Rejected: 1 error in 1 manifest
`,
  )
})

test.each([
  ['wide characters before it', 'a: "猫🚀" b', 8, 9, 'a: "猫🚀" b', '        ^'],
  ['a tab before it', '\tx: 1', 2, 3, ' x: 1', ' ^'],
  ['an escape character before it', '\u001Bx', 2, 3, String.raw`\u{1B}x`, '      ^'],
  ['a range that ends beyond the line', 'abc', 2, 99, 'abc', ' ^^'],
  ['a place beyond the line', 'abc', 9, 10, 'abc', '   ^'],
  ['a carriage return at the end', 'abc\r', 1, 4, 'abc', '^^^'],
])('The caret is under the place meant: %s.', (_, line, column, endColumn, text, carets) => {
  const one = finding({
    rule: 'a/b',
    severity: 'error',
    message: 'm',
    path: 'a.yml',
    line: 1,
    column,
    endLine: 1,
    endColumn,
  })
  expect(shown({ findings: [one] }, line)).toContain(`    > 1 │ ${text}\n        │ ${carets}\n`)
})

test('Of a very long line the part around the place is shown.', () => {
  const line = `${'x'.repeat(5_000)}HERE${'y'.repeat(5_000)}`
  const one = finding({
    rule: 'a/b',
    severity: 'error',
    message: 'm',
    path: 'a.yml',
    line: 1,
    column: 5_001,
    endLine: 1,
    endColumn: 5_005,
  })
  const lines = shown({ findings: [one] }, line).split('\n')
  const [code = '', carets = ''] = lines.slice(lines.findIndex((text) => text.includes('> 1 │')))
  expect(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE')
})

test('Nothing is wider than the terminal but words that are, and nothing steers it.', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  const one = fc.record({
    rule: text,
    severity: fc.constantFrom('error' as const, 'notice' as const),
    message: text,
    path: fc.constantFrom('a.yml', 'b.yml'),
    line: fc.integer({ min: 1, max: 5 }),
    column: fc.integer({ min: 1, max: 300 }),
    fix: text,
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 3 }), text, fc.array(text, { maxLength: 2 }), (findings, content, notes) => {
      const output = shown({ findings: findings.map(finding), notes }, content)
      expect(output.isWellFormed()).toBe(true)
      // oxlint-disable-next-line no-control-regex
      expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069]/)
    }),
  )
})

test('Lines of plain words keep within 80 columns.', () => {
  const words = fc
    .array(fc.string({ unit: fc.constantFrom('a', 'bc', 'd'), minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 60,
    })
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(words, words, words, (message, fix, note) => {
      const one = finding({
        rule: 'group/name',
        severity: 'warning',
        message,
        fix,
        path: 'a.yml',
        line: 1,
        column: 1,
        help: 'https://example.com',
      })
      const output = shown({ findings: [one], notes: [note], errors: [{ code: 'x', message, fix }] }, message)
      for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
      expect(output.replaceAll(/\s+/g, ' ')).toContain(message)
    }),
  )
})

test('Colours are there when they are asked for, and change nothing else.', () => {
  const one = finding({ rule: 'a/b', severity: 'error', message: 'm', path: 'a.yml', line: 1, column: 1 })
  const plain = shown({ findings: [one] }, 'text')
  const coloured = shown({ findings: [one] }, 'text', { colours: true })
  expect(coloured).toContain('\u001B[')
  // oxlint-disable-next-line no-control-regex
  expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain)
})
