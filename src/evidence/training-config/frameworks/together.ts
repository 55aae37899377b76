import type { Framework, Sources } from '../framework.ts'
import { unlessAuto } from '../hosted.ts'
import { isFalse, isText, isTrue } from '../python-value.ts'
import { allOrNames, byTable, isCommandOf } from '../readers.ts'

/** Together's `POST /v1/fine-tunes`, or the flags of `together fine-tuning create`. */
export const framework: Framework = {
  id: 'together',
  aliases: ['together-ai'],
  hub: false,
  signatures: [
    {
      all: [['training_file', isText]],
      any: [
        'training_type', 'training_method', 'n_epochs', 'n_checkpoints', 'n_evals', 'lora', 'no_lora', 'lora_r',
        'from_checkpoint', 'from_hf_model', 'hf_output_repo_name', 'hf_api_token', 'train_on_inputs', 'warmup_ratio',
      ],
      none: ['trainingType', 'method.type'],
    },
    { all: [isCommandOf('together', 'tg')], any: ['training_file', 't'] },
  ],
  base_model: ['model', 'm', 'from_hf_model'],
  revision: ['hf_model_revision'],
  method: [
    ['training_method.method', byTable({ sft: 'sft', dpo: 'dpo', grpo: 'grpo' })],
    ['training_method', byTable({ sft: 'sft', dpo: 'dpo', grpo: 'grpo' })],
    ['', () => 'sft'],
  ],
  tuning: [
    ['training_type.type', byTable({ lora: 'lora', full: 'full' } as const)],
    ['lora', (value) => (isFalse(value) ? 'full' : 'lora')],
    ['no_lora', (value) => (isTrue(value) ? 'full' : 'lora')],
    ['', () => 'lora'],
  ],
  peft_config: {
    r: either('lora_r'),
    lora_alpha: either('lora_alpha'),
    lora_dropout: either('lora_dropout'),
    target_modules: [
      ['training_type.lora_trainable_modules', allOrNames],
      ['lora_trainable_modules', allOrNames],
    ],
  },
  hyperparameters: {
    learning_rate: [['learning_rate', unlessAuto]],
    num_train_epochs: [['n_epochs', unlessAuto]],
    per_device_train_batch_size: [['batch_size', (value) => (value === 'max' ? undefined : unlessAuto(value))]],
    warmup_ratio: [['warmup_ratio', unlessAuto]],
    weight_decay: [['weight_decay', unlessAuto]],
    max_grad_norm: [['max_grad_norm', unlessAuto]],
    lr_scheduler_type: ['lr_scheduler.lr_scheduler_type', 'lr_scheduler_type'],
    max_length: [['max_seq_length', unlessAuto]],
    beta: ['training_method.dpo_beta', 'dpo_beta'],
    seed: ['random_seed', 'seed'],
  },
  datasets: [
    { entries: 'training_file', role: 'train' },
    { entries: 't', role: 'train' },
    { entries: 'validation_file', role: 'validation' },
  ],
  risks: {
    lineage: {
      from_checkpoint: 'continues an earlier job and brings along what that put in',
    },
    'mutable-source': {
      from_hf_model: 'starts from weights of the hub, which may change unless hf_model_revision pins a commit',
    },
    outbound: {
      hf_output_repo_name: 'uploads the trained weights',
      wandb_project_name: 'sends metrics of the run to a service',
      wandb_base_url: 'sends metrics of the run to a service',
    },
  },
}

function either(name: string): Sources<unknown> {
  return [
    [`training_type.${name}`, unlessAuto],
    [name, unlessAuto],
  ]
}

