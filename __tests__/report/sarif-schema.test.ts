import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import * as fc from 'fast-check'
import { sarifLog } from '../../src/report/index.ts'
import { finding } from './judgements.ts'

/** The schema of SARIF 2.1.0, which is written in a draft whose `id` is now `$id` and else means the same. */
function official(): object {
  const {
    id,
    $schema: _,
    ...schema
  }: Record<string, unknown> = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  )
  return { $id: id, ...schema }
}

test('Whatever is found, the log keeps to the schema of SARIF 2.1.0.', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(official())
  const text = fc.string({ unit: 'binary', maxLength: 30 })
  const count = fc.integer({ min: 1, max: 1e6 })
  const place = fc.record(
    { line: count, column: count, endLine: count, endColumn: count },
    { requiredKeys: ['line', 'column'] },
  )
  const one = fc
    .tuple(
      place,
      fc.record({
        rule: fc.constantFrom('a/b', 'c/d'),
        severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
        message: text,
      }),
      fc.record(
        {
          path: text,
          pointer: text,
          fix: text,
          waived: fc.record({ owner: text, reason: text, expires: text }),
          related: fc.array(
            fc.tuple(place, fc.record({ path: text, message: text })).map(([at, rest]) => ({ ...at, ...rest })),
            { maxLength: 3 },
          ),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([at, main, rest]) => finding({ ...at, ...main, ...rest }))
  const errors = fc.array(fc.record({ code: text, message: text, fix: text }), { maxLength: 2 })
  const rules = [{ id: 'a/b', title: 'It holds.', help: 'https://example.com/a/b', severity: 'error' as const }]
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), errors, (findings, obstacles) => {
      const log: unknown = JSON.parse(
        JSON.stringify(sarifLog({ findings, errors: obstacles, rules, version: '0.1.0', anchor: 'a.yml' })),
      )
      expect(validate(log) ? [] : validate.errors).toEqual([])
    }),
  )
})
