import { expect, test } from '@jest/globals'
import { valuesIn } from './values.ts'

test('mlx-lm: scale times rank is what PEFT calls alpha.', () => {
  expect(valuesIn('mlx-lora.yaml')).toEqual({
    framework: 'mlx-lm',
    base_model: 'mlx-community/Llama-3.2-1B-Instruct-bf16',
    method: 'sft',
    tuning: 'lora',
    datasets: [{ uri: 'mlx-community/WikiSQL', role: 'train' }],
    peft_config: {
      peft_type: 'LORA',
      r: 8,
      lora_alpha: 160,
      lora_dropout: 0,
      target_modules: ['self_attn.q_proj', 'self_attn.v_proj'],
    },
    hyperparameters: {
      learning_rate: 0.00001,
      max_steps: 1000,
      per_device_train_batch_size: 4,
      gradient_accumulation_steps: 1,
      seed: 0,
      optim: 'adamw',
      max_length: 2048,
      gradient_checkpointing: false,
    },
    settings: ['mutable-source: data', 'mutable-source: model'],
  })
})

test('PEFT: a LoRA config.', () => {
  expect(valuesIn('peft-lora.json')).toEqual({
    framework: 'peft',
    tuning: 'lora',
    datasets: [],
    peft_config: {
      peft_type: 'LORA',
      task_type: 'CAUSAL_LM',
      r: 32,
      lora_alpha: 64,
      lora_dropout: 0,
      bias: 'none',
      use_rslora: false,
      use_dora: false,
      init_lora_weights: true,
      fan_in_fan_out: false,
      rank_pattern: {},
      alpha_pattern: {},
      lora_bias: false,
      inference_mode: false,
    },
    hyperparameters: {},
    settings: [],
  })
})

test('PEFT: an IA3 config.', () => {
  expect(valuesIn('peft-ia3.json')).toEqual({
    framework: 'peft',
    tuning: 'other',
    datasets: [],
    peft_config: {
      peft_type: 'IA3',
      target_modules: ['q_proj', 'k_proj', 'v_proj', 'o_proj', 'down_proj', 'gate_proj', 'up_proj'],
      fan_in_fan_out: false,
      feedforward_modules: ['down_proj', 'gate_proj', 'up_proj'],
      inference_mode: false,
    },
    hyperparameters: {},
    settings: [],
  })
})

test('Unsloth: a zero says nothing, and a token in clear text is a secret.', () => {
  expect(valuesIn('unsloth-lora.yaml')).toEqual({
    framework: 'unsloth',
    base_model: 'acme/base-3b',
    method: 'sft',
    tuning: 'qlora',
    datasets: [{ uri: 'acme/tickets', role: 'train' }, { uri: 'data/extra.jsonl', role: 'train' }],
    peft_config: {
      peft_type: 'LORA',
      r: 32,
      lora_alpha: 16,
      target_modules: ['q_proj', 'v_proj'],
      use_rslora: true,
    },
    hyperparameters: {
      learning_rate: 0.00002,
      num_train_epochs: 2,
      per_device_train_batch_size: 2,
      gradient_accumulation_steps: 4,
      seed: 3407,
      max_length: 1024,
    },
    settings: [
      'mutable-source: data.dataset',
      'mutable-source: model',
      'outbound: logging.enable_wandb',
      'secret: logging.hf_token',
    ],
  })
})
