import { expect, test } from '@jest/globals'
import { parsePolicy } from '../../src/policy/index.ts'
import { commit, head, path } from './policy-files.ts'

function problems(text: string): string[] {
  const reading = parsePolicy(path, head + text)
  return reading.state === 'valid' ? [] : reading.findings.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

const waiver = 'rule: dataset/license, files: "finetune/a.yml", owner: "@acme/ml", reason: LGL-88'

test('A policy may use every word of its vocabulary.', () => {
  expect(
    problems(`extends: [tunegate:strict, policies/base.yml, ./near.yml, "github:acme/ml-policies//a/b.yml@${commit}"]
params: { max_rank: 64, licenses: [apache-2.0, mit], nested: { deep: [1, null, true] } }
variables: { batch: "manifest.training.hyperparameters.batch" }
rules:
  peft/max-rank: { severity: error, max: 64, locked: true }
  acme/inherited: { severity: notice, params: { most: 3 } }
  data/license:
    id: data/license
    severity: warning
    for: datasets[*] as d
    when: has(d.license)
    assert: d.license in params.licenses
    message: "licence {d.license} is not allowed"
    help: https://example.org/rules#license
    params: { licenses: [mit] }
    locked: true
overrides: [{ files: "finetune/x/**", rules: { data/license: off, acme/inherited: { params: { most: 4 } } } }]
waivers:
  - { ${waiver}, expires: 2027-01-31, for: "datasets[*] as d", match: "d.name == 'x'" }
approvals: { seats: [{ name: a, from: { users: [bob] }, if: "manifest.kind == 'FineTuningRequest'" }] }
tests:
  - { name: one, manifest: fixtures/bad.yml, expect: ["data/license@30:14", data/license@30, data/license] }
  - manifest: { kind: FineTuningRequest }
    previous: |
      kind: FineTuningRequest
    path: finetune/x.yml
    files: { data/a.jsonl: "{}" }
    initiator: alice
    author: bob
    now: 2027-01-31T10:00:00Z
    reviews: [{ by: carol, state: approved, permission: write, teams: [acme/ml], at: 2027-01-30, body: ok, stale: false }]
    expect:
      findings: [{ rule: data/license, line: 3, column: 4, severity: warning, message: licence, waived: true }]
      verdict: rejected
      seats: { a: filled, b: open, c: not-needed }
`),
  ).toEqual([])
})

test('Rules as a list say the same as rules as a map.', () => {
  const map = parsePolicy(path, `${head}rules: { peft/max-rank: { max: 8 }, dataset/license: error, a/b: { assert: "true" } }`)
  const list = parsePolicy(
    path,
    `${head}rules: [{ id: peft/max-rank, max: 8 }, { id: dataset/license, severity: error }, { id: a/b, assert: "true" }]`,
  )
  const said = (reading: typeof map) =>
    reading.state === 'valid'
      ? [...reading.file.rules].map(([id, { setting, definition }]) => [id, setting.severity, setting.options, definition?.assert])
      : reading.findings
  expect(said(list)).toEqual(said(map))
  expect(list.state).toBe('valid')
})

test('A rule without a message says which assertion does not hold, braces and all.', () => {
  const reading = parsePolicy(path, `${head}rules: { a/b: { assert: "{'x': 1}.x == 1" } }`)
  const definition = reading.state === 'valid' ? reading.file.rules.get('a/b')?.definition : undefined
  expect(definition?.message).toBe("`{{'x': 1}}.x == 1` does not hold.")
})

test.each([
  ['a misspelt rule in a list', 'rules: [{ id: peft/maxrank, severity: error }]', '3:15', 'peft/max-rank'],
  ['a misspelt option in a list', 'rules: [{ id: peft/max-rank, maxx: 3 }]', '3:30', 'max'],
  ['one id twice in a list', 'rules: [{ id: a/b, assert: "true" }, { id: a/b, assert: "true" }]', '3:44', 'twice'],
  ['an id that is not the key', 'rules: { a/b: { id: a/c, assert: "true" } }', '3:21', 'a/c'],
  ['a definition of a built-in rule', 'rules: { peft/max-rank: { assert: "true" } }', '3:27', 'built-in'],
  ['a definition in an override', 'overrides: [{ files: x.yml, rules: { a/b: { assert: "true" } } }]', '3:45', 'rules'],
  ['a lock in an override', 'overrides: [{ files: x.yml, rules: { peft/max-rank: { locked: true } } }]', '3:55', 'locked'],
  ['a lock that is none', 'rules: { peft/max-rank: { locked: false } }', '3:35', 'true'],
  ['parts of a definition without assert', 'rules: { a/b: { when: "true" } }', '3:17', 'assert'],
  ['a rule of the group policy', 'rules: { policy/mine: { assert: "true" } }', '3:10', 'group'],
  ['an id with capitals', 'rules: { Acme/rule: { assert: "true" } }', '3:10', 'lower-case'],
  ['an id without a group', 'rules: { rule: { assert: "true" } }', '3:10', 'group/name'],
  ['a misspelt key of a definition', 'rules: { a/b: { assert: "true", mesage: x } }', '3:33', 'message'],
  ['help over plain http', 'rules: { a/b: { assert: "true", help: "http://x.org" } }', '3:39', 'https'],
  ['a for without a name', 'rules: { a/b: { assert: "true", for: "datasets[*]" } }', '3:38', 'for'],
  ['a for with a taken name', 'rules: { a/b: { assert: "true", for: "datasets[*] as manifest" } }', '3:38', 'manifest'],
  ['a for with a word of CEL', 'rules: { a/b: { assert: "true", for: "datasets[*] as in" } }', '3:38', 'in'],
  ['a variable with a taken name', 'variables: { change: "1" }', '3:14', 'change'],
  ['a variable that is no name', 'variables: { a-b: "1" }', '3:14', 'a-b'],
  ['a param that is no number', 'params: { a: .nan }', '3:14', 'a'],
  ['a misspelt key of a seat', 'approvals: { seats: [{ name: a, from: {}, iff: "true" }] }', '3:43', 'if'],
  ['an unknown scheme', 'extends: ["https://example.org/a.yml"]', '3:11', 'no preset'],
  ['a waiver without an owner', 'waivers: [{ rule: dataset/license, files: a.yml, reason: x, expires: 2027-01-31 }]', '3:11', 'owner'],
  ['a waiver with a blank reason', 'waivers: [{ rule: dataset/license, files: a.yml, owner: x, reason: " ", expires: 2027-01-31 }]', '3:68', 'reason'],
  ['a waiver that never ends', `waivers: [{ ${waiver} }]`, '3:11', 'expires'],
  ['a waiver until a day that is none', `waivers: [{ ${waiver}, expires: 2027-02-29 }]`, '3:105', 'calendar'],
  ['a waiver until a number', `waivers: [{ ${waiver}, expires: 20270131 }]`, '3:105', 'string'],
  ['a waiver until a time', `waivers: [{ ${waiver}, expires: "2027-01-31T00:00" }]`, '3:105', 'expires'],
  ['a waiver of the schema', `waivers: [{ ${waiver.replace('dataset/license', 'manifest/schema')}, expires: 2027-01-31 }]`, '3:19', 'unread'],
  ['a waiver of the policy itself', `waivers: [{ ${waiver.replace('dataset/license', 'policy/invalid')}, expires: 2027-01-31 }]`, '3:19', 'waived'],
  [
    'a waiver of a rule about the change',
    `waivers: [{ ${waiver.replace('dataset/license', 'approval/unattributed-commit')}, expires: 2027-01-31 }]`,
    '3:19',
    'pull request as a whole',
  ],
  ['a waiver of a misspelt rule', `waivers: [{ ${waiver.replace('dataset/license', 'dataset/licence')}, expires: 2027-01-31 }]`, '3:19', 'dataset/license'],
  ['a misspelt key of a test', 'tests: [{ manifest: a.yml, expects: [], expect: [] }]', '3:28', 'expect'],
  ['an expectation with a line 0', 'tests: [{ manifest: a.yml, expect: ["a/b@0"] }]', '3:37', ''],
  ['a test on a day that is none', 'tests: [{ manifest: a.yml, expect: [], now: 2027-02-30 }]', '3:45', 'calendar'],
])('A policy with %s is refused, with position and a hint.', (_, text, position, hint) => {
  const found = problems(text)
  expect(found.map((problem) => problem.slice(0, problem.indexOf(' ')))).toContain(position)
  expect(found.filter((problem) => problem.startsWith(`${position} `)).join('\n')).toContain(hint)
})

test.each(['main', commit.slice(0, 7), commit.toUpperCase(), `${commit}0`])(
  'A reference that is pinned to %s alone is refused, and it is said how to pin it.',
  (revision) => {
    const reading = parsePolicy(path, `${head}extends: ["github:acme/ml-policies//base.yml@${revision}"]`)
    const [finding] = reading.state === 'invalid' ? reading.findings : []
    expect(finding).toMatchObject({ line: 3, column: 11, message: expect.stringContaining('not pinned') })
    expect(finding?.fix).toContain('git ls-remote https://github.com/acme/ml-policies')
  },
)

test.each([
  '/etc/passwd', '../outside.yml', '../../outside.yml', 'policies/../../x.yml', String.raw`..\x.yml`, '.git/config',
  'policies//base.yml', 'policies/', '.', 'file:///etc/passwd', `github:acme/../x//a.yml@${commit}`,
  `github:acme/p//../a.yml@${commit}`, `github:acme/p/a.yml@${commit}`, `github://a.yml@${commit}`,
])('The reference %s leads out of the repository or nowhere, and is refused.', (reference) => {
  const reading = parsePolicy('tunegate.yml', `${head}extends: [${JSON.stringify(reference)}]`)
  expect(reading).toMatchObject({ state: 'invalid', findings: [{ line: 3, column: 11 }] })
})

test('A name such as __proto__ is no name of a param or a variable, and does no harm inside of one.', () => {
  expect(problems('params: { __proto__: 1 }')).toHaveLength(1)
  expect(problems('variables: { __proto__: "1" }')).toHaveLength(1)
  expect(problems('params: { a: { __proto__: { b: 1 } } }\nrules: { a/b: { assert: "true" } }')).toEqual([])
})
