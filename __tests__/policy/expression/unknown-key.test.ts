import { expect, test } from '@jest/globals'
import { problemsOf } from './compiled.ts'
import { ruleScope, schemaScope } from './scopes.ts'

const bool = { result: 'bool' } as const
const peft = 'has(manifest.peft_config) && '
const adalora = `${peft}manifest.peft_config.peft_type == "ADALORA" && `
const hyperparameters = 'has(manifest.training) && has(manifest.training.hyperparameters) && '

test.each([
  ['!has(manifest.peft_config) || manifest.peft_config.rnak <= 8', 'rnak', 'r'],
  [`${peft}manifest.peft_config.rank <= 8`, 'rank', 'r'],
  [`${peft}manifest.peft_config.peft_type == "LORA" && manifest.peft_config.rank <= 8`, 'rank', 'r'],
  [`${peft}has(manifest.peft_config.rnak)`, 'rnak', 'r'],
  [`${peft}has(manifest.peft_config.lora_rank)`, 'lora_rank', 'r'],
  [`${peft}has(manifest.peft_config.dropout)`, 'dropout', 'lora_dropout'],
  [`${peft}manifest.peft_config.?rnak.hasValue()`, 'rnak', 'r'],
  [`${peft}"rnak" in manifest.peft_config`, '"rnak"', 'r'],
  [`${peft}["rnak"].all(k, k in manifest.peft_config)`, '"rnak"', 'r'],
  [`${adalora}has(manifest.peft_config.inference_mod)`, 'inference_mod', 'inference_mode'],
  [`${hyperparameters}has(manifest.training.hyperparameters.learning_rat)`, 'learning_rat', 'learning_rate'],
  [`${hyperparameters}"learnign_rate" in manifest.training.hyperparameters`, '"learnign_rate"', 'learning_rate'],
  [
    `${hyperparameters}manifest.training.hyperparameters[?"learningRate"].hasValue()`,
    '"learningRate"',
    'learning_rate',
  ],
  [`${hyperparameters}manifest.training.hyperparameters["sede"] == 1`, '"sede"', 'seed'],
])('%s is refused at %s, for %s', (source, place, meant) => {
  const problems = problemsOf(source, ruleScope, bool)
  expect(problems).toMatchObject([
    { kind: 'unknown-field', message: expect.stringContaining(`did you mean \`${meant}\`?`) },
  ])
  expect(problems.map(({ start, end }) => source.slice(start, end))).toEqual([place])
})

test('A field that only some kinds have may be asked for once the kind is known.', () => {
  const field = 'has(manifest.peft_config.num_virtual_tokens) && manifest.peft_config.num_virtual_tokens == 20'
  expect(problemsOf(`${peft}${field}`, ruleScope, bool)).toMatchObject([
    { kind: 'unknown-field', message: expect.stringContaining('compare manifest.peft_config.peft_type before it') },
  ])
  expect(problemsOf(`${peft}manifest.peft_config.peft_type == "PROMPT_TUNING" && ${field}`, ruleScope, bool)).toEqual(
    [],
  )
  expect(problemsOf(`${peft}manifest.peft_config.peft_type != "LORA" && ${field}`, ruleScope, bool)).toEqual([])
})

test.each([
  `${hyperparameters}has(manifest.training.hyperparameters.lora_r)`,
  `${hyperparameters}has(manifest.training.hyperparameters.max_seq_length)`,
  `${hyperparameters}has(manifest.training.hyperparameters.beta2)`,
  `${hyperparameters}"adam_epsilon" in manifest.training.hyperparameters`,
  'has(manifest.metadata.labels) && has(manifest.metadata.labels.nmae)',
  `${adalora}has(manifest.peft_config.target_r)`,
  `${peft}"x-rnak" in manifest.peft_config`,
  `${peft}has(manifest.peft_config.r) && manifest.peft_config.r <= 8`,
])('An open map keeps its freedom: %s', (source) => {
  expect(problemsOf(source, ruleScope, bool)).toEqual([])
})

test.each([
  ['zzz', ['r', 'lora_alpha']],
  ['q', ['r', 's']],
  ['regularisation', ['r', 'lora_alpha']],
])('%s is none of the fields, and none is suggested.', (key, names) => {
  const scope = schemaScope({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, {}])),
  })
  expect(problemsOf(`has(x.${key})`, scope)).toMatchObject([
    { message: `x has no field ${key}; it has ${names.join(', ')}` },
  ])
})

test('Of a name that never holds anything, nothing can be asked.', () => {
  const scope = { ...ruleScope, evidence: { type: 'empty', why: 'there is no evidence yet' } as const }
  for (const source of ['has(evidence.a)', 'evidence.a == 1', '"a" in evidence', 'evidence.?a.hasValue()']) {
    expect(problemsOf(source, scope, bool)).toMatchObject([
      { kind: 'empty', start: source.indexOf('evidence'), message: expect.stringContaining('there is no evidence yet') },
    ])
  }
  expect(problemsOf('manifest.kind == "FineTuningRequest"', scope, bool)).toEqual([])
})
