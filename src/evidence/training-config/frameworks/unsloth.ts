import { isMapping } from '../../../manifest/index.ts'
import { valueAt, type ConfigTree } from '../config-tree.ts'
import type { Framework } from '../framework.ts'
import { positive } from '../hugging-face.ts'
import { isTrue, textOf } from '../python-value.ts'
import { allOrNames, onlyTrue } from '../readers.ts'
import type { Tuning } from '../training-config.ts'

/** Unsloth Studio and its command line: sections `data`, `training`, `lora` and `logging`. */
export const framework: Framework = {
  id: 'unsloth',
  hub: true,
  signatures: [
    {
      all: [['training', isMapping]],
      any: [
        'lora.lora_r', 'lora.use_loftq', 'lora.finetune_mlp_modules', 'training.training_type',
        'training.random_seed', 'training.train_on_completions',
      ],
      none: ['apiVersion', 'kind', 'recipe'],
    },
  ],
  base_model: ['model'],
  revision: ['model_revision'],
  method: [['training', () => 'sft', 'default']],
  tuning: [
    ['training.training_type', (value, tree) => (textOf(value)?.toLowerCase() === 'lora' ? loraKind(tree) : 'full')],
    ['lora', (_value, tree) => loraKind(tree)],
  ],
  peft_config: {
    peft_type: [['lora', () => 'LORA']],
    r: ['lora.lora_r'],
    lora_alpha: ['lora.lora_alpha'],
    lora_dropout: ['lora.lora_dropout'],
    target_modules: [
      ['lora.vision_all_linear', onlyTrue('all-linear')],
      ['lora.target_modules', allOrNames],
    ],
    use_rslora: ['lora.use_rslora'],
    use_dora: ['lora.use_dora'],
    init_lora_weights: [['lora.use_loftq', onlyTrue('loftq')]],
  },
  hyperparameters: {
    learning_rate: ['training.learning_rate'],
    // Zero means that the other of the two decides.
    num_train_epochs: [['training.num_epochs', positive]],
    max_steps: [['training.max_steps', positive]],
    per_device_train_batch_size: ['training.batch_size'],
    gradient_accumulation_steps: ['training.gradient_accumulation_steps'],
    seed: ['training.random_seed'],
    warmup_ratio: ['training.warmup_ratio'],
    warmup_steps: ['training.warmup_steps'],
    weight_decay: ['training.weight_decay'],
    lr_scheduler_type: ['training.lr_scheduler_type'],
    optim: ['training.optim'],
    max_length: ['training.max_seq_length'],
    packing: ['training.packing'],
  },
  overriders: [{ of: 'num_train_epochs', by: 'max_steps', from: [['training.max_steps', positive]] }],
  defaults: { r: () => 64, lora_alpha: () => 16 },
  datasets: [
    { entries: 'data.dataset[]', role: 'train' },
    { entries: 'data.local_dataset[]', role: 'train' },
  ],
  risks: {
    outbound: {
      'logging.enable_wandb': ['sends metrics of the run to a service', isTrue],
    },
    lineage: {
      'training.resume_from_checkpoint': 'continues an earlier run and brings along what that put in',
    },
    'prompt-format': {
      'data.chat_template': 'decides how conversations become text',
    },
  },
}

function loraKind(tree: ConfigTree): Tuning {
  if (isTrue(valueAt(tree, 'lora.use_dora'))) return 'dora'
  return isTrue(valueAt(tree, 'training.load_in_4bit')) ? 'qlora' : 'lora'
}
