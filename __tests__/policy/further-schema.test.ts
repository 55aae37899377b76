import { describe, expect, test } from '@jest/globals'
import { parseManifest } from '../../src/manifest/index.ts'
import { furtherSchema } from '../../src/policy/further-schema.ts'
import { manifest } from '../support/scene.ts'

const [document] = parseManifest('finetune/a.yml', manifest()).documents

async function findings(schema: unknown): Promise<string[]> {
  const compiled = await furtherSchema('acme.json', JSON.stringify(schema))
  if (compiled.state === 'unusable' || !document) throw new Error(JSON.stringify(compiled))
  return compiled.judge(document).map(({ rule, severity, pointer, line, message }) => `${severity} ${rule} ${line} ${pointer} ${message}`)
}

describe('furtherSchema', () => {
  test('says nothing of a manifest that satisfies it', async () => {
    expect(await findings({ type: 'object', required: ['metadata'] })).toEqual([])
  })

  test('points at what does not, and names the schema', async () => {
    const schema = { type: 'object', properties: { metadata: { type: 'object', required: ['owner'] } } }
    const [found] = await findings(schema)
    expect(found).toMatch(/^error manifest\/schema 3 \/metadata\S* .*owner.*\(acme\.json\)$/)
  })

  test.each([
    ['is not YAML or JSON', '{'],
    ['is no schema', '[]'],
    ['has an unknown keyword', '{"typ":"object"}'],
    ['refers to another by URL', '{"$ref":"https://example.org/other.json"}'],
    ['is two documents', '{}\n---\n{}'],
  ])('is unusable when it %s', async (_, text) => {
    expect(await furtherSchema('acme.json', text)).toMatchObject({ state: 'unusable' })
  })
})

describe('patterns of a further schema', () => {
  const [evil] = parseManifest('finetune/a.yml', `${manifest()}x-owner: ${'a'.repeat(40)}!\nx-team: "http://${':'.repeat(20_000)}"\n`).documents

  test.each([
    ['pattern', { properties: { 'x-owner': { type: 'string', pattern: '^(a+)+$' } } }],
    ['name of a field', { patternProperties: { '^(x+-?o+)+w(n+e*r*)+!$': {} }, additionalProperties: true }],
    ['pattern of names', { propertyNames: { pattern: '^((a|x|-)+)+!$' } }],
    ['format', { properties: { 'x-team': { type: 'string', format: 'url' } } }],
  ])('An evil %s ends at once.', async (_, keywords) => {
    const compiled = await furtherSchema('acme.json', JSON.stringify({ type: 'object', ...keywords }))
    if (compiled.state === 'unusable' || !evil) throw new Error(JSON.stringify(compiled))
    const start = performance.now()
    compiled.judge(evil)
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  test('Every pattern decides for itself.', async () => {
    const schema = { type: 'object', properties: { kind: { type: 'string', pattern: '^Fine' }, apiVersion: { type: 'string', pattern: '^v2' } } }
    expect(await findings(schema)).toEqual([expect.stringContaining('/apiVersion')])
  })

  test.each([['(?=x)y'], [String.raw`(a)\1`], ['('], ['a'.repeat(2_000)]])('A pattern that RE2 refuses is named: %s.', async (pattern) => {
    const compiled = await furtherSchema('acme.json', JSON.stringify({ type: 'object', properties: { kind: { type: 'string', pattern } } }))
    expect(compiled).toMatchObject({ state: 'unusable', why: expect.stringContaining(JSON.stringify(pattern).slice(0, 50)) })
  })

  test('What only RE2 takes is a pattern, also for names of fields with a finding below them.', async () => {
    const schema = {
      type: 'object',
      patternProperties: { '(?i)^META': { type: 'object', required: ['owner'] } },
      properties: { kind: { type: 'string', pattern: '(?i)^finetuning' } },
    }
    expect(await findings(schema)).toEqual([expect.stringMatching(/^error manifest\/schema 3 \/metadata\S* .*owner/)])
  })
})

describe('a further schema that might not end', () => {
  test.each([
    ['refers to itself', { $ref: '#' }],
    ['refers to itself in a circle', { $ref: '#/$defs/a', $defs: { a: { anyOf: [{ $ref: '#/$defs/b' }] }, b: { not: { $ref: '#/$defs/a' } } } }],
    ['refers to itself by an anchor', { $ref: '#me', $defs: { a: { $anchor: 'me', allOf: [{ $ref: '#me' }] } } }],
    ['multiplies', { $ref: '#/$defs/0', $defs: doubling((next) => ({ allOf: [next, next] })) }],
    ['multiplies on the way down', { $ref: '#/$defs/0', $defs: doubling((next) => ({ properties: { 'x-a': next }, patternProperties: { 'x-.*': next } })) }],
    ['applies itself twice to what is below', { anyOf: [{ properties: { 'x-a': { $ref: '#' } } }, { additionalProperties: { $ref: '#' } }] }],
  ])('is unusable when it %s', async (_, schema) => {
    expect(await furtherSchema('acme.json', JSON.stringify({ type: 'object', ...schema }))).toMatchObject({ state: 'unusable' })
  })

  test('is usable when it goes down once each time', async () => {
    const schema = { type: 'object', additionalProperties: { anyOf: [{ $ref: '#' }, { type: 'array', items: { $ref: '#' } }, { type: ['string', 'number', 'boolean'] }] } }
    expect(await furtherSchema('acme.json', JSON.stringify(schema))).toMatchObject({ state: 'usable' })
  })
})

/** Forty schemas, each made of the next one. */
function doubling(made: (next: object) => object): object {
  const defs = Array.from({ length: 40 }, (_, index) => [index, made({ $ref: `#/$defs/${index + 1}` })] as const)
  return Object.fromEntries([...defs, [40, { type: 'object' }]])
}
