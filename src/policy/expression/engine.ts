import { Environment, EvaluationError, ParseError, type ASTNode } from '@marcbachmann/cel-js'

/**
 * A node of a parsed expression. The library parses and knows CEL's operators and functions; the walk over the tree is
 * this folder's own, because it must count its steps, follow what it reads, and match patterns in linear time, none of
 * which the library offers.
 */
export type Node = ASTNode

export type Parsed =
  | { readonly state: 'parsed'; readonly node: Node }
  | {
      readonly state: 'unparsable'
      readonly kind: 'syntax' | 'limit'
      readonly message: string
      readonly start: number
      readonly end: number
    }

/** One way to call a function; types are CEL's: `string`, `list<dyn>`, `google.protobuf.Timestamp`. */
export type Signature = {
  readonly receiver: string | undefined
  readonly parameters: readonly string[]
  readonly result: string
}

export type Outcome =
  { readonly state: 'value'; readonly value: unknown } | { readonly state: 'error'; readonly message: string }

const environment = new Environment({
  unlistedVariablesAreDyn: true,
  homogeneousAggregateLiterals: false,
  enableOptionalTypes: true,
  limits: { maxAstNodes: 4000, maxDepth: 60, maxListElements: 1000, maxMapEntries: 1000, maxCallArguments: 16 },
})

/** Never throws, however deep or broken the source is; the caller bounds its length. */
export function parse(source: string): Parsed {
  try {
    return { state: 'parsed', node: environment.parse(source).ast }
  } catch (error) {
    if (error instanceof ParseError) {
      const { start, end } = error.range ?? { start: 0, end: source.length }
      // What is missing at the end is shown at the last character.
      const from = Math.min(start, source.length - 1)
      const to = Math.min(Math.max(end, from + 1), source.length)
      const kind = error.code === 'limit_exceeded' ? 'limit' : 'syntax'
      return { state: 'unparsable', kind, message: syntaxMessage(error), start: from, end: to }
    }
    // A long run of `!` or `-` is the one recursion that the parser does not count.
    const message = 'The expression is nested too deeply'
    return { state: 'unparsable', kind: 'limit', message, start: 0, end: source.length }
  }
}

function syntaxMessage({ code, summary }: ParseError): string {
  if (code === 'limit_exceeded') return 'The expression is too large or nested too deeply'
  if (summary.endsWith('EOF')) return 'The expression ends too early'
  return `The expression is not CEL: ${summary}`
}

/** The functions that expressions may call, by name. Macros (`has`, `all`, …) are not among them. */
export const signatures: ReadonlyMap<string, readonly Signature[]> = (() => {
  const found = new Map<string, Signature[]>()
  for (const { name, receiverType, params, returnType } of environment.getDefinitions().functions) {
    const parameters = params.map(({ type }) => type)
    const internal = receiverType?.endsWith('Namespace') === true || receiverType?.startsWith('optional') === true
    if (parameters.includes('ast') || internal) continue
    found.set(name, [
      ...(found.get(name) ?? []),
      { receiver: receiverType ?? undefined, parameters, result: returnType },
    ])
  }
  return found
})()

/** Names that stand for types, as in `type(x) == string`. */
export const typeNames: ReadonlySet<string> = new Set(
  environment
    .getDefinitions()
    .variables.filter(({ type }) => type === 'type')
    .map(({ name }) => name),
)

const programs = new Map<string, (context: Record<string, unknown>) => unknown>()

/** Calls one of the `signatures`; with `receiver` the first operand is what the function is called on. */
export function callFunction(name: string, operands: readonly unknown[], receiver: boolean): Outcome {
  const names = operands.map((_, index) => `a${index}`)
  const call = receiver ? `a0.${name}(${names.slice(1).join(', ')})` : `${name}(${names.join(', ')})`
  return execute(call, operands)
}

/** Applies an operator such as `+` or `<` to operands that are not JSON, for example timestamps. */
export function applyOperator(operator: string, left: unknown, right: unknown): Outcome {
  return execute(`a0 ${operator} a1`, [left, right])
}

/** The value of a type's name; undefined for any other name. */
export function typeValue(name: string): unknown {
  if (!typeNames.has(name)) return undefined
  const outcome = execute(name, [])
  return outcome.state === 'value' ? outcome.value : undefined
}

function execute(source: string, operands: readonly unknown[]): Outcome {
  try {
    const program = programs.get(source) ?? environment.parse(source)
    programs.set(source, program)
    return {
      state: 'value',
      value: program(Object.fromEntries(operands.map((operand, index) => [`a${index}`, operand]))),
    }
  } catch (error) {
    if (error instanceof EvaluationError) return { state: 'error', message: error.summary }
    return { state: 'error', message: error instanceof Error ? error.message : String(error) }
  }
}
