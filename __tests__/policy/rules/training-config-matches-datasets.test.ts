import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-matches.ts'
import { honest, problemsIn } from '../../support/config-problems.ts'

const llama = `model_name_or_path: meta-llama/Llama-3.2-3B
model_revision: 13afe5124825b4f3751f836b40dafda64c1ed062
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

  const whole = { name: 'chats', uri: 'hf://datasets/acme/chats' }

  test.each([
    ['acme/chats', whole],
    ['hf://datasets/acme/chats', whole],
    ['hf://datasets/acme/chats/train.jsonl', whole],
    [`hf://datasets/acme/chats@${'A'.repeat(40)}/train.jsonl`, hub],
    ['https://huggingface.co/datasets/acme/chats', whole],
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

  test.each(['acme/chats', 'hf://datasets/acme/chats', 'https://huggingface.co/datasets/acme/chats'])(
    'The whole repository %s is more than the one file of it that is declared.',
    (path) => {
      const file = declaring({ name: 'chats', uri: 'hf://datasets/acme/chats/safe.jsonl' })
      const [problem, ...others] = problemsIn(rule, reading(path), file)
      expect(others).toEqual([])
      expect(problem).toMatchObject({ pointer: '/datasets/0/uri', atMost: 'warning' })
      expect(problem?.message).toContain('reads everything in')
    },
  )

  test('A folder or repository at another revision is found as well as that it holds more.', () => {
    const text = reading('acme/chats').replace('type: alpaca', 'revision: main')
    const problems = problemsIn(rule, text, declaring(hub))
    expect(problems.map(({ atMost }) => atMost)).toEqual(['warning', undefined])
  })

  test.each([
    ['data/tickets.jsonl', 'hf://datasets/data/tickets.jsonl'],
    ['hf://datasets/data/tickets.jsonl', 'data/tickets.jsonl'],
    ['data/tickets', 'hf://datasets/data/tickets'],
  ])('%s in the manifest is not %s in the config.', (uri, path) => {
    const files = { 'data/tickets': '{}\n' }
    expect(pointersOf(reading(path), { ...declaring({ name: 'tickets', uri }), files })).toEqual(['/datasets/0/uri'])
  })

  test('A path that is one file from the root and another from the folder of the config has no clear meaning.', () => {
    const files = { 'data/tickets.jsonl': 'a\n', 'train/data/tickets.jsonl': 'b\n' }
    const [problem, ...others] = problemsIn(rule, honest, { files })
    expect(others).toEqual([])
    expect(problem).toMatchObject({ pointer: '/datasets' })
    expect(problem).not.toHaveProperty('atMost')
    expect(problem?.message).toContain('data/tickets.jsonl or train/data/tickets.jsonl')
    expect(problemsIn(rule, honest, { files: { ...files, 'train/data/tickets.jsonl': 'a\n' } })).toEqual([])
  })

  test('A commit that the manifest states and the config does not is a warning at most, or in full by policy.', () => {
    const stated = { name: 'chats', uri: 'hf://datasets/acme/chats', revision: 'b'.repeat(40) }
    const [problem, ...others] = problemsIn(rule, reading('acme/chats'), declaring(stated))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ pointer: '/datasets/0/revision', atMost: 'warning' })
    expect(problem?.message).toContain('train/config.yaml:4:11 names no revision')
    const options = { 'require-revision': true }
    expect(problemsIn(rule, reading('acme/chats'), { ...declaring(stated), options })[0]).not.toHaveProperty('atMost')
  })

  test('A config that trains nothing and one of PEFT name no data.', () => {
    const peft = JSON.stringify({
      peft_type: 'LORA', task_type: 'CAUSAL_LM', base_model_name_or_path: 'meta-llama/Llama-3.2-3B',
      revision: '13afe5124825b4f3751f836b40dafda64c1ed062', r: 16, lora_alpha: 32, target_modules: ['q_proj', 'v_proj'],
    })
    const merge = llama.replace(/^(?:dataset|dataset_dir|learning_rate|num_train_epochs): .*\n/gm, '') + 'export_dir: out\n'
    expect([problemsIn(rule, peft), problemsIn(rule, merge)]).toEqual([[], []])
    expect(pointersOf(`${merge}learning_rate: 2.0e-4\n`)).toEqual(['/datasets/0'])
  })

  test('Revision, split and configuration are compared where both are stated.', () => {
    const text = reading('acme/chats').replace('type: alpaca', 'revision: main\n    split: train[:50%]\n    name: en')
    const stated = { name: 'chats', uri: 'hf://datasets/acme/chats', revision: 'b'.repeat(40), split: 'train', config_name: 'de' }
    expect(pointersOf(text, declaring(stated))).toEqual([
      '/datasets/0/revision', '/datasets/0/split', '/datasets/0/config_name',
    ])
    expect(pointersOf(text, declaring({ ...whole, uri: `hf://datasets/acme/chats@${'b'.repeat(40)}` }))).toEqual(['/datasets/0/uri'])
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

  test('Without that file a name says nothing about the data, even where the manifest has the same name.', () => {
    expect(problemsIn(rule, llama)).toMatchObject([{ pointer: '/datasets/0/name', message: expect.stringContaining('by name alone') }])
    expect(pointersOf(llama.replace('dataset: tickets', 'dataset: tickets,extra'))).toEqual(['/datasets/0/name', '/datasets'])
  })

  test.each([
    'data\\tickets.jsonl', '"data/tickets.jsonl "', 'file:data/tickets.jsonl', 'link/../data/tickets.jsonl', '" data/tickets.jsonl"',
  ])('%s is another path to an operating system than data/tickets.jsonl.', (path) => {
    expect(pointersOf(reading(path))).toEqual(['/datasets/0/uri'])
  })

  test.each(['./data/tickets.jsonl', 'data//tickets.jsonl', '../data/tickets.jsonl', 'data/./tickets.jsonl'])('%s is the same path.', (path) => {
    expect(pointersOf(reading(path))).toEqual([])
  })

  test('A path with a wildcard is a pattern to loaders, even where a file is called so.', () => {
    const dataset = { name: 'tickets', uri: 'data/[t]ickets.jsonl' }
    expect(pointersOf(reading('data/[t]ickets.jsonl'), declaring(dataset))).toEqual(['/datasets/0/uri'])
  })

  test("A folder that is called like a dataset of the Hub is loaded in the Hub's place.", () => {
    const files = { 'acme/chats/a.jsonl': '{}' }
    expect(pointersOf(reading('acme/chats'), declaring(whole))).toEqual([])
    const [problem, ...others] = problemsIn(rule, reading('acme/chats'), { ...declaring(whole), files })
    expect(others).toEqual([])
    expect(problem).toMatchObject({ pointer: '/datasets', message: expect.stringContaining('a folder of that name') })
    expect(problem).not.toHaveProperty('atMost')
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
