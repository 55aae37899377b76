import { templateParts } from '../message-template.ts'
import { compilerFor } from './compile.ts'
import type { Compiled, CompiledMessage, CompileOptions, Expression, ExpressionProblem, Scope } from './expression.ts'
import { plainText } from './plain-text.ts'

/** The longest rendered message, in UTF-16 units. */
const longestMessage = 500

type CompiledPart = { readonly text: string; readonly expression?: Expression }

/**
 * Compiles a text with `{expression}` holes; `{{` and `}}` stand for braces. Each hole is checked as an expression is;
 * problems have offsets into the whole text. `given` as for `compile`.
 */
export function compileMessage(
  text: string,
  scope: Scope,
  options: Pick<CompileOptions, 'given'> = {},
): CompiledMessage {
  const { parts, problems: syntax } = templateParts(text)
  const problems: ExpressionProblem[] = [...syntax]
  const compiled: CompiledPart[] = []
  const compile = compilerFor(scope, options.given)
  const holes = new Map<string, Compiled>()
  for (const part of parts) {
    if (part.kind === 'text') {
      compiled.push({ text: part.text })
      continue
    }
    const source = text.slice(part.start, part.end)
    const hole = holes.get(source) ?? compile(source, 'any')
    holes.set(source, hole)
    if (hole.state === 'compiled') {
      compiled.push({ text: text.slice(part.start - 1, part.end + 1), expression: hole.expression })
      continue
    }
    problems.push(...hole.problems.map((problem) => moved(problem, part.start)))
  }
  if (problems.length > 0)
    return { state: 'invalid', problems: problems.sort((left, right) => left.start - right.start) }
  return { state: 'compiled', message: messageOf(text, compiled) }
}

function messageOf(source: string, parts: readonly CompiledPart[]) {
  return {
    source,
    paths: parts.flatMap(({ expression }) => expression?.paths ?? []),
    render: (values: Readonly<Record<string, unknown>>): string =>
      capped(parts.map(({ text, expression }) => (expression ? filled(text, expression, values) : text)).join('')),
  }
}

function filled(hole: string, expression: Expression, values: Readonly<Record<string, unknown>>): string {
  const evaluation = expression.evaluate(values)
  return evaluation.state === 'value' ? plainText(evaluation.value) : hole
}

function capped(text: string): string {
  if (text.length <= longestMessage) return text
  const cut = text.slice(0, longestMessage - 1)
  // Half a surrogate pair is no character.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

function moved(problem: ExpressionProblem, by: number): ExpressionProblem {
  return { ...problem, start: problem.start + by, end: problem.end + by }
}
