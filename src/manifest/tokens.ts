import { Lexer, Parser, type CST } from 'yaml'
import { limits } from './limits.ts'
import { code } from './quotation.ts'
import type { TextProblem } from './reading-problem.ts'

/** The concrete syntax tree of a text that is small and shallow enough to compose. */
type Tokens = { readonly tokens: readonly CST.Token[]; readonly problems: readonly TextProblem[] }

/**
 * Reads tokens and stops at the first one too deep, so that a hundred thousand brackets cost no more than 65. Composing
 * recurses and would exhaust the stack; the parser below keeps its own.
 */
export function readTokens(text: string): Tokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > limits.depth && collections(parser.stack) > limits.depth) {
      return refused(`Maps and lists are nested deeper than ${limits.depth} levels.`, parser.offset)
    }
  }
  for (const token of parser.end()) tokens.push(token)

  const excess = excessNode(tokens)
  if (excess !== undefined) return refused(`The file has more than ${limits.nodes} fields and list items.`, excess)
  return { tokens, problems: [...tooManyDocuments(tokens), ...tokens.flatMap(directiveProblems)] }
}

function refused(message: string, start: number): Tokens {
  return { tokens: [], problems: [{ message, start, end: start }] }
}

function collections(stack: readonly CST.Token[]): number {
  return stack.filter(isCollection).length
}

function isCollection(token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection'
}

/** Where the first entry beyond the limit stands. Keys are entered too: YAML lets them be maps. */
function excessNode(tokens: readonly CST.Token[]): number | undefined {
  const pending: CST.Token[] = tokens.toReversed()
  let count = 0
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    if (token.type === 'document' && token.value) pending.push(token.value)
    if (!isCollection(token)) continue
    for (const item of token.items) {
      if (!isEntry(item)) continue
      if (++count > limits.nodes) return token.offset
      if (item.key && isCollection(item.key)) pending.push(item.key)
      if (item.value && isCollection(item.value)) pending.push(item.value)
    }
  }
  return undefined
}

/** Parsers also make items of comments and blank lines behind the last entry. */
function isEntry(item: CST.CollectionItem): boolean {
  if (item.key || item.sep || item.value) return true
  return item.start.some((token) => token.type === 'seq-item-ind' || token.type === 'explicit-key-ind')
}

function tooManyDocuments(tokens: readonly CST.Token[]): TextProblem[] {
  const next = tokens.filter((token) => token.type === 'document')[limits.documents]
  if (next === undefined) return []
  const message = `The file has more than ${limits.documents} documents.`
  return [{ message, start: next.offset, end: next.offset }]
}

function directiveProblems(token: CST.Token): TextProblem[] {
  if (token.type !== 'directive' || /^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/.test(token.source)) return []
  const [name = '%'] = token.source.split(/[ \t]/, 1)
  const message =
    name === '%YAML'
      ? 'Only YAML 1.2 is read: another %YAML directive would change what the values mean for other readers.'
      : `The directive ${code(name)} is not accepted: it changes what the file means.`
  return [{ message, start: token.offset, end: token.offset + token.source.length, fix: 'Remove the line.' }]
}
