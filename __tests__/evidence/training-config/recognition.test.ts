import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readTrainingConfig } from '../../../src/evidence/index.ts'

function kindOf(text: string, path = 'file'): string {
  const config = readTrainingConfig(path, text)
  return config.state === 'recognised' ? config.framework : config.state
}

function textsIn(folder: string): [string, string][] {
  const names = readdirSync(folder).filter((name) => /\.(?:ya?ml|json|sh)$/.test(name))
  return names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])
}

const configs = textsIn('__tests__/fixtures/training-config')
const datasets = new Set(['dataset_info.json', 'v1_sft_demo.yaml'])
const frameworks = ['axolotl', 'llama-factory', 'torchtune', 'nemo', 'trl', 'mlx', 'peft', 'unsloth']
const services = ['openai', 'azure', 'vertex', 'bedrock', 'together', 'fireworks']
const ids: Readonly<Record<string, string>> = { nemo: 'nemo-automodel', mlx: 'mlx-lm' }

test.each(configs.filter(([name]) => !datasets.has(name)))('%s is recognised by what it contains.', (name, text) => {
  const prefix = [...frameworks, ...services].find((each) => name.startsWith(each)) ?? ''
  expect(kindOf(text)).toBe(ids[prefix] ?? prefix)
})

test.each(configs.filter(([name]) => datasets.has(name)))('%s is no training config.', (_name, text) => {
  expect(kindOf(text)).toBe('unknown')
})

test.each(textsIn('__tests__/fixtures/manifests'))('The manifest %s is no training config.', (_name, text) => {
  expect(kindOf(text, 'finetune/request.yml')).toBe('unknown')
})

test.each(textsIn('.github/workflows'))('The workflow %s is no training config.', (_name, text) => {
  expect(kindOf(text)).toBe('unknown')
})

test.each([
  ['a model card', 'base_model: meta-llama/Llama-3.2-1B\ndatasets: [acme/tickets]\nlicense: mit\ntags: [peft]\n'],
  ['a merge of models', 'base_model: a/b\nmerge_method: slerp\nslices: []\ndtype: bfloat16\n'],
  ['a compose file', 'services:\n  train:\n    image: axolotl\n    environment: {MODEL: a/b}\n'],
  ['accelerate', 'compute_environment: LOCAL_MACHINE\ndistributed_type: FSDP\nnum_processes: 8\n'],
  ['DeepSpeed', '{"train_batch_size": "auto", "zero_optimization": {"stage": 3}, "fp16": {"enabled": "auto"}}'],
  ['a package', '{"name": "model", "version": "1.0.0", "dependencies": {"trl": "1"}}'],
  ['a model', '{"architectures": ["LlamaForCausalLM"], "model_type": "llama", "auto_map": {}}'],
  ['hydra', 'defaults: [_self_]\nmodel:\n  _target_: my.Model\n'],
  ['a workflow', 'on: push\njobs:\n  train:\n    steps:\n      - run: trl sft --model_name_or_path a --dataset_name b\n'],
  ['prose', 'Train the model on the dataset.\n'],
  ['a script', '#!/bin/sh\nset -e\ncurl --fail https://example.com | tar --extract\n'],
  ['a list', '- model: a\n- dataset: b\n'],
])('%s is no training config.', (_what, text) => {
  expect(kindOf(text)).toBe('unknown')
})

test('The most specific framework wins.', () => {
  expect(kindOf('model_name_or_path: a/b\nlearning_rate: 1e-5\n')).toBe('trl')
  expect(kindOf('model_name_or_path: a/b\nlearning_rate: 1e-5\nstage: sft\ndataset: identity\n')).toBe('llama-factory')
  expect(kindOf('{"model": "m", "training_file": "file-1"}')).toBe('openai')
  expect(kindOf('{"model": "m", "training_file": "file-1", "n_epochs": 3}')).toBe('together')
  expect(kindOf('{"model": "m", "training_file": "file-1", "trainingType": "Standard"}')).toBe('azure')
  expect(kindOf('together fine-tuning create --training-file file-1 --model m\n')).toBe('together')
  expect(kindOf('model: m\nlora_parameters: {rank: 8, scale: 20.0}\nnum_layers: 8\n')).toBe('mlx-lm')
})

test('An arguments file is a command without its name.', () => {
  const text = '--model_name_or_path\nacme/base\n--dataset_name\nacme/data\n--learning_rate\n-1e-5\n'
  expect(kindOf(text, 'train.args')).toBe('trl')
})

test('A config may be any document of a file.', () => {
  const config = readTrainingConfig('all.yml', 'a: 1\n---\nbase_model: a/b\nmicro_batch_size: 1\n---\nhf_token: abcdefgh\n')
  expect(config).toMatchObject({ state: 'recognised', facts: { base_model: { value: 'a/b', line: 3 } } })
  expect(config).toMatchObject({ facts: { settings: expect.arrayContaining([expect.objectContaining({ risk: 'secret' })]) } })
})

test.each([
  ['bad.yml', 'a: 1: 2\n'],
  ['bad.json', '{"a" "b"}'],
  ['empty.yml', '# nothing\n'],
  ['tagged.yml', 'a: !!python/object/apply:os.system [id]\n'],
])('%s cannot be read, and says where.', (path, text) => {
  const config = readTrainingConfig(path, text)
  expect(config.state).toBe('unreadable')
  expect(config).toMatchObject({ problems: [{ place: { line: 1 } }] })
})

test('Bytes that are no text, and a file beyond any limit, cannot be read whatever they are called.', () => {
  expect(readTrainingConfig('train.sh', Uint8Array.of(0xff, 0xfe, 0)).state).toBe('unreadable')
  expect(readTrainingConfig('train.sh', 'a'.repeat(300_000)).state).toBe('unreadable')
})
