import { readTrainingConfig, type OwnInspections } from '../evidence/index.ts'
import {
  helpFor,
  pairDocuments,
  repositoryPath,
  startOfFile,
  type Finding,
  type ManifestChange,
  type ManifestDocument,
  type ManifestFile,
  type RepositoryFile,
} from '../manifest/index.ts'
import { judgeDocument, judgeRemoved, withWaivers, type EffectivePolicy, type RuleSubject } from '../policy/index.ts'
import { documentMoves } from './document-moves.ts'
import type { Snapshot } from './snapshot.ts'

/** What the rules about manifests look at; the same whether it came from GitHub or from a work tree. */
export type Changed = Pick<Snapshot, 'changes' | 'files' | 'schemas' | 'requestsAtBase' | 'initiators'> & {
  /** Every manifest of the change where `changes` are only some of them: a document of these may come from any. */
  readonly whole?: readonly ManifestChange[]
  /** Datasets of the repository that were inspected; absent: none was. */
  readonly inspected?: OwnInspections
}

/** Everything that policy and its further schemas say of the manifests of a change, with waivers applied. */
export function changeFindings(changed: Changed, policy: EffectivePolicy, now: Date): Finding[] {
  const judged = ruleSubjects(changed, now).map((subject) => {
    const further = changed.schemas.flatMap((schema) => (schema.state === 'usable' ? schema.judge(subject.document) : []))
    return { subject, findings: [...judgeDocument(subject, policy), ...further] }
  })
  const removed = removedSubjects(changed).map((subject) => ({ subject, findings: judgeRemoved(subject, policy) }))
  const broken = changed.changes.flatMap(({ head }) => (head ? unreadable(head) : []))
  return [...broken, ...withWaivers([...judged, ...removed], policy, now)]
}

/**
 * One subject for each document that is judged: of every manifest of the change that is still there. What a document was
 * in another file that drops it is its previous version.
 */
export function ruleSubjects(changed: Changed, now?: Date): RuleSubject[] {
  // Manifests share configs, and reading one takes longer than reading a manifest.
  const configs = new Map<string, ReadConfig>()
  const { from } = documentMoves(changed.whole ?? changed.changes)
  return changed.changes.flatMap((change) => {
    const { head } = change
    if (!head) return []
    const previous = new Map(pairDocuments(change.base, head).map(({ before, after }) => [after, before?.manifest]))
    return head.documents.map((document): RuleSubject => {
      const former = from.get(document)?.document
      const before = previous.get(document) ?? former?.manifest
      const subject = { ...subjectOf(document, before, change, changed, configs), ...(now ? { now } : {}) }
      return former ? { ...subject, moved: { from: former.path, document: former } } : subject
    })
  })
}

/** One subject for each document that the change drops and that no other file takes up. */
function removedSubjects(changed: Changed): RuleSubject[] {
  const judged = new Set(changed.changes)
  const removed = documentMoves(changed.whole ?? changed.changes).removed.filter(({ change }) => judged.has(change))
  return removed.map(({ change, document }) => {
    return { ...subjectOf(document, document.manifest, change, changed, new Map()), gone: true }
  })
}

function subjectOf(
  document: ManifestDocument,
  previous: RuleSubject['previous'],
  change: ManifestChange,
  { files, requestsAtBase, initiators, inspected }: Changed,
  configs: Map<string, ReadConfig>,
): RuleSubject {
  const file = (path: string): RepositoryFile => files.get(path) ?? { state: 'absent' }
  return {
    document,
    manifest: document.manifest,
    previous,
    change,
    file,
    requestsAtBase,
    initiators,
    ...(inspected ? { inspected } : {}),
    trainingConfig: () => trainingConfigOf(document, file, configs),
  }
}

type ReadConfig = NonNullable<ReturnType<RuleSubject['trainingConfig']>>

function trainingConfigOf(
  document: ManifestDocument,
  file: RuleSubject['file'],
  configs: Map<string, ReadConfig>,
): ReadConfig | undefined {
  const uri = document.manifest.training?.config?.uri
  const reading = uri === undefined ? undefined : repositoryPath(uri)
  if (reading?.state !== 'path') return undefined
  const { path } = reading
  const content = file(path)
  if (content.state !== 'present') return undefined
  if (content.text === undefined) return { path, config: noText }
  const framework = document.manifest.training?.framework
  const key = JSON.stringify([path, framework])
  const config = configs.get(key) ?? { path, config: readTrainingConfig(path, content.text, file, framework) }
  configs.set(key, config)
  return config
}

/** What a program may read there all the same is nothing that anybody compared. */
const noText: ReadConfig['config'] = {
  state: 'unreadable',
  problems: [{ message: 'it is no UTF-8 text, or longer than 1 MiB', place: startOfFile }],
}

/** A file that is no document is rejected as such: there is nothing for a rule to look at. */
function unreadable(file: ManifestFile): Finding[] {
  return file.unreadable.map((issue) => ({
    rule: 'manifest/schema',
    severity: 'error',
    message: issue.message,
    path: file.path,
    pointer: issue.pointer,
    help: helpFor('manifest/schema'),
    ...issue.place,
    ...(issue.fix === undefined ? {} : { fix: issue.fix }),
  }))
}
