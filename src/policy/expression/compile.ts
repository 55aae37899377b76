import { admit } from './admit.ts'
import { depthSizeOf } from './budget.ts'
import { parse, type Node } from './engine.ts'
import { evaluate, sceneOf } from './evaluate.ts'
import type { Compiled, CompileOptions, Evaluation, Expression, ExpressionProblem, Scope } from './expression.ts'
import { lint, openingScene } from './lint.ts'
import { readsOf } from './reads.ts'
import { childrenOf } from './tree.ts'
import { failure, isFailure, toPlain, typeOf, type Value } from './value.ts'

/** The longest source, in characters. */
const longestSource = 4096

/** A result with more parts than this is of no use to anybody; an expression can make one by naming a list twice, often. */
const largestResult = 100_000

/** Deeper trees are refused, so that no walk over one can exhaust the stack. */
const deepestTree = 250

/**
 * Compiles a CEL expression against the names that it may use, or says everything that is wrong with it.
 *
 * Numbers: a JSON number is an int where its schema says `integer`, a double where it says `number`; where no schema
 * speaks, a whole number is an int. Ints and doubles mix: `1 == 1.0` holds, `<` compares by value, and arithmetic of one
 * with the other is done in doubles. So `learning_rate <= 1`, `2 * r <= lora_alpha` and `num_train_epochs <= 3` mean what
 * they say, whether the manifest holds 3 or 2.5. Only `/` of two ints truncates, which is refused where the quotient meets
 * a double, and only ints have `%`.
 *
 * A value of another type than its schema's is an error when it is read. So is a field that is absent: `has()` asks. So is
 * NaN where the expression must give true or false: nothing that it is compared with would say anything.
 * `matches` searches, on RE2. Evaluation is bounded in steps, so no document can make it hang.
 */
export function compile(source: string, scope: Scope, options: CompileOptions = {}): Compiled {
  return compilerFor(scope, options.given)(source, options.result ?? 'any', options.shared)
}

/** Compiles many expressions over the same scope, where the same is given. */
export function compilerFor(
  scope: Scope,
  given: readonly string[] = [],
): (source: string, result: 'bool' | 'any', shared?: CompileOptions['shared']) => Compiled {
  const assumptions = [...new Set(given)].flatMap((text) => {
    const assumption = parseBounded(text)
    return assumption.state === 'parsed' ? [assumption.node] : []
  })
  const scene = openingScene(scope, assumptions)
  return (source, result, shared) => {
    const parsed = parseBounded(source)
    if (parsed.state === 'invalid') return parsed
    const { problems, paths } = lint(parsed.node, source, scene, { result, ...(shared ? { shared } : {}) })
    if (problems.length > 0) return { state: 'invalid', problems }
    return { state: 'compiled', expression: expressionOf(parsed.node, source, scope, paths, result) }
  }
}

function expressionOf(
  node: Node,
  source: string,
  scope: Scope,
  paths: Expression['paths'],
  result: 'bool' | 'any',
): Expression {
  const nan = result === 'bool' ? 'failure' : 'number'
  return {
    source,
    paths,
    evaluate: (values) => {
      const names = namesOf(scope, values)
      const value = evaluate(node, sceneOf(source, nan, names))
      return evaluationOf(result === 'bool' ? demandBool(value) : value, () =>
        readsOf(node, sceneOf(source, nan, names), values),
      )
    },
  }
}

function namesOf(scope: Scope, values: Readonly<Record<string, unknown>>): ReadonlyMap<string, Value> {
  const names = new Map<string, Value>()
  for (const [name, type] of Object.entries(scope)) {
    names.set(name, admit(Object.hasOwn(values, name) ? values[name] : undefined, type, name))
  }
  return names
}

function demandBool(value: Value): Value {
  if (typeof value === 'boolean' || isFailure(value)) return value
  return failure('type', `the expression gave ${typeOf(value)}; it must give true or false`)
}

function evaluationOf(value: Value, reads: Evaluation['reads']): Evaluation {
  if (isFailure(value)) return { state: 'error', cause: value.cause, message: value.message, reads }
  if (depthSizeOf(value, largestResult) > largestResult)
    return { state: 'error', cause: 'limit', message: 'the result is too large', reads }
  return { state: 'value', value: toPlain(value), reads }
}

type Bounded =
  | { readonly state: 'parsed'; readonly node: Node }
  | { readonly state: 'invalid'; readonly problems: readonly ExpressionProblem[] }

function parseBounded(source: string): Bounded {
  if (source.length > longestSource) {
    return invalid(
      'limit',
      `The expression has ${source.length} characters; at most ${longestSource} are allowed`,
      0,
      source.length,
    )
  }
  if (source.trim() === '') return invalid('syntax', 'The expression is empty', 0, source.length)
  const parsed = parse(source)
  if (parsed.state === 'unparsable') return invalid(parsed.kind, parsed.message, parsed.start, parsed.end)
  if (isTooDeep(parsed.node)) return invalid('limit', 'The expression is nested too deeply', 0, source.length)
  return parsed
}

function invalid(kind: 'syntax' | 'limit', message: string, start: number, end: number): Bounded {
  return { state: 'invalid', problems: [{ kind, message, start, end }] }
}

/** Level by level, not by recursion: the tree is not yet known to be shallow. */
function isTooDeep(root: Node): boolean {
  let level: readonly Node[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestTree) return true
    level = level.flatMap(childrenOf)
  }
  return false
}
