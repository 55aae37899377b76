import { isAbsent } from './readers.ts'
import type { RiskTable, Sources } from './framework.ts'
import { isFalse, isNamed, isTrue, namesOf } from './python-value.ts'

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

/** Risky settings of transformers' TrainingArguments. */
export const trainingArgumentRisks = {
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
