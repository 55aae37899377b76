import type { ChangeFacts } from '../approval/index.ts'
import type { DocumentPair, ManifestChange, ManifestDocument, Topic } from '../manifest/index.ts'
import { diffDocuments, pairDocuments, referencedFiles, references } from '../manifest/index.ts'
import { seatConditions, type EffectivePolicy } from '../policy/index.ts'
import { documentMoves, type DocumentMoves } from './document-moves.ts'
import { pathsBehind } from './touched-paths.ts'

type Facts = ChangeFacts['manifests'][number]

/**
 * What the change is, as far as the policy's seats ask. One entry for each document at head, and for each that is dropped.
 * `whole`: every manifest of the change, where only some are asked about.
 */
export function changeFacts(
  changes: readonly ManifestChange[],
  touched: ReadonlySet<string>,
  policy: EffectivePolicy,
  whole: readonly ManifestChange[] = changes,
): ChangeFacts {
  const moves = documentMoves(whole)
  return { paths: [...touched].toSorted(), manifests: changes.flatMap((change) => manifestFacts(change, policy, moves)) }
}

/** Risks that a change's manifests state, at head or at the base; a manifest judged that states none is `unstated`. */
export function risksOf(changes: readonly ManifestChange[]): string[] {
  const judged = changes.flatMap(({ head }) => documentsOf(head).map((document) => riskOf(document) ?? 'unstated'))
  const before = changes.flatMap(({ base }) => documentsOf(base).flatMap((document) => riskOf(document) ?? []))
  return [...new Set([...judged, ...before])].toSorted()
}

/** Files that the manifest references and the pull request touches; a folder stands for what is in it. */
export function touchedReferences(change: Pick<ManifestChange, 'head'>, touched: ReadonlySet<string>): string[] {
  return pathsBehind(change.head && touched.size > 0 ? referencedFiles(change.head) : [], touched)
}

/** A folder stands for what is in it; and whatever is put in a folder's place, or stands for it, for all below. */
function covers(reference: string, path: string): boolean {
  const folder = path.endsWith('.dvc') ? path.slice(0, -'.dvc'.length) : path
  return path === reference || path.startsWith(`${reference}/`) || `${reference}/`.startsWith(`${folder}/`)
}

function manifestFacts(change: ManifestChange, policy: EffectivePolicy, moves: DocumentMoves): Facts[] {
  const documents = pairDocuments(change.base, change.head).map((pair) => documentFacts(change, pair, policy, moves))
  return documentsOf(change.head ?? change.base).length > 0 ? documents : [...documents, unreadFacts(change, policy)]
}

function documentFacts(
  change: ManifestChange,
  pair: DocumentPair,
  policy: EffectivePolicy,
  { from }: DocumentMoves,
): Facts {
  const { before, after } = pair
  const former = after && from.get(after)?.document
  const kinds = [after?.kind, before?.kind].filter((kind) => kind !== undefined)
  const earlier = riskOf(before)
  const risk = after ? riskOf(after) : earlier
  const topics = diffDocuments(pair).map(({ topic }) => topic)
  return {
    path: change.path,
    // A document whose kind cannot be told may be of either.
    kinds: kinds.length > 0 ? [...new Set(kinds)] : eitherKind,
    // No risk at head is an unknown one, whatever the base said.
    risks: risk === undefined ? [] : [...new Set([risk, earlier ?? risk])],
    topics: [...new Set([...topics, ...topicsOfFiles(change, after)])],
    // A condition sees what the document was; a move alone makes no part of it old, so kinds, risks and topics do not.
    conditions: seatConditions(change, former ? { before: former, after } : pair, policy, former?.path),
  }
}

/** A file without a readable document may say anything. */
function unreadFacts(change: ManifestChange, policy: EffectivePolicy): Facts {
  const topics = [...new Set(change.fields.map(({ topic }) => topic))]
  return { path: change.path, kinds: eitherKind, risks: [], topics, conditions: seatConditions(change, undefined, policy) }
}

const eitherKind = ['FineTuningRequest', 'FineTuningRelease'] as const

/** A file altered under a manifest is a change of the part that names it. */
function topicsOfFiles({ changedFiles }: ManifestChange, document: ManifestDocument | undefined): Topic[] {
  const named = document && changedFiles.length > 0 ? references(document) : []
  return named.filter(({ path }) => changedFiles.some((changed) => covers(path, changed))).map(({ topic }) => topic)
}

function riskOf(document: ManifestDocument | undefined): string | undefined {
  return document?.manifest.safetyRiskAssessment
}

function documentsOf(file: ManifestChange['head']): readonly ManifestDocument[] {
  return file?.documents ?? []
}
