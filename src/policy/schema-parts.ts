/** A map with these fields and no others: a misspelt field must be seen. */
export function object(properties: Readonly<Record<string, object>>, required: readonly string[], description?: string) {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties,
  }
}

/** Files have no leading `/` or `./` and no trailing `/`: such a pattern matches nothing, and nobody would notice. */
export const glob = {
  type: 'string',
  minLength: 1,
  maxLength: 256,
  pattern: String.raw`^(?:[^./!]|\.[^./])(?:.*[^/])?$`,
} as const
export const globs = { type: 'array', items: glob, maxItems: 200 } as const

/** The text of a CEL expression. */
export const expression = { type: 'string', minLength: 1, maxLength: 4000 } as const

export const severity = { type: 'string', enum: ['error', 'warning', 'notice', 'off'] } as const

/** `org/slug`. */
export const team = { type: 'string', pattern: '^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$', maxLength: 200 } as const

/** `group/name` of a rule. */
export const ruleIdPattern = '^[a-z0-9-]+/[a-z0-9-]+$'
