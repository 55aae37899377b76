import type { Dataset, Digest, Manifest, ManifestDocument, Resource } from '../manifest/index.ts'
import type { DigestCheck } from '../evidence/index.ts'
import type { Judgement, Subject } from './judgement.ts'
import type { RecordedDataset, RecordedManifest } from './predicate.ts'
import { optionalWord, prose, word } from './fact.ts'

/** What each document of a manifest file would train; for a removed file, what the base's version trained. */
export function recordedManifests(subject: Subject, { initiators }: Judgement): readonly RecordedManifest[] {
  const { path, previousPath, status } = subject.change
  const file = {
    path: word(path),
    previousPath: optionalWord(previousPath),
    sha256: subject.sha256,
    kind: word(subject.kind),
    status,
  }
  const documents = documentsOf(subject)
  if (documents.length === 0) return [file]
  const recorded = (document: ManifestDocument): RecordedManifest => ({
    ...file,
    kind: document.kind ?? file.kind,
    document: document.index,
    ...recordedTraining(document, subject, initiators),
  })
  return documents.map(recorded)
}

/** The documents that a report or a record describes: those judged, or the base's where the file is removed. */
export function documentsOf({ change }: Subject): readonly ManifestDocument[] {
  return (change.status === 'removed' ? change.base : change.head)?.documents ?? []
}

/** How a dataset's digest was checked. What nobody checked is stated; without a digest there is nothing to say. */
export function digestCheckOf(subject: Subject, document: ManifestDocument, index: number): DigestCheck | undefined {
  if (digestOf(document.manifest.datasets[index]) === undefined) return undefined
  const checked = subject.digestChecks.find((check) => check.document === document.index && check.dataset === index)
  return checked?.check ?? 'stated'
}

function recordedTraining(document: ManifestDocument, subject: Subject, initiators: Judgement['initiators']) {
  const { manifest } = document
  const { name, training, peft_config: peft } = manifest
  const peftType = peft?.['peft_type']
  const rank = peft?.['r']
  return {
    name: optionalWord(name),
    initiator: recordedInitiator(manifest, initiators),
    baseModel: recordedBaseModel(manifest),
    datasets: manifest.datasets.map((dataset, index) =>
      recordedDataset(dataset, digestCheckOf(subject, document, index)),
    ),
    method: optionalWord(training?.method),
    peftType: typeof peftType === 'string' ? word(peftType) : undefined,
    rank: typeof rank === 'number' && Number.isFinite(rank) ? rank : undefined,
    config: training?.config && { uri: optionalWord(training.config.uri), digest: digestOf(training.config) },
  }
}

/** The id is GitHub's own: the file's word for it is a claim by its author. */
function recordedInitiator(manifest: Manifest, initiators: Judgement['initiators']): RecordedManifest['initiator'] {
  const { github, intendedUse } = manifest.initiator
  if (github === undefined && intendedUse === undefined) return undefined
  const account = initiators.find(({ login }) => login.toLowerCase() === github?.toLowerCase())
  return {
    login: account?.login ?? optionalWord(github),
    id: account?.id,
    intendedUse: intendedUse === undefined ? undefined : prose(intendedUse),
  }
}

function recordedBaseModel({ base_model: model }: Manifest): RecordedManifest['baseModel'] {
  if (model === undefined) return undefined
  return {
    name: optionalWord(model.base_model_name_or_path ?? model.name),
    revision: optionalWord(model.revision),
    digest: digestOf(model),
    license: optionalWord(model.license),
  }
}

function recordedDataset(dataset: Dataset, digestCheck: DigestCheck | undefined): RecordedDataset {
  return {
    name: optionalWord(dataset.name),
    uri: optionalWord(dataset.uri),
    revision: optionalWord(dataset.revision),
    role: optionalWord(dataset.role),
    digest: digestOf(dataset),
    digestCheck,
  }
}

function digestOf(resource: Resource | undefined): Digest | undefined {
  const entries = Object.entries(resource?.digest ?? {})
  if (entries.length === 0) return undefined
  return Object.fromEntries(entries.map(([algorithm, value]) => [word(algorithm), word(value)]))
}
