import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { compile } from '../../../src/policy/expression/index.ts'
import { anything, ruleScope, schemaScope } from './scopes.ts'
import { condition, failed, literal, numbers, schema, validDocument } from './terms.ts'

test('Expressions mean what an independent interpreter says, whether or not a schema is known.', () => {
  fc.assert(
    fc.property(condition, validDocument, (term, document) => {
      const expected = term.mean({ x: document })
      for (const scope of [anything, schemaScope(schema)]) {
        const compiled = compile(term.text, scope)
        if (compiled.state === 'invalid') continue
        const evaluation = compiled.expression.evaluate({ x: document })
        expect(evaluation.state === 'value' ? evaluation.value : failed).toBe(expected)
      }
    }),
    { numRuns: 2000 },
  )
})

test('What the linter accepts never fails on a document that is valid.', () => {
  let accepted = 0
  const scope = schemaScope(schema)
  fc.assert(
    fc.property(condition, fc.array(validDocument, { minLength: 1, maxLength: 5 }), (term, documents) => {
      const compiled = compile(term.text, scope, { result: 'bool' })
      if (compiled.state === 'invalid') return
      accepted++
      for (const document of documents) {
        expect(compiled.expression.evaluate({ x: document })).toMatchObject({
          state: 'value',
          value: expect.any(Boolean),
        })
      }
    }),
    { numRuns: 6000 },
  )
  expect(accepted).toBeGreaterThan(500)
})

test('What is guarded is accepted.', () => {
  const guarded = fc.tuple(numbers(false), fc.integer({ min: -3, max: 3 }).map(literal))
  fc.assert(
    fc.property(guarded, ([number, bound]) => {
      const guards = ['has(x.rate)', 'has(x.part)', 'has(x.part.q)', 'has(x.part.sub)', 'has(x.part.sub.r)'].join(
        ' && ',
      )
      expect(compile(`${guards} && ${number.text} < ${bound.text}`, schemaScope(schema)).state).toBe('compiled')
    }),
  )
})

test('Whatever the documents are, evaluation neither throws nor changes them.', () => {
  const rules = [
    'manifest.kind == "FineTuningRequest" && has(manifest.peft_config) && has(manifest.peft_config.r) && manifest.peft_config.r <= params.max',
    'has(manifest.datasets) && manifest.datasets.all(d, has(d.license) && d.license in params.licenses)',
    'previous == null || previous.metadata.name == manifest.metadata.name',
    'params.list.map(i, i + i).exists(i, i == params.x)',
  ].map((source) => {
    const compiled = compile(source, ruleScope)
    if (compiled.state === 'invalid') throw new Error(JSON.stringify(compiled.problems))
    return compiled.expression
  })
  const keys = fc.constantFrom(
    'kind',
    'datasets',
    'peft_config',
    'r',
    'metadata',
    'license',
    'list',
    'licenses',
    '__proto__',
    'constructor',
  )
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue(),
      fc.constantFrom('FineTuningRequest', 16, 1.5),
      fc.dictionary(keys, tie('tree')),
      fc.array(tie('tree')),
    ),
  }))
  fc.assert(
    fc.property(tree, tree, tree, (manifest, previous, params) => {
      const values = { manifest, previous, params }
      const before = JSON.stringify(values)
      for (const rule of rules) rule.evaluate(values).reads()
      expect(JSON.stringify(values)).toBe(before)
    }),
    { numRuns: 1000 },
  )
})
