import { describe, expect, test } from '@jest/globals'
import { parseManifest } from '../../src/manifest/index.ts'
import { furtherSchema } from '../../src/policy/index.ts'
import { manifest } from '../support/scene.ts'

const [document] = parseManifest('finetune/a.yml', manifest()).documents

async function findings(schema: unknown): Promise<string[]> {
  const compiled = await furtherSchema('acme.json', JSON.stringify(schema))
  if (compiled.state === 'unusable' || !document) throw new Error('unusable')
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
