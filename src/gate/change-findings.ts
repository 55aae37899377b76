import { readTrainingConfig } from '../evidence/index.ts'
import {
  helpFor,
  pairDocuments,
  repositoryPath,
  type Finding,
  type ManifestChange,
  type ManifestDocument,
  type ManifestFile,
  type RepositoryFile,
} from '../manifest/index.ts'
import { judgeDocument, withWaivers, type EffectivePolicy, type RuleSubject } from '../policy/index.ts'
import type { Snapshot } from './snapshot.ts'

/** What the rules about manifests look at; the same whether it came from GitHub or from a work tree. */
export type Changed = Pick<Snapshot, 'changes' | 'files' | 'schemas' | 'requestsAtBase' | 'initiators'>

/** Everything that policy and its further schemas say of the manifests of a change, with waivers applied. */
export function changeFindings(changed: Changed, policy: EffectivePolicy, now: Date): Finding[] {
  const judged = ruleSubjects(changed).map((subject) => {
    const further = changed.schemas.flatMap((schema) => (schema.state === 'usable' ? schema.judge(subject.document) : []))
    return { subject, findings: [...judgeDocument(subject, policy), ...further] }
  })
  const broken = changed.changes.flatMap(({ head }) => (head ? unreadable(head) : []))
  return [...broken, ...withWaivers(judged, policy, now)]
}

/** One subject for each document that is judged: of every manifest of the change that is still there. */
export function ruleSubjects(changed: Changed): RuleSubject[] {
  // Manifests share configs, and reading one takes longer than reading a manifest.
  const configs = new Map<string, ReadConfig>()
  return changed.changes.flatMap((change) => {
    const { head } = change
    if (!head) return []
    const previous = new Map(pairDocuments(change.base, head).map(({ before, after }) => [after, before?.manifest]))
    return head.documents.map((document) => subjectOf(document, previous.get(document), change, changed, configs))
  })
}

function subjectOf(
  document: ManifestDocument,
  previous: RuleSubject['previous'],
  change: ManifestChange,
  { files, requestsAtBase, initiators }: Changed,
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
  if (content.state !== 'present' || content.text === undefined) return undefined
  const config = configs.get(path) ?? { path, config: readTrainingConfig(path, content.text, file) }
  configs.set(path, config)
  return config
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
