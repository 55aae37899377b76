import { expect, test } from '@jest/globals'
import { readTrainingConfig } from '../../../src/evidence/index.ts'

const axolotl = (dataset: string): string => `base_model: a/b\nmicro_batch_size: 1\nadapter: lora\ndatasets:\n${dataset}`

function uris(text: string): string[] {
  const config = readTrainingConfig('train.yml', text)
  if (config.state !== 'recognised') throw new Error(config.state)
  return config.facts.datasets.map(({ uri }) => `${uri?.value} ${uri?.line}`)
}

test('A loader that reads files is no dataset: each of its files is one.', () => {
  expect(uris(axolotl('  - path: json\n    data_files: [data/a.jsonl, data/b.jsonl]\n    type: alpaca\n'))).toEqual([
    'data/a.jsonl 6',
    'data/b.jsonl 6',
  ])
  expect(uris(axolotl('  - path: parquet\n    data_files:\n      train: [a.parquet, b.parquet]\n      test: c.parquet\n'))).toEqual([
    'a.parquet 7',
    'b.parquet 7',
    'c.parquet 8',
  ])
})

test('Files of a dataset on a hub do not hide which dataset it is.', () => {
  expect(uris(axolotl('  - path: org/data\n    data_files: [a.jsonl, b.jsonl]\n'))).toEqual(['org/data 5'])
})

test('Files are found in the other frameworks that load them so.', () => {
  expect(uris('model_name_or_path: a/b\nlearning_rate: 1.0e-5\ndatasets:\n  - path: json\n    data_files: [x.json, y.json]\n')).toEqual(
    ['x.json 5', 'y.json 5'],
  )
  const torchtune =
    'tokenizer: { _component_: torchtune.models.llama3.llama3_tokenizer }\n' +
    'model: { _component_: torchtune.models.llama3.lora_llama3_8b, lora_rank: 8 }\n' +
    'dataset: { _component_: torchtune.datasets.alpaca_dataset, source: json, data_files: [x.json, y.json] }\n'
  expect(uris(torchtune)).toEqual(['x.json 3', 'y.json 3'])
})

test.each(['__proto__', 'constructor', 'toString'])('The word %s is looked up in no table of words.', (word) => {
  const config = readTrainingConfig('t.yml', `model_name_or_path: a/b\nfinetuning_type: lora\nstage: ${word}\ndataset: x\n`)
  expect(config.state === 'recognised' && typeof (config.facts.method?.value ?? '')).toBe('string')
})
