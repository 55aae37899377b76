import { policyOf } from './compiled.ts'
import { expect, test } from '@jest/globals'
import { explainDocument } from '../../src/policy/explain.ts'
import { judgeDocument } from '../../src/policy/judge-rules.ts'
import { subjectOf } from '../support/rule-subject.ts'

const request = `apiVersion: tunegate/v1
kind: FineTuningRequest
metadata: { name: bot, labels: { team: support } }
datasets:
  - name: one
    uri: data/one.jsonl
    license: mit
  - name: two
    uri: data/two.jsonl
    license: proprietary
  - { name: three, uri: data/three.jsonl }
training:
  method: sft
  hyperparameters: { learning_rate: 0.0002 }
peft_config:
  peft_type: LORA
  r: 128
`

type Around = Parameters<typeof subjectOf>[1]

/** The findings of the rules of a policy that defines all of its rules: `severity rule line:column pointer message`. */
async function found(policyText: string, text = request, around: Around = {}): Promise<string[]> {
  const policy = await policyOf(policyText)
  const findings = judgeDocument(subjectOf(text, around), policy).filter(({ rule }) => rule !== 'manifest/schema')
  return findings.map(({ severity, rule, line, column, pointer, message }) => `${severity} ${rule} ${line}:${column} ${pointer} ${message}`)
}

const licenses = `
params: { licenses: [mit] }
rules:
  acme/license: { for: "datasets[*] as d", assert: "has(d.license) && d.license in params.licenses", message: "licence {d.license} of {d.name}" }
`

test('Each item of a list is judged by itself, at what decided it.', async () => {
  expect(await found(licenses)).toEqual([
    'error acme/license 10:14 /datasets/1/license licence proprietary of two',
    'error acme/license 11:5 /datasets/2/license licence {d.license} of three',
  ])
})

test('An absent list holds nothing to judge; what is no list is an error.', async () => {
  expect(await found(licenses, 'kind: FineTuningRequest\n')).toEqual([])
  expect(await found(licenses, 'kind: FineTuningRequest\ndatasets: none\n')).toEqual([
    expect.stringMatching(/^error policy\/rule-error 2:11 \/datasets The policy’s rule acme\/license .*`datasets` is not a list/),
  ])
  const deep = 'rules: { acme/a: { for: "training.added_tokens[*] as t", assert: "t != \'\'" } }\n'
  expect(await found(deep, 'kind: FineTuningRequest\ntraining: none\n')).toEqual([expect.stringContaining('`training` is not a map')])
})

test('A rule over the document stands at what it read first, with the others beside it.', async () => {
  const policy = await policyOf(`
rules:
  acme/rank: { when: "has(manifest.training)", assert: "!has(manifest.peft_config) || manifest.training.method != 'sft' || (has(manifest.peft_config.r) && manifest.peft_config.r <= 64)" }
`)
  const finding = judgeDocument(subjectOf(request), policy).find(({ rule }) => rule === 'acme/rank')
  expect(finding).toMatchObject({ pointer: '/peft_config/r', line: 17, column: 6, endColumn: 9, path: 'finetune/support-bot.yaml' })
  expect(finding?.related).toEqual(expect.arrayContaining([expect.objectContaining({ line: 13, column: 11, path: 'finetune/support-bot.yaml' })]))
})

test('A missing field is at the key of its parent, a map or list at its own key, and nothing read at the start.', async () => {
  const one = (assert: string) => found(`rules: { acme/a: { assert: "${assert}", message: m } }\n`)
  expect(await one('has(manifest.metadata.ticket)')).toEqual(['error acme/a 3:1 /metadata/ticket m'])
  expect(await one('!has(manifest.datasets) || size(manifest.datasets) == 2')).toEqual(['error acme/a 4:1 /datasets m'])
  expect(await one('1 > 2')).toEqual(['error acme/a 1:1  m'])
  expect(await one("change.status == 'renamed'")).toEqual(['error acme/a 1:1  m'])
})

test('A macro stands at the element where it stopped.', async () => {
  const policy = 'rules: { acme/a: { when: has(manifest.datasets), assert: "manifest.datasets.all(d, d.uri != \'data/two.jsonl\')", message: m } }\n'
  expect(await found(policy)).toEqual(['error acme/a 9:10 /datasets/1/uri m'])
})

test('A value behind an alias is told with its use.', async () => {
  const text = 'kind: FineTuningRequest\nx-name: &n two\ndatasets:\n  - { name: *n, uri: a }\n'
  const policy = 'rules: { acme/a: { for: "datasets[*] as d", assert: "d.name != \'two\'", message: m } }\n'
  expect(await found(policy, text)).toEqual(['error acme/a 2:12 /datasets/0/name m (used at line 4, column 13)'])
})

