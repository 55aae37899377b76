import './compiled.ts'
import { expect, test } from '@jest/globals'
import { noExpressions, policyExpressions } from '../../src/policy/policy-expressions.ts'
import { policyOf, problemsOf, uncompiled } from './compiled.ts'

test('A policy without expressions has none, and the engine is not asked.', async () => {
  const compiled = await policyExpressions(uncompiled('rules: { peft/max-rank: { max: 64 } }\n'))
  expect(compiled).toEqual({ state: 'compiled', expressions: noExpressions })
})

test('Everything that is wrong is said, each at its text.', async () => {
  expect(
    await problemsOf(`
params: { max: 64 }
rules:
  acme/one: { when: "manifest.kindd == 'x'", assert: "manifest.safetyRiskAssessment == 'extreme'", message: "no {manifest.metadata.nme}" }
  acme/two: { for: "datasetz[*] as d", assert: "true" }
  acme/three: { assert: "params.mx > 1" }
approvals:
  seats: [{ name: a, from: { permission: write }, if: "size(manifest.dataset) > 1" }]
waivers:
  - { rule: acme/three, files: "finetune/**", match: "manifest.kind == 'Fine'", owner: o, reason: r, expires: 2027-01-01 }
`),
  ).toEqual([
    expect.stringMatching(/^\/rules\/acme~1one\/when\[kindd\] .*kind/),
    expect.stringMatching(/^\/rules\/acme~1one\/assert\[manifest.safetyRiskAssessment\] .*may be absent/),
    expect.stringMatching(/^\/rules\/acme~1one\/assert\['extreme'\] .*serious/),
    expect.stringMatching(/^\/rules\/acme~1one\/message\[nme\] .*name/),
    expect.stringMatching(/^\/rules\/acme~1two\/for\[datasetz\] .*datasets/),
    expect.stringMatching(/^\/rules\/acme~1three\/assert\[mx\] .*max/),
    expect.stringMatching(/\/if\[dataset\] .*datasets/),
    expect.stringMatching(/^\/waivers\/0\/match\['Fine'\] .*FineTuningRequest/),
  ])
})

test('A rule of a list of rules has its texts below its place in the list.', async () => {
  const problems = await problemsOf('rules: [{ id: acme/a, assert: "true" }, { id: acme/b, assert: "nothing" }]\n')
  expect(problems).toEqual([expect.stringMatching(/^\/rules\/1\/assert\[nothing\] /)])
})

test('A condition that is neither true nor false is refused.', async () => {
  expect(await problemsOf('rules: { acme/a: { assert: "manifest.kind" } }\n')).toHaveLength(1)
  expect(await problemsOf('rules: { acme/a: { when: "size(manifest.kind)", assert: "true" } }\n')).toHaveLength(1)
})

