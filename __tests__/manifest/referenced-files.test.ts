import { expect, test } from '@jest/globals'
import { parseManifest, referencedFiles } from '../../src/manifest/index.ts'

const files = (text: string): string[] => referencedFiles(parseManifest('m.yml', text))

test('Every file that decides what is trained or shows what came out is referenced, sorted, once.', () => {
  const text = `
kind: FineTuningRequest
base_model: { uri: models/base }
datasets: [{ uri: data/b.jsonl }, { uri: ./data/a.jsonl }, { uri: data/a.jsonl }, { uri: data/c.dvc, evidence: { uri: evidence/c.json } }]
training:
  config: { uri: train/axolotl.yml }
  chat_template: { uri: train/chat.jinja }
  resume_from_checkpoint: { uri: checkpoints/1 }
  adapter_name_or_path: { uri: adapters/2 }
evaluation_plan: [{ dataset: { uri: evals/x.jsonl } }]
---
kind: FineTuningRelease
request: { uri: finetune/request.yml }
rollback: { uri: release/old.yml }
subject: [{ uri: out/adapter.safetensors }]
evaluations: [{ before: { uri: logs/before.json }, after: { uri: logs/after.json } }]
`
  const named = files(text).filter((path) => /\/(?!request|old)/.test(path) && !path.endsWith('.dvc'))
  expect(named).toEqual([
    'adapters/2',
    'checkpoints/1',
    'data/a.jsonl',
    'data/b.jsonl',
    'evals/x.jsonl',
    'evidence/c.json',
    'logs/after.json',
    'logs/before.json',
    'models/base',
    'out/adapter.safetensors',
    'train/axolotl.yml',
    'train/chat.jinja',
    // Programs do not agree on whether a path of the config starts beside it.
    'train/data/a.jsonl',
    'train/data/b.jsonl',
  ])
})

test('A file may be there as its DVC pointer; a pointer is its own.', () => {
  expect(files('datasets: [{ uri: data/a.jsonl }, { uri: data/c.dvc }]')).toEqual([
    'data/a.jsonl',
    'data/a.jsonl.dvc',
    'data/c.dvc',
  ])
})

test('The name of a base model is a path too, because loaders take a folder of that name before a hub.', () => {
  expect(files('base_model: { base_model_name_or_path: a/b }')).toContain('a/b')
})

test.each(['./data//x/', 'data/../data/x', String.raw`data\x`, '/data/x', 'file:data/x', 'file:///data/x'])(
  'The spelling %j counts: a program would open the file all the same.',
  (uri) => {
    expect(files(JSON.stringify({ datasets: [{ uri }] }))).toEqual(expect.arrayContaining(['data/x', 'data/x.dvc']))
  },
)

test.each([
  ['cfg:axolotl.yaml', 'cfg:axolotl.yaml'],
  ['C:/a', 'C:/a'],
  ['file:a', 'file:a'],
  [String.raw`a\b`, String.raw`a\b`],
  ['a\tb', 'a\tb'],
  ['..a/b', '..a/b'],
  ['s3://bucket/x', 's3:/bucket/x'],
  ['hf://a/b', 'hf:/a/b'],
  ['https://host/x?y#z', 'https:/host/x?y#z'],
])('%j counts as the file %j, whatever else it may be: git has such names.', (uri, path) => {
  expect(files(JSON.stringify({ training: { config: { uri } } }))).toContain(path)
})

test('A name as long as the schema lets it be counts.', () => {
  expect(files(JSON.stringify({ training: { config: { uri: 'a'.repeat(2_048) } } }))).toHaveLength(2)
})

test('Paths out of the repository and the repository itself are no files of it.', () => {
  expect(files('datasets: [{uri: ..}, {uri: ../a}, {uri: a/../..}, {uri: "."}, {uri: ""}]')).toEqual([])
  expect(files(String.raw`{"datasets": [{"uri": "a\u0000"}]}`)).toEqual([])
})

test('A file that cannot be read references nothing.', () => {
  expect(files('a: [')).toEqual([])
})

test('With LLaMA-Factory, the list that turns dataset names into files is referenced, in both places where it may be.', () => {
  const config = (framework: string) => `training: { framework: ${framework}, config: { uri: train/lf.yml } }`
  for (const framework of ['llama-factory', 'LLaMAFactory', 'llama_factory']) {
    expect(files(config(framework))).toEqual(expect.arrayContaining(['data/dataset_info.json', 'train/data/dataset_info.json', 'train/dataset_info.json']))
  }
  expect(files(config('axolotl')).join()).not.toContain('dataset_info')
})

test('A dataset or model of the Hub may be meant by its id alone, which a folder of the repository can be called.', () => {
  const hub = 'datasets: [{ uri: "hf://datasets/acme/tickets@0a1b/train.jsonl" }, { uri: "https://huggingface.co/datasets/acme/chats" }]'
  expect(files(hub)).toEqual(expect.arrayContaining(['acme/tickets', 'acme/chats']))
})
