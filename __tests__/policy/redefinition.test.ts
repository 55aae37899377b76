import { expect, test } from '@jest/globals'
import { settingFor } from '../../src/policy/index.ts'
import { effective, path } from './policy-files.ts'

test('What a file says of a rule is not said of the new one that a later file makes of it.', async () => {
  const defined = (assert: string) => `acme/x: { assert: "${assert}", message: "x" }`
  const waiver = (rule: string) => `{ rule: ${rule}, files: "**", owner: a, reason: b, expires: 2999-01-31 }`
  const base = `rules: { ${defined('true')} }
overrides:
  - { files: "**", rules: { acme/x: off, dataset/license: off } }
  - { files: "**", rules: { acme/x: notice } }
waivers: [${waiver('acme/x')}, ${waiver('dataset/license')}]`
  const mid = `extends: [base.yml]\noverrides: [{ files: "a/*", rules: { acme/x: off } }]`
  const top = `extends: [mid.yml]
rules: { ${defined("manifest.kind != 'FineTuningRelease'")} }
overrides: [{ files: "b/*", rules: { acme/x: warning } }]
waivers: [${waiver('acme/x')}]`
  const { policy } = await effective({ [path]: top, 'mid.yml': mid, 'base.yml': base })
  expect(['a/x.yml', 'b/x.yml'].map((at) => settingFor(policy, 'acme/x', at).severity)).toEqual(['error', 'warning'])
  expect(settingFor(policy, 'dataset/license', 'a/x.yml').severity).toBe('off')
  expect(policy.waivers.map(({ rule, origin }) => `${rule} ${origin.source}`)).toEqual([
    'dataset/license base.yml',
    `acme/x ${path}`,
  ])
  expect(policy.overrides.every(({ rules }) => rules.size > 0)).toBe(true)

  const inherited = await effective({ [path]: 'extends: [mid.yml]', 'mid.yml': mid, 'base.yml': base })
  expect(settingFor(inherited.policy, 'acme/x', 'a/x.yml').severity).toBe('off')
  expect(inherited.policy.waivers).toHaveLength(2)
})
