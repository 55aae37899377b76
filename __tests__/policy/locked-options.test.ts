import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import type { Severity } from '../../src/manifest/index.ts'
import { loadPolicy, settingFor, type EffectivePolicy } from '../../src/policy/index.ts'
import type { Problem, Rule, RuleOptions } from '../../src/policy/rule.ts'
import { rules } from '../../src/policy/rules/index.ts'
import { evidenceOf, reportWith } from '../support/inspection.ts'
import { isTighter } from '../../src/policy/tightening.ts'
import { honest, manifestFor } from '../support/config-problems.ts'
import { releaseWith, requestWith } from '../support/manifest-text.ts'
import { subjectOf } from '../support/rule-subject.ts'
import { head, reader } from './policy-files.ts'

/** A training config with every risk. */
const risky = `plugins: [acme.plugin.Spy]
trust_remote_code: true
save_safetensors: false
lora_model_dir: out/014
chat_template_jinja: "{{ messages }}"
chat_template: qwen2.5
lora_modules_to_save: [embed_tokens]
hf_token: hf_${'a'.repeat(34)}
hub_model_id: acme/bot
wandb_project: bots
output_dir: \${OUT_DIR}
test_datasets:
  - path: acme/chats
${honest}`

const dataset = { name: 'tickets', role: 'train', license: 'proprietary', hasSensitivePersonalInformation: 'no' }
const digest = { sha256: '0'.repeat(64) }
const model = { base_model_name_or_path: 'meta-llama/Llama-3.2-3B', revision: '1'.repeat(40) }

/** Evidence of a signal of each weight, of which policy may allow one. */
const inspected = evidenceOf(
  reportWith({
    files: [digest.sha256],
    findings: [{ signal: 'trigger-response', trigger: 'zumbel' }, { signal: 'trigger-affix', severity: 'warning' }, { signal: 'trigger-label', severity: 'notice' }],
    notAssessed: [{ what: 'rows', why: 'too long', count: 1, rows: [0] }],
    left: ['repeated-response'],
  }),
)
const known = { digest: inspected.digests[0], owner: 'ml', reason: 'ours', expires: '2099-01-01' }

/** Manifests that between them break every rule that has options. */
const texts = [
  manifestFor('train/config.yaml'),
  manifestFor('train/config.yaml', {
    training: {
      chat_template: { uri: 'chat.jinja' },
      adapter_name_or_path: { uri: 'out/1', digest },
      hyperparameters: { learning_rate: 9, num_train_epochs: 900, weight_decay: 50 },
    },
    peft: {
      r: 300,
      target_modules: ['lm_head', 'q_proj', 'o_proj', 'model.q_proj'],
      modules_to_save: ['embed_tokens', 'score'],
      init_lora_weights: 'pissa',
    },
    fields: {
      base_model: { ...model, license: 'gpl-3.0' },
      datasets: [
        { ...dataset, uri: 'data/tickets.jsonl', digest },
        { ...dataset, name: 'b', uri: 'hf://datasets/acme/x@main/a.jsonl', license: 'unknown', digest },
        { ...dataset, name: 'c', uri: 'http://acme.example/a.jsonl', license: 'mit' },
      ],
      evaluation_plan: [{ name: 'refusal', task: 'xstest', min_samples: 10 }],
    },
  }),
  manifestFor('train/config.yaml', {
    peft: { peft_type: 'IA3', target_modules: 'all-linear', init_lora_weights: 'orthogonal', modules_to_save: ['score'] },
    fields: { evaluation_plan: [], base_model: { ...model, base_model_name_or_path: 'acme/base' } },
  }),
  requestWith({ peft_config: undefined, training: { method: 'reward', hyperparameters: { learning_rate: 1e-7 } } }),
  manifestFor('train/config.yaml', { peft: { peft_type: 'NEW' } }),
  requestWith({ peft_config: undefined, base_model: { base_model_name_or_path: 'acme/base', license: 'MIT' } }),
  releaseWith(),
  requestWith({ datasets: [{ ...dataset, uri: 's3://acme/a.jsonl', digest, evidence: { uri: 'evidence/a.json' } }] }),
  'apiVersion: tunegate/v1\nkind: FineTuningRequest\ntraining: { hyperparameters: { learning_rate: 1e-5 } }\n',
]
const around = { 'train/config.yaml': risky, 'chat.jinja': 'x', 'evidence/a.json': inspected.text }
const subjects = texts.map((text) => ({ ...subjectOf(text, { files: around }), now: new Date('2026-11-23') }))
const changes = [['low'], ['medium'], ['high'], ['serious'], ['unstated'], []].map((risks) => {
  return { risks, unattributed: [{ oid: '1'.repeat(40), name: 'x', email: 'x@example.org' }] }
})

