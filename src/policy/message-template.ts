import type { ExpressionProblem } from './expression/index.ts'

/** A part of a message's text: what stands there, or where a hole's expression does. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hole'; readonly start: number; readonly end: number }

/** A message where there is nothing to fill its holes with: an ellipsis stands for each. */
export function unfilled(text: string): string {
  return templateParts(text)
    .parts.map((part) => (part.kind === 'text' ? part.text : '…'))
    .join('')
}

/** The parts of a message's text in their order, and what is wrong with its braces; `{{` and `}}` stand for braces. */
export function templateParts(text: string): { readonly parts: readonly Part[]; readonly problems: readonly ExpressionProblem[] } {
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
