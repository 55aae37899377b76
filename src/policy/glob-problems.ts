import { alternativesOf } from './glob.ts'
import { fieldsOf, itemsOf, type PolicyFields } from './policy-fields.ts'
import type { PolicyProblem } from './policy-problem.ts'
import { pointerTo } from './read-value.ts'
import { isBuiltIn, ruleEntries } from './rule-entry.ts'

/** Each alternative is compiled and matched by itself; no honest pattern has more. */
const mostAlternatives = 200

/** Patterns of a policy file that stand for too many patterns by their braces: `{a,b}{a,b}…` doubles with every pair. */
export function globProblems(policy: PolicyFields): readonly PolicyProblem[] {
  const overrides = itemsOf(policy['overrides']).map(fieldsOf)
  const seats = itemsOf(fieldsOf(policy['approvals'])['seats']).map(fieldsOf)
  return [
    ...(['branches', 'manifests'] as const).flatMap((key) => tooWide(policy[key], pointerTo(key))),
    ...overrides.flatMap(({ files }, index) => tooWide(files, pointerTo('overrides', index, 'files'))),
    ...itemsOf(policy['waivers']).flatMap((waiver, index) => {
      return tooWide(fieldsOf(waiver)['files'], pointerTo('waivers', index, 'files'))
    }),
    ...seats.flatMap(({ when }, index) => {
      return tooWide(fieldsOf(when)['paths'], pointerTo('approvals', 'seats', index, 'when', 'paths'))
    }),
    ...optionProblems(policy['rules'], '/rules'),
    ...overrides.flatMap(({ rules }, index) => optionProblems(rules, pointerTo('overrides', index, 'rules'))),
  ]
}

/** Options of built-in rules hold patterns too, as texts and as keys. */
function optionProblems(rules: unknown, pointer: string): readonly PolicyProblem[] {
  const entries = ruleEntries(rules, { source: '', pointer }).filter(({ id }) => isBuiltIn(id))
  return entries.flatMap(({ value, origin }) => tooWide(value, origin.pointer))
}

/** Every text in a value, at any depth, and every key. */
function tooWide(value: unknown, pointer: string): readonly PolicyProblem[] {
  if (typeof value === 'string') return problemOf(value, pointer, 'value')
  if (Array.isArray(value)) return value.flatMap((item, index) => tooWide(item, `${pointer}/${index}`))
  return Object.entries(fieldsOf(value)).flatMap(([key, item]) => {
    const below = pointer + pointerTo(key)
    return [...problemOf(key, below, 'key'), ...tooWide(item, below)]
  })
}

function problemOf(text: string, pointer: string, at: 'key' | 'value'): readonly PolicyProblem[] {
  if (!text.includes('{') || alternativesOf(text, mostAlternatives).length <= mostAlternatives) return []
  const message = `The pattern stands for more than ${mostAlternatives} patterns by its braces, so that matching it would take too long.`
  return [{ message, pointer, at, fix: 'Use `*` for some of its braces, or write several patterns.' }]
}
