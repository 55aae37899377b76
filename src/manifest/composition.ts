import { Composer, isAlias, isNode, visit, type Alias, type Document, type Node, type YAMLError } from 'yaml'
import { clipped } from './quotation.ts'
import type { TextProblem } from './reading-problem.ts'
import { readTokens } from './tokens.ts'

/** A document as `yaml` composed it, with what each of its aliases stands for. */
export type Composed = { readonly document: Document.Parsed; readonly anchored: ReadonlyMap<Alias, Node> }

/** Syntax trees of a text within the limits; empty when there is any problem. */
type Composition = { readonly documents: readonly Composed[]; readonly problems: readonly TextProblem[] }

/**
 * Parses as YAML 1.2 core with merge keys. Tags beyond the core schema are refused, as are warnings: whatever a reader
 * may ignore, a training job may not. Unique keys are checked elsewhere, because `yaml` compares each pair of keys.
 */
export function compose(text: string): Composition {
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
  return { documents: documents.map((document) => ({ document, anchored: anchorsOf(document) })), problems: [] }
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
