import type { ChangeFacts } from '../approval/index.ts'
import type { FieldChange, ManifestChange, ManifestDocument, Topic } from '../manifest/index.ts'
import { referencedFiles, references } from '../manifest/index.ts'

/** What the change is, as far as seats ask. One entry for each document at head, and for each removed with its file. */
export function changeFacts(changes: readonly ManifestChange[], touched: ReadonlySet<string>): ChangeFacts {
  return { paths: [...touched].toSorted(), manifests: changes.flatMap(manifestFacts) }
}

/** Risks that a change's manifests state, at head or at the base; a manifest judged that states none is `unstated`. */
export function risksOf(changes: readonly ManifestChange[]): string[] {
  const judged = changes.flatMap(({ head }) => documentsOf(head).map(({ manifest }) => manifest.safetyRiskAssessment ?? 'unstated'))
  const before = changes.flatMap(({ base }) => documentsOf(base).flatMap(({ manifest }) => manifest.safetyRiskAssessment ?? []))
  return [...new Set([...judged, ...before])].toSorted()
}

/** Files that the manifest references and the pull request touches; a folder stands for what is in it. */
export function touchedReferences(change: Pick<ManifestChange, 'head'>, touched: ReadonlySet<string>): string[] {
  const named = change.head ? referencedFiles(change.head) : []
  return [...touched].filter((path) => named.some((reference) => covers(reference, path)))
}

function covers(reference: string, path: string): boolean {
  return path === reference || path.startsWith(`${reference}/`)
}

function manifestFacts(change: ManifestChange): ChangeFacts['manifests'][number][] {
  const documents = documentsOf(change.head ?? change.base)
  const previous = documentsOf(change.base)
  return (documents.length > 0 ? documents : [undefined]).map((document) => {
    const before = counterpart(document, previous)
    const kinds = [document?.kind, before?.kind].filter((kind) => kind !== undefined)
    const risks = [document?.manifest.safetyRiskAssessment, before?.manifest.safetyRiskAssessment]
    return {
      path: change.path,
      // A document whose kind cannot be told may be of either.
      kinds: kinds.length > 0 ? [...new Set(kinds)] : ['FineTuningRequest', 'FineTuningRelease'],
      // No risk at head is an unknown one, whatever the base said.
      risks: risks[0] === undefined ? [] : [...new Set(risks.filter((risk) => risk !== undefined))],
      topics: [...new Set([...topicsOf(change.fields, document), ...topicsOfFiles(change, document)])],
    }
  })
}

/** The version of a document at the base: the one of its kind and name, else the one at its position. */
export function counterpart(
  document: ManifestDocument | undefined,
  previous: readonly ManifestDocument[],
): ManifestDocument | undefined {
  if (!document) return undefined
  const named = previous.find(
    (other) => other.kind === document.kind && other.manifest.name === document.manifest.name,
  )
  return named ?? previous[document.index]
}

function topicsOf(fields: readonly FieldChange[], document: ManifestDocument | undefined): Topic[] {
  const here = fields.filter((field) => document === undefined || field.document === document.index)
  return here.map((field) => field.topic)
}

/** A file altered under a manifest is a change of the part that names it. */
function topicsOfFiles({ changedFiles }: ManifestChange, document: ManifestDocument | undefined): Topic[] {
  const named = document ? references(document) : []
  return named.filter(({ path }) => changedFiles.some((changed) => covers(path, changed))).map(({ topic }) => topic)
}

function documentsOf(file: ManifestChange['head']): readonly ManifestDocument[] {
  return file?.documents ?? []
}
