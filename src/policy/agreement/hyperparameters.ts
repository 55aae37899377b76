import type { Fact, TrainingFacts } from '../../evidence/index.ts'
import { isFields, pointerTo } from '../read-value.ts'
import type { Problem } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import { disagreement, fileOf, relatedTo, spot } from './disagreement.ts'
import { keyFor } from './framework-table.ts'
import { isNothing, numberIn, sameValue } from './same-value.ts'
import { shown, shownKey } from './shown-value.ts'

type Override = NonNullable<TrainingFacts['overrides']>[number]

/** Holds each hyperparameter that the manifest states against the config's, by whatever name it goes. */
export function compareHyperparameters(comparison: Comparison): readonly Problem[] {
  const { subject, facts } = comparison
  const stated = subject.manifest.training?.hyperparameters ?? {}
  const byName = new Map(Object.entries(facts.hyperparameters).map(([name, fact]) => [canonicalName(name), fact]))
  const overridden = (facts.overrides ?? []).flatMap((override) => compareOverride(override, stated, comparison))
  return [...overridden, ...differing(comparison, stated, byName)]
}

function differing(
  comparison: Comparison,
  stated: Readonly<Record<string, unknown>>,
  byName: ReadonlyMap<string, Fact>,
): readonly Problem[] {
  const { facts } = comparison
  return Object.entries(stated).flatMap(([name, value]) => {
    const isCompared = (facts.overrides ?? []).some((each) => folded(each.by) === folded(name))
    const fact = isCompared && !Object.hasOwn(facts.hyperparameters, name) ? undefined : factFor(name, facts, byName)
    if (!fact || isNothing(value) || isNothing(fact.value) || isSame(name, value, fact.value)) return []
    const pointer = pointerTo('training', 'hyperparameters', name)
    const key =
      keyFor(comparison, 'hyperparameters', canonicalName(name)) ??
      keyFor(comparison, 'peft_config', adapterNames.get(name) ?? '')
    const what = `The hyperparameter ${name.slice(0, 80)}`
    return [disagreement({ what, value, pointer, key: key ?? name }, fact, comparison)]
  })
}

/** A setting that overrides a hyperparameter must be stated itself, unless it says the same. */
function compareOverride(
  override: Override,
  stated: Readonly<Record<string, unknown>>,
  comparison: Comparison,
): readonly Problem[] {
  const { by, fact } = override
  const itself = Object.entries(stated).find(([name, value]) => isNameOf(override, name) && !isNothing(value))
  if (itself === undefined) {
    const silent = Object.entries(stated).filter(([name, value]) => isOverridden(override, name, value))
    return silent.map(([name, value]) => overriding(override, name, value, comparison))
  }
  const [name, value] = itself
  // Those that have a row of their own are compared with it.
  if (Object.hasOwn(comparison.facts.hyperparameters, by) || mentions(value, fact.value)) return []
  const pointer = pointerTo('training', 'hyperparameters', name)
  return [disagreement({ what: `The hyperparameter ${name.slice(0, 80)}`, value, pointer, key: by }, fact, comparison)]
}

function isNameOf({ by, of }: Override, name: string): boolean {
  const canonical = canonicalName(by)
  return folded(name) === folded(by) || (canonical !== of && canonicalName(name) === canonical)
}

function isOverridden({ of, fact, onlyAbove }: Override, name: string, value: unknown): boolean {
  if (isNothing(value) || canonicalName(name) !== of || isSame(name, value, fact.value)) return false
  const [one, other] = [fact.value, value].map((each) => (typeof each === 'string' ? numberIn(each) : each))
  return !(onlyAbove === true && typeof one === 'number' && typeof other === 'number' && one <= other)
}

/** Whether a value is the one that counts, or holds it as such: `{ lr: 0.1 }`, or a schedule's first argument. */
function mentions(value: unknown, counting: unknown): boolean {
  if (sameValue(value, counting)) return true
  if (Array.isArray(value)) return value.some((each) => isFields(each) && mentions(each, counting))
  if (!isFields(value)) return false
  const [first]: readonly unknown[] = Array.isArray(value['arguments']) ? value['arguments'] : []
  return [value['lr'], value['learning_rate'], first].some((each) => !isNothing(each) && sameValue(each, counting))
}

