import { expect, test } from '@jest/globals'
import { companionPaths, readTrainingConfig } from '../../../src/evidence/index.ts'
import type { RepositoryFile } from '../../../src/manifest/index.ts'
import { fixture, present, repository, valuesOf } from './values.ts'

const config = 'model_name_or_path: ./base\nstage: dpo\nfinetuning_type: lora\ndataset: pairs, bucket\n'
const info = fixture('dataset_info.json')

test('Names of datasets are looked up in the default folder, then beside the config.', () => {
  expect(companionPaths('train/dpo.yaml', config)).toEqual([
    'data/dataset_info.json',
    'train/data/dataset_info.json',
    'train/dataset_info.json',
  ])
  expect(companionPaths('train/dpo.yaml')).toEqual(companionPaths('train/dpo.yaml', config))
})

test('The folder that the config names is looked in, inside the repository only.', () => {
  expect(companionPaths('dpo.yaml', `${config}dataset_dir: corpus/v2\n`)).toEqual([
    'corpus/v2/dataset_info.json',
    'dataset_info.json',
  ])
  expect(companionPaths('a/dpo.yaml', `${config}dataset_dir: ../../etc\n`)).toEqual(['a/dataset_info.json'])
  expect(companionPaths('dpo.yaml', `${config}dataset_dir: /data\n`)).toEqual([])
  expect(companionPaths('dpo.yaml', `${config}dataset_dir: ONLINE\n`)).toEqual([])
  expect(companionPaths('dpo.yaml', `${config}dataset_dir: REMOTE:acme/data\n`)).toEqual([])
})

test('Version 1 names the file itself, and other frameworks read no other file.', () => {
  expect(companionPaths('v1.yaml', fixture('llama-factory-v1-lora.yaml'))).toContain('data/v1_sft_demo.yaml')
  expect(companionPaths('axolotl.yml', fixture('axolotl-lora.yml'))).toEqual([])
})

test('What names mean is told with the file and the place that say so.', () => {
  const found = readTrainingConfig('dpo.yaml', config, repository({ 'data/dataset_info.json': info }))
  expect(found).toMatchObject({
    companions: [{ path: 'data/dataset_info.json', read: true }],
    facts: {
      datasets: [
        {
          name: { value: 'pairs', file: 'data/dataset_info.json', pointer: '/pairs', line: 5 },
          uri: { value: 'acme/pairs', file: 'data/dataset_info.json', pointer: '/pairs/ms_hub_url', line: 5 },
          config_name: { value: 'en' },
          role: 'preference',
        },
        { name: { value: 'bucket' }, uri: { value: 's3://acme/bucket.jsonl' }, role: 'preference' },
      ],
    },
  })
  expect(valuesOf(found).settings).toEqual(['mutable-source: bucket.cloud_file_name', 'mutable-source: pairs.ms_hub_url'])
})

test.each([
  ['is absent', {}],
  ['is no JSON', { 'data/dataset_info.json': '{' }],
  ['lacks the name', { 'data/dataset_info.json': '{"other": {"file_name": "a.json"}}' }],
  ['has something else under the name', { 'data/dataset_info.json': '{"pairs": 1, "bucket": null}' }],
])('Names stay names, and are not pinned, when the file %s.', (_what, files) => {
  const values = valuesOf(readTrainingConfig('dpo.yaml', config, repository(files)))
  expect(values['datasets']).toEqual([
    { name: 'pairs', role: 'preference' },
    { name: 'bucket', role: 'preference' },
  ])
  expect(values.settings).toEqual(['mutable-source: dataset'])
})

test('A file that gives names their meaning and cannot be read is an error, not a mere mutable source.', () => {
  const binary: RepositoryFile = { state: 'present', oid: '0'.repeat(40), size: 3, sha256: '0'.repeat(64), text: undefined }
  for (const file of [binary, present('{'), present('[1')]) {
    const found = readTrainingConfig('dpo.yaml', config, (path) =>
      path === 'data/dataset_info.json' ? file : { state: 'absent' },
    )
    expect(found).toMatchObject({ state: 'recognised', unread: [{ key: 'dataset' }] })
  }
})

test('Names of fields that objects inherit are names like any other.', () => {
  const text = config.replace('pairs, bucket', '__proto__,constructor,toString')
  const values = valuesOf(readTrainingConfig('dpo.yaml', text, repository({ 'data/dataset_info.json': info })))
  expect(values['datasets']).toHaveLength(3)
  expect(values.settings).toEqual(['mutable-source: dataset'])
})

test('Online names are looked up on the hub.', () => {
  const values = valuesOf(readTrainingConfig('dpo.yaml', `${config}dataset_dir: ONLINE\n`))
  expect(values['datasets']).toEqual([
    { uri: 'pairs', role: 'preference' },
    { uri: 'bucket', role: 'preference' },
  ])
  expect(values.settings).toEqual(['mutable-source: dataset'])
})

test('A config without datasets reads no other file.', () => {
  const text = 'model_name_or_path: ./base\nadapter_name_or_path: ./adapter\nexport_dir: ./out\n'
  expect(readTrainingConfig('merge.yaml', text)).toMatchObject({ companions: [] })
})

const named = 'model_name_or_path: ./base\nstage: sft\nfinetuning_type: lora\ndataset: tickets\n'
const honest = '{"tickets": {"file_name": "tickets.jsonl"}}'

function unread(files: Readonly<Record<string, string>>): string[] {
  const read = readTrainingConfig('train/lf.yaml', named, repository(files))
  if (read.state !== 'recognised') throw new Error(`This config is ${read.state}.`)
  return read.unread.map(({ key, message }) => `${key}: ${message}`)
}

test.each([
  ['names other data', '{"tickets": {"file_name": "/evil/p.jsonl"}}'],
  ['names the same file from its own folder', honest],
  ['lacks the name', '{}'],
  ['is no JSON', '{'],
])('A name is open where a second file that may be the one %s.', (_what, other) => {
  const files = { 'data/dataset_info.json': honest, 'train/data/dataset_info.json': other }
  expect(unread(files)).toEqual([expect.stringMatching(/^dataset: .*data\/dataset_info\.json or from train\/data/)])
})

test('Two files that give a name the same meaning leave nothing open.', () => {
  const hub = '{"tickets": {"hf_hub_url": "acme/tickets"}}'
  expect(unread({ 'data/dataset_info.json': hub, 'train/data/dataset_info.json': hub })).toEqual([])
  expect(unread({ 'data/dataset_info.json': honest })).toEqual([])
})

test('Hubs that hold different data under one name leave it open which is read.', () => {
  const hubs = (other: string): string => `{"tickets": {"hf_hub_url": "acme/tickets", "ms_hub_url": "${other}"}}`
  expect(unread({ 'data/dataset_info.json': hubs('evil/p') })).toEqual([expect.stringContaining('ms_hub_url')])
  expect(unread({ 'data/dataset_info.json': hubs('acme/tickets') })).toEqual([])
})
