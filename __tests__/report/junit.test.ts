import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { junitReport, type CheckReport } from '../../src/report/index.ts'
import { finding } from './judgements.ts'

const at = new Date('2026-11-23T12:00:00.500Z')

const empty: CheckReport = {
  verdict: 'approved',
  conclusion: 'success',
  findings: [],
  seats: [],
  ignored: [],
  manifests: [],
  errors: [],
  notes: [],
  policy: { path: null, source: 'preset', sha256: null },
  base: null,
}

const manifest = (path: string) => ({ path, sha256: '', kind: 'FineTuningRequest' })

type Node = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  readonly text: string
}

test('A manifest that holds is a test that passes.', () => {
  expect(suites({ ...empty, manifests: [manifest('finetune/a.yml')] })).toEqual([
    { name: 'finetune/a.yml', tests: [['manifest holds', 'passed']] },
  ])
})

test('Errors are failing tests of their file, waived ones are skipped, the rest is output, and obstacles are errors.', () => {
  const waived = { owner: 'erin', reason: 'known', expires: '2027-01-01' }
  const findings = [
    finding({ rule: 'a/b', severity: 'error', message: 'm', path: 'x.yml', line: 2, column: 3 }),
    finding({ rule: 'a/w', severity: 'error', message: 'm', path: 'x.yml', line: 4, column: 1, waived }),
    finding({ rule: 'a/n', severity: 'warning', message: 'beware', path: 'y.yml', line: 1, column: 1 }),
    finding({ rule: 'a/c', severity: 'error', message: 'm', path: '', line: 1, column: 1 }),
  ]
  const report = {
    ...empty,
    findings,
    manifests: [manifest('x.yml'), manifest('y.yml')],
    errors: [{ code: 'gone', message: 'No file.', fix: 'Add it.' }],
  }
  expect(suites(report)).toEqual([
    { name: 'What could not be judged', tests: [['gone', 'error']] },
    {
      name: 'x.yml',
      tests: [
        ['a/b at 2:3', 'failure'],
        ['a/w at 4:1', 'skipped'],
      ],
    },
    { name: 'y.yml', tests: [['manifest holds', 'system-out']] },
    { name: 'The change as a whole', tests: [['a/c', 'failure']] },
  ])
  const root = parse(junitReport(report, at))
  expect(root).toMatchObject({ name: 'testsuites', attributes: { tests: '5', failures: '2', errors: '1' } })
  expect(root.children[1]?.attributes).toMatchObject({
    tests: '2',
    failures: '1',
    errors: '0',
    skipped: '1',
    timestamp: '2026-11-23T12:00:00',
  })
  expect(junitReport(report, at)).toContain('y.yml:1:1 warning a/n\nbeware')
})

test('Whatever a file says, the XML is well-formed and holds nothing that XML 1.0 forbids.', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  const one = fc.record({
    rule: text,
    severity: fc.constantFrom('error' as const, 'warning' as const),
    message: text,
    path: text,
    fix: text,
    help: text,
  })
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 4 }),
      fc.array(fc.record({ code: text, message: text, fix: text })),
      (findings, errors) => {
        const xml = junitReport(
          { ...empty, findings: findings.map(finding), errors, manifests: findings.map(({ path }) => manifest(path)) },
          at,
        )
        expect(xml.isWellFormed()).toBe(true)
        // oxlint-disable-next-line no-control-regex
        expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
        const root = parse(xml)
        const cases = root.children.flatMap(({ children }) => children)
        expect(root.attributes['tests']).toBe(String(cases.length))
        // As Jenkins' junit-10.xsd has it.
        for (const suite of root.children) {
          expect([suite.name, Object.keys(suite.attributes)]).toEqual([
            'testsuite',
            ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'timestamp'],
          ])
          for (const testCase of suite.children) {
            expect([testCase.name, Object.keys(testCase.attributes)]).toEqual([
              'testcase',
              ['name', 'classname', 'time'],
            ])
            expect(['failure', 'error', 'skipped', 'system-out', undefined]).toContain(testCase.children[0]?.name)
          }
        }
      },
    ),
  )
})

function suites(report: CheckReport) {
  return parse(junitReport(report, at)).children.map(({ attributes, children }) => ({
    name: attributes['name'],
    tests: children.map((one) => [one.attributes['name'], one.children[0]?.name ?? 'passed']),
  }))
}

/** A strict reader of the XML that reports use: whatever is left over is a mistake. */
function parse(xml: string): Node {
  const tokens = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(xml)
  let rest = xml.slice(tokens?.[0].length ?? 0)
  const take = (pattern: RegExp): RegExpExecArray => {
    const match = pattern.exec(rest)
    if (match?.index !== 0) throw new Error(`no ${pattern.source} at ${rest.slice(0, 40)}`)
    rest = rest.slice(match[0].length)
    return match
  }
  const element = (): Node => {
    const [, name = '', given = '', closed] = take(/^<([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/)
    const attributes = Object.fromEntries(
      [...given.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)]),
    )
    const children: Node[] = []
    let text = ''
    if (closed === '/') return { name, attributes, children, text }
    while (!rest.startsWith(`</${name}>`)) {
      if (rest.startsWith('<')) children.push(element())
      else text += plain(take(/^[^<]+/)[0])
    }
    take(new RegExp(`^</${name}>`))
    return { name, attributes, children, text }
  }
  const root = element()
  if (rest !== '\n') throw new Error(`left over: ${rest.slice(0, 40)}`)
  return root
}

function plain(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`a bare ampersand in ${text}`)
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
