import { isFields, pointerTo, quoted, type Fields } from '../read-value.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

type Bound = { readonly min?: number; readonly max?: number }

const share: Bound = { min: 0, max: 1 }

/** Bounds that no sound run crosses: they catch a slipped decimal point, not an opinion. */
const recommended: Readonly<Record<string, Bound>> = {
  learning_rate: { min: 0, max: 0.1 },
  num_train_epochs: { min: 0, max: 100 },
  num_epochs: { min: 0, max: 100 },
  n_epochs: { min: 0, max: 100 },
  warmup_ratio: share,
  weight_decay: share,
  lora_dropout: share,
  neftune_noise_alpha: { min: 0, max: 100 },
}

const strict: Readonly<Record<string, Bound>> = {
  ...recommended,
  learning_rate: { min: 0, max: 0.01 },
  num_train_epochs: { min: 0, max: 20 },
  num_epochs: { min: 0, max: 20 },
  n_epochs: { min: 0, max: 20 },
}

export const rule: DocumentRule = {
  id: 'training/hyperparameters',
  title: 'Hyperparameters are within the bounds that policy sets',
  presets: {
    recommended: { severity: 'warning', bounds: recommended },
    strict: { severity: 'error', bounds: strict },
  },
  options: {
    bounds: {
      type: 'object',
      default: recommended,
      description: 'Lowest and highest value allowed, by name of the hyperparameter; replaces the list of the preset.',
      additionalProperties: {
        type: 'object',
        properties: {
          min: { type: 'number', description: 'The lowest value allowed.' },
          max: { type: 'number', description: 'The highest value allowed.' },
        },
        minProperties: 1,
        additionalProperties: false,
      },
    },
  },
  tighter: { bounds: isNarrower },
  check,
}

/** Whether every bound that was there still is, and no wider; new ones may be added. */
function isNarrower(below: unknown, above: unknown): boolean {
  if (!isFields(below) || !isFields(above)) return false
  return Object.entries(below).every(([name, before]) => {
    const after = Object.hasOwn(above, name) ? above[name] : undefined
    if (!isFields(before) || !isFields(after)) return false
    return (
      Number(after['min'] ?? -Infinity) >= Number(before['min'] ?? -Infinity) &&
      Number(after['max'] ?? Infinity) <= Number(before['max'] ?? Infinity)
    )
  })
}

function check({ manifest }: RuleSubject, options: RuleOptions): readonly Problem[] {
  const stated = manifest.training?.hyperparameters ?? {}
  const bounds: Fields = isFields(options['bounds']) ? options['bounds'] : recommended
  return Object.entries(bounds).flatMap(([name, bound]) => {
    const value = Object.hasOwn(stated, name) ? stated[name] : undefined
    return value === undefined || value === null || !isFields(bound) ? [] : judge(name, value, bound)
  })
}

function judge(name: string, value: unknown, bound: Fields): readonly Problem[] {
  const pointer = pointerTo('training', 'hyperparameters', name)
  const number = numberOf(value)
  if (number === undefined) return [notANumber(name, value, pointer)]
  const { min, max } = bound
  const low = typeof min === 'number' && !(number >= min)
  const high = typeof max === 'number' && !(number <= max)
  if (!low && !high) return []
  const limit = low ? `below the minimum of ${String(min)}` : `above the maximum of ${String(max)}`
  return [
    {
      message: `The hyperparameter ${name} is ${quoted(value)}, ${limit}: a slip, or a run that nobody agreed to.`,
      pointer,
      fix: `Correct \`${name}\` here and in the training config, or ask the owner of the policy to change its bounds.`,
    },
  ]
}

/** Hosted services take `auto` and choose themselves: nothing to compare, and nothing wrong. */
function notANumber(name: string, value: unknown, pointer: string): Problem {
  return {
    message: `The hyperparameter ${name} is ${quoted(value)}, which is no number, so its bounds cannot be applied.`,
    pointer,
    fix: `Write \`${name}\` as a number without quotes.`,
    ...(value === 'auto' ? { atMost: 'notice' as const } : {}),
  }
}

/** Python's YAML reads `2e-4` as text and frameworks turn it into a number afterwards: so does this. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  const text = value.trim().replaceAll('_', '')
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined
}
