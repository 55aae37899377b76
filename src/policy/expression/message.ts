import { compilerFor } from './compile.ts'
import type { Compiled, CompiledMessage, CompileOptions, Expression, ExpressionProblem, Scope } from './expression.ts'
import { plainText } from './plain-text.ts'

/** The longest rendered message, in UTF-16 units. */
const longestMessage = 500

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hole'; readonly start: number; readonly end: number }

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
  const { parts, problems: syntax } = partsOf(text)
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

function partsOf(text: string): { readonly parts: readonly Part[]; readonly problems: readonly ExpressionProblem[] } {
  const parts: Part[] = []
  const problems: ExpressionProblem[] = []
  let index = 0
  while (index < text.length) {
    const rest = text.slice(index, index + 2)
    if (rest === '{{' || rest === '}}') {
      parts.push({ kind: 'text', text: rest.slice(1) })
      index += 2
      continue
    }
    if (rest.startsWith('{')) {
      const end = endOfHole(text, index + 1)
      if (end === undefined) {
        problems.push({
          kind: 'syntax',
          message: 'The hole has no closing brace; write {{ for a brace',
          start: index,
          end: text.length,
          fix: 'Close the hole with }, or write {{ for a brace.',
        })
        break
      }
      parts.push({ kind: 'hole', start: index + 1, end })
      index = end + 1
      continue
    }
    if (rest.startsWith('}')) {
      problems.push({
        kind: 'syntax',
        message: 'This brace closes nothing; write }} for a brace',
        start: index,
        end: index + 1,
        fix: 'Write }} for a brace.',
      })
      index += 1
      continue
    }
    const next = nextBrace(text, index)
    parts.push({ kind: 'text', text: text.slice(index, next) })
    index = next
  }
  return { parts, problems }
}

function nextBrace(text: string, from: number): number {
  const found = text.slice(from).search(/[{}]/)
  return found < 0 ? text.length : from + found
}

const quoted =
  /(?:[rR]?(?:"""[^]*?"""|'''[^]*?''')|[rR]"[^"\n]*"|[rR]'[^'\n]*'|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*')/y

/** The index of the brace that closes a hole: maps nest, and braces in strings do not count. */
function endOfHole(text: string, start: number): number | undefined {
  let depth = 0
  let index = start
  while (index < text.length) {
    quoted.lastIndex = index
    const string = quoted.exec(text)
    if (string) {
      index += string[0].length
      continue
    }
    const character = text[index]
    if (character === '}' && depth === 0) return index
    if (character === '{') depth++
    if (character === '}') depth--
    index++
  }
  return undefined
}
