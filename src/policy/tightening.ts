import canonicalize from 'canonicalize'
import type { Severity } from '../manifest/index.ts'
import type { Rule, Tightening } from './rule.ts'

const weights: Readonly<Record<Severity | 'off', number>> = { off: 0, notice: 1, warning: 2, error: 3 }

/** Whether a severity weighs less than another. */
export function isLighter(severity: Severity | 'off', than: Severity | 'off'): boolean {
  return weights[severity] < weights[than]
}

/**
 * Whether an option of a built-in rule may take the value `above` where `below` is locked: it is the same, or stricter
 * in the direction that the rule's table `tighter` says. An absent option has the `default` of its schema; where it has
 * none, only a direction that says what absence means can tell whether a value is stricter.
 */
export function isTighter(rule: Rule, option: string, below: unknown, above: unknown): boolean {
  const schema = rule.options[option]
  const fallback: unknown = schema && 'default' in schema ? schema.default : undefined
  const before = below === undefined ? fallback : below
  if (sameValue(before, above)) return true
  const direction = rule.tighter && Object.hasOwn(rule.tighter, option) ? rule.tighter[option] : undefined
  return direction !== undefined && isTowards(direction, before, above)
}

/** Whether two plain values say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonicalize(a) === canonicalize(b)
}

function isTowards(direction: Tightening, below: unknown, above: unknown): boolean {
  if (typeof direction === 'function') return direction(below, above)
  switch (direction) {
    case 'lower':
      return typeof above === 'number' && typeof below === 'number' && above <= below
    case 'higher':
      return typeof above === 'number' && typeof below === 'number' && above >= below
    case 'fewer':
      return isWithin(above, below)
    case 'fewer-of-any':
      return below === undefined ? Array.isArray(above) : isWithin(above, below)
    case 'more':
      return isWithin(below, above)
    case 'true':
      return above === true
    case 'false':
      return above === false
  }
}

/** Whether every item of a list is one of the other. */
function isWithin(list: unknown, other: unknown): boolean {
  if (!Array.isArray(list) || !Array.isArray(other)) return false
  const known = new Set(other.map((item) => canonicalize(item)))
  return list.every((item) => known.has(canonicalize(item)))
}
