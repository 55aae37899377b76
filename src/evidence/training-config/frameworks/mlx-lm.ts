import { isList, isMapping } from '../../../manifest/index.ts'
import { valueAt, type ConfigTree } from '../config-tree.ts'
import type { Framework } from '../framework.ts'
import { isStated, isText, isTrue, numberOf, textOf } from '../python-value.ts'
import { byTable, isCommandOf } from '../readers.ts'

/** mlx-lm's `mlx_lm.lora`: its YAML, and the `adapter_config.json` that it writes with the same keys. */
export const framework: Framework = {
  id: 'mlx-lm',
  aliases: ['mlx'],
  hub: true,
  signatures: [
    {
      all: [['model', isText]],
      any: [
        'fine_tune_type', 'lora_parameters', 'lora_layers', 'iters', 'adapter_path', 'resume_adapter_file',
        'grad_checkpoint', 'steps_per_eval', 'steps_per_report', 'hf_dataset.path', 'val_batches', 'num_layers',
      ],
      none: ['train_dataset', 'training_file', 'peft_type', 'apiVersion', 'baseModel'],
    },
    { all: [isCommandOf('mlx_lm.lora', 'mlx_lm', 'lora.py'), 'model'] },
    {
      all: [['lora_parameters', isMapping]],
      any: ['fine_tune_type', 'num_layers', 'lora_parameters.scale'],
      none: ['peft_type'],
    },
  ],
  base_model: ['model'],
  revision: [],
  method: [['', (_value, tree) => (isPreference(tree) ? undefined : 'sft')]],
  tuning: [
    ['fine_tune_type', byTable({ lora: 'lora', dora: 'dora', full: 'full' } as const)],
    ['use_dora', (value) => (isTrue(value) ? 'dora' : undefined)],
    ['', () => 'lora'],
  ],
  peft_config: {
    peft_type: [
      ['fine_tune_type', (value) => (value === 'full' ? undefined : 'LORA')],
      ['', () => 'LORA'],
    ],
    r: ['lora_parameters.rank', 'rank'],
    lora_alpha: [['lora_parameters.scale', alphaOf], 'lora_parameters.alpha'],
    lora_dropout: ['lora_parameters.dropout'],
    target_modules: ['lora_parameters.keys'],
    use_dora: [['fine_tune_type', (value) => (value === 'dora' ? true : undefined)]],
  },
  hyperparameters: {
    learning_rate: ['learning_rate'],
    max_steps: ['iters'],
    per_device_train_batch_size: ['batch_size'],
    gradient_accumulation_steps: ['grad_accumulation_steps'],
    seed: ['seed'],
    warmup_steps: ['lr_schedule.warmup'],
    lr_scheduler_type: ['lr_schedule.name'],
    optim: ['optimizer'],
    max_length: ['max_seq_length'],
    gradient_checkpointing: ['grad_checkpoint'],
  },
  overriders: [{ of: 'learning_rate', by: 'lr_schedule', from: [['lr_schedule', firstRate]] }],
  defaults: {
    r: (tree) => (isStated(valueAt(tree, 'lora_parameters')) ? undefined : 8),
    lora_alpha: (tree) => (isStated(valueAt(tree, 'lora_parameters')) ? undefined : 160),
    target_modules: () => 'all-linear',
  },
  datasets: [
    {
      entries: 'hf_dataset[]',
      role: 'train',
      uri: ['path'],
      files: ['config.data_files[]', 'config.data_files.*[]'],
      folder: ['config.data_dir'],
      revision: ['config.revision'],
      config_name: ['config.name'],
      split: ['train_split'],
    },
    { entries: '', role: 'train', uri: [['data', plainData]] },
  ],
  risks: {
    lineage: {
      resume_adapter_file: 'trains an earlier adapter further',
    },
    'prompt-format': {
      chat_template: 'decides how conversations become text',
    },
    outbound: {
      report_to: 'sends metrics of the run to a service',
      wandb: 'sends metrics of the run to a service',
    },
  },
}

/** `hf_dataset` wins over `data`, which the example file keeps all the same. */
function plainData(value: unknown, tree: ConfigTree): string | undefined {
  return isStated(valueAt(tree, 'hf_dataset')) ? undefined : textOf(value)
}

/** MLX multiplies the adapter by `scale`, PEFT by `lora_alpha / r`. */
function alphaOf(value: unknown, tree: ConfigTree): number | undefined {
  const scale = numberOf(value)
  const rank = numberOf(valueAt(tree, 'lora_parameters.rank'))
  return scale === undefined || rank === undefined ? undefined : scale * rank
}

/** A schedule starts from its first argument, and `learning_rate` is not asked. */
function firstRate(value: unknown): unknown {
  if (!isMapping(value)) return undefined
  const [first] = isList(value['arguments']) ? value['arguments'] : []
  return first === undefined ? 'a schedule of its own' : (numberOf(first) ?? first)
}

function isPreference(tree: ConfigTree): boolean {
  return isStated(valueAt(tree, 'train_mode')) && valueAt(tree, 'train_mode') !== 'sft'
}
