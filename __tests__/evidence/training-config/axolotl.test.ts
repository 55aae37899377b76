import { expect, test } from '@jest/globals'
import { valuesIn } from './values.ts'

test('A LoRA config of Axolotl.', () => {
  expect(valuesIn('axolotl-lora.yml')).toEqual({
    framework: 'axolotl',
    base_model: 'NousResearch/Llama-3.2-1B',
    method: 'sft',
    tuning: 'lora',
    datasets: [{ uri: 'teknium/GPT4-LLM-Cleaned', role: 'train' }],
    peft_config: {
      peft_type: 'LORA',
      r: 16,
      lora_alpha: 32,
      lora_dropout: 0.05,
      target_modules: ['gate_proj', 'down_proj', 'up_proj', 'q_proj', 'v_proj', 'k_proj', 'o_proj'],
    },
    hyperparameters: {
      learning_rate: 0.0002,
      num_train_epochs: 1,
      per_device_train_batch_size: 2,
      gradient_accumulation_steps: 2,
      warmup_ratio: 0.1,
      weight_decay: 0,
      lr_scheduler_type: 'cosine',
      optim: 'adamw_8bit',
      max_length: 2048,
      packing: true,
      bf16: 'auto',
      gradient_checkpointing: true,
    },
    settings: [
      'mutable-source: base_model',
      'mutable-source: datasets[0].path',
      'prompt-format: special_tokens.pad_token',
    ],
  })
})

test('All linear layers win over the modules listed, and DPO data is preference data.', () => {
  expect(valuesIn('axolotl-dpo.yml')).toEqual({
    framework: 'axolotl',
    base_model: 'mistralai/Mistral-7B-Instruct-v0.2',
    method: 'dpo',
    tuning: 'qlora',
    datasets: [{ uri: 'olivermolenschot/alpaca_messages_dpo_test', role: 'preference' }],
    peft_config: {
      peft_type: 'LORA',
      r: 8,
      lora_alpha: 16,
      lora_dropout: 0.2,
      target_modules: 'all-linear',
      modules_to_save: ['embed_tokens', 'lm_head'],
    },
    hyperparameters: {
      learning_rate: 0.0001,
      num_train_epochs: 6,
      per_device_train_batch_size: 16,
      gradient_accumulation_steps: 4,
      warmup_ratio: 0.1,
      weight_decay: 0,
      lr_scheduler_type: 'cosine',
      optim: 'adamw_bnb_8bit',
      max_length: 2048,
      packing: false,
      bf16: 'auto',
      gradient_checkpointing: true,
    },
    settings: [
      'full-training: lora_modules_to_save',
      'mutable-source: base_model',
      'mutable-source: datasets[0].path',
      'prompt-format: chat_template',
      'prompt-format: special_tokens.bos_token',
      'prompt-format: special_tokens.eos_token',
    ],
  })
})

test('A strategy that is no part of Axolotl is an import.', () => {
  expect(valuesIn('axolotl-ebft.yaml')).toEqual({
    framework: 'axolotl',
    base_model: 'meta-llama/Llama-3.2-1B',
    method: 'grpo',
    tuning: 'lora',
    datasets: [{ uri: 'sjelassi/swallow_code_20m', split: 'train[:100]', role: 'train' }],
    peft_config: {
      peft_type: 'LORA',
      r: 16,
      lora_alpha: 32,
      lora_dropout: 0.05,
      target_modules: 'all-linear',
    },
    hyperparameters: {
      learning_rate: 0.000001,
      num_train_epochs: 1,
      max_steps: 5,
      per_device_train_batch_size: 1,
      gradient_accumulation_steps: 2,
      warmup_steps: 2,
      lr_scheduler_type: 'cosine',
      optim: 'adamw_torch_fused',
      max_length: 256,
      bf16: 'auto',
      gradient_checkpointing: true,
    },
    settings: [
      'import: datasets[0].type',
      'mutable-source: base_model',
      'mutable-source: datasets[0].path',
      'outbound: wandb_project',
      'prompt-format: special_tokens.pad_token',
    ],
  })
})

test('An empty adapter trains every weight, and what is said of an adapter then says nothing.', () => {
  expect(valuesIn('axolotl-full.yml')).toEqual({
    framework: 'axolotl',
    base_model: 'NousResearch/Llama-2-7b-hf',
    method: 'sft',
    tuning: 'full',
    datasets: [{ uri: 'mhenrichsen/alpaca_2k_test', role: 'train' }],
    peft_config: {},
    hyperparameters: {
      learning_rate: 0.0002,
      num_train_epochs: 1,
      per_device_train_batch_size: 1,
      gradient_accumulation_steps: 1,
      warmup_ratio: 0.1,
      weight_decay: 0.1,
      lr_scheduler_type: 'cosine',
      optim: 'adamw_bnb_8bit',
      max_length: 4096,
      packing: true,
      bf16: 'auto',
      gradient_checkpointing: true,
    },
    settings: [
      'full-training: adapter',
      'mutable-source: base_model',
      'mutable-source: dataset_prepared_path',
      'mutable-source: datasets[0].path',
    ],
  })
})

test('Without the key, too, every weight is trained; a dataset for pretraining is one.', () => {
  expect(valuesIn('axolotl-pretrain.yml')).toEqual({
    framework: 'axolotl',
    base_model: 'TinyLlama/TinyLlama-1.1B-Chat-v1.0',
    method: 'pretrain',
    tuning: 'full',
    datasets: [{ uri: 'allenai/c4', config_name: 'en', role: 'train' }],
    peft_config: {},
    hyperparameters: {
      learning_rate: 0.0002,
      num_train_epochs: 4,
      max_steps: 200,
      per_device_train_batch_size: 2,
      gradient_accumulation_steps: 4,
      warmup_ratio: 0.1,
      weight_decay: 0,
      lr_scheduler_type: 'cosine',
      optim: 'adamw_bnb_8bit',
      max_length: 2048,
      packing: true,
      bf16: 'auto',
      gradient_checkpointing: true,
    },
    settings: [
      'full-training: adapter',
      'mutable-source: base_model',
      'mutable-source: pretraining_dataset[0].path',
    ],
  })
})
