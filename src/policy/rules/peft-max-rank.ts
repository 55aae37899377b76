import { numberOption } from '../option.ts'
import { ranks, type Rank } from '../peft-rank.ts'
import { quoted } from '../read-value.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'peft/max-rank',
  title: 'No rank of the adapter is above the maximum that policy sets',
  presets: {
    recommended: { severity: 'warning', max: 256 },
    strict: { severity: 'error', max: 64 },
  },
  options: {
    max: {
      type: 'integer',
      minimum: 1,
      default: 256,
      description: 'The highest rank that an adapter may have, in any field that sets one.',
    },
  },
  tighter: { max: 'lower' },
  check,
}

function check({ manifest }: RuleSubject, options: RuleOptions): readonly Problem[] {
  if (!manifest.peft_config) return []
  const max = numberOption(options['max'], 256)
  return ranks(manifest.peft_config).flatMap((rank) => problemOf(rank, max))
}

function problemOf(rank: Rank, max: number): readonly Problem[] {
  if (typeof rank.value !== 'number') return [unreadable(rank)]
  // NaN is not below the maximum either.
  return rank.value <= max ? [] : [tooHigh(rank, max)]
}

function tooHigh({ pointer, field, value, byDefault }: Rank, max: number): Problem {
  const rank = byDefault
    ? `PEFT's default rank for the missing peft_config.${field}, ${quoted(value)},`
    : `The rank ${quoted(value)} of peft_config.${field}`
  return {
    message: `${rank} is above the maximum of ${max}: the higher the rank, the more an adapter can change.`,
    pointer,
    fix: `Set peft_config.${field} to ${max} or less, or ask the owner of the policy to raise the maximum.`,
  }
}

function unreadable({ pointer, field, value }: Rank): Problem {
  return {
    message: `The rank ${quoted(value)} of peft_config.${field} is not a number, so no maximum can be applied to it.`,
    pointer,
    fix: `Write a whole number, for example \`${field === 'rank_pattern' ? '{ q_proj: 16 }' : '16'}\`, without quotes.`,
  }
}
