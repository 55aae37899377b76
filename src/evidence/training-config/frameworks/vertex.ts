import type { Framework, Reader, Sources } from '../framework.ts'
import { chosen } from '../hosted.ts'
import { numberOf, textOf } from '../python-value.ts'
import { whenPresent } from '../readers.ts'
import type { Tuning } from '../training-config.ts'

const specs = [
  'supervisedTuningSpec',
  'preferenceOptimizationSpec',
  'reinforcementTuningSpec',
  'fullFineTuningSpec',
  'distillationSpec',
]

/** Google's Vertex AI `tuningJobs`: the request body, or the job that the service answers with. */
export const framework: Framework = {
  id: 'vertex',
  aliases: ['vertex-ai', 'google-vertex', 'google-vertex-ai'],
  hub: false,
  signatures: [
    {
      all: [['', (value) => typeof value === 'object']],
      any: specs,
      none: ['baseModelIdentifier'],
    },
  ],
  base_model: ['baseModel', 'customBaseModel', 'preTunedModel.tunedModelName', 'distillationSpec.studentModel'],
  revision: [],
  method: [
    whenPresent('preferenceOptimizationSpec', 'dpo'),
    whenPresent('reinforcementTuningSpec', 'grpo'),
    ['', () => 'sft'],
  ],
  tuning: [
    whenPresent('fullFineTuningSpec', 'full'),
    ...specs.map((spec): [string, Reader<Tuning>] => [`${spec}.tuningMode`, tuningOf]),
    ...specs.map((spec): [string, Reader<Tuning>] => [`${spec}.hyperParameters.adapterSize`, whenSized]),
    ['', () => 'lora'],
  ],
  peft_config: {
    r: hyperparameter('adapterSize', rankOf),
  },
  hyperparameters: {
    num_train_epochs: hyperparameter('epochCount', chosen),
    learning_rate: hyperparameter('learningRate', chosen),
    learning_rate_multiplier: hyperparameter('learningRateMultiplier', chosen),
    per_device_train_batch_size: hyperparameter('batchSize', chosen),
    beta: hyperparameter('beta', chosen),
  },
  datasets: [
    ...specs.map((spec) => ({ entries: `${spec}.trainingDatasetUri`, role: 'train' as const })),
    ...specs.map((spec) => ({ entries: `${spec}.validationDatasetUri`, role: 'validation' as const })),
  ],
  risks: {
    'full-training': {
      fullFineTuningSpec: 'trains every weight of the model',
    },
    lineage: {
      preTunedModel: 'trains a tuned model further and brings along what that was taught',
      'preTunedModel.checkpointId': 'continues from a checkpoint of an earlier job',
      customBaseModel: 'starts from weights that were uploaded',
    },
  },
}

function hyperparameter(name: string, read: (value: unknown) => number | undefined): Sources<unknown> {
  return specs.map((spec): [string, (value: unknown) => unknown] => [`${spec}.hyperParameters.${name}`, read])
}

function tuningOf(value: unknown): Tuning | undefined {
  if (textOf(value) === 'TUNING_MODE_FULL') return 'full'
  return textOf(value) === 'TUNING_MODE_PEFT_ADAPTER' ? 'lora' : undefined
}

function whenSized(value: unknown): Tuning | undefined {
  return rankOf(value) === undefined ? undefined : 'lora'
}

const largeRanks: ReadonlyMap<string, number> = new Map([['SIXTEEN', 16], ['THIRTY_TWO', 32]])
const ranks = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT']

/** `ADAPTER_SIZE_FOUR`, or the number itself. */
function rankOf(value: unknown): number | undefined {
  const [, word = ''] = /^ADAPTER_SIZE_(\w+)$/.exec(textOf(value) ?? '') ?? []
  const index = ranks.indexOf(word)
  if (index !== -1) return index + 1
  return largeRanks.get(word) ?? numberOf(value)
}
