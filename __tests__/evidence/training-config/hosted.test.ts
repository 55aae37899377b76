import { expect, test } from '@jest/globals'
import { valuesIn } from './values.ts'

test('OpenAI: what is left to the service is absent.', () => {
  expect(valuesIn('openai-dpo.json')).toEqual({
    framework: 'openai',
    base_model: 'gpt-4o-mini-2024-07-18',
    method: 'dpo',
    datasets: [
      { uri: 'file-abc123', role: 'preference' },
      { uri: 'file-def456', role: 'validation' },
    ],
    peft_config: {},
    hyperparameters: { per_device_train_batch_size: 4, beta: 0.1, seed: 7 },
    settings: ['outbound: integrations[0]'],
  })
})

test('OpenAI: older hyperparameters, and a fine-tuned model as base.', () => {
  expect(valuesIn('openai-sft.json')).toEqual({
    framework: 'openai',
    base_model: 'ft:gpt-4o-mini-2024-07-18:acme::abc',
    method: 'sft',
    datasets: [{ uri: 'file-abc123', role: 'train' }],
    peft_config: {},
    hyperparameters: { num_train_epochs: 3, learning_rate_multiplier: 1.8 },
    settings: ['lineage: model'],
  })
})

test('Azure OpenAI.', () => {
  expect(valuesIn('azure-openai.json')).toEqual({
    framework: 'azure',
    base_model: 'gpt-4o-mini-2024-07-18',
    method: 'sft',
    datasets: [{ uri: 'file-0123', role: 'train' }],
    peft_config: {},
    hyperparameters: { num_train_epochs: 2, per_device_train_batch_size: 8 },
    settings: [],
  })
})

test('Azure Machine Learning: a registry keeps versions.', () => {
  expect(valuesIn('azure-ml.yaml')).toEqual({
    framework: 'azure',
    base_model: 'azureml://registries/azureml-meta/models/Llama-3.2-3B/versions/2',
    method: 'sft',
    datasets: [
      { uri: './data/train.jsonl', role: 'train' },
      { uri: './data/validation.jsonl', role: 'validation' },
    ],
    peft_config: {},
    hyperparameters: { num_train_epochs: 2, per_device_train_batch_size: 1, learning_rate: 0.00002 },
    settings: [],
  })
})

test('Vertex AI.', () => {
  expect(valuesIn('vertex.json')).toEqual({
    framework: 'vertex',
    base_model: 'gemini-2.5-flash',
    method: 'sft',
    tuning: 'lora',
    datasets: [
      { uri: 'gs://acme/train.jsonl', role: 'train' },
      { uri: 'gs://acme/validation.jsonl', role: 'validation' },
    ],
    peft_config: { r: 4 },
    hyperparameters: { num_train_epochs: 4, learning_rate_multiplier: 1.5 },
    settings: [
      'mutable-source: supervisedTuningSpec.trainingDatasetUri',
      'mutable-source: supervisedTuningSpec.validationDatasetUri',
    ],
  })
})

test('Amazon Bedrock: values are numbers, though they are written as text.', () => {
  expect(valuesIn('bedrock.json')).toEqual({
    framework: 'bedrock',
    base_model: 'amazon.titan-text-lite-v1',
    method: 'sft',
    datasets: [
      { uri: 's3://acme/train.jsonl', role: 'train' },
      { uri: 's3://acme/validation.jsonl', role: 'validation' },
    ],
    peft_config: {},
    hyperparameters: { num_train_epochs: 2, per_device_train_batch_size: 1, learning_rate: 0.00005 },
    settings: [
      'mutable-source: trainingDataConfig.s3Uri',
      'mutable-source: validationDataConfig.validators[0].s3Uri',
    ],
  })
})

test('Together: lineage and a secret.', () => {
  expect(valuesIn('together.json')).toEqual({
    framework: 'together',
    base_model: 'meta-llama/Meta-Llama-3.1-8B-Instruct-Reference',
    method: 'dpo',
    tuning: 'lora',
    datasets: [{ uri: 'file-1234', role: 'preference' }],
    peft_config: { r: 16, lora_alpha: 32, target_modules: ['q_proj', 'v_proj'] },
    hyperparameters: { learning_rate: 0.00001, num_train_epochs: 3, beta: 0.1 },
    settings: ['lineage: from_checkpoint', 'secret: wandb_api_key'],
  })
})

test('Fireworks: flags with variables of the script filled in.', () => {
  expect(valuesIn('fireworks.sh')).toEqual({
    framework: 'fireworks',
    base_model: 'accounts/fireworks/models/llama-v3p1-8b-instruct',
    method: 'sft',
    tuning: 'lora',
    datasets: [{ uri: 'tickets', role: 'train' }, { uri: 'tickets-eval', role: 'validation' }],
    peft_config: { r: 16 },
    hyperparameters: { num_train_epochs: 2, learning_rate: 0.0001 },
    settings: ['environment: env.WANDB_API_KEY', 'secret: env.WANDB_API_KEY'],
  })
})
