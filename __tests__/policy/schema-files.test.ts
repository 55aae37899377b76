import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { effectivePolicy, lockSchema, parsePolicy, policyData, policySchema, policyTestSchema, presetOf } from '../../src/policy/index.ts'

test.each([
  ['policy', policySchema()],
  ['policy-test', policyTestSchema()],
  ['policy-lock', lockSchema()],
])('The schema that editors read of %s files is the one that they are held to.', (name, schema) => {
  expect(JSON.parse(readFileSync(`policies/${name}.schema.json`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
})

test.each([
  ['policy', policySchema()],
  ['policy-test', policyTestSchema()],
  ['policy-lock', lockSchema()],
])('Every field of the schema of %s files has a description, and no map takes fields that it does not know.', (_, schema) => {
  const open: string[] = []
  const undescribed: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('properties' in value && 'type' in value && !path.includes('/if') && !path.includes('/items/allOf')) {
      const isItem = path.endsWith('/anyOf/1/items')
      if (!('additionalProperties' in value) && !isItem) open.push(path)
      for (const [name, field] of Object.entries(value.properties ?? {})) {
        const isRuleId = name.includes('/')
        if (!isRuleId && !('description' in field) && !('$ref' in field)) undescribed.push(`${path}/${name}`)
      }
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`)
  }
  visit(schema, '')
  expect({ open, undescribed }).toEqual({ open: [], undescribed: [] })
})

test.each(['recommended', 'strict'] as const)('the preset that people read, %s, is the one that judges', (name) => {
  const reading = parsePolicy(name, readFileSync(`policies/${name}.yml`, 'utf8'))
  if (reading.state === 'invalid') throw new Error(reading.findings.map(({ message }) => message).join('; '))
  const policy = effectivePolicy(reading.file)
  const settings = [...presetOf(name).rules].map(([id, { severity, options }]) => [id, { severity, options }])
  expect(policyData(policy)).toHaveProperty('rules', Object.fromEntries(settings))
  expect(policy.approvals).toEqual(presetOf(name).approvals)
})
