import { readEach } from './each.ts'
import { fieldsOf, textOf, optional } from './policy-fields.ts'
import { pointerTo } from './read-value.ts'
import type { Origin, RuleDefinition } from './rule-definition.ts'
import { readSetting, type Setting } from './setting.ts'
import { rules as builtIn } from './rules/index.ts'

/** An entry of `rules` as it is written, in a map or in a list. */
export type RuleEntry = { readonly id: string; readonly value: unknown; readonly origin: Origin }

/** What an entry says: a setting, and the definition when it is one. */
export type RuleStatement = { readonly setting: Setting; readonly definition?: RuleDefinition }

const builtInIds: ReadonlySet<string> = new Set(builtIn.map(({ id }) => id))

export function isBuiltIn(id: string): boolean {
  return builtInIds.has(id)
}

/** The entries of `rules` in either form, in the order in which they are written. Entries without an id are left out. */
export function ruleEntries(rules: unknown, { source, pointer }: Origin): readonly RuleEntry[] {
  if (Array.isArray(rules)) {
    return rules.flatMap((value: unknown, index): RuleEntry[] => {
      const id = fieldsOf(value)['id']
      return typeof id === 'string' ? [{ id, value, origin: { source, pointer: pointer + pointerTo(index) } }] : []
    })
  }
  return Object.entries(fieldsOf(rules)).map(([id, value]) => ({
    id,
    value,
    origin: { source, pointer: pointer + pointerTo(id) },
  }))
}

/** Reads entries by id; of two with one id, which is an error elsewhere, the last. */
export function readRules(rules: unknown, origin: Origin): ReadonlyMap<string, RuleStatement> {
  return new Map(ruleEntries(rules, origin).map((entry) => [entry.id, readEntry(entry)]))
}

function readEntry({ id, value, origin }: RuleEntry): RuleStatement {
  if (isBuiltIn(id)) return { setting: readSetting(value, origin) }
  const { params: given, assert, ...entry } = fieldsOf(value)
  const params = fieldsOf(given)
  const isEntry = typeof value !== 'string'
  const { severity, locked } = readSetting(value, origin)
  const setting: Setting = {
    ...optional('severity', severity),
    options: isEntry ? params : {},
    ...(locked ? { locked } : {}),
    origin,
  }
  if (typeof assert !== 'string') return { setting }
  return { setting: { severity: 'error', ...setting }, definition: definitionOf(id, assert, entry, params, origin) }
}

function definitionOf(
  id: string,
  assert: string,
  entry: Readonly<Record<string, unknown>>,
  params: Readonly<Record<string, unknown>>,
  origin: Origin,
): RuleDefinition {
  return {
    id,
    ...optional('each', readEach(entry['for'])),
    ...optional('when', textOf(entry['when'])),
    assert,
    message: textOf(entry['message']) ?? `\`${literal(assert)}\` does not hold.`,
    ...optional('help', textOf(entry['help'])),
    params,
    origin,
  }
}

/** A text that a message template shows as it is. */
function literal(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}')
}
