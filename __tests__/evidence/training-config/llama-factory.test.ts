import { expect, test } from '@jest/globals'
import { fixture, valuesIn } from './values.ts'

const files = {
  'data/dataset_info.json': fixture('dataset_info.json'),
  'data/v1_sft_demo.yaml': fixture('v1_sft_demo.yaml'),
}

test('Names of LLaMA-Factory mean what dataset_info.json says, and a script in it is code.', () => {
  expect(valuesIn('llama-factory-oft.yaml', files)).toEqual({
    framework: 'llama-factory',
    base_model: 'Qwen/Qwen2.5-VL-7B-Instruct',
    method: 'sft',
    tuning: 'oft',
    datasets: [
      { name: 'mllm_demo', uri: 'scripts/mllm', role: 'train' },
      { name: 'identity', uri: 'data/identity.json', role: 'train' },
      {
        name: 'alpaca_en_demo',
        uri: 'acme/alpaca-demo',
        revision: 'main',
        split: 'train[:500]',
        role: 'train',
      },
    ],
    peft_config: { peft_type: 'OFT', target_modules: 'all-linear', oft_block_size: 32 },
    hyperparameters: {
      learning_rate: 0.0001,
      num_train_epochs: 3,
      per_device_train_batch_size: 1,
      gradient_accumulation_steps: 8,
      warmup_ratio: 0.1,
      lr_scheduler_type: 'cosine',
      bf16: true,
      max_length: 2048,
    },
    settings: [
      'mutable-source: alpaca_en_demo.hf_revision',
      'mutable-source: mllm_demo.script_url',
      'mutable-source: model_name_or_path',
      'prompt-format: template',
      'remote-code: mllm_demo.script_url',
      'remote-code: trust_remote_code',
    ],
  })
})

test('Names whose meaning stands in a remote file stay names, and are not pinned.', () => {
  expect(valuesIn('llama-factory-remote.yaml', files)).toEqual({
    framework: 'llama-factory',
    base_model: 'Qwen/Qwen3-4B-Instruct-2507',
    method: 'sft',
    tuning: 'lora',
    datasets: [{ name: 'identity', role: 'train' }, { name: 'alpaca_en_demo', role: 'train' }],
    peft_config: { peft_type: 'LORA', r: 8, lora_alpha: 16, target_modules: 'all-linear' },
    hyperparameters: {
      learning_rate: 0.0001,
      num_train_epochs: 3,
      per_device_train_batch_size: 1,
      gradient_accumulation_steps: 8,
      warmup_ratio: 0.1,
      lr_scheduler_type: 'cosine',
      bf16: true,
      max_length: 2048,
    },
    settings: [
      'mutable-source: dataset',
      'mutable-source: model_name_or_path',
      'prompt-format: template',
      'remote-code: trust_remote_code',
    ],
  })
})

test('A name that dataset_info.json lacks is not pinned.', () => {
  expect(valuesIn('llama-factory-pretrain.yaml', files)).toEqual({
    framework: 'llama-factory',
    base_model: 'Qwen/Qwen3-4B-Instruct-2507',
    method: 'pretrain',
    tuning: 'lora',
    datasets: [{ name: 'c4_demo', role: 'train' }],
    peft_config: { peft_type: 'LORA', r: 8, lora_alpha: 16, target_modules: 'all-linear' },
    hyperparameters: {
      learning_rate: 0.0001,
      num_train_epochs: 3,
      per_device_train_batch_size: 1,
      gradient_accumulation_steps: 8,
      warmup_ratio: 0.1,
      lr_scheduler_type: 'cosine',
      bf16: true,
      max_length: 2048,
    },
    settings: [
      'mutable-source: dataset',
      'mutable-source: model_name_or_path',
      'remote-code: trust_remote_code',
    ],
  })
})

test('A config that merges an adapter trains nothing.', () => {
  expect(valuesIn('llama-factory-merge.yaml', files)).toEqual({
    framework: 'llama-factory',
    base_model: 'Qwen/Qwen3-4B-Instruct-2507',
    datasets: [],
    peft_config: {},
    hyperparameters: {},
    settings: [
      'full-training: export_dir',
      'lineage: adapter_name_or_path',
      'mutable-source: model_name_or_path',
      'prompt-format: template',
      'remote-code: trust_remote_code',
    ],
  })
})

test('Version 1 of LLaMA-Factory names parts by plugins, and datasets by a YAML file.', () => {
  expect(valuesIn('llama-factory-v1-lora.yaml', files)).toEqual({
    framework: 'llama-factory',
    base_model: 'Qwen/Qwen3-4B',
    tuning: 'lora',
    datasets: [
      { name: 'identity', uri: 'data/identity.json', role: 'train' },
      { name: 'alpaca', uri: 'acme/alpaca', split: 'train', role: 'train' },
    ],
    peft_config: {
      peft_type: 'LORA',
      r: 16,
      lora_alpha: 32,
      lora_dropout: 0.05,
      target_modules: 'all-linear',
    },
    hyperparameters: {
      learning_rate: 0.0001,
      max_steps: 10,
      per_device_train_batch_size: 1,
      bf16: true,
      max_length: 2048,
    },
    settings: ['mutable-source: alpaca.path', 'mutable-source: model'],
  })
})

test('Training some layers needs no adapter.', () => {
  expect(valuesIn('llama-factory-v1-freeze.yaml', files)).toEqual({
    framework: 'llama-factory',
    base_model: 'Qwen/Qwen3-4B',
    tuning: 'freeze',
    datasets: [
      { name: 'identity', uri: 'data/identity.json', role: 'train' },
      { name: 'alpaca', uri: 'acme/alpaca', split: 'train', role: 'train' },
    ],
    peft_config: {},
    hyperparameters: {
      learning_rate: 0.00002,
      max_steps: 10,
      per_device_train_batch_size: 1,
      max_length: 2048,
    },
    settings: [
      'full-training: peft_config.name',
      'mutable-source: alpaca.path',
      'mutable-source: model',
    ],
  })
})
