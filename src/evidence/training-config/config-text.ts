import { isList, isMapping, readDocuments, startOfFile, type Place, type ReadDocument } from '../../manifest/index.ts'
import { mostCommands, readCommands } from './command-line.ts'
import type { ConfigTree } from './config-tree.ts'
import { mostWords } from './shell-words.ts'
import type { ConfigProblem, Unread } from './training-config.ts'

/** The configs in a text: documents of YAML or JSON, or commands with flags. */
export type ConfigText = {
  readonly trees: readonly ConfigTree[]
  /** Keys that a later one in the same map replaces. */
  readonly repeatedKeys: readonly { readonly key: string; readonly place: Place }[]
  readonly problems: readonly ConfigProblem[]
  /** What of the text cannot be read without running it. */
  readonly unread: readonly Unread[]
}

/**
 * What a text says, read as Python programs read it. The path matters only where reading fails: a broken YAML or JSON
 * file is an error, while any other text that is neither is no config.
 */
export function readConfigText(path: string, content: string | Uint8Array): ConfigText {
  const { documents, problems } = readDocuments(content, 'python')
  if (documents.some(({ value }) => isData(value))) {
    const repeatedKeys = documents.flatMap((document) => document.repeatedKeys)
    const written = textsAt(content)
    const trees = documents.map((document) => documentTree(document, written))
    return { trees, repeatedKeys, problems: [], unread: [] }
  }
  const text = shortText(content)
  const isDocument = text === undefined || /\.(?:ya?ml|json)$/i.test(path)
  if (isDocument && problems.length > 0) return { trees: [], repeatedKeys: [], problems, unread: [] }
  const commands = readCommands(text ?? '')
  if (commands === undefined) return { trees: [], repeatedKeys: [], problems: [tooLong], unread: [] }
  return { ...commands, problems: [] }
}

const tooLong: ConfigProblem = {
  message: `The text has more than ${mostWords} words or ${mostCommands} commands, and was not read as a command.`,
  place: startOfFile,
  fix: 'Keep the command that starts the training in a file of its own.',
}

/** YAML takes a command with a colon in it for a map of one odd key, and flags on lines of their own for such keys. */
function isData(value: unknown): boolean {
  if (!isMapping(value)) return isList(value)
  const keys = Object.keys(value)
  const [only = ''] = keys
  if (keys.length === 1) return !/(?:^|\s)--?[A-Za-z]/.test(only)
  return keys.length === 0 || !keys.every((key) => /^\s*--?[A-Za-z]/.test(key))
}

function documentTree({ value, locate }: ReadDocument, written: ConfigTree['written']): ConfigTree {
  return { value, place: locate, ...(written ? { written } : {}), isCommand: false, command: [], unread: [] }
}

/** Texts on one line of the content, by their places. */
function textsAt(content: string | Uint8Array): ConfigTree['written'] {
  return ({ line, column, endLine, endColumn }) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    if (line !== endLine || endColumn === undefined) return undefined
    return text.split(/\r?\n/)[line - 1]?.slice(column - 1, endColumn - 1).replaceAll(/^["']|["']$/g, '')
  }
}

/** Bytes that are no UTF-8, and files beyond the size of any script, are neither a document nor a command. */
function shortText(content: string | Uint8Array): string | undefined {
  if (content.length > longestScript) return undefined
  if (typeof content === 'string') return content
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

const longestScript = 256 * 1024
