import { listOption } from '../option.ts'
import { peftType, peftTypes } from '../peft-config.ts'
import { quoted } from '../read-value.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'peft/allowed-types',
  title: 'The PEFT method is one that policy allows',
  presets: {
    recommended: { severity: 'error', allow: peftTypes },
    // Low-rank or scaling adapters: what they may change is said by fields that the other rules read.
    strict: { severity: 'error', allow: ['LORA', 'ADALORA', 'IA3', 'LOHA', 'LOKR'] },
  },
  options: {
    allow: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      minItems: 1,
      default: peftTypes,
      description: "The PEFT types that may be used, by PEFT's `peft_type`; upper and lower case don't matter.",
    },
  },
  tighter: { allow: 'fewer' },
  check,
}

function check({ manifest }: RuleSubject, options: RuleOptions): readonly Problem[] {
  const config = manifest.peft_config
  const type = config && peftType(config)
  if (type === undefined) return []
  const allowed = listOption(options['allow'], peftTypes).map((name) => name.toUpperCase())
  return allowed.includes(type) ? [] : [refused(type, allowed)]
}

function refused(type: string, allowed: readonly string[]): Problem {
  const shown = quoted(type)
  return {
    message: peftTypes.includes(type)
      ? `The PEFT method ${shown} is not among those that policy allows, so nobody has agreed to what it may change.`
      : `${shown} is no PEFT method that is known here, so nothing can be said about what it would change.`,
    pointer: '/peft_config/peft_type',
    fix: `Set peft_config.peft_type to ${oneOf(allowed)}, or ask the owner of the policy to allow ${shown}.`,
  }
}

function oneOf(allowed: readonly string[]): string {
  return allowed.length > 8 ? "one of PEFT's types, such as LORA" : allowed.join(' or ')
}
