import { Composer, isAlias, isNode, visit, type Alias, type Document, type Node, type YAMLError } from 'yaml'
import { readAsPython, type DroppedKey } from './python-yaml.ts'
import { clipped } from './quotation.ts'
import type { TextProblem } from './reading-problem.ts'
import { readTokens } from './tokens.ts'

/** The nodes of a document as `yaml` composes them, with what each of its aliases stands for. */
export type Composed = {
  readonly contents: Node | null
  readonly anchored: ReadonlyMap<Alias, Node>
  /** Keys that a later one in the same map replaces; always empty for YAML 1.2, which refuses them. */
  readonly dropped: readonly DroppedKey[]
}

/** `yaml-1.2` is for files that tunegate owns; `python` for those that Python programs read with PyYAML. */
export type Dialect = 'yaml-1.2' | 'python'

/** Syntax trees of a text within the limits; empty when there is any problem. */
type Composition = { readonly documents: readonly Composed[]; readonly problems: readonly TextProblem[] }

/**
 * Parses as YAML 1.2 core with merge keys. Tags beyond the core schema are refused, as are warnings: whatever a reader
 * may ignore, a training job may not. Unique keys are checked elsewhere, because `yaml` compares each pair of keys.
 */
export function compose(text: string, dialect: Dialect): Composition {
  const { tokens, problems } = readTokens(text)
  if (problems.length > 0) return { documents: [], problems }

  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: true,
    strict: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'silent',
  })
  const documents = [...composer.compose(tokens)]
  const sources = documents.length === 0 ? [composer.streamInfo()] : documents
  const faults = [...sources.flatMap(({ errors }) => errors), ...sources.flatMap(({ warnings }) => warnings)]
  if (faults.length > 0) return { documents: [], problems: faults.map(faultProblem) }
  return { documents: documents.map((document) => composed(document, text, dialect)), problems: [] }
}

/** Anchors are found first: one may stand at a key that Python drops, and its aliases still mean it. */
function composed(document: Document.Parsed, text: string, dialect: Dialect): Composed {
  const anchored = text.includes('&') ? anchorsOf(document) : new Map<Alias, Node>()
  return { contents: document.contents, anchored, dropped: dialect === 'python' ? readAsPython(document) : [] }
}

function faultProblem({ code, message, pos: [start, end] }: YAMLError): TextProblem {
  if (code !== 'TAG_RESOLVE_FAILED') return { message: sentence(message), start, end }
  const fix = 'Remove the tag; write the value itself.'
  return { message: `Only the tags of YAML's core schema are read. ${sentence(message)}`, start, end, fix }
}

function sentence(message: string): string {
  const clip = clipped(message, 200)
  return clip.endsWith('.') ? clip : `${clip}.`
}

/** An alias means the last anchor of its name before it; one walk in document order finds them all. */
function anchorsOf(document: Document.Parsed): Map<Alias, Node> {
  const latest = new Map<string, Node>()
  const anchored = new Map<Alias, Node>()
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        const target = latest.get(node.source)
        if (target) anchored.set(node, target)
      } else if (isNode(node) && node.anchor !== undefined) {
        latest.set(node.anchor, node)
      }
    },
  })
  return anchored
}
