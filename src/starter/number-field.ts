import schema from '../../policies/manifest.schema.json' with { type: 'json' }

/**
 * Whether the manifest's schema wants a number in a field, so that it refuses a placeholder there. A field that takes
 * anything is better left out than filled with a word that passes.
 */
export function isNumberField(group: 'hyperparameters' | 'loraConfig', name: string): boolean {
  const fields: Readonly<Record<string, object>> = schema.$defs[group].properties
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  const type: unknown = field && 'type' in field ? field.type : undefined
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return types.some((each) => each === 'number' || each === 'integer')
}
