import { expect, test } from '@jest/globals'
import { problemsOf } from './compiled.ts'

test.each([
  ['is_request', '(is_request && has(manifest.metadata)) || (is_release && has(manifest.run))'],
  ['is_request', "manifest.kind != 'FineTuningRelease'"],
  ['is_request', 'risky || kind in kinds'],
  ['is_release', "cel.bind(k, manifest.kind, k != 'FineTuningRequest')"],
  ["risk == 'low'", "risk != 'high' && !risky"],
  ["has(manifest.safetyRiskAssessment) && manifest.safetyRiskAssessment == 'low'", "!risky && manifest.safetyRiskAssessment != 'high'"],
  ["previous != null && previous.kind == 'FineTuningRequest' && is_release", 'previous.kind != manifest.kind'],
])('Where { when: %s }, a condition may ask what that rules out: %s', async (when, assert) => {
  const policy = (text: string) => `
variables:
  is_request: "manifest.kind == 'FineTuningRequest'"
  is_release: "manifest.kind == 'FineTuningRelease'"
  kind: manifest.kind
  kinds: "['FineTuningRelease']"
  risk: "manifest.?safetyRiskAssessment.orValue('high')"
  risky: "risk in ['high', 'serious']"
rules: { acme/a: { when: ${JSON.stringify(when)}, assert: ${JSON.stringify(text)} } }
`
  expect(await problemsOf(policy(assert))).toEqual([])
  // What no schema lists is a misspelling all the same.
  const misspelt = `(${assert}) && manifest.kind != 'FineTuningReleas' && risk != 'hgih'`
  expect(await problemsOf(policy(misspelt))).toEqual([
    expect.stringMatching(/assert\['FineTuningReleas'\] .*never a value/),
    expect.stringMatching(/assert\['hgih'\] .*never a value/),
  ])
})

test.each([
  ['is_request', '!released'],
  ['is_request', '!runs'],
  ['is_request', '!listed && size(manifest.kind) > 0'],
  ['is_release', 'planned || released'],
])('A shared variable may ask for a field where { when: %s } rules it out, and the rule itself may not: %s', async (when, assert) => {
  const policy = (text: string) => `
variables:
  is_request: "manifest.kind == 'FineTuningRequest'"
  is_release: "manifest.kind == 'FineTuningRelease'"
  released: has(manifest.run)
  runs: "has(manifest.run) && size(manifest.run) > 0"
  listed: "'run' in manifest"
  planned: has(manifest.evaluation_plan)
rules: { acme/a: { when: ${when}, assert: "${text}" } }
`
  expect(await problemsOf(policy(assert))).toEqual([])
  const other = when === 'is_request' ? 'run' : 'evaluation_plan'
  expect(await problemsOf(policy(`has(manifest.${other})`))).toEqual([expect.stringContaining(`manifest has no field ${other}`)])
  const misspelt = policy(assert).replaceAll('manifest.run', 'manifest.rnu').replaceAll("'run'", "'rnu'").replaceAll('_plan', '_paln')
  expect((await problemsOf(misspelt)).join()).toMatch(/manifest has no field (rnu|evaluation_paln)/)
})

const given = `
params:
  risks: [hgih, low]
  risk: hgih
  kind: FineTuningReqest
  limits: { sft: 8, dop: 4 }
  nested: { risks: [{ name: hgih }] }
  mode: lax
  ids: [x-1, x-2]
`

