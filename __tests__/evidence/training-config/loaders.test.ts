import { expect, test } from '@jest/globals'
import { readTrainingConfig, type TrainingConfig } from '../../../src/evidence/index.ts'
import { repository, valuesOf } from './values.ts'

type Recognised = Extract<TrainingConfig, { state: 'recognised' }>

function read(text: string, stated?: string, path = 'train.yml'): Recognised {
  const config = readTrainingConfig(path, text, repository({}), stated)
  if (config.state !== 'recognised') throw new Error(`This config is ${config.state}.`)
  return config
}

function uris(text: string): (string | undefined)[] {
  return read(text).facts.datasets.map(({ uri }) => uri?.value)
}

function settings(text: string, path?: string): string[] {
  return read(text, undefined, path).facts.settings.map(({ risk, key }) => `${risk}: ${key}`)
}

function unread(text: string, path?: string): string[] {
  return read(text, undefined, path).unread.map(({ key }) => key)
}

const axolotl = 'base_model: a/b\nadapter: lora\nlora_r: 8\nmicro_batch_size: 1\n'
const data = (entry: string): string => `${axolotl}datasets:\n  - ${entry}\n`
const trl = 'model_name_or_path: a/b\nuse_peft: true\nlearning_rate: 1.0e-5\n'
const llama = 'model_name_or_path: a/b\nstage: sft\nfinetuning_type: lora\ntemplate: llama3\n'
const mlx = 'model: a/b\nfine_tune_type: lora\niters: 10\n'
const nemo =
  'step_scheduler: { num_epochs: 1 }\noptimizer: { lr: 1.0e-5 }\n' +
  'peft: { _target_: nemo_automodel.components._peft.lora.PeftConfig }\n' +
  'model: { pretrained_model_name_or_path: a/b, _target_: nemo_automodel.NeMoAutoModelForCausalLM.from_pretrained }\n'

test.each([
  ['no_python: ./evil.sh', 'no_python'],
  ['module: evil', 'module'],
])('A config of TRL with %s starts something else.', (line, key) => {
  expect(unread(`${trl}${line}\n`)).toContain(key)
})

test.each(['config_file: e.yaml', 'accelerate_config: e.yaml', 'deepspeed: e.json', 'accelerator_config: e.json'])(
  'A config of TRL with %s takes settings from elsewhere.',
  (line) => {
    expect(settings(`${trl}${line}\n`)).toContain(`mutable-source: ${line.split(':')[0]}`)
  },
)

test('Keys that TRL hands on to its launcher are told, and those of either are not.', () => {
  expect(settings(`${trl}learning_rat: 1.0\nmodel-name-or-path: e/f\n`)).toEqual(
    expect.arrayContaining(['import: learning_rat', 'import: model-name-or-path']),
  )
  const known = 'num_processes: 8\nmixed_precision: bf16\naccelerate_config: zero3\ndataset_num_proc: 4\neos_token: x\n'
  const elsewhere = settings(`${trl}${known}`).filter((each) => /^import|accelerate_config/.test(each))
  expect(elsewhere).toEqual([])
})

test.each([
  [`${nemo.replace('path: a/b', 'path: "${X,evil/m}"')}"X,evil/m": a/b\n`, '${X,evil/m}'],
  [`${axolotl.replace('a/b', 'a/${wandb_name}')}wandb_name: b\n`, 'a/${wandb_name}'],
  [`${llama.replace('a/b', 'a/${run_name}')}run_name: b\n`, 'a/${run_name}'],
  [`${trl.replace('a/b', '${run_name}')}run_name: b\n`, '${run_name}'],
  [`${mlx.replace('a/b', '${seed}')}seed: b\n`, '${seed}'],
])('A framework without references between keys takes one as it stands: %j.', (text, value) => {
  expect(read(text).facts.base_model?.value).toBe(value)
})

test.each(['"${X,16}"', '$x', '${oc.env:X}'])('NeMo takes %s from the environment, whatever keys there are.', (value) => {
  expect(settings(`${nemo}x: ${value}\n"X,16": 1\n`)).toContain('environment: x')
})

test('Blanks around a name are a part of it.', () => {
  expect(uris(data('{ path: "data/tickets.jsonl " }'))).toEqual(['data/tickets.jsonl '])
})

test.each([
  'alpaca.evil', 'evil.load_x.y', 'chat_template.evil', 'kto.evil', 'a.b.load', '../evil.load',
])('The strategy %s imports a module that is not the framework’s own.', (type) => {
  expect(settings(data(`{ path: ./d, type: ${type} }`))).toContain('import: datasets[0].type')
})