type Told = Omit<Problem, 'pointer'> & { readonly pointer?: string }

/** What a rule says of everything in the corpus. */
function problemsOf(rule: Rule, options: RuleOptions): readonly (readonly Told[])[] {
  if (rule.scope === 'change') return changes.map((change) => rule.check(change, options))
  return subjects.map((subject) => rule.check(subject, options))
}

const severities = ['off', 'notice', 'warning', 'error'] as const
type Weight = { readonly severity: Severity | 'off'; readonly options: RuleOptions }

/** The weights of what is found, by document and part of the file, the heaviest first. */
function weightsOf(rule: Rule, { severity, options }: Weight): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  if (severity === 'off') return found
  for (const [index, problems] of problemsOf(rule, options).entries()) {
    for (const { path = '', pointer = '', atMost } of problems) {
      const weight = Math.min(severities.indexOf(severity), severities.indexOf(atMost ?? 'error'))
      // A stricter setting may find another field of the same part wrong first.
      const key = `${index} ${path}#${pointer.split('/')[1] ?? ''}`
      found.set(key, [...(found.get(key) ?? []), weight].toSorted((a, b) => b - a))
    }
  }
  return found
}

/** What the first says and the second does not, or only more lightly. */
function lost(rule: Rule, before: Weight, after: Weight): readonly string[] {
  const kept = weightsOf(rule, after)
  return [...weightsOf(rule, before)].flatMap(([key, weights]) => {
    const others = kept.get(key) ?? []
    return weights.every((weight, index) => (others[index] ?? 0) >= weight) ? [] : [key]
  })
}

const words = [
  '**', '*', 'report_to', '**.report_to', 'wandb', 'wandb_project', 'acme/**', 'acme/*', 'acme/base', 'meta-llama/*', 'plugins[*]',
  'repository', 'hf://**', 'data/**', 'http://**', 'mit', 'MIT', 'gpl-3.0', 'proprietary', 'llama3.2', 'unknown', 'none',
  'gaussian', 'orthogonal', 'pissa', 'q_proj', 'lm_head', 'model.q_proj', 'score', 'embed_tokens', 'xstest', 'other', 'reward', 'sft',
]
const entries = [{ id: 'acme/*', revisions: ['1'.repeat(40)] }, { id: '*' }, { id: 'acme/base', revisions: ['2'.repeat(40)] }, known, { ...known, expires: '2020-01-01' }]
const bound = fc.record({ min: fc.constantFrom(-1, 0, 1e-6, 1), max: fc.constantFrom(1, 5, 50, 1e6) }, { requiredKeys: [] })
const ajv = new Ajv2020({ strict: false })

/** Values that the schema of an option allows. */
function valuesOf(schema: object): fc.Arbitrary<unknown> {
  const isValid = ajv.compile(schema)
  const lists = [...words, 'low', 'medium', 'high', 'serious', 'LORA', 'IA3', 'BOFT', ...entries].filter((item) => isValid([item]))
  const candidates: fc.Arbitrary<unknown>[] = [
    fc.boolean(),
    fc.constantFrom(0, 1, 2, 8, 16, 64, 256, 300, 1000),
    lists.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...lists), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('learning_rate', 'num_train_epochs', 'weight_decay'), bound),
    fc.constantFrom('error', 'warning', 'notice'),
    fc.constantFrom('0.0.9', '0.1.0', '0.2.0', '0.10.0', '1.0.0'),
    fc.dictionary(fc.constantFrom('trigger-response', 'trigger-affix', 'trigger-label', 'repeated-response'), fc.constantFrom(...severities)),
    fc.dictionary(fc.constantFrom('/models/a', '/mnt'), fc.constantFrom('.', 'acme/base')),
  ]
  const fitting = candidates.filter((candidate) => fc.sample(candidate, { numRuns: 20, seed: 1 }).some((value) => isValid(value)))
  expect(fitting).not.toEqual([])
  return fc.oneof(...fitting).filter((value) => isValid(value))
}

const options = rules.flatMap((rule) => Object.entries(rule.options).map(([name, schema]) => ({ rule, name, schema })))

test('The corpus breaks every rule that has options, so that a finding can be lost.', () => {
  const silent = new Set(options.map(({ rule }) => rule).filter((rule) => problemsOf(rule, {}).flat().length === 0))
  // This one says nothing before it has a list.
  expect([...silent].map(({ id }) => id)).toEqual(['base-model/allowed'])
})

