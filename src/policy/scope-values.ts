import { diffDocuments, pairDocuments, type DocumentPair, type FieldChange, type ManifestChange } from '../manifest/index.ts'
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
  const { document, change } = subject
  const pair = pairDocuments(change.base, change.head).find(({ after }) => after?.index === document.index)
  const values = pairValues(change, { before: pair?.before, after: document })
  made.set(subject, values)
  return values
}

/** What expressions see of a document, or of one that the change drops: then `manifest` is what it was. */
export function pairValues(change: ManifestChange, pair: DocumentPair): DocumentValues {
  const document = pair.after ?? pair.before
  let described: DocumentValues['change'] | undefined
  return {
    manifest: document?.value ?? null,
    previous: pair.before?.value ?? null,
    // Most rules never ask what changed.
    get change() {
      return (described ??= {
        status: change.status,
        kind: document?.kind ?? null,
        fields: diffDocuments(pair).map(({ document: _position, ...field }) => field),
        files: change.changedFiles,
        path: change.path,
        ...(change.previousPath === undefined ? {} : { previousPath: change.previousPath }),
      })
    },
    evidence: noEvidence,
  }
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
