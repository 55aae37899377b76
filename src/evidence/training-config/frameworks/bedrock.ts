import type { Framework, Sources } from '../framework.ts'
import { chosen } from '../hosted.ts'
import { textOf } from '../python-value.ts'

/** Amazon Bedrock's `CreateModelCustomizationJob`: its JSON, or the flags of the same command of `aws bedrock`. */
export const framework: Framework = {
  id: 'bedrock',
  aliases: ['amazon-bedrock', 'aws-bedrock', 'aws'],
  hub: false,
  signatures: [
    {
      all: ['baseModelIdentifier'],
      any: ['customizationType', 'trainingDataConfig', 'customModelName', 'hyperParameters', 'outputDataConfig'],
    },
    {
      all: ['base_model_identifier'],
      any: ['customization_type', 'training_data_config', 'custom_model_name', 'hyper_parameters'],
    },
  ],
  base_model: ['baseModelIdentifier', 'base_model_identifier'],
  revision: [],
  method: [
    ['customizationType', methodOf],
    ['customization_type', methodOf],
    ['', () => 'sft'],
  ],
  tuning: [],
  peft_config: {},
  hyperparameters: {
    num_train_epochs: hyperparameter('epochCount', 'epochs'),
    per_device_train_batch_size: hyperparameter('batchSize'),
    learning_rate: hyperparameter('learningRate'),
    learning_rate_multiplier: hyperparameter('learningRateMultiplier'),
    warmup_steps: hyperparameter('learningRateWarmupSteps'),
  },
  datasets: [
    { entries: 'trainingDataConfig', role: 'train', uri: ['s3Uri'] },
    { entries: 'training_data_config', role: 'train', uri: ['s3Uri', ['', shorthandUri]] },
    { entries: 'validationDataConfig.validators[]', role: 'validation', uri: ['s3Uri'] },
    { entries: 'validation_data_config.validators[]', role: 'validation', uri: ['s3Uri'] },
  ],
  risks: {
    'mutable-source': {
      'trainingDataConfig.invocationLogsConfig': 'trains on the logged prompts of whoever used the model',
      'training_data_config.invocationLogsConfig': 'trains on the logged prompts of whoever used the model',
    },
    lineage: {
      baseModelIdentifier: ['is itself a customised model and brings along what that was taught', isCustom],
      base_model_identifier: ['is itself a customised model and brings along what that was taught', isCustom],
      'customizationConfig.distillationConfig.teacherModelConfig': 'learns from the answers of another model',
      'customization_config.distillationConfig.teacherModelConfig': 'learns from the answers of another model',
    },
    import: {
      'customizationConfig.rftConfig.graderConfig': 'rewards answers by a function that the job names',
    },
  },
}

/** Values are text in a map of text, whatever they mean. */
function hyperparameter(...names: readonly string[]): Sources<unknown> {
  return ['hyperParameters', 'hyper_parameters'].flatMap((place) =>
    names.map((name): [string, (value: unknown) => unknown] => [`${place}.${name}`, chosen]),
  )
}

function methodOf(value: unknown): string | undefined {
  const words: Readonly<Record<string, string>> = {
    FINE_TUNING: 'sft',
    CONTINUED_PRE_TRAINING: 'pretrain',
    REINFORCEMENT_FINE_TUNING: 'grpo',
    DISTILLATION: 'sft',
  }
  return words[textOf(value) ?? '']
}

/** `s3Uri=s3://bucket/key`, the short form of the command line. */
function shorthandUri(value: unknown): string | undefined {
  return typeof value === 'string' ? /s3Uri=([^,]+)/.exec(value)?.[1] : undefined
}

function isCustom(value: unknown): boolean {
  return /:custom-model\//.test(textOf(value) ?? '')
}
