import { fieldOf } from '../../manifest/index.ts'
import { valueAt } from './config-tree.ts'
import type { Overrider, Reader, RiskTable, Sources } from './framework.ts'
import { isFalse, isNamed, isText, isTrue, namesOf, numberOf, textOf } from './python-value.ts'
import { isAbsent } from './readers.ts'

/** Hyperparameters that frameworks on transformers' Trainer call by its names, with those that went by another once. */
export const trainingArguments: Readonly<Record<string, Sources<unknown>>> = {
  learning_rate: ['learning_rate'],
  num_train_epochs: ['num_train_epochs'],
  max_steps: ['max_steps'],
  per_device_train_batch_size: ['per_device_train_batch_size', 'per_gpu_train_batch_size'],
  per_device_eval_batch_size: ['per_device_eval_batch_size', 'per_gpu_eval_batch_size'],
  gradient_accumulation_steps: ['gradient_accumulation_steps'],
  seed: ['seed'],
  data_seed: ['data_seed'],
  warmup_ratio: ['warmup_ratio'],
  warmup_steps: ['warmup_steps'],
  weight_decay: ['weight_decay'],
  max_grad_norm: ['max_grad_norm'],
  lr_scheduler_type: ['lr_scheduler_type'],
  optim: ['optim'],
  adam_beta1: ['adam_beta1'],
  adam_beta2: ['adam_beta2'],
  adam_epsilon: ['adam_epsilon'],
  packing: ['packing'],
  bf16: ['bf16'],
  fp16: ['fp16'],
  gradient_checkpointing: ['gradient_checkpointing'],
  neftune_noise_alpha: ['neftune_noise_alpha'],
}

/** Where `load_dataset` takes files from: a text, a list, or lists by split; and the folder that they are in. */
export const dataFiles = { files: ['data_files[]', 'data_files.*[]'], folder: ['data_dir'] } as const

/**
 * Arguments of `from_pretrained` below a key by which other weights are loaded than those of the model that is named:
 * sources of a base model, which then say otherwise than its name.
 */
export function otherWeights(below: string, model: string): Sources<string> {
  return ['subfolder', 'gguf_file', 'variant'].map((name): [string, Reader<string>, 'further'] => [
    `${below}.${name}`,
    (value, tree) => {
      return isNamed(value) ? `${textOf(valueAt(tree, model)) ?? ''}: ${name} ${textOf(value) ?? ''}` : undefined
    },
    'further',
  ])
}

/** Settings that transformers' Trainer follows instead of others. */
export const trainerOverriders: readonly Overrider[] = [
  { of: 'num_train_epochs', by: 'max_steps', from: [['max_steps', positive]] },
  { of: 'warmup_ratio', by: 'warmup_steps', from: [['warmup_steps', positive]] },
  { of: 'learning_rate', by: 'optim_args', from: [['optim_args', rateIn]] },
]

/** A count that is more than none; zero and below mean that it is not set. */
export function positive(value: unknown): number | undefined {
  const number = numberOf(value)
  return number !== undefined && number > 0 ? number : undefined
}

/** The learning rate in arguments of an optimizer: a map, or a text like `lr=0.1,betas=…`. */
export function rateIn(value: unknown): unknown {
  const stated = fieldOf(value, 'lr') ?? fieldOf(value, 'learning_rate')
  if (stated !== undefined) return numberOf(stated) ?? stated
  const [, text] = /(?:^|[,\s])(?:lr|learning_rate)\s*=\s*([^,\s]+)/.exec(textOf(value) ?? '') ?? []
  return text === undefined ? undefined : (numberOf(text) ?? text)
}

/** Files of settings for the programs beneath, where they are no map: they may hold other values than the config. */
export const settingsFiles = {
  deepspeed: ['reads settings of DeepSpeed from another file, which nothing here compares', isText],
  fsdp_config: ['reads settings from another file, which nothing here compares', isText],
  accelerator_config: ['reads settings from another file, which nothing here compares', isText],
} satisfies RiskTable['mutable-source']

/** Risky settings of transformers' TrainingArguments. */
export const trainingArgumentRisks = {
  'mutable-source': settingsFiles,
  pickle: {
    save_safetensors: ['saves weights as pickles, which run code when they are loaded', isFalse],
  },
  lineage: {
    resume_from_checkpoint: 'continues an earlier run and brings along what that put in',
  },
  outbound: {
    push_to_hub: ['uploads the trained weights', isTrue],
    hub_model_id: 'uploads the trained weights, when push_to_hub is on',
    report_to: ['sends metrics of the run to a service', reportsElsewhere],
  },
} satisfies RiskTable

/** TensorBoard and the like write files; `all`, the old default, means every service that is installed. */
function reportsElsewhere(value: unknown): boolean {
  if (isAbsent(value)) return false
  const services = namesOf(value) ?? []
  return services.some((service) => isNamed(service) && !/^tensorboard$/i.test(service))
}
