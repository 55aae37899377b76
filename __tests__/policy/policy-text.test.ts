import { expect, test } from '@jest/globals'
import { loadPolicy, policyData, policySources, policyText } from '../../src/policy/index.ts'
import { effective, path, reader } from './policy-files.ts'

const files = {
  [path]: `extends: [base.yml, tunegate:strict]
branches: [main]
params: { list: [mit, "a: b # c"], deep: { x: [1, { y: null }] }, text: "two\\nlines" }
variables: { listed: "params.list" }
rules:
  acme/x: { severity: warning, params: { most: 4 } }
  acme/y: { for: "datasets[*] as d", when: has(d.license), assert: "d.license in listed", message: "{d.license} # no\\n{{", help: https://example.org }
  dataset/license: off
overrides:
  - { files: ["lab/**"], rules: { acme/x: { params: { most: 9 } }, peft/max-rank: { severity: notice, max: 99 }, dataset/digest: {} } }
waivers:
  - { rule: acme/y, files: lab/a.yml, for: "datasets[*] as d", match: "has(d.name) && d.name == 'x'", owner: me, reason: "why: not", expires: 2027-01-31 }
approvals:
  expires: 90m
  seats:
    - { name: a, count: 2, from: { teams: [acme/ml], users: [bob, { login: al, id: 7 }] }, if: "manifest.kind == 'FineTuningRequest'", when: { risk: [high], paths: ["x/**"] }, exclude: [] }
  override: { phrase: "tunegate override:", from: { permission: admin }, expires: 7d }
`,
  'base.yml': 'rules: { acme/x: { assert: "params.most > 1.0", params: { most: 3, other: 1 } } }\nschemas: [s.json]',
}

test.each([
  ['a policy of many parts', files],
  ['the preset that stands in for a policy', {}],
  ['a policy that says next to nothing', { [path]: 'extends: []\napprovals: { seats: [] }' }],
])('The text of %s, read as a policy, says the same.', async (_, given) => {
  const loaded = await effective(given)
  const text = policyText(loaded)
  for (const shown of [text, text.replaceAll(/ # (?:tunegate:strict|tunegate:recommended|default|base\.yml|\.github\/tunegate\.yml)$/gm, '')]) {
    const again = await loadPolicy('shown.yml', reader({ 'shown.yml': shown.slice(shown.indexOf('apiVersion')) }))
    if (again.state === 'unusable') throw new Error(again.message)
    expect(policyData(again.policy)).toEqual(policyData(loaded.policy))
    expect(again.sha256).toBe(loaded.sha256)
  }
})

test('Every value has its source behind it.', async () => {
  const lines = policyText(await effective(files)).split('\n').map((line) => line.trim())
  expect(lines).toEqual(expect.arrayContaining([
    'branches: [main] # .github/tunegate.yml',
    'manifests: ["**/*.finetune.{yml,yaml,json}", "finetune/**/*.{yml,yaml,json}"] # default',
    'schemas: [s.json] # base.yml',
    'most: 4 # .github/tunegate.yml',
    'other: 1 # base.yml',
    'assert: params.most > 1.0 # base.yml',
    'max: 64 # tunegate:strict',
    'seats: # .github/tunegate.yml',
    'stale: content # tunegate:strict',
    'expires: 90m # .github/tunegate.yml',
  ]))
})

test('A lock is shown, with the first file that turns it, of built-in rules and of others.', async () => {
  const own = 'acme/x: { severity: warning, assert: "true", locked: true }'
  const loaded = await effective({
    [path]: 'extends: [mid.yml]\nrules: { acme/x: error, dataset/license: { locked: true } }',
    'mid.yml': 'extends: [base.yml]\nrules: { peft/max-rank: { locked: true, max: 8 } }',
    'base.yml': `rules: { ${own}, peft/max-rank: { locked: true } }`,
  })
  const text = policyText(loaded)
  expect(text).toMatch(/acme\/x:\n +severity: error # \.github\/tunegate\.yml\n +locked: true # base\.yml\n/)
  expect(text).toMatch(/peft\/max-rank:\n.*\n +locked: true # base\.yml\n +max: 8 # mid\.yml/)
  expect(text.match(/locked: true/g)).toHaveLength(3)
  expect(policySources(loaded.policy).rules['dataset/license']?.locked).toEqual({ value: true, from: path })
  const again = await loadPolicy('shown.yml', reader({ 'shown.yml': text.slice(text.indexOf('apiVersion')) }))
  expect(again).toMatchObject({ state: 'effective', sha256: loaded.sha256 })
})

test('Sources are plain data.', async () => {
  const { policy } = await effective(files)
  const sources = policySources(policy)
  expect(JSON.parse(JSON.stringify(sources))).toEqual(sources)
  expect(sources.rules['acme/x']).toEqual({
    severity: { value: 'warning', from: path },
    options: { most: { value: 4, from: path }, other: { value: 1, from: 'base.yml' } },
    definedBy: 'base.yml',
  })
  expect(sources.approvals['veto']?.from).toBe('tunegate:strict')
  expect(sources.waivers.map(({ from }) => from)).toEqual([path])
})