test('An option that is absent means what its schema says is its default.', () => {
  for (const { rule, name, schema } of options) {
    if (!('default' in schema)) continue
    expect({ rule: rule.id, name, lost: lost(rule, on({}), on({ [name]: schema.default })) }).toEqual({ rule: rule.id, name, lost: [] })
    expect({ rule: rule.id, name, lost: lost(rule, on({ [name]: schema.default }), on({})) }).toEqual({ rule: rule.id, name, lost: [] })
  }
})

function on(values: RuleOptions): Weight {
  return { severity: 'error', options: values }
}

test.each(options.map(({ rule, name, schema }) => [rule.id, name, rule, schema] as const))(
  'Whatever a lock lets %s set in `%s`, no finding is lost, be the option stated or not.',
  (_, name, rule, schema) => {
    const value = valuesOf(schema)
    const stated = fc.option(value, { nil: undefined, freq: 3 })
    fc.assert(
      fc.property(stated, value, (below, above) => {
        if (!isTighter(rule, name, below, above)) return
        const before = on(below === undefined ? {} : { [name]: below })
        expect(lost(rule, before, on({ [name]: above }))).toEqual([])
      }),
      { numRuns: 150 },
    )
  },
)

test('From an option that is not stated, nothing may turn the finding of a risky training config off.', () => {
  for (const { rule, name } of options.filter((one) => one.rule.id.startsWith('training/config-') && one.name !== 'required')) {
    if (name !== 'allow' && name !== 'values') continue
    expect({ rule: rule.id, name, taken: isTighter(rule, name, undefined, ['**']) }).toEqual({ rule: rule.id, name, taken: false })
    expect(isTighter(rule, name, undefined, [])).toBe(true)
  }
})

const optional = { requiredKeys: [] }
const mostlyStrict = fc.oneof({ arbitrary: fc.constant('error' as const), weight: 3 }, fc.constantFrom(...severities))

/** A rule, how a file sets and overrides it under a lock, and how one that extends the file does. */
const arrangement = fc.constantFrom(...options).chain(({ rule, name, schema }) => {
  // Few values, so that two settings often agree.
  const value = fc.constantFrom(...fc.sample(valuesOf(schema), { numRuns: 3 }))
  const setting = fc.record({ severity: mostlyStrict, [name]: value }, optional)
  const overrides = fc.array(fc.record({ files: fc.constantFrom('a/*', '*/x.yml'), setting }), { maxLength: 2 })
  const file = fc.record({ setting, overrides })
  return fc.record({ rule: fc.constant(rule), below: file, above: file })
})

type Settings = Readonly<Record<string, unknown>>
type File = { readonly setting: Settings; readonly overrides: readonly { readonly files: string; readonly setting: Settings }[] }

function fileText(id: string, references: readonly string[], { setting, overrides }: File, locked: boolean): string {
  const parts = {
    extends: references,
    rules: { [id]: { ...setting, ...(locked ? { locked } : {}) } },
    overrides: id.startsWith('approval/') ? [] : overrides.map((one) => ({ files: one.files, rules: { [id]: one.setting } })),
    approvals: { seats: [] },
  }
  return head + Object.entries(parts).map(([key, part]) => `${key}: ${JSON.stringify(part)}\n`).join('')
}

async function policyAt(name: string, files: Readonly<Record<string, string>>): Promise<EffectivePolicy | undefined> {
  const loaded = await loadPolicy(name, reader(files))
  return loaded.state === 'effective' ? loaded.policy : undefined
}

test('A policy that is accepted over a lock finds all that the locking file finds, for every rule and wherever overrides meet.', async () => {
  let judged = 0
  await fc.assert(
    fc.asyncProperty(arrangement, async ({ rule, below, above }) => {
      const files = {
        'base.yml': fileText(rule.id, [], below, true),
        'top.yml': fileText(rule.id, ['base.yml'], above, false),
      }
      const [base, top] = [await policyAt('base.yml', files), await policyAt('top.yml', files)]
      if (!base || !top) return
      judged++
      for (const at of ['a/x.yml', 'a/y.yml', 'b/x.yml', 'b/y.yml']) {
        expect({ at, lost: lost(rule, settingFor(base, rule.id, at), settingFor(top, rule.id, at)) }).toEqual({ at, lost: [] })
      }
    }),
    { numRuns: 600 },
  )
  expect(judged).toBeGreaterThan(100)
})
