import type { MapValue_Entry, Value } from '@bufbuild/cel-spec/cel/expr/value_pb.js'
import { getConformanceSuite, type IncrementalTest } from '@bufbuild/cel-spec/testdata/tests.js'
import { anyUnpack, DurationSchema, TimestampSchema, type Any } from '@bufbuild/protobuf/wkt'
import { expect, test } from '@jest/globals'
import { compile, type Scope } from '../../../src/policy/expression/index.ts'

/**
 * The part of CEL's conformance tests that speaks of what JSON can hold, over names of which nothing is known. What does
 * not pass is what the linter refuses on purpose (values that can never be equal, undeclared fields of literals), what
 * this CEL extends (ints and doubles mix), and types that no manifest has. The counts may only rise.
 */
const sections = [
  'basic',
  'comparisons',
  'conversions',
  'fields',
  'fp_math',
  'integer_math',
  'lists',
  'logic',
  'macros',
  'namespace',
  'parse',
  'plumbing',
  'string',
  'timestamps',
]

const leastPassing = 951

test('At least as many of CEL’s conformance tests pass as did before.', () => {
  const counts = sections.map((section) => {
    const tests = testsOf(section).filter((each) => !isAboutMessages(each))
    const failed = tests.filter((each) => !passes(each))
    return { section, passing: tests.length - failed.length, total: tests.length }
  })
  const passing = counts.reduce((sum, count) => sum + count.passing, 0)
  const report = counts.map((count) => `${count.section}: ${count.passing} of ${count.total}`).join('\n')
  if (passing < leastPassing) throw new Error(`${passing} pass, of ${leastPassing} that did\n${report}`)
  expect(passing).toBeGreaterThanOrEqual(leastPassing)
})

type Suite = ReturnType<typeof getConformanceSuite>

function testsOf(section: string): readonly IncrementalTest[] {
  const found = getConformanceSuite().suites.find(({ name }) => name === section)
  return found ? allTests(found) : []
}

function allTests(suite: Suite): readonly IncrementalTest[] {
  return [...suite.tests, ...suite.suites.flatMap(allTests)]
}

function isAboutMessages({ original }: IncrementalTest): boolean {
  if (/TestAllTypes|google\.protobuf\.\w+ *\{|google\.protobuf\.\w*(Value|Struct|Any)\b|GlobalEnum/.test(original.expr))
    return true
  return original.container !== ''
}
function passes({ original }: IncrementalTest): boolean {
  const { bindings, expr, resultMatcher } = original
  const scope: Scope = Object.fromEntries(Object.keys(bindings).map((name) => [name, { type: 'dyn' }]))
  const compiled = compile(expr, scope)
  const wantsError = resultMatcher.case === 'evalError' || resultMatcher.case === 'anyEvalErrors'
  if (compiled.state === 'invalid') return wantsError
  if (original.checkOnly) return true
  const values = Object.entries(bindings).map(([name, { kind }]) => [
    name,
    kind.case === 'value' ? toInput(kind.value) : undefined,
  ])
  const evaluation = compiled.expression.evaluate(Object.fromEntries(values))
  if (wantsError || evaluation.state === 'error') return wantsError && evaluation.state === 'error'
  if (resultMatcher.case === 'value') return isSame(resultMatcher.value, evaluation.value)
  if (resultMatcher.case !== 'typedResult') return evaluation.value === true
  return !resultMatcher.value.result || isSame(resultMatcher.value.result, evaluation.value)
}

function toInput({ kind }: Value): unknown {
  if (kind.case === 'nullValue') return null
  if (kind.case === 'listValue') return kind.value.values.map(toInput)
  if (kind.case !== 'mapValue') return kind.value
  return Object.fromEntries(kind.value.entries.map(({ key, value }) => [keyText(key), value && toInput(value)]))
}

function keyText(key: Value | undefined): string {
  const value = key?.kind.value
  return typeof value === 'object' ? '' : String(value)
}

function isSame({ kind }: Value, actual: unknown): boolean {
  if (kind.case === 'nullValue') return actual === null
  if (kind.case === 'int64Value') return isWhole(actual) && BigInt(actual) === kind.value
  if (kind.case === 'uint64Value') return typeof actual === 'object' && actual?.valueOf() === kind.value
  if (kind.case === 'bytesValue') return actual instanceof Uint8Array && Buffer.compare(actual, kind.value) === 0
  if (kind.case === 'listValue') return isSameList(kind.value.values, actual)
  if (kind.case === 'mapValue') return isSameMap(kind.value.entries, actual)
  if (kind.case === 'typeValue') return typeText(actual) === `Type<${kind.value}>`
  if (kind.case === 'objectValue') return isSameObject(kind.value, actual)
  return Object.is(kind.value, actual) || kind.value === actual
}

function isWhole(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || Number.isInteger(value)
}

function typeText(value: unknown): string {
  return String(Object(value)).replace('Type<null>', 'Type<null_type>')
}

function isSameList(values: readonly Value[], actual: unknown): boolean {
  return (
    Array.isArray(actual) &&
    actual.length === values.length &&
    values.every((item, index) => isSame(item, actual[index]))
  )
}

function isSameMap(entries: readonly MapValue_Entry[], actual: unknown): boolean {
  if (typeof actual !== 'object' || actual === null) return false
  const found = new Map<string, unknown>(Object.entries(actual))
  return (
    found.size === entries.length &&
    entries.every(({ key, value }) => value !== undefined && isSame(value, found.get(keyText(key))))
  )
}

function isSameObject(expected: Any, actual: unknown): boolean {
  const timestamp = anyUnpack(expected, TimestampSchema)
  if (timestamp)
    return (
      actual instanceof Date &&
      actual.getTime() === Number(timestamp.seconds) * 1000 + Math.floor(timestamp.nanos / 1e6)
    )
  const duration = anyUnpack(expected, DurationSchema)
  return duration !== undefined && String(actual) === durationText(duration.seconds, duration.nanos)
}

function durationText(seconds: bigint, nanos: number): string {
  return `${seconds}${nanos === 0 ? '' : (nanos / 1e9).toFixed(9).slice(1).replace(/0+$/, '')}s`
}
