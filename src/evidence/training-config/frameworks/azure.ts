import type { Framework } from '../framework.ts'
import { unlessAuto } from '../hosted.ts'
import { isText, textOf } from '../python-value.ts'
import { byTable } from '../readers.ts'
import { framework as openai } from './openai.ts'

const job = 'properties.fineTuningDetails'
const words = { supervised: 'sft', dpo: 'dpo', reinforcement: 'grpo' }

/**
 * Azure: the Azure OpenAI request, which is OpenAI's with a `trainingType`, and the fine-tuning job of Azure Machine
 * Learning, as its REST interface (`fineTuningDetails`) and its command line (`type: finetuning`) take it.
 */
export const framework: Framework = {
  id: 'azure',
  aliases: ['azure-openai', 'azure-ml', 'azure-ai'],
  hub: false,
  signatures: [
    { all: ['model', 'training_file', 'trainingType', ['trainingType', isText]] },
    { all: [`${job}.model`, `${job}.trainingData`], any: [`${job}.modelProvider`, `${job}.taskType`] },
    { all: ['model', 'trainingData'], any: ['taskType', 'modelProvider', 'hyperParameters'], none: ['baseModel'] },
    { all: [['type', (value) => /^fine_?tuning$/i.test(String(value))]], any: ['training_data', 'model_provider'] },
  ],
  base_model: ['model.path', 'model.uri', 'model', `${job}.model.uri`, `${job}.model`],
  revision: [],
  method: [
    ['method.type', byTable(words)],
    ['', () => 'sft'],
  ],
  tuning: [],
  peft_config: {},
  hyperparameters: {
    ...openai.hyperparameters,
    num_train_epochs: [
      ...(openai.hyperparameters['num_train_epochs'] ?? []),
      ['hyperParameters.nEpochs', unlessAuto],
      ['hyperParameters.n_epochs', unlessAuto],
      ['hyperparameters.num_train_epochs', unlessAuto],
      [`${job}.hyperParameters.nEpochs`, unlessAuto],
    ],
    per_device_train_batch_size: [
      ...(openai.hyperparameters['per_device_train_batch_size'] ?? []),
      ['hyperParameters.batchSize', unlessAuto],
      ['hyperparameters.per_device_train_batch_size', unlessAuto],
      [`${job}.hyperParameters.batchSize`, unlessAuto],
    ],
    learning_rate_multiplier: [
      ...(openai.hyperparameters['learning_rate_multiplier'] ?? []),
      ['hyperParameters.learningRateMultiplier', unlessAuto],
      [`${job}.hyperParameters.learningRateMultiplier`, unlessAuto],
    ],
    learning_rate: [['hyperparameters.learning_rate', unlessAuto]],
  },
  datasets: [
    ...openai.datasets,
    { entries: 'trainingData', role: 'train', uri: ['uri', 'path'] },
    { entries: 'validationData', role: 'validation', uri: ['uri', 'path'] },
    { entries: 'training_data', role: 'train', uri: ['path', 'uri'] },
    { entries: 'validation_data', role: 'validation', uri: ['path', 'uri'] },
    { entries: `${job}.trainingData`, role: 'train', uri: ['uri', 'path'] },
    { entries: `${job}.validationData`, role: 'validation', uri: ['uri', 'path'] },
  ],
  risks: {
    ...openai.risks,
    lineage: {
      model: ['is itself a fine-tuned model and brings along what that was taught', isFineTuned],
    },
  },
}

function isFineTuned(value: unknown): boolean {
  return /(?:^ft[:-]|\.ft-)/.test(textOf(value) ?? '')
}
