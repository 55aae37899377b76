import {
  diffDocuments,
  pairDocuments,
  type DocumentPair,
  type FieldChange,
  type ManifestChange,
  type ManifestDocument,
} from '../manifest/index.ts'
import type { RuleSubject } from './rule.ts'

/** What the names of `documentScope` stand for, for one document. It is made once for each, and never changed. */
export type DocumentValues = {
  readonly manifest: unknown
  /** Null where there is no approved version. */
  readonly previous: unknown
  readonly change: { readonly fields: readonly Omit<FieldChange, 'document'>[]; readonly [name: string]: unknown }
  readonly evidence: unknown
}

const noEvidence = {}
const made = new WeakMap<RuleSubject, DocumentValues>()

/** What expressions see of a document under judgement. */
export function subjectValues(subject: RuleSubject): DocumentValues {
  const known = made.get(subject)
  if (known) return known
  const { document, change, moved, gone } = subject
  const values = gone
    ? pairValues(change, { before: document, after: undefined })
    : pairValues(change, { before: approved(subject), after: document }, moved?.from)
  made.set(subject, values)
  return values
}

/** The version at the base of a document that is still there. */
function approved({ document, change, moved }: RuleSubject): ManifestDocument | undefined {
  if (moved) return moved.document
  return pairDocuments(change.base, change.head).find(({ after }) => after?.index === document.index)?.before
}

/**
 * What expressions see of a document, or of one that the change drops: then `manifest` is what it was. `movedFrom`: the
 * path of another manifest that held it.
 */
export function pairValues(change: ManifestChange, pair: DocumentPair, movedFrom?: string): DocumentValues {
  const document = pair.after ?? pair.before
  const previousPath = movedFrom ?? change.previousPath
  let described: DocumentValues['change'] | undefined
  return {
    manifest: document?.value ?? null,
    previous: pair.before?.value ?? null,
    // Most rules never ask what changed.
    get change() {
      return (described ??= {
        status: statusOf(change, pair, movedFrom),
        kind: document?.kind ?? null,
        fields: diffDocuments(pair).map(({ document: _position, ...field }) => field),
        files: change.changedFiles,
        path: change.path,
        ...(previousPath === undefined ? {} : { previousPath }),
      })
    },
    evidence: noEvidence,
  }
}

/** A document that its file drops is removed, and one that comes from another file renamed, whatever happens to the file. */
function statusOf({ status }: ManifestChange, { after }: DocumentPair, movedFrom: string | undefined): ManifestChange['status'] {
  if (!after) return 'removed'
  return movedFrom === undefined ? status : 'renamed'
}

/** The values of those names alone that something reads: the engine converts all that it is given. */
export function valuesOf(names: ReadonlySet<string>, values: DocumentValues): Readonly<Record<string, unknown>> {
  return {
    ...(names.has('manifest') ? { manifest: values.manifest } : {}),
    ...(names.has('previous') ? { previous: values.previous } : {}),
    ...(names.has('change') ? { change: values.change } : {}),
    ...(names.has('evidence') ? { evidence: values.evidence } : {}),
  }
}