test('What `when` leaves out is not judged; severities, overrides and params are those of settings.', async () => {
  const policy = `
params: { max: 8 }
rules:
  acme/rank: { severity: warning, when: "has(manifest.peft_config) && has(manifest.peft_config.r)", params: { max: 64 }, assert: "manifest.peft_config.r <= params.max", message: "above {params.max}" }
overrides:
  - { files: "big/**", rules: { acme/rank: { params: { max: 256 } } } }
  - { files: "strict/**", rules: { acme/rank: { severity: error } } }
  - { files: "free/**", rules: { acme/rank: off } }
`
  expect(await found(policy)).toEqual(['warning acme/rank 17:6 /peft_config/r above 64'])
  expect(await found(policy, request, { path: 'strict/a.yml' })).toEqual(['error acme/rank 17:6 /peft_config/r above 64'])
  expect(await found(policy, request, { path: 'big/a.yml' })).toEqual([])
  expect(await found(policy, request, { path: 'free/a.yml' })).toEqual([])
  expect(await found(policy, 'kind: FineTuningRequest\n')).toEqual([])
})

test('What cannot be evaluated is an error whatever the rule weighs, unless the rule is off.', async () => {
  const policy = (severity: string) => `rules: { acme/a: { severity: ${severity}, when: "has(manifest.training)", assert: "manifest.training.method == 'sft'" } }\n`
  const broken = 'kind: FineTuningRequest\ntraining: { method: [sft] }\n'
  expect(await found(policy('notice'), broken)).toEqual([
    expect.stringMatching(/^error policy\/rule-error 2:13 \/training\/method The policy’s rule acme\/a .*`assert` failed: manifest.training.method: it is a list/),
  ])
  expect(await found(policy('off'), broken)).toEqual([])
  expect(await found(policy('error').replace('has(manifest.training)', 'size(manifest.metadata.name) > 0 && has(manifest.training)'), broken)).toEqual([
    expect.stringMatching(/policy\/rule-error .*`when` failed/),
  ])
})

test('A field of a wrong type disturbs only the rules that read it.', async () => {
  const policy = 'rules: { acme/a: { assert: "manifest.metadata.name == \'bot\'", message: m } }\n'
  expect(await found(policy, 'kind: FineTuningRequest\nmetadata: { name: bot }\ndatasets: 7\n')).toEqual([])
})

test('The approved version and the change are known.', async () => {
  const grown = `
rules:
  acme/grown:
    when: previous != null && has(previous.peft_config) && has(previous.peft_config.r) && has(manifest.peft_config) && has(manifest.peft_config.r)
    assert: manifest.peft_config.r <= 2 * previous.peft_config.r
    message: "from {previous.peft_config.r} to {manifest.peft_config.r}"
  acme/frozen:
    assert: change.fields.all(f, f.topic != 'peft_config' || (has(f.before) && f.before == 64))
    message: "{change.status} {change.kind} {change.path}"
`
  expect(await found(grown)).toEqual(['error acme/frozen 15:1 /peft_config added FineTuningRequest finetune/support-bot.yaml'])
  const from = (r: number) => ({ previous: request.replace('r: 128', `r: ${r}`) })
  expect(await found(grown, request, from(32))).toEqual([
    'error acme/grown 17:6 /peft_config/r from 32 to 128',
    'error acme/frozen 17:6 /peft_config/r modified FineTuningRequest finetune/support-bot.yaml',
  ])
  expect(await found(grown, request, from(64))).toEqual([])
})

test('Of several documents each sees its own approved version and changes.', async () => {
  const two = (a: string, b: string) => `kind: FineTuningRequest\nmetadata: { name: a, ticket: ${a} }\n---\nkind: FineTuningRequest\nmetadata: { name: b, ticket: ${b} }\n`
  const policy = `
rules:
  acme/a:
    assert: size(change.fields) == 0
    message: "{manifest.metadata.name} was {previous.metadata.ticket}"
`
  const around = { previous: two('t1', 't2') }
  expect(await found(policy, two('t1', 't3'), around)).toEqual([])
  expect(await found(policy, two('t1', 't3'), { ...around, document: 1 })).toEqual(['error acme/a 5:30 /metadata/ticket b was t2'])
})

test('Shared variables are told as what they read, in messages as their value.', async () => {
  const policy = `
variables:
  small: has(manifest.peft_config) && has(manifest.peft_config.r) && rank <= 64
  rank: manifest.peft_config.r
rules:
  acme/a: { assert: "small", message: "rank {rank}, twice {2 * rank}" }
`
  expect(await found(policy)).toEqual(['error acme/a 17:6 /peft_config/r rank 128, twice 256'])
})

test('Help is the rule’s own, or the page on rules of a policy.', async () => {
  const policy = await policyOf('rules: { acme/a: { assert: "1 > 2", help: "https://wiki.acme.example/a" }, acme/b: { assert: "1 > 2" } }\n')
  const findings = judgeDocument(subjectOf(request), policy).filter(({ rule }) => rule.startsWith('acme/'))
  expect(findings.map(({ help }) => help)).toEqual(['https://wiki.acme.example/a', expect.stringContaining('/docs/policy.md#')])
})

