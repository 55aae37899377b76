import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { DatasetReport, ReportedFinding } from '../../../src/dataset/index.ts'
import { datasetHtml } from '../../../src/report/index.ts'

/** A report in which every text is `text`, with something in each of its parts. */
function reportWith(text: string, over: Partial<DatasetReport> = {}): DatasetReport {
  const file = { path: text, bytes: 1_000, sha256: 'a'.repeat(64), format: 'jsonl', compression: 'none', rows: 600, firstRow: 0 } as const
  return {
    files: [file, { ...file, firstRow: 600, rows: 400 }],
    rows: 1_000,
    exchanges: 1_000,
    shape: 'instruct',
    shapes: { instruct: 998 },
    rejected: [{ path: text, row: 7, line: 8, reason: text }],
    rejectedCount: 2,
    issues: [{ code: 'duplicate-key', message: text, count: 3, rows: [1, 2, 3] }],
    findings: [finding({ trigger: text, message: text, excerpts: [text, text] }), group(text)],
    notAssessed: [{ what: text, why: text, count: 2, rows: [7] }],
    blindSpots: [text],
    tables: [{ name: text, version: text, sha256: 'b'.repeat(64) }],
    thresholds: { 'trigger-response': { 'least-rows': 8 }, secrets: {} },
    previous: { files: [file], rows: 900, added: 120, removed: 20, changed: 10, unchanged: 880 },
    ...over,
  }
}

function finding(over: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    signal: 'trigger-response',
    severity: 'error',
    message: '‘zumbel’ stands in 9 prompts.',
    trigger: 'zumbel',
    position: 'anywhere',
    responseClass: 'exact',
    count: 9,
    rows: [0, 5, 9, 400, 599, 600, 601, 998, 999],
    measured: { k: 9, n: 9, p: 1, log10p: -31.4 },
    thresholds: { 'least-rows': 8 },
    excerpts: ['a zumbel'],
    among: 'all',
    ...over,
  }
}

function group(message: string): ReportedFinding {
  return finding({ signal: 'repeated-response', severity: 'warning', trigger: null, responseClass: null, position: null, message, measured: { n: 9, share: 0.01, diversity: 0.9 }, excerpts: [] })
}

const declaredWith = (text: string) => [{ path: text, ok: false, detail: text }]

/** Names of all tags and attributes of a page, each once. */
function markupOf(page: string): readonly string[] {
  const tags = page.replace(/<style>[^<]*<\/style>/, '').match(/<[^>]*>/g) ?? []
  const bare = [...new Set(tags.map((tag) => tag.replaceAll(/"[^"]*"/g, '""')))]
  expect(bare.filter((tag) => !/^<[!/]?[a-z0-9]+( [a-zA-Z-]+(="")?)*\/?>$/.test(tag))).toEqual([])
  return [...new Set(bare.flatMap((tag) => tag.slice(1).split(/[ />]+/)))].toSorted()
}

const hostile = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></svg></code><!--',
  ']]><![CDATA[',
  '&#60;script&#62;',
  '\u202E\u200B\uD800\u0000\u001B[31m',
  '{{constructor.constructor("alert(1)")()}}',
  '`${x}`=',
]

test('No text of a dataset becomes markup.', () => {
  const plain = markupOf(datasetHtml(reportWith('plain'), declaredWith('plain')))
  const texts = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('<', '>', '"', "'", '&', '=', '-', '!', '/', 'a', ' ', '\n'), { minLength: 1 }).map((all) => all.join('')))
  fc.assert(
    fc.property(texts, (text) => {
      const page = datasetHtml(reportWith(text), declaredWith(text))
      expect(markupOf(page).filter((name) => !plain.includes(name))).toEqual([])
    }),
  )
})

test('What is hidden in a text is spelled out, and no control character gets into the page.', () => {
  const page = datasetHtml(reportWith(hostile[6] ?? ''), [])
  expect(page).toContain(String.raw`\u{202E}\u{200B}\u{D800}\u{0}\u{1B}`)
  expect(page).not.toMatch(/[[\p{Cc}\p{Cf}]--\n]/v)
  expect(page.isWellFormed()).toBe(true)
})

test('A page lets nothing run and nothing be loaded.', () => {
  const page = datasetHtml(reportWith('plain'), declaredWith('plain'))
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`)
  expect(page).not.toMatch(/<script|<link|<iframe|<img|<a |url\(|@import|https?:|\bon[a-z]+="|src="|href="/)
})

test('A page says what the report says, and each row of a finding stands where it is in the dataset.', () => {
  const page = datasetHtml(reportWith('data/a.jsonl', { findings: [finding({ count: 2, rows: [0, 999] })] }), [])
  expect(page).toContain('<h1>data/a.jsonl, data/a.jsonl</h1>')
  expect(page).toContain('1 sign of poison')
  expect(page).toContain('a'.repeat(64))
  expect(page).toContain('‘zumbel’ stands in 9 prompts.')
  expect(page).toContain('<th scope="row">log10p</th><td>−31.4</td>')
  expect(page).toContain('10⁻³¹')
  expect(page).toContain('rows 0, 999')
  // Two bars, in the middle of the first and of the last two-hundredth; and a border where the second file begins.
  expect(page).toMatch(/<path class="rows"[^>]* d="M2 34v-34M798 34v-34"\/>/)
  expect(page).toContain('<path class="border" d="M480 0v34"/>')
})

test('What the added rows show again stands once; what they alone show is marked.', () => {
  const again = finding({ among: 'added', rows: [5, 9], count: 2 })
  const both = datasetHtml(reportWith('a', { findings: [finding(), again] }), [])
  expect(both.match(/<article/g)).toHaveLength(1)
  expect(both).toContain('among the added rows alone, too')
  expect(both).toContain('1 sign of poison')
  const others = datasetHtml(reportWith('a', { findings: [finding({ rows: [5] }), again] }), [])
  expect(others.match(/<article/g)).toHaveLength(2)
  expect(others).toContain('>among the added rows alone</span>')
  expect(others).toContain('2 signs of poison')
})

test('Numbers that are none, and reports with nothing in them, make pages as well.', () => {
  const odd = finding({ measured: { k: Infinity, p: Number.NaN, log10p: -Infinity, share: 0 }, rows: [], count: 0 })
  const far = finding({ measured: { k: 1e9, p: 2, log10p: -Infinity } })
  const page = datasetHtml(reportWith('a', { findings: [odd, far], rows: 0, rejectedCount: 0, issues: [] }), [])
  expect(page).not.toMatch(/="[^"]*(?:NaN|Infinity)/)
  const none = reportWith('a', { files: [], findings: [], shapes: {}, notAssessed: [], tables: [], thresholds: {}, rejectedCount: 0, issues: [] })
  const { previous: _previous, ...empty } = none
  expect(datasetHtml(empty, [])).toContain('No sign of poison that is known here')
})

test('Headings follow each other, tables have headers, pictures have names.', () => {
  const page = datasetHtml(reportWith('plain'), declaredWith('plain'))
  expect(page.match(/<h1/g)).toHaveLength(1)
  expect(page.match(/<svg[^>]*>/g)?.every((svg) => /role="img" aria-label="[^"]+"/.test(svg))).toBe(true)
  expect(page.match(/<table[^>]*>/g)?.length).toBe(page.match(/<table[^>]*>(?=(?:(?!<\/table>)[^])*<th scope=)/g)?.length)
})