function overriding({ by, fact }: Override, name: string, value: unknown, { path }: Comparison): Problem {
  const setting = spot(fact, path)
  const says = `sets ${shownKey(by)}, with ${shown(fact.value)}`
  return {
    message:
      `The hyperparameter ${name.slice(0, 80)} is ${shown(value)} here, but ${setting} ${says}, ` +
      'which training follows instead of it, or for a part of the weights.',
    pointer: pointerTo('training', 'hyperparameters', name),
    related: [relatedTo(fact, path, says)],
    fix: `Remove it from ${fileOf(fact, path)}, or state \`${by}\` among the hyperparameters here as well.`,
  }
}

function factFor(name: string, facts: Comparison['facts'], byName: ReadonlyMap<string, Fact>): Fact | undefined {
  if (Object.hasOwn(facts.hyperparameters, name)) return facts.hyperparameters[name]
  const canonical = canonicalName(name)
  const fact = byName.get(canonical)
  if (fact) return fact
  const field = adapterNames.get(name)
  return field !== undefined && Object.hasOwn(facts.peft_config, field) ? facts.peft_config[field] : undefined
}

function isSame(name: string, stated: unknown, actual: unknown): boolean {
  if (sameValue(stated, actual)) return true
  return canonicalName(name) === 'optim' && sameValue(optimiser(stated), optimiser(actual))
}

/** `torch.optim.AdamW`, `adamw_torch` and `adamw_torch_fused` are one algorithm; `paged_adamw_8bit` is another. */
function optimiser(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const name = value.split('.').at(-1) ?? value
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '').replace(/(?:torch|torchfused|hf|fused)$/, '')
}

function canonicalName(name: string): string {
  return aliases.get(folded(name)) ?? name
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** Settings of the adapter that frameworks keep among the others, under PEFT's names for them. */
const adapterNames: ReadonlyMap<string, string> = new Map([
  ['lora_r', 'r'],
  ['lora_rank', 'r'],
  ['lora_alpha', 'lora_alpha'],
  ['lora_dropout', 'lora_dropout'],
])

/** transformers' and TRL's names, and what frameworks, services and people call the same. */
const names: Readonly<Record<string, readonly string[]>> = {
  learning_rate: ['lr', 'peak_lr', 'peak_learning_rate', 'max_lr', 'base_lr'],
  num_train_epochs: ['num_epochs', 'n_epochs', 'epochs', 'num_epoch', 'epoch_count', 'max_epochs', 'train_epochs'],
  max_steps: ['iters', 'num_iters', 'num_iterations', 'max_iters', 'train_steps', 'num_train_steps', 'total_steps'],
  per_device_train_batch_size: [
    'micro_batch_size', 'batch_size', 'train_batch_size', 'per_device_batch_size', 'local_batch_size',
    'mini_batch_size',
  ],
  per_device_eval_batch_size: ['eval_batch_size', 'val_batch_size', 'micro_eval_batch_size'],
  gradient_accumulation_steps: [
    'grad_accumulation_steps', 'grad_accum_steps', 'grad_acc_steps', 'gradient_accumulation', 'accumulate_steps',
  ],
  lr_scheduler_type: ['lr_scheduler', 'scheduler', 'lr_schedule', 'scheduler_type', 'lr_decay_style'],
  optim: ['optimizer', 'optimiser', 'optimizer_type', 'optimizer_name'],
  max_grad_norm: [
    'gradient_clipping', 'grad_clip', 'clip_grad_norm', 'gradient_clip_val', 'max_gradient_norm', 'clip_grad',
  ],
  max_length: [
    'max_seq_length', 'max_seq_len', 'sequence_len', 'sequence_length', 'cutoff_len', 'model_max_length', 'seq_length',
    'max_context_length',
  ],
  packing: ['sample_packing', 'packed', 'packed_sequence'],
  seed: ['random_seed', 'rng_seed', 'training_seed'],
  beta: ['dpo_beta', 'rl_beta', 'pref_beta', 'kto_beta', 'orpo_beta'],
  neftune_noise_alpha: ['neftune_alpha', 'noisy_embedding_alpha', 'neft_alpha'],
  warmup_steps: ['num_warmup_steps', 'warmup_iters', 'lr_warmup_steps'],
  warmup_ratio: ['warmup_fraction', 'warmup_proportion', 'lr_warmup_ratio'],
  weight_decay: ['wd'],
  learning_rate_multiplier: ['lr_multiplier'],
  gradient_checkpointing: [
    'activation_checkpointing', 'enable_activation_checkpointing', 'grad_checkpoint', 'use_gradient_checkpointing',
  ],
}

/** Keyed without case and separators, so that `nEpochs` and `epochCount` are found as well. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([name, others]) =>
    [name, ...others].map((each): [string, string] => [each.replaceAll('_', ''), name]),
  ),
)