test('Judging changes nothing that it reads.', async () => {
  const subject = subjectOf(request, { previous: request.replace('r: 128', 'r: 8') })
  const before = JSON.stringify([subject.document.value, subject.change.base?.documents.map(({ value }) => value)])
  deepFreeze(subject.document.value)
  const policy = await policyOf(`${licenses}  acme/b: { assert: "manifest == previous" }\n`)
  expect(judgeDocument(subject, policy).length).toBeGreaterThan(1)
  expect(JSON.stringify([subject.document.value, subject.change.base?.documents.map(({ value }) => value)])).toBe(before)
})

test.each([
  ['a division by zero', 'assert: "1 / (size(manifest.kind) - 17) > 0"', request, 'divisor is not 0'],
  ['a value of another type', 'assert: "manifest.metadata.name.size() > 0"', request.replace('name: bot', 'name: 7'), 'another type'],
  ['a field that is required and not there', 'assert: "size(manifest.metadata.name) > 0"', 'kind: FineTuningRequest\nmetadata: {}\n', 'mend the manifest'],
  ['a list that is none', 'for: "datasets[*] as d", assert: "d.name != \'x\'"', 'kind: FineTuningRequest\ndatasets: 7\n', 'another type'],
])('What to do about %s is told by what it is.', async (_, rule, text, fix) => {
  const policy = await policyOf(`rules: { acme/a: { ${rule} } }`)
  const errors = judgeDocument(subjectOf(text), policy).filter((finding) => finding.rule === 'policy/rule-error')
  expect(errors.map((finding) => finding.fix)).toEqual([expect.stringContaining(fix)])
})

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part)
}

test('Hostile documents are judged without an exception.', async () => {
  const policy = `
rules:
  acme/a: { for: "datasets[*] as d", assert: "has(d.license) && d.license.matches('^(a+)+$')" }
  acme/b: { assert: "manifest.metadata.name != '' && size(change.fields) < 100000" }
  acme/c: { for: "x-items[*] as i", assert: "i != null" }
`
  const texts = [
    '[]',
    'null\n',
    '__proto__: { datasets: [1] }\n',
    'datasets: [null, 1, [], {}, { license: 1 }]\n',
    `datasets: [{ license: ${'a'.repeat(50_000)}b }]\n`,
    `x-items: [${'[],'.repeat(2_000)}]\n`,
    'constructor: 1\nmetadata: { name: { toString: 1 } }\n',
  ]
  for (const text of texts) for (const line of await found(policy, text)) expect(line).toMatch(/^error (?:acme|policy)\//)
})

test('Each rule is explained: its outcome, what decided it, and where its setting comes from.', async () => {
  const policy = await policyOf(`
variables: { rank: manifest.peft_config.r }
rules:
  acme/off: { severity: off, assert: "1 > 2" }
  acme/holds: { assert: "manifest.kind == 'FineTuningRequest'" }
  acme/applies: { when: "manifest.kind == 'FineTuningRelease'", assert: "1 > 2" }
  acme/none: { for: "evaluation_plan[*] as e", assert: "e.name != ''" }
  acme/rank: { severity: warning, when: "has(manifest.peft_config) && has(manifest.peft_config.r)", assert: "rank < 8" }
  acme/error: { assert: "manifest.metadata.labels.team == 'x' || size(manifest.initiator.github) > 0" }
  acme/waived: { for: "datasets[*] as d", assert: "has(d.license)" }
  peft/max-rank: { max: 64 }
waivers:
  - { rule: acme/waived, files: "**", owner: o, reason: r, expires: 2027-01-01 }
`.replace("manifest.metadata.labels.team == 'x' || ", ''))
  const explained = explainDocument(subjectOf(request), policy, new Date('2026-06-01T00:00:00Z'))
  expect(explained.filter(({ rule }) => rule.startsWith('acme/') || rule === 'peft/max-rank').map(({ rule, outcome, severity, findings }) => `${rule} ${severity} ${outcome} ${findings.length}`)).toEqual([
    'peft/max-rank error violated 1',
    'acme/off off off 0',
    'acme/holds error holds 0',
    'acme/applies error not-applicable 0',
    'acme/none error not-applicable 0',
    'acme/rank warning violated 1',
    'acme/error error error 1',
    'acme/waived error waived 1',
  ])
  const rank = explained.find(({ rule }) => rule === 'acme/rank')
  expect(rank).toMatchObject({ expression: { assert: 'rank < 8' }, from: { severity: '.github/tunegate.yml' } })
  expect(rank?.reads[0]).toEqual({ root: 'manifest', pointer: '/peft_config/r', value: 128, place: { line: 17, column: 6, endLine: 17, endColumn: 9 } })
  const waived = explained.find(({ rule }) => rule === 'acme/waived')
  expect(waived?.reads[0]).toMatchObject({ root: 'manifest', pointer: '/datasets/2/license', place: { line: 11, column: 5 } })
})
