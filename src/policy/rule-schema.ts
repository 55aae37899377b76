import { eachPattern, namePattern } from './each.ts'
import { expression, object, ruleIdPattern, severity } from './schema-parts.ts'
import { rules } from './rules/index.ts'

/** The `$defs` of rules: `rules` itself, an entry for each built-in rule, one for rules of policies, plain values. */
export function ruleSchemas() {
  return {
    rules: {
      description:
        'Settings of rules and rules of your own: a map by id, or a list of entries with an `id` each. A setting is a ' +
        'severity, or a map of a severity and options.',
      anyOf: [
        {
          type: 'object',
          properties: Object.fromEntries(
            rules.map((rule) => [rule.id, { anyOf: [severityOf(rule), entryOf(rule.id)] }]),
          ),
          additionalProperties: { anyOf: [severity, { $ref: '#/$defs/policy-rule' }] },
          maxProperties: 300,
        },
        { type: 'array', maxItems: 300, items: listItem() },
      ],
    },
    ...Object.fromEntries(rules.map((rule) => [nameOf(rule.id), settingOf(rule)])),
    'policy-rule': policyRule,
    params: {
      type: 'object',
      description: 'Values that expressions read as `params.NAME`.',
      maxProperties: 100,
      propertyNames: { pattern: namePattern, maxLength: 64 },
      additionalProperties: { $ref: '#/$defs/plain' },
    },
    plain: {
      anyOf: [
        { type: 'string' },
        { type: 'number' },
        { type: 'boolean' },
        { type: 'null' },
        { type: 'array', items: { $ref: '#/$defs/plain' } },
        { type: 'object', additionalProperties: { $ref: '#/$defs/plain' } },
      ],
    },
  }
}

/** The list of items that a rule or a waiver looks at one by one. */
export const eachSchema = {
  type: 'string',
  maxLength: 200,
  pattern: eachPattern,
  description: 'The list whose items are judged one by one, and the name of an item, e.g. `datasets[*] as d`.',
} as const

const locked = {
  const: true,
  description: 'Files that extend this one may tighten the rule, and not loosen it.',
} as const

const id = { type: 'string', maxLength: 200, pattern: ruleIdPattern, description: 'The rule, as `group/name`.' } as const

/** How the page of a rule is named. */
export const helpPattern = String.raw`^https://[^\s/?#@]+(?:[/?#]\S*)?$`

/** A setting of a rule that a policy defines, or with `assert` its definition. */
const policyRule = object(
  {
    id,
    severity: { ...severity, description: 'How much a finding weighs. Of a definition: error by default.' },
    for: eachSchema,
    when: { ...expression, description: 'CEL: the rule applies where this holds. Default: everywhere.' },
    assert: { ...expression, description: 'CEL that must hold; this makes the entry a rule of your own.' },
    message: {
      type: 'string',
      minLength: 1,
      maxLength: 2000,
      description: 'What is wrong and why it matters; `{expression}` is replaced by its value.',
    },
    help: {
      type: 'string',
      maxLength: 2048,
      pattern: helpPattern,
      description: 'An https address that explains the rule.',
    },
    params: { $ref: '#/$defs/params' },
    locked,
  },
  [],
)

type BuiltIn = (typeof rules)[number]

function severityOf(rule: BuiltIn) {
  return rule.fixed ? { type: 'string', enum: ['error'] } : severity
}

function settingOf(rule: BuiltIn) {
  const fields = {
    id: { const: rule.id, description: 'The rule.' },
    severity: { ...severityOf(rule), description: 'How much a finding weighs.' },
    ...rule.options,
    locked,
  }
  return object(fields, [], rule.title)
}

function listItem() {
  const isOther = (rule: string) => ({ not: { type: 'object', required: ['id'], properties: { id: { const: rule } } } })
  return {
    type: 'object',
    required: ['id'],
    properties: { id },
    allOf: [
      ...rules.map((rule) => ({ if: isOther(rule.id), else: entryOf(rule.id) })),
      {
        if: { type: 'object', properties: { id: { enum: rules.map((rule) => rule.id) } } },
        else: { $ref: '#/$defs/policy-rule' },
      },
    ],
  }
}

function entryOf(rule: string) {
  return { $ref: `#/$defs/${nameOf(rule)}` }
}

/** A name in `$defs` that needs no escape in a JSON Pointer. */
function nameOf(rule: string): string {
  return `rule-${rule.replace('/', '.')}`
}
