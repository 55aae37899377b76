import { isList, isMapping, readDocuments, startOfFile, type Place, type ReadDocument } from '../../manifest/index.ts'
import { mostWords, readCommands } from './command-line.ts'
import type { ConfigTree } from './config-tree.ts'
import type { ConfigProblem } from './training-config.ts'

/** The configs in a text: documents of YAML or JSON, or commands with flags. */
export type ConfigText = {
  readonly trees: readonly ConfigTree[]
  /** Keys that a later one in the same map replaces. */
  readonly repeatedKeys: readonly { readonly key: string; readonly place: Place }[]
  readonly problems: readonly ConfigProblem[]
}

/**
 * What a text says, read as Python programs read it. The path matters only where reading fails: a broken YAML or JSON
 * file is an error, while any other text that is neither is no config.
 */
export function readConfigText(path: string, content: string | Uint8Array): ConfigText {
  const { documents, problems } = readDocuments(content, 'python')
  if (documents.some(({ value }) => isData(value))) {
    const repeatedKeys = documents.flatMap((document) => document.repeatedKeys)
    return { trees: documents.map(documentTree), repeatedKeys, problems: [] }
  }
  const text = shortText(content)
  const isDocument = text === undefined || /\.(?:ya?ml|json)$/i.test(path)
  if (isDocument && problems.length > 0) return { trees: [], repeatedKeys: [], problems }
  const commands = readCommands(text ?? '')
  return { trees: commands ?? [], repeatedKeys: [], problems: commands === undefined ? [tooManyWords] : [] }
}

const tooManyWords: ConfigProblem = {
  message: `The text has more than ${mostWords} words, and was not read as a command.`,
  place: startOfFile,
  fix: 'Keep the command that starts the training in a file of its own.',
}

/** YAML takes a command with a colon in it for a map of one odd key; no config has flags in its keys. */
function isData(value: unknown): boolean {
  return isList(value) || (isMapping(value) && !Object.keys(value).some((key) => /(?:^|\s)--?[A-Za-z]/.test(key)))
}

function documentTree({ value, locate }: ReadDocument): ConfigTree {
  return { value, place: locate, command: [] }
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
