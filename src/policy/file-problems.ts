import type { SchemaProblem } from '../manifest/index.ts'
import { datePattern, isCalendarDate, isTime } from './calendar.ts'
import { isTaken, readEach } from './each.ts'
import { globProblems } from './glob-problems.ts'
import { fieldsOf, itemsOf, textOf } from './policy-fields.ts'
import type { PolicyProblem } from './policy-problem.ts'
import { readReference } from './policy-reference.ts'
import type { PolicySource } from './policy-source.ts'
import { pointerTo } from './read-value.ts'
import { isBuiltIn, ruleEntries, type RuleEntry } from './rule-entry.ts'
import { ruleIdPattern } from './schema-parts.ts'
import { rules as builtIn } from './rules/index.ts'

/** What only a definition has beside `assert`. */
const definitionKeys = ['for', 'when', 'message', 'help'] as const

/**
 * What is wrong with one policy file and cannot be said, or not as plainly, by its schema. The value need not be valid:
 * what is of the wrong type is passed over.
 */
export function fileProblems(value: unknown, source: PolicySource): readonly PolicyProblem[] {
  const policy = fieldsOf(value)
  const overrides = itemsOf(policy['overrides'])
  return [
    ...referenceProblems(policy['extends'], source),
    ...Object.keys(fieldsOf(policy['variables'])).filter(isTaken).map(takenVariable),
    ...entryProblems(policy['rules'], '/rules', ruleProblems),
    ...overrides.flatMap((override, index) =>
      entryProblems(fieldsOf(override)['rules'], pointerTo('overrides', index, 'rules'), overrideProblems),
    ),
    ...itemsOf(policy['waivers']).flatMap(waiverProblems),
    ...itemsOf(policy['tests']).flatMap(timeProblems),
    ...globProblems(policy),
  ]
}

/** Whether what the schema found is said better by `fileProblems`. */
export function isSuperseded({ kind, pointer }: SchemaProblem): boolean {
  const [, id = '', key = ''] = /^(?:\/overrides\/\d+)?\/rules\/([^/]+)\/([a-z]+)$/.exec(pointer) ?? []
  const isDefinition = key === 'assert' || definitionKeys.some((name) => name === key)
  return kind === 'unknown-field' && isDefinition && isBuiltIn(id.replaceAll('~1', '/'))
}

function referenceProblems(value: unknown, source: PolicySource): readonly PolicyProblem[] {
  return itemsOf(value).flatMap((text, index) => {
    if (typeof text !== 'string' || text === '') return []
    const reference = readReference(text, source)
    if (reference.state !== 'invalid') return []
    return [{ message: reference.message, fix: reference.fix, pointer: pointerTo('extends', index) }]
  })
}

function takenVariable(name: string): PolicyProblem {
  return {
    message: `The variable \`${name}\` would hide what expressions call so already.`,
    pointer: pointerTo('variables', name),
    at: 'key',
    fix: 'Give it another name.',
  }
}

function entryProblems(
  rules: unknown,
  pointer: string,
  problemsOf: (entry: RuleEntry) => readonly PolicyProblem[],
): readonly PolicyProblem[] {
  const entries = ruleEntries(rules, { source: '', pointer })
  const seen = new Set<string>()
  const repeated = entries.filter(({ id }) => seen.has(id) || !seen.add(id))
  const problems = entries.flatMap((entry) => [...shapeProblems(entry), ...problemsOf(entry)])
  return [...problems, ...repeated.map(repeatedEntry)]
}

function repeatedEntry({ id, origin }: RuleEntry): PolicyProblem {
  return {
    message: `\`${id}\` stands twice in this list, so it is not clear which entry is meant.`,
    pointer: `${origin.pointer}/id`,
    fix: 'Write one entry for it.',
  }
}

function shapeProblems({ id, value, origin: { pointer } }: RuleEntry): readonly PolicyProblem[] {
  const stated = fieldsOf(value)['id']
  const isDefinition = textOf(fieldsOf(value)['assert']) !== undefined
  const problems: PolicyProblem[] = []
  if (typeof stated === 'string' && stated !== id && !isBuiltIn(id)) {
    const message = `The entry \`${id}\` calls itself \`${stated}\`.`
    problems.push({ message, pointer: `${pointer}/id`, fix: 'Remove `id`.' })
  }
  if (isDefinition && !new RegExp(ruleIdPattern).test(id)) {
    problems.push({
      message:
        `\`${id.slice(0, 60).toWellFormed()}\` is no id of a rule: group/name, of lower-case letters, digits and ` +
        'hyphens.',
      pointer,
      at: 'key',
    })
  }
  return problems
}

