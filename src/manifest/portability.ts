import type { Issue } from './document.ts'
import { code, quoted } from './quotation.ts'
import type { PlainScalar } from './reading.ts'
import { readAsYaml11, type Notation, type OldReading } from './yaml-1-1.ts'

/** Why a scalar is not portable: what it is here and what for other readers, and how to write it so that all agree. */
type Divergence = { readonly isFloat: boolean; readonly message: string; readonly fix: string }

/** Which readers a file has: training jobs read YAML with PyYAML, and JSON with readers that know no YAML. */
type Readers = 'yaml' | 'json'

/**
 * One issue for every scalar that PyYAML (YAML 1.1) reads as another value than tunegate (YAML 1.2) does: what was
 * approved would not be what is trained. Floats like `1e-5`, which PyYAML takes for text, stand in half of all real
 * configurations and fail loudly there: one notice for all documents of the file, at the first of them.
 */
export function portabilityIssues(documents: readonly (readonly PlainScalar[])[], readers: Readers): Issue[][] {
  const found = documents.map((scalars) => scalars.flatMap((scalar) => divergenceOf(scalar, readers)))
  const floats = found.flat().filter(({ isFloat }) => isFloat).length
  const first = found.flat().find(({ isFloat }) => isFloat)
  return found.map((divergences) =>
    divergences
      .filter((divergence) => !divergence.isFloat || divergence === first)
      .map((divergence) => (divergence.isFloat ? floatIssue(divergence, floats) : issueOf(divergence))),
  )
}

type Found = Divergence & { readonly scalar: PlainScalar }

function divergenceOf(scalar: PlainScalar, readers: Readers): Found[] {
  const divergence = diverges(scalar)
  if (!divergence || (divergence.isFloat && readers === 'json')) return []
  return [{ ...divergence, scalar }]
}

function issueOf({ scalar, message, fix }: Found): Issue {
  return { rule: 'manifest/portable-yaml', message, fix, pointer: scalar.pointer, place: scalar.place }
}

function floatIssue(found: Found, count: number): Issue {
  const issue = issueOf(found)
  const others = count === 1 ? '' : ` The file has ${count} such numbers; this is the first.`
  return { ...issue, message: `${issue.message}${others}`, severity: 'notice' }
}

function diverges({ source, tag, value }: PlainScalar): Divergence | undefined {
  // Each tag has rules of its own in each version, quotes do not stop it, and no manifest needs one: all are refused.
  if (tag !== undefined) return tagged(source, tag)
  const isInteger = /^[-+]?(?:[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(source)
  if (typeof value === 'number' && isInteger && !Number.isSafeInteger(value)) {
    return error(`${code(source)} is beyond 2^53: readers round it differently.`, quote(source))
  }
  if (typeof value === 'number' && !Number.isFinite(value) && /[0-9]/.test(source)) {
    return error(`${code(source)} is too large for a number.`, quote(source))
  }
  const old = readAsYaml11(source)
  return agree(value, old) ? undefined : describe(source, value, old)
}

function tagged(source: string, tag: string): Divergence {
  const message = `The tag ${code(tag)} makes each reader convert ${quoted(source)} by its own rules.`
  return error(message, 'Write the value without a tag; quote it if text is meant.')
}

function agree(value: unknown, old: OldReading): boolean {
  if (old.type === 'boolean') return value === old.value
  if (old.type === 'number') return value === old.value || Object.is(value, old.value)
  if (old.type === 'null') return value === null
  return old.type === 'string' && typeof value === 'string'
}

function describe(source: string, value: unknown, old: OldReading): Divergence {
  const here = `${code(source)} is ${typeof value === 'string' ? 'text' : `the number ${String(value)}`} here`
  if (old.type === 'boolean') {
    const fix = `Write \`${String(old.value)}\`, or ${lower(quote(source))}`
    return error(`${here} and ${String(old.value)} for PyYAML.`, fix)
  }
  if (old.type === 'number') {
    const theirs = `the number ${String(old.value)}${notation(old.notation)}`
    return error(`${here} and ${theirs} for PyYAML.`, numberFix(source, value, old))
  }
  if (old.type === 'timestamp') return error(`${here} and a date for PyYAML.`, quote(source))
  if (old.type === 'special') return error(`${here}; PyYAML refuses it.`, quote(source))
  return readsAsText(here, source, value)
}

function notation(name: Notation): string {
  return name === 'decimal' ? '' : ` (${name})`
}

function readsAsText(here: string, source: string, value: unknown): Divergence {
  const message = `${here} and the text ${quoted(source)} for PyYAML.`
  const isFloat = /[.eE]/.test(source) && !source.startsWith('0x')
  return isFloat
    ? { isFloat, message, fix: `Write ${code(portableFloat(source))}.` }
    : error(message, `Write \`${String(value)}\`, or ${lower(quote(source))}`)
}

function numberFix(source: string, value: unknown, old: { value: number; notation: string }): string {
  if (old.notation === 'sexagesimal' || !Number.isFinite(old.value)) return quote(source)
  const meant = typeof value === 'number' ? value : old.value
  return `Write \`${String(meant)}\`, or ${lower(quote(source))}`
}

/** With a point in the mantissa, a digit before it and a sign in the exponent every reader sees a number. */
function portableFloat(source: string): string {
  const [mantissa = '', exponent] = source.toLowerCase().split('e')
  const pointed = mantissa.includes('.') ? mantissa : `${mantissa}.0`
  const full = pointed.replace(/^([-+]?)\./, '$10.').replace(/\.$/, '.0')
  if (exponent === undefined) return full
  return `${full}e${/^[-+]/.test(exponent) ? exponent : `+${exponent}`}`
}

function error(message: string, fix: string): Divergence {
  return { isFloat: false, message, fix }
}

function quote(source: string): string {
  return `Write ${quoted(source)} in quotes if text is meant.`
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
