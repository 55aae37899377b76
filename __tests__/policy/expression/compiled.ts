import {
  compile,
  type CompileOptions,
  type Evaluation,
  type Expression,
  type ExpressionProblem,
  type Scope,
} from '../../../src/policy/expression/index.ts'

export function expressionOf(source: string, scope: Scope, options: CompileOptions = {}): Expression {
  const compiled = compile(source, scope, options)
  if (compiled.state === 'compiled') return compiled.expression
  throw new Error(`${source}: ${compiled.problems.map(({ message }) => message).join('; ')}`)
}

export function problemsOf(source: string, scope: Scope, options: CompileOptions = {}): readonly ExpressionProblem[] {
  const compiled = compile(source, scope, options)
  return compiled.state === 'invalid' ? compiled.problems : []
}

export function valueOf(source: string, scope: Scope, values: Readonly<Record<string, unknown>>): unknown {
  const evaluation = expressionOf(source, scope).evaluate(values)
  return evaluation.state === 'value' ? evaluation.value : `error: ${evaluation.message}`
}

/** The places of the reads, as `root/pointer`, the most telling first. */
export function readsOf(evaluation: Evaluation): readonly string[] {
  return evaluation.reads().map(({ root, pointer }) => `${root}${pointer}`)
}
