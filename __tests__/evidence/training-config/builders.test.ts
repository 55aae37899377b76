import { expect, test } from '@jest/globals'
import { valuesIn } from './values.ts'

test('torchtune: the name of a builder says how weights are trained and what data is read.', () => {
  expect(valuesIn('torchtune-qlora.yaml')).toEqual({
    framework: 'torchtune',
    base_model: '/tmp/Llama-3.2-1B-Instruct/',
    method: 'sft',
    tuning: 'qlora',
    datasets: [{ uri: 'yahma/alpaca-cleaned', role: 'train' }],
    peft_config: {
      peft_type: 'LORA',
      r: 64,
      lora_alpha: 128,
      lora_dropout: 0,
      target_modules: ['q_proj', 'v_proj', 'o_proj', 'gate_proj', 'down_proj', 'up_proj'],
    },
    hyperparameters: {
      learning_rate: 0.0003,
      num_train_epochs: 1,
      per_device_train_batch_size: 4,
      gradient_accumulation_steps: 8,
      warmup_steps: 100,
      weight_decay: 0.01,
      lr_scheduler_type: 'cosine',
      optim: 'torch.optim.AdamW',
      packing: false,
      bf16: true,
      gradient_checkpointing: false,
    },
    settings: ['mutable-source: dataset._component_'],
  })
})

test('torchtune: a teacher is lineage.', () => {
  expect(valuesIn('torchtune-distillation.yaml')).toEqual({
    framework: 'torchtune',
    base_model: '/tmp/Qwen2.5-7B-Instruct',
    method: 'sft',
    tuning: 'lora',
    datasets: [{ uri: 'yahma/alpaca-cleaned', role: 'train' }],
    peft_config: {
      peft_type: 'LORA',
      r: 64,
      lora_alpha: 128,
      lora_dropout: 0,
      target_modules: ['q_proj', 'v_proj', 'o_proj', 'gate_proj', 'down_proj', 'up_proj'],
    },
    hyperparameters: {
      learning_rate: 0.0003,
      num_train_epochs: 5,
      per_device_train_batch_size: 2,
      gradient_accumulation_steps: 8,
      warmup_steps: 100,
      weight_decay: 0.01,
      lr_scheduler_type: 'cosine',
      optim: 'torch.optim.AdamW',
      packing: false,
      bf16: true,
      gradient_checkpointing: true,
    },
    settings: [
      'lineage: teacher_checkpointer.checkpoint_dir',
      'mutable-source: dataset._component_',
      'prompt-format: tokenizer.path',
    ],
  })
})

test('NeMo Automodel with an adapter.', () => {
  expect(valuesIn('nemo-peft.yaml')).toEqual({
    framework: 'nemo-automodel',
    base_model: 'google/gemma-2-9b-it',
    method: 'sft',
    tuning: 'lora',
    datasets: [
      { uri: 'rajpurkar/squad', split: 'train', role: 'train' },
      { uri: 'rajpurkar/squad', split: 'validation', role: 'validation' },
    ],
    peft_config: { peft_type: 'LORA', r: 8, lora_alpha: 32, target_modules: '*_proj' },
    hyperparameters: {
      learning_rate: 0.00001,
      max_steps: 100,
      per_device_train_batch_size: 4,
      seed: 1111,
      weight_decay: 0,
      optim: 'torch.optim.Adam',
    },
    settings: [
      'mutable-source: dataset.dataset_name',
      'mutable-source: model.pretrained_model_name_or_path',
      'mutable-source: validation_dataset.dataset_name',
    ],
  })
})

test('NeMo Automodel without an adapter trains every weight.', () => {
  expect(valuesIn('nemo-full.yaml')).toEqual({
    framework: 'nemo-automodel',
    base_model: 'meta-llama/Llama-3.2-1B-Instruct',
    method: 'sft',
    tuning: 'full',
    datasets: [
      {
        uri: './sample-datasets/prompt_completion/train.jsonl',
        split: 'train',
        role: 'train',
      },
      {
        uri: './sample-datasets/prompt_completion/validation.jsonl',
        split: 'validation',
        role: 'validation',
      },
    ],
    peft_config: {},
    hyperparameters: {
      learning_rate: 0.000005,
      num_train_epochs: 2,
      max_steps: 13,
      per_device_train_batch_size: 1,
      seed: 1111,
      warmup_steps: 0,
      weight_decay: 0.01,
      lr_scheduler_type: 'cosine',
      optim: 'torch.optim.Adam',
      max_length: 2048,
    },
    settings: ['full-training: peft', 'mutable-source: model.pretrained_model_name_or_path'],
  })
})

test('TRL trains every weight unless use_peft is on.', () => {
  expect(valuesIn('trl-cli.yaml')).toEqual({
    framework: 'trl',
    base_model: 'Qwen/Qwen2.5-0.5B',
    tuning: 'full',
    datasets: [{ uri: 'stanfordnlp/imdb', role: 'train' }],
    peft_config: {},
    hyperparameters: { learning_rate: 0.0001, lr_scheduler_type: 'cosine' },
    settings: [
      'full-training: use_peft',
      'mutable-source: dataset_name',
      'mutable-source: model_name_or_path',
    ],
  })
})

test('TRL: flags say what YAML would, and the command says the method.', () => {
  expect(valuesIn('trl-dpo.sh')).toEqual({
    framework: 'trl',
    base_model: 'acme/base-3b',
    method: 'dpo',
    tuning: 'lora',
    datasets: [{ uri: 'acme/pairs', role: 'preference' }],
    peft_config: { peft_type: 'LORA', r: 16, lora_alpha: 32, target_modules: ['q_proj', 'v_proj'] },
    hyperparameters: { learning_rate: 0.000005 },
    settings: [
      'environment: env.CUDA_VISIBLE_DEVICES',
      'mutable-source: dataset_name',
      'mutable-source: model_name_or_path',
      'outbound: push_to_hub',
    ],
  })
})
