import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-matches.ts'
import { honest, problemsIn } from '../../support/config-problems.ts'

const llama = `model_name_or_path: meta-llama/Llama-3.2-3B
stage: sft
finetuning_type: lora
lora_rank: 16
lora_alpha: 32
lora_target: q_proj,v_proj
dataset: tickets
dataset_dir: data
template: llama3
learning_rate: 2.0e-4
num_train_epochs: 3.0
`

const openai = JSON.stringify({
  model: 'gpt-4o-mini-2024-07-18',
  training_file: 'file-abc123',
  method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 3 } } },
})

const gpt = { base_model: { base_model_name_or_path: 'gpt-4o-mini-2024-07-18' }, peft_config: undefined }

const pointersOf = (...given: Parameters<typeof problemsIn> extends [unknown, ...infer Rest] ? Rest : never) =>
  problemsIn(rule, ...given).map(({ pointer }) => pointer)

describe('datasets of training/config-matches', () => {
  const reading = (...paths: readonly string[]) =>
    honest.replace(/ {2}- path: .*\n.*\n/, paths.map((path) => `  - path: ${path}\n    type: alpaca\n`).join(''))
  const declaring = (...datasets: readonly object[]) => ({ fields: { datasets } })
  const hub = { name: 'chats', uri: `hf://datasets/acme/chats@${'a'.repeat(40)}/train.jsonl` }

  test.each([
    ['acme/chats', hub],
    ['hf://datasets/acme/chats', hub],
    ['https://huggingface.co/datasets/acme/chats', hub],
    ['hf://datasets/acme/chats', { name: 'chats', uri: 'acme/chats' }],
    ['squad', { name: 'chats', uri: 'hf://datasets/squad' }],
    ['s3://acme/t.jsonl', { name: 'chats', uri: 's3://acme/t.jsonl?versionId=7' }],
  ])('%s is declared by %j.', (path, dataset) => {
    expect(problemsIn(rule, reading(path), declaring(dataset))).toEqual([])
  })

  test.each([
    'acme/chat', 'Acme/chats', 'hf://datasets/acme/chats/evil.jsonl', 's3://acme/chats', '/data/acme/chats', 'chats',
  ])('%s is other data.', (path) => {
    expect(pointersOf(reading(path), declaring(hub))).toEqual(['/datasets/0/uri'])
  })

  test('Data that no dataset of the manifest declares is found at its line.', () => {
    const [problem, ...others] = problemsIn(rule, reading('data/tickets.jsonl', 'evil/data'))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ pointer: '/datasets', related: [{ path: 'train/config.yaml', line: 6, column: 11 }] })
    expect(problem?.message).toContain('"evil/data" (train/config.yaml:6:11), which no dataset of the manifest declares')
  })

  test('Data for measuring that nobody declared is a warning at most, and so is training data that is not named.', () => {
    const text = `${honest}test_datasets:\n  - path: data/test.jsonl\n    split: train\n`
    expect(problemsIn(rule, text)).toMatchObject([{ pointer: '/datasets', atMost: 'warning' }])
    const two = declaring({ name: 'a', uri: 'data/tickets.jsonl' }, { name: 'b', uri: 'b.jsonl' })
    expect(problemsIn(rule, honest, two)).toMatchObject([{ pointer: '/datasets/1', atMost: 'warning' }])
  })

  test('Data kept for measuring is not to be trained on.', () => {
    const held = { name: 'a', uri: 'data/tickets.jsonl', role: 'test' }
    expect(problemsIn(rule, honest, declaring(held))).toMatchObject([{ pointer: '/datasets/0/role', atMost: 'warning' }])
    expect(pointersOf(honest, declaring({ ...held, role: 'preference' }))).toEqual([])
    expect(pointersOf(honest, declaring(held, { ...held, role: 'train' }))).toEqual([])
  })

  test('A folder that holds declared files may hold others.', () => {
    expect(problemsIn(rule, reading('data'))).toMatchObject([{ pointer: '/datasets/0/uri', atMost: 'warning' }])
    expect(problemsIn(rule, reading('data/*.jsonl'))).toMatchObject([{ pointer: '/datasets/0/uri', atMost: 'warning' }])
  })

  test('Revision, split and configuration are compared where both are stated.', () => {
    const text = reading('acme/chats').replace('type: alpaca', 'revision: main\n    split: train[:50%]\n    name: en')
    const stated = { name: 'chats', uri: 'hf://datasets/acme/chats', revision: 'b'.repeat(40), split: 'train', config_name: 'de' }
    expect(pointersOf(text, declaring(stated))).toEqual([
      '/datasets/0/revision', '/datasets/0/split', '/datasets/0/config_name',
    ])
    expect(pointersOf(text, declaring(hub))).toEqual(['/datasets/0/uri'])
  })

  test('A folder of the training machine is mapped by policy.', () => {
    const options = { 'data-paths': { '/mnt/acme': 's3://acme-training', '/workspace': '.' } }
    const s3 = { name: 'chats', uri: 's3://acme-training/2026/t.jsonl' }
    expect(pointersOf(reading('/mnt/acme/2026/t.jsonl'), { ...declaring(s3), options })).toEqual([])
    expect(pointersOf(reading('/workspace/data/tickets.jsonl'), { options })).toEqual([])
    expect(pointersOf(reading('/mnt/acme/../x/2026/t.jsonl'), { ...declaring(s3), options })).toEqual(['/datasets/0/uri'])
  })

  test("A name of LLaMA-Factory means what dataset_info.json says, and that file's line is pointed at.", () => {
    const other = JSON.stringify({ tickets: { file_name: 'evil.jsonl' } }, undefined, 2)
    const [problem, ...others] = problemsIn(rule, llama, { files: { 'data/dataset_info.json': other } })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      pointer: '/datasets/0/uri',
      related: [{ path: 'data/dataset_info.json', line: 3, column: 18 }],
      message: expect.stringContaining('data/dataset_info.json:3:18 says "data/evil.jsonl"'),
    })
  })

  test('Without that file names are compared.', () => {
    expect(pointersOf(llama)).toEqual([])
    expect(pointersOf(llama.replace('dataset: tickets', 'dataset: tickets,extra'))).toEqual(['/datasets'])
  })

  test("A service's own id of an upload is not compared; a local framework has no such ids.", () => {
    expect(pointersOf(openai.replace('file-abc123', 'evil/data'), { fields: gpt })).toEqual(['/datasets/0/uri'])
    expect(pointersOf(openai.replace('file-abc123', 'tickets'), { fields: gpt })).toEqual([])
    expect(pointersOf(reading('file-abc123'))).toEqual(['/datasets/0/uri'])
  })

  test("Only a service's bare id is matched by name, not an address that ends like one.", () => {
    const job = { baseModelIdentifier: 'gpt-4o-mini-2024-07-18', customizationType: 'FINE_TUNING' }
    const text = (s3Uri: string) => JSON.stringify({ ...job, trainingDataConfig: { s3Uri } })
    expect(pointersOf(text('s3://evil/tickets'), { fields: gpt })).toEqual(['/datasets/0/uri'])
  })
})
