import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { policySchema } from '../../src/policy/index.ts'

test('the schema that editors read is the one that policy files are held to', () => {
  expect(JSON.parse(readFileSync('policies/policy.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(policySchema())))
})
