import { judgeApprovals, type ApprovalEvidence, type ApprovalOutcome } from '../approval/index.ts'
import { inspectionsOf, matchDataset, type OwnInspections, type StatementReading } from '../evidence/index.ts'
import { sortFindings, type Finding, type ManifestChange, type ManifestDocument, type RepositoryFile } from '../manifest/index.ts'
import { judgeChange, judgingRules, type EffectivePolicy } from '../policy/index.ts'
import type { Judgement, Subject, SubjectInspection } from '../record/index.ts'
import { changeFacts, risksOf } from './facts.ts'
import { changeFindings } from './change-findings.ts'
import type { Snapshot } from './snapshot.ts'
import { verdictOf } from './verdict.ts'

const nobodyAsked: ApprovalOutcome = {
  seats: [],
  filled: false,
  ignored: [],
  vetoes: [],
  override: undefined,
  problems: [],
  unattributed: [],
  notes: [],
}

/** Judges what was read: a pure function of the snapshot and the clock. */
export function judge(snapshot: Snapshot, now: Date): Judgement {
  const { policy, pull, changes } = snapshot
  const unusable = policy.state === 'unusable'
  const approvals = unusable ? nobodyAsked : judgeApprovals(approvalEvidence(snapshot, policy.policy, now), policy.policy.approvals)
  const findings = unusable ? policy.findings : findingsOf(snapshot, policy.policy, approvals, now)
  const errors = [...(unusable ? [policy.error] : []), ...snapshot.errors]
  const known = [...snapshot.initiators.values()].flatMap((reading) =>
    reading.state === 'known' ? [{ login: reading.login, id: reading.id }] : [],
  )
  return {
    repository: pull.repository,
    pull: { number: pull.number, url: pull.url, title: pull.title, author: pull.author },
    head: snapshot.commit,
    base: pull.base,
    mergeGroup: snapshot.commit !== pull.head.oid,
    verdict: verdictOf({ errors, governed: changes.length > 0, findings, approvals }),
    errors: [...errors, ...approvals.problems],
    findings: sortFindings(findings),
    rules: judgingRules(unusable ? undefined : policy.policy),
    subjects: changes.map((change) => subjectOf(change, snapshot.files, snapshot.inspected ?? new Map())),
    initiators: known,
    approvals,
    contentDigest: snapshot.contentDigest,
    policy: {
      path: policy.path,
      commit: snapshot.policyCommit,
      sha256: unusable ? undefined : policy.sha256,
    },
    previousRecords: snapshot.previousRecords,
    evaluatedAt: now.toISOString(),
    notes: [...snapshot.notes, ...approvals.notes],
  }
}

/** What decides who has signed, from what was read. */
export function approvalEvidence(snapshot: Snapshot, policy: EffectivePolicy, now: Date): ApprovalEvidence {
  const { pull, commit, sameContent } = snapshot
  // What will be merged may differ from the head: by a merge group, or by what the base branch got meanwhile.
  const same = sameContent.get(pull.head.oid) ?? commit === pull.head.oid
  const head = same ? pull.head.oid : ''
  return {
    now,
    head,
    author: pull.author,
    commits: pull.commits,
    initiators: [...snapshot.initiators.values()].flatMap((reading) =>
      reading.state === 'known' ? [{ login: reading.login, id: reading.id, bot: reading.bot }] : [],
    ),
    reviews: pull.reviews,
    dismissals: pull.dismissals,
    baseChangedAt: pull.baseChangedAt,
    change: changeFacts(snapshot.changes, snapshot.scope?.touched ?? new Set(), policy),
    sameContent,
    teams: snapshot.teams,
    permissions: snapshot.permissions,
  }
}

function findingsOf(snapshot: Snapshot, policy: EffectivePolicy, approvals: ApprovalOutcome, now: Date): Finding[] {
  const unattributed = judgeChange({ risks: risksOf(snapshot.changes), unattributed: approvals.unattributed }, policy)
  const governed = snapshot.changes.length > 0 || approvals.seats.some((seat) => seat.needed)
  return [
    ...snapshot.newPolicy,
    ...(governed ? unattributed : []),
    ...changeFindings(snapshot, policy, now),
  ]
}

function subjectOf(change: ManifestChange, files: ReadonlyMap<string, RepositoryFile>, own: OwnInspections): Subject {
  const file = change.head ?? change.base
  const read = (path: string): RepositoryFile => files.get(path) ?? { state: 'absent' }
  return {
    path: change.path,
    sha256: file?.sha256 ?? '',
    kind: [...new Set(file?.documents.map((document) => document.kind ?? 'unknown'))].join(', ') || 'unknown',
    change,
    digestChecks: (change.head?.documents ?? []).flatMap((document) =>
      document.manifest.datasets.map((dataset, index) => ({
        document: document.index,
        dataset: index,
        check: matchDataset(dataset, read).check,
      })),
    ),
    inspections: (change.head?.documents ?? []).flatMap((document) => subjectInspections(document, read, own)),
  }
}

function subjectInspections(
  { index, manifest }: ManifestDocument,
  read: (path: string) => RepositoryFile,
  own: OwnInspections,
): readonly SubjectInspection[] {
  return manifest.datasets.flatMap((dataset, at) =>
    inspectionsOf(dataset, read, own).map((inspection) => ({
      ...inspection,
      document: index,
      dataset: at,
      isAbout: isAbout(inspection.reading, dataset.digest['sha256']?.toLowerCase()),
    })),
  )
}

function isAbout(reading: StatementReading, sha256: string | undefined): boolean {
  return reading.state === 'read' && reading.statement.subject.some(({ digest }) => digest.sha256 === sha256)
}
