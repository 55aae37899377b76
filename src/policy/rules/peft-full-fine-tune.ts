import { booleanOption, listOption } from '../option.ts'
import { quoted, valueAt } from '../read-value.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'peft/full-fine-tune',
  title: 'A request states a PEFT config, unless policy allows that every weight is trained',
  presets: {
    recommended: { severity: 'error', allow: false },
    strict: { severity: 'error', allow: false },
  },
  options: {
    allow: {
      type: 'boolean',
      default: false,
      description: 'Whether a request may leave `peft_config` out and train every weight.',
    },
    'allow-methods': {
      type: 'array',
      default: [],
      items: { type: 'string', minLength: 1 },
      description: 'Values of `training.method` that may train every weight, for example `reward`.',
    },
  },
  tighter: { allow: 'false', 'allow-methods': 'fewer' },
  check,
}

function check({ document, manifest }: RuleSubject, options: RuleOptions): readonly Problem[] {
  // An ill-typed config is a matter of the schema; here only its absence counts.
  if (manifest.kind !== 'FineTuningRequest' || (valueAt(document.value, 'peft_config') ?? null) !== null) return []
  if (booleanOption(options['allow'], false)) return []
  const method = manifest.training?.method
  const exempt = method !== undefined && listOption(options['allow-methods'], []).includes(method)
  return exempt ? [] : [fullFineTune(method)]
}

function fullFineTune(method: string | undefined): Problem {
  return {
    message:
      `The request states no PEFT config${method === undefined ? '' : ` for ${quoted(method)}`}, ` +
      'so every weight of the base model may change and no rank or module list bounds it.',
    pointer: '/peft_config',
    fix:
      'Add `peft_config: { peft_type: LORA, r: 16, target_modules: [q_proj, v_proj] }` with the values of the ' +
      'training config, or ask the owner of the policy to allow full fine-tunes.',
  }
}
