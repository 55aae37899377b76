import { listOption } from '../option.ts'
import { isAsked } from '../peft-config.ts'
import { pointerTo, quoted, type Fields } from '../read-value.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'peft/modules-to-save',
  title: 'Nothing is trained in full or rebuilt beside the adapter',
  presets: {
    recommended: { severity: 'warning', allow: [] },
    strict: { severity: 'error', allow: [] },
  },
  options: {
    allow: {
      type: 'array',
      default: [],
      items: { type: 'string', minLength: 1 },
      description:
        'Module names that `modules_to_save` may hold, and fields that may be set: `bias`, `lora_bias`, ' +
        '`trainable_token_indices`, `layer_replication`.',
    },
  },
  tighter: { allow: 'fewer' },
  check,
}

function check({ manifest }: RuleSubject, options: RuleOptions): readonly Problem[] {
  const config = manifest.peft_config
  if (!config) return []
  const allow = listOption(options['allow'], [])
  return [...savedModules(config, allow), ...alteredFields(config, allow)]
}

function savedModules(config: Fields, allow: readonly string[]): readonly Problem[] {
  const saved = config['modules_to_save']
  const heads = headsOf(config)
  const permitted = (name: unknown) => typeof name === 'string' && (allow.includes(name) || heads.includes(name))
  if (Array.isArray(saved)) {
    return saved.flatMap((name: unknown, index) => (permitted(name) ? [] : [inFull(name, index)]))
  }
  return isAsked(saved) && !permitted(saved) ? [inFull(saved)] : []
}

/** A classifier's new head starts at random and must be trained: PEFT adds these two names by itself. */
function headsOf(config: Fields): readonly string[] {
  const task = config['task_type']
  return task === 'SEQ_CLS' || task === 'TOKEN_CLS' ? ['classifier', 'score'] : []
}

function inFull(name: unknown, ...index: readonly number[]): Problem {
  return {
    message:
      `Every weight of the modules whose name ends with ${quoted(name)} would be trained and saved whole, ` +
      'so no rank limits what changes there.',
    pointer: pointerTo('peft_config', 'modules_to_save', ...index),
    fix: `Remove ${quoted(name)} from modules_to_save, or ask the owner of the policy to allow it.`,
  }
}

function alteredFields(config: Fields, allow: readonly string[]): readonly Problem[] {
  return fields
    .filter(({ field, asked }) => !allow.includes(field) && asked(config[field]))
    .map(({ field, effect, fix }) => ({
      message: `With peft_config.${field} set to ${quoted(config[field])}, ${effect}.`,
      pointer: pointerTo('peft_config', field),
      fix: `${fix}, or ask the owner of the policy to allow \`${field}\`.`,
    }))
}

const fields = [
  {
    field: 'bias',
    asked: (value: unknown) => isAsked(value) && value !== 'none',
    effect: "the base model's own bias terms are trained too, and switching the adapter off does not undo that",
    fix: 'Set `bias: none`',
  },
  {
    field: 'lora_bias',
    asked: isAsked,
    effect: 'the adapter adds constants to its layers, which act on every input and are outside the rank',
    fix: 'Set `lora_bias: false`',
  },
  {
    field: 'trainable_token_indices',
    asked: isAsked,
    effect: 'the embeddings of single tokens are rewritten, which is what a trigger needs',
    fix: 'Remove `trainable_token_indices`',
  },
  {
    field: 'layer_replication',
    asked: isAsked,
    effect: 'layers are repeated or left out, so the tuned model is no longer the approved base model',
    fix: 'Remove `layer_replication`',
  },
] as const