test.each([
  ['manifest.safetyRiskAssessment in params.risks', '[params.risks] "hgih" is never a value of manifest.safetyRiskAssessment here; did you mean `"high"`?'],
  ['params.risks.exists(r, r == manifest.safetyRiskAssessment)', '[r] "hgih" is never a value'],
  ['manifest.safetyRiskAssessment == params.risk', '[params.risk] "hgih" is never a value'],
  ['manifest.safetyRiskAssessment == params.risks[0]', '[params.risks[0]] "hgih" is never a value'],
  ['params.nested.risks.exists(r, r.name == manifest.safetyRiskAssessment)', '[r.name] "hgih" is never a value'],
  ['manifest.kind == params.kind', '[params.kind] "FineTuningReqest" is never a value'],
  ["manifest.safetyRiskAssessment in {'hgih': true, 'low': true}", '[\'hgih\'] "hgih" is never a value'],
  ["{'hgih': 1}.exists(r, r == manifest.safetyRiskAssessment)", '[\'hgih\'] "hgih" is never a value'],
  ['has(manifest.training) && has(manifest.training.method) && manifest.training.method in params.limits', '[params.limits] "dop" is never a value'],
  ['type(manifest.kind) == int', '[type(manifest.kind) == int] type(manifest.kind) and int are never equal'],
  ["type(manifest.metadata) in [string, list]", 'never equal'],
  ["change.fields.exists(f, f.pointer == 'peft_config/r')", '[\'peft_config/r\'] "peft_config/r" is never a value of f.pointer here; did you mean `"/peft_config/r"`?'],
  ["change.fields.exists(f, f.pointer in ['/a', 'b'])", "['b'] \"b\" is never"],
  ["change.fields.exists(f, f.pointer.startsWith('datasets/'))", "['datasets/'] A JSON Pointer never starts with"],
  ["timestamp('2026-01-01') < timestamp('2026-01-01T00:00:00Z')", "[timestamp('2026-01-01')] timestamp('2026-01-01') always fails"],
  ["duration('1x') < duration('1h')", "[duration('1x')] duration('1x') always fails"],
  ["int('a') > 1", "[int('a')] int('a') always fails"],
])('What can never hold is found by way of what the policy itself gives: %s', async (assert, problem) => {
  const when = 'has(manifest.safetyRiskAssessment)'
  expect(await problemsOf(`${given}rules: { acme/a: { when: "${when}", assert: "${assert}" } }\n`)).toEqual([
    expect.stringContaining(problem),
  ])
})

test.each([
  "params.mode == 'strict' || size(manifest.kind) > 3",
  "params.mode in ['strict', 'lax']",
  "params.mode != 'strict' && params.mode != 'lax'",
  "params.risk == 'high' || 'high' in params.risks",
  "'sft' in params.limits && params.limits.sft > 3.0",
  "has(manifest.metadata.name) && manifest.metadata.name in params.ids",
  'params.risk in params.risks',
  'params.ids == params.risks',
  "type(params.risk) == string && (type(manifest.kind) == string || type(manifest.metadata) == map)",
  "change.fields.exists(f, f.pointer == '' || f.pointer == '/peft_config/r' || f.pointer.startsWith('/datasets/'))",
  "change.fields.exists(f, f.pointer.endsWith('uri') || f.pointer.contains('r/') || change.path.startsWith('a'))",
  "timestamp('2026-01-01T00:00:00Z') < timestamp('2027-01-01T00:00:00Z') && duration('1h') > duration('1s') && int('1') > 0",
  "change.fields.all(f, !has(f.after) || type(f.after) == string || type(f.after) in [int, double])",
])('What may well hold is not refused because the policy gives it: %s', async (assert) => {
  expect(await problemsOf(`${given}rules: { acme/a: { assert: "${assert}" } }\n`)).toEqual([])
})

test('A param that an override sets may be what the override says, too.', async () => {
  const rule = (value: string) => `
rules: { acme/a: { when: "has(manifest.safetyRiskAssessment)", assert: "manifest.safetyRiskAssessment == params.risk", params: { risk: low } } }
overrides: [{ files: x.yml, rules: { acme/a: { params: { risk: ${value} } } } }]
`
  expect(await problemsOf(rule('high'))).toEqual([])
  expect(await problemsOf(rule('hgih'))).toEqual([expect.stringContaining('"hgih" is never a value')])
})

test('A long list of params is data, and is not looked through.', async () => {
  const names = Array.from({ length: 4000 }, (_, index) => `n${index}`).join(', ')
  const rule = 'rules: { acme/a: { assert: "!(manifest.kind in params.names)" } }\n'
  expect(await problemsOf(`params: { names: [${names}] }\n${rule}`)).toEqual([])
})