test.each(['alpaca', 'alpaca:chat', 'chat_template.default', 'alpaca_w_system.load_open_orca', 'chatml.ultra', 'jeopardy'])(
  'The strategy %s is the framework’s own.',
  (type) => {
    expect(settings(data(`{ path: ./d, type: ${type} }`))).not.toContain('import: datasets[0].type')
  },
)

test('With preferences a strategy without a dot is a module of that name too.', () => {
  const preferences = (type: string): string => `${data(`{ path: ./d, type: ${type} }`)}rl: dpo\n`
  expect(settings(preferences('evil'))).toContain('import: datasets[0].type')
  expect(settings(preferences('kto.evil'))).toContain('import: datasets[0].type')
  expect(settings(preferences('chatml.argilla'))).not.toContain('import: datasets[0].type')
})

test.each([
  ['lora_target_modules: [embed_tokens, q_proj]', ['all-linear', 'embed_tokens']],
  ['lora_target_modules: [q_proj, v_proj]', 'all-linear'],
  ['lora_target_modules: []', 'all-linear'],
])('Every linear layer and %s are both trained.', (line, expected) => {
  const config = read(`${axolotl}lora_target_linear: true\n${line}\n`)
  expect(config.facts.peft_config['target_modules']?.value).toEqual(expected)
  expect(config.unread).toEqual([])
})

test('Several configurations of a dataset are read one after the other.', () => {
  const config = read(data('{ path: c/d, name: [default, b] }'))
  expect(config.unread).toEqual([])
  expect(config.facts.datasets.map(({ uri, config_name }) => [uri?.value, config_name?.value])).toEqual([
    ['c/d', 'default'],
    ['c/d', 'b'],
  ])
})

test('NeMo reads texts as Python literals.', () => {
  const peft = 'dim: "16 ", target_modules: "[\'q_proj\', \'v_proj\',]"'
  const config = read(nemo.replace('PeftConfig }', `PeftConfig, ${peft} }`))
  expect(valuesOf(config)).toMatchObject({ peft_config: { r: 16, target_modules: ['q_proj', 'v_proj'] } })
})

test.each([
  [`"'data/' 'x.jsonl'"`, 'data/x.jsonl'],
  [`"('data/x.jsonl')"`, 'data/x.jsonl'],
  [`'"data/x.jsonl"'`, 'data/x.jsonl'],
  ['data/x.jsonl', 'data/x.jsonl'],
])('The path %s of NeMo is %s.', (written, path) => {
  expect(uris(`${nemo}dataset: { path_or_dataset: ${written} }\n`)).toEqual([path])
})

test.each([`"r'data/x.jsonl'"`, `"'data/x.jsonl' # y"`, `"'data\\\\x2fx.jsonl'"`])(
  'A path of NeMo that is an odd literal is not read for certain: %s.',
  (written) => {
    expect(unread(`${nemo}dataset: { path_or_dataset: ${written} }\n`)).toContain('dataset.path_or_dataset')
  },
)

test.each(['Full', '"full fine-tuning"'])('Unsloth trains everything for any type but lora: %s.', (type) => {
  const config = read(`model: a/b\ntraining: { training_type: ${type}, random_seed: 1 }\nlora: { lora_r: 8 }\n`)
  expect(config.facts.tuning?.value).toBe('full')
})

test.each([
  [`${axolotl}max_steps: 9\n`, ['num_train_epochs by max_steps: 9']],
  [`${axolotl}max_steps: -1\n`, []],
  [`${axolotl}optim_args: { lr: 1.0 }\n`, ['learning_rate by optim_args: 1']],
  [`${axolotl}optim_args: "betas=1, lr=1.0"\n`, ['learning_rate by optim_args: 1']],
  [`${axolotl}lr_groups: [{ lr: 0.5 }, { lr: 1 }]\n`, ['learning_rate by lr_groups: 0.5', 'learning_rate by lr_groups: 1']],
  [`${axolotl}embedding_lr: 1\n`, ['learning_rate by embedding_lr: 1']],
  [`${mlx}lr_schedule: { name: cosine_decay, arguments: [1.0, 10] }\n`, ['learning_rate by lr_schedule: 1']],
  [`${nemo}lr_scheduler: { max_lr: 1.0 }\n`, ['learning_rate by max_lr: 1']],
  [`${trl}max_steps: 9\n`, ['num_train_epochs by max_steps: 9']],
  [`${llama}loraplus_lr_ratio: 16.0\n`, ['learning_rate by loraplus_lr_ratio: 16']],
])('What overrides a hyperparameter in %j is told.', (text, expected) => {
  const { overrides = [] } = read(text).facts
  expect(overrides.map(({ of, by, fact }) => `${of} by ${by}: ${String(fact.value)}`)).toEqual(expected)
})