function ruleProblems({ id, value, origin: { pointer } }: RuleEntry): readonly PolicyProblem[] {
  const entry = fieldsOf(value)
  const stray = [...definitionKeys, 'assert'].find((key) => entry[key] !== undefined)
  if (stray !== undefined && isBuiltIn(id)) return [ownDefinition(id, `${pointer}/${stray}`)]
  if (entry['assert'] === undefined) return stray === undefined ? [] : [withoutAssert(stray, pointer)]
  const problems: PolicyProblem[] = []
  if (id.startsWith('policy/')) {
    problems.push({
      message: `\`${id}\` is in the group \`policy\`, which tunegate keeps for what it says of policies themselves.`,
      pointer,
      at: 'key',
      fix: 'Choose another group.',
    })
  }
  return [...problems, ...eachProblems(entry['for'], pointer)]
}

function eachProblems(value: unknown, pointer: string): readonly PolicyProblem[] {
  const name = readEach(value)?.as
  if (name === undefined || !isTaken(name)) return []
  const message = `\`for\` cannot call an item \`${name}\`: expressions know that name already.`
  return [{ message, pointer: `${pointer}/for`, fix: 'Give the items another name.' }]
}

function ownDefinition(id: string, pointer: string): PolicyProblem {
  const message = `\`${id}\` is a built-in rule, which a policy can set but not define.`
  return { message, pointer, at: 'key', fix: 'Give your rule an id of its own, or set the options of this one.' }
}

function withoutAssert(key: string, pointer: string): PolicyProblem {
  return {
    message: `\`${key}\` belongs to the definition of a rule, and this entry has no \`assert\`.`,
    pointer: `${pointer}/${key}`,
    at: 'key',
    fix: 'Add `assert: …` to define a rule, or remove it.',
  }
}

function overrideProblems({ id, value, origin: { pointer } }: RuleEntry): readonly PolicyProblem[] {
  const entry = fieldsOf(value)
  const stray = ['assert', ...definitionKeys].find((key) => entry[key] !== undefined)
  const problems: PolicyProblem[] = []
  if (stray !== undefined) {
    const message = `An override sets rules and defines none, so \`${id}\` can have no \`${stray}\` here.`
    problems.push({ message, pointer: `${pointer}/${stray}`, at: 'key', fix: 'Define the rule in `rules`.' })
  }
  if (entry['locked'] !== undefined) {
    const message = `A rule is locked as a whole, so \`locked\` has no place in an override.`
    problems.push({ message, pointer: `${pointer}/locked`, at: 'key', fix: 'Move it to the entry in `rules`.' })
  }
  return problems
}

function waiverProblems(value: unknown, index: number): readonly PolicyProblem[] {
  const waiver = fieldsOf(value)
  const pointer = pointerTo('waivers', index)
  const { rule, expires } = waiver
  const why = typeof rule === 'string' ? unwaivable(rule) : undefined
  const problems: PolicyProblem[] = []
  if (why !== undefined) {
    problems.push({ message: `\`${String(rule)}\` cannot be waived: ${why}.`, pointer: `${pointer}/rule` })
  }
  if (typeof expires === 'string' && new RegExp(datePattern).test(expires) && !isCalendarDate(expires)) {
    const message = `The waiver expires on ${expires}, a day that the calendar does not have.`
    const fix = 'Write the last day on which it holds, as yyyy-mm-dd.'
    problems.push({ message, pointer: `${pointer}/expires`, fix })
  }
  return [...problems, ...eachProblems(waiver['for'], pointer)]
}

function unwaivable(rule: string): string | undefined {
  if (rule === 'manifest/schema') return 'the other rules skip what it reports, so a waiver would let it through unread'
  if (rule.startsWith('policy/')) return 'a policy that is invalid judges nothing, and cannot excuse itself'
  const isAboutChange = builtIn.some(({ id, scope }) => id === rule && scope === 'change')
  return isAboutChange ? 'it judges the pull request as a whole, and a waiver is for manifests' : undefined
}

/** Times of a test that look like times and are none. */
function timeProblems(value: unknown, index: number): readonly PolicyProblem[] {
  const test = fieldsOf(value)
  const pointer = pointerTo('tests', index)
  const times = [
    [test['now'], `${pointer}/now`] as const,
    ...itemsOf(test['reviews']).map((item, nth) => {
      return [fieldsOf(item)['at'], `${pointer}${pointerTo('reviews', nth, 'at')}`] as const
    }),
  ]
  return times.flatMap(([time, where]) => {
    if (typeof time !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(time)) return []
    return isTime(time) ? [] : [{ message: `\`${time.slice(0, 40)}\` is no time that the calendar has.`, pointer: where }]
  })
}
