import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { effectivePolicy, parsePolicy, policySchema, presetOf } from '../../src/policy/index.ts'

test('the schema that editors read is the one that policy files are held to', () => {
  expect(JSON.parse(readFileSync('policies/policy.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(policySchema())))
})

test.each(['recommended', 'strict'] as const)('the preset that people read, %s, is the one that judges', (name) => {
  const reading = parsePolicy(name, readFileSync(`policies/${name}.yml`, 'utf8'))
  if (reading.state === 'invalid') throw new Error(reading.findings.map(({ message }) => message).join('; '))
  const { rules, approvals } = effectivePolicy(reading.file)
  expect(rules).toEqual(presetOf(name).rules)
  expect(approvals).toEqual(presetOf(name).approvals)
})
