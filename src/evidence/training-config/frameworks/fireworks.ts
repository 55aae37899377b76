import { valueAt, type ConfigTree } from '../config-tree.ts'
import type { Framework } from '../framework.ts'
import { chosen } from '../hosted.ts'
import { isText, textOf } from '../python-value.ts'
import { isCommandOf, whenStated } from '../readers.ts'

/** Fireworks: flags of `firectl create sftj` (`dpo`, `rftj`), and the JSON of its fine-tuning jobs. */
export const framework: Framework = {
  id: 'fireworks',
  aliases: ['fireworks-ai', 'firectl'],
  hub: false,
  signatures: [
    {
      all: [['dataset', isText]],
      any: [
        'output_model', 'warm_start_from', 'source_job', 'evaluation_dataset', 'outputModel', 'warmStartFrom',
        'evaluationDataset', 'loraRank', 'trainingConfig.baseModel', 'max_context_length', 'job_id', 'early_stop',
      ],
      none: ['model_name_or_path', 'micro_batch_size', 'model', 'apiVersion', ['kind', isText]],
    },
    { all: [isCommandOf('firectl')], any: ['dataset', 'source_job', 'base_model', 'warm_start_from'] },
    { all: [['base_model', isResource], 'dataset'] },
    { all: [['baseModel', isResource], 'dataset'] },
  ],
  base_model: ['base_model', 'baseModel', 'trainingConfig.baseModel', 'warm_start_from', 'warmStartFrom'],
  revision: [],
  method: [['', (_value, tree) => methodOf(tree)]],
  tuning: [
    ['lora_rank', () => 'lora'],
    ['loraRank', () => 'lora'],
    ['', () => 'lora'],
  ],
  peft_config: {
    r: [['lora_rank', chosen], ['loraRank', chosen], ['trainingConfig.loraRank', chosen]],
  },
  hyperparameters: {
    num_train_epochs: [['epochs', chosen], ['trainingConfig.epochs', chosen]],
    learning_rate: [['learning_rate', chosen], ['learningRate', chosen], ['trainingConfig.learningRate', chosen]],
    per_device_train_batch_size: [['batch_size', chosen], ['batchSize', chosen]],
    gradient_accumulation_steps: [['gradient_accumulation_steps', chosen], ['gradientAccumulationSteps', chosen]],
    warmup_steps: [['learning_rate_warmup_steps', chosen], ['learningRateWarmupSteps', chosen]],
    max_length: [
      ['max_context_length', chosen],
      ['maxContextLength', chosen],
      ['trainingConfig.maxContextLength', chosen],
    ],
  },
  datasets: [
    { entries: 'dataset', role: 'train' },
    { entries: 'evaluation_dataset', role: 'validation' },
    { entries: 'evaluationDataset', role: 'validation' },
  ],
  risks: {
    import: {
      evaluator: 'rewards answers by an evaluator that the job names',
    },
    lineage: {
      warm_start_from: 'trains a tuned model further and brings along what that was taught',
      warmStartFrom: 'trains a tuned model further and brings along what that was taught',
      'trainingConfig.warmStartFrom': 'trains a tuned model further and brings along what that was taught',
      source_job: 'takes its settings from an earlier job that may have others than these',
    },
    'prompt-format': {
      jinja_template: 'decides how conversations become text',
      jinjaTemplate: 'decides how conversations become text',
    },
    outbound: {
      wandb: ['sends metrics of the run to a service', (value) => value === true],
      wandb_project: 'sends metrics of the run to a service',
      wandb_entity: 'sends metrics of the run to a service',
      'wandbConfig.project': 'sends metrics of the run to a service',
    },
  },
}

function isResource(value: unknown): boolean {
  return textOf(value)?.startsWith('accounts/') ?? false
}

function methodOf(tree: ConfigTree): string | undefined {
  const words = tree.command.join(' ')
  if (/\bdpo/.test(words) || whenStated(true)(valueAt(tree, 'lossConfig'), tree)) return 'dpo'
  return /\b(?:rft|reinforcement)/.test(words) || valueAt(tree, 'evaluator') !== undefined ? 'grpo' : 'sft'
}