test('What `when` guards needs no guard in `assert` and `message`.', async () => {
  const rule = (when: string) => `rules: { acme/a: { ${when}assert: "manifest.peft_config.peft_type == 'LORA'", message: "{manifest.peft_config.peft_type}" } }\n`
  expect(await problemsOf(rule('when: "has(manifest.peft_config)", '))).toEqual([])
  expect(await problemsOf(rule(''))).toEqual([expect.stringMatching(/^\/rules\/acme~1a\/assert\[manifest.peft_config.*may be absent/)])
})

test('A message may name what may be absent, and only that.', async () => {
  const rule = (message: string) => `rules: { acme/a: { for: "datasets[*] as d", assert: "has(d.license)", message: "${message}" } }\n`
  expect(await problemsOf(rule('{d.name} has {d.license}, {manifest.peft_config.r}'))).toEqual([])
  expect(await problemsOf(rule('{d.licence} and {d.license}'))).toEqual([expect.stringMatching(/^\/rules\/acme~1a\/message\[licence\] .*license/)])
})

test('`for` names the items; a path that leads to no list is refused.', async () => {
  const rule = (each: string) => problemsOf(`rules: { acme/a: { for: "${each}", assert: "true" } }\n`)
  expect(await rule('evaluation_plan[*] as e')).toEqual([])
  expect(await rule('training.added_tokens[*] as t')).toEqual([])
  expect(await rule('x-owners[*] as o')).toEqual([])
  expect(await rule('training[*] as t')).toEqual(['/rules/acme~1a/for[training] `training` is not a list of the manifest'])
  expect(await rule('training.x.y[*] as t')).toEqual([expect.stringMatching(/^\/rules\/acme~1a\/for\[training.x.y\] /)])
})

test('Items have the type of the list, numbers of params compare with integers and fractions.', async () => {
  const rule = (assert: string) => problemsOf(`params: { most: 10, share: 0.5, names: [a] }\nrules: { acme/a: { for: "datasets[*] as d", assert: "${assert}" } }\n`)
  expect(await rule("has(d.contentSize) && d.contentSize < params.most && d.contentSize < params.share && d.name in params.names")).toEqual([])
  expect(await rule('d.nam in params.names')).toEqual([expect.stringMatching(/\[nam\] .*name/)])
  expect(await rule('d.name == params.names')).toHaveLength(1)
})

test('A param that only an override brings may be absent.', async () => {
  const policy = (assert: string) => `
params: { max: 1 }
rules: { acme/a: { params: { min: 0 }, assert: "${assert}" } }
overrides: [{ files: "x/**", rules: { acme/a: { params: { extra: true } } } }]
`
  expect(await problemsOf(policy('params.max > params.min'))).toEqual([])
})

test('Shared variables are checked where they are used, and problems in them are theirs.', async () => {
  const policy = (when: string) => `
variables:
  lora: has(manifest.peft_config) && manifest.peft_config.peft_type == 'LORA'
  type: manifest.peft_config.peft_type
rules:
  acme/a: { ${when}assert: "type == 'LORA'", message: "{type}" }
`
  expect(await problemsOf(policy('when: lora, '))).toEqual([])
  expect(await problemsOf(policy(''))).toEqual([expect.stringMatching(/^\/variables\/type\[manifest.peft_config.*\] .*may be absent/)])
})

test('A problem of a whole that a variable is part of is at its use.', async () => {
  const policy = "variables: { kind: manifest.kind }\nrules: { acme/a: { assert: \"size(manifest.kind) > 1 && kind + 1 > 2\" } }\n"
  expect(await problemsOf(policy)).toEqual([expect.stringMatching(/^\/rules\/acme~1a\/assert\[.*kind.*\] /)])
})

test('A value of an enumeration is checked through a variable.', async () => {
  const problems = await problemsOf("variables: { kind: manifest.kind }\nrules: { acme/a: { assert: \"kind == 'Request'\" } }\n")
  expect(problems).toEqual([expect.stringMatching(/^\/rules\/acme~1a\/assert\['Request'\] .*FineTuningRequest/)])
})

test('A variable that nothing uses is checked by itself.', async () => {
  expect(await problemsOf('variables: { a: manifest.kindd, b: 1 + 1 }\n')).toEqual([expect.stringMatching(/^\/variables\/a\[kindd\] /)])
})

test('Variables may not refer to themselves, and are told which way they do.', async () => {
  expect(await problemsOf('variables: { a: a + 1 }\n')).toEqual(['/variables/a[a] The variable `a` refers to itself: `a` → `a`'])
  const problems = await problemsOf('variables: { a: b, b: c > 1, c: a }\nrules: { acme/a: { assert: a } }\n')
  expect(problems).toEqual(['/variables/c[a] The variable `a` refers to itself: `a` → `b` → `c` → `a`'])
})

test('Variables that double each other are refused, and nobody waits.', async () => {
  const variables = Array.from({ length: 60 }, (_, index) => `v${index}: v${index + 1} + v${index + 1}`)
  const problems = await problemsOf(`variables: { ${variables.join(', ')}, v60: '1' }\nrules: { acme/a: { assert: v0 == 1 } }\n`)
  expect(problems).toEqual(['/rules/acme~1a/assert[v0 == 1] With its variables written out the expression has more than 4096 characters'])
})

test('Names in text, fields, functions and comments are no variables.', async () => {
  const policy = `
variables: { kind: "'x'", name: "'y'", size: "'z'" }
rules:
  acme/a: { assert: "manifest.metadata.name != 'kind' && manifest.metadata.name != \\"name\\" && size(manifest.kind) > 0 // kind" }
`
  expect(await problemsOf(policy)).toEqual([])
})

test('A macro must not give items a name that means something already.', async () => {
  const policy = (name: string) => `variables: { x: manifest.metadata.name }\nrules: { acme/a: { when: has(manifest.datasets), assert: "manifest.datasets.all(${name}, x != '')" } }\n`
  expect(await problemsOf(policy('d'))).toEqual([])
  expect(await problemsOf(policy('x'))).toEqual([expect.stringMatching(/^\/rules\/acme~1a\/assert\[x\] .*another name/)])
  expect(await problemsOf(policy('manifest'))).toEqual([expect.stringMatching(/^\/rules\/acme~1a\/assert\[manifest\] .*another name/)])
})

test('The name of items and that of a variable differ.', async () => {
  const problems = await problemsOf('variables: { d: "1" }\nrules: { acme/a: { for: "datasets[*] as d", assert: "true" } }\n')
  expect(problems).toEqual([expect.stringMatching(/^\/rules\/acme~1a\/for\[d\] .*shared variable/)])
})

test('Waivers know the items of the rule that they are about.', async () => {
  const policy = (match: string) => `
rules: { acme/a: { for: "datasets[*] as d", assert: "true" } }
waivers: [{ rule: acme/a, files: "**", match: "${match}", owner: o, reason: r, expires: 2027-01-01 }]
`
  expect(await problemsOf(policy("d.name == 'x'"))).toEqual([])
  expect(await problemsOf(policy("e.name == 'x'"))).toHaveLength(1)
})

test('The expressions are kept by rule, by text, and by waiver.', async () => {
  const policy = await policyOf(`
rules: { acme/a: { assert: "true" } }
approvals: { seats: [{ name: s, from: { permission: write }, if: "manifest.kind != ''" }] }
waivers: [{ rule: acme/a, files: "**", match: "true", owner: o, reason: r, expires: 2027-01-01 }]
`.replace("manifest.kind != ''", "size(manifest.kind) > 1"))
  const { rules, seats, waivers } = policy.expressions
  expect([...rules.keys()]).toEqual(['acme/a'])
  expect([...seats.keys()]).toEqual(['size(manifest.kind) > 1'])
  expect([...waivers.keys()]).toEqual(policy.waivers)
})

test('What all expressions of a policy come to together is bounded, and said once, where it was too much.', async () => {
  const long = Array.from({ length: 95 }, () => "manifest.kind == 'FineTuningRequest'").join(' || ')
  const rules = (count: number, assert: string) =>
    Array.from({ length: count }, (_, index) => `  acme/r${index}: { assert: "${assert}", message: "{manifest.kind} {all}" }\n`).join('')
  const shared = `variables: { all: "${long}" }\nrules:\n`
  expect(await problemsOf(shared + rules(30, 'all'))).toEqual([])
  const problems = await problemsOf(shared + rules(300, 'all'))
  expect(problems).toEqual([expect.stringContaining('more than 524288 characters together')])
  // Many short rules are no matter.
  expect(await problemsOf(`rules:\n${rules(300, "manifest.kind != 'FineTuningRelease'").replaceAll(' {all}', '')}`)).toEqual([])
})

test.each([
  ['acme/items', 'evaluation_plan[*] as e', /^\/waivers\/0\/for\[evaluation_plan\] .*judges the items of `datasets`/],
  ['acme/items', 'datasets[*] as other', undefined],
  ['acme/whole', 'datasets[*] as d', undefined],
])('A waiver of %s for { %s } must be for a list that the rule points into.', async (rule, each, problem) => {
  const found = await problemsOf(`
rules:
  acme/items: { for: "datasets[*] as d", assert: "d.name != 'a'" }
  acme/whole: { when: "has(manifest.datasets)", assert: "manifest.datasets.all(d, d.name != 'a')" }
waivers: [{ rule: ${rule}, files: "**", for: "${each}", owner: a, reason: b, expires: 2999-01-31 }]
`)
  expect(found).toEqual(problem === undefined ? [] : [expect.stringMatching(problem)])
})
