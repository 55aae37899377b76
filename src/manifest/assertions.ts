const annotations = new Set(['title', 'description', 'examples', 'default', '$comment'])

/**
 * A JSON Schema without what only people read: it accepts the same values, and ajv's code of it is a third smaller. What stands
 * under `properties` or another map of schemas is a name there, whatever it is called.
 */
export function assertionsOf(schema: object): object {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !annotations.has(keyword))
      .map(([keyword, value]) => [keyword, maps.has(keyword) ? eachSchema(value) : within(value)]),
  )
}

const maps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])

function eachSchema(map: unknown): unknown {
  if (!isObject(map)) return map
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, within(schema)]))
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within)
  return isObject(value) ? assertionsOf(value) : value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
