import { isScalar, Schema, type ScalarTag } from 'yaml'

/** Those tags of YAML 1.2's core schema that unquoted scalars have by what they look like, as `yaml` defines them. */
const tags = new Schema({ schema: 'core' }).tags.filter((tag): tag is ScalarTag & { readonly test: RegExp } => {
  return tag.collection === undefined && tag.default === true && tag.test !== undefined
})

/** What an unquoted scalar means in YAML 1.2's core schema: null, a boolean, a number or its own text. */
export function coreValue(source: string): unknown {
  if (!mayBeTagged.test(source)) return source
  const tag = tags.find(({ test }) => test.test(source))
  const value = tag?.resolve(source, ignore, { intAsBigInt: false }) ?? (tag ? null : source)
  return isScalar(value) ? value.value : value
}

/** How null, booleans and numbers begin; most scalars are neither. */
const mayBeTagged = /^(?:$|[-+.~0-9nNtTfF])/

/** No tag of the core schema complains of a text that its own test accepts. */
function ignore(): void {}
