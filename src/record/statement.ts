import { compareText, type Finding } from '../manifest/index.ts'
import type { Judgement } from './judgement.ts'
import type { RecordedChange, RecordedFinding, Predicate, Statement, StatementSubject } from './predicate.ts'
import { recordedIgnored, recordedOverride, recordedSeat } from './approvals.ts'
import { canonicalOrder } from './canonical.ts'
import { conclusionOf } from './conclusion.ts'
import { instant, prose, word } from './fact.ts'
import { recordedManifests } from './manifests.ts'
import { errorsOf } from './standing-against.ts'

/**
 * The in-toto statement that says what was judged, by which policy, with which verdict, and who signed it off. It
 * depends on facts alone: lists whose order means nothing are sorted.
 */
export function statement(judgement: Judgement, tool: { readonly version: string }): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects(judgement),
    predicateType: 'https://tunegate.dev/attestation/fine-tuning-approval/v1',
    predicate: predicate(judgement, tool.version),
  }
}

/**
 * Datasets and models are no subjects: they would look approved for any use. Where no manifest is governed, or all are
 * removed, the commit stands in, because a statement needs a subject.
 */
function subjects(judgement: Judgement): readonly StatementSubject[] {
  const kept = judgement.subjects.filter((subject) => subject.change.status !== 'removed')
  if (kept.length > 0) {
    return canonicalOrder(kept.map(({ path, sha256 }) => ({ name: word(path), digest: { sha256 } })))
  }
  return [{ name: `git+${judgement.repository.url}`, digest: { gitCommit: judgement.head } }]
}

function predicate(judgement: Judgement, version: string): Predicate {
  const { approvals } = judgement
  return {
    change: change(judgement),
    manifests: manifests(judgement),
    verdict: judgement.verdict,
    conclusion: conclusionOf(judgement.verdict),
    errors: canonicalOrder(errorsOf(judgement).map(({ code, message }) => ({ code, message: prose(message) }))),
    findings: errorsFirst(judgement.findings.map(recordedFinding)),
    seats: canonicalOrder(approvals.seats.map(recordedSeat)),
    ignored: canonicalOrder(approvals.ignored.map(recordedIgnored)),
    vetoes: canonicalOrder(approvals.vetoes.map(({ login, id, reviewId }) => ({ login, id, reviewId }))),
    override: recordedOverride(judgement),
    policy: policy(judgement),
    contentDigest: judgement.contentDigest,
    previousRecords: previousRecords(judgement),
    tool: { name: 'tunegate', version },
    evaluatedAt: instant(judgement.evaluatedAt),
  }
}

function manifests(judgement: Judgement): Predicate['manifests'] {
  return judgement.subjects
    .toSorted((a, b) => compareText(a.path, b.path))
    .flatMap((subject) => recordedManifests(subject, judgement))
}

function previousRecords(judgement: Judgement): Predicate['previousRecords'] {
  return canonicalOrder(judgement.previousRecords.map(({ path, sha256 }) => ({ path: word(path), sha256 })))
}

/** Without the title: anyone may rewrite it, and it decides nothing. */
function change({ repository, head, base, pull, mergeGroup }: Judgement): RecordedChange {
  const { name, id, url } = repository
  const author = pull.author === undefined ? undefined : { login: pull.author.login, id: pull.author.id }
  return {
    repository: { name, id, url },
    head,
    base: { ref: word(base.ref), commit: base.oid },
    pullRequest: { number: pull.number, url: pull.url, author },
    mergeGroup,
  }
}

function policy({ policy: { path, commit, sha256 }, repository }: Judgement): Predicate['policy'] {
  if (path === undefined) return { commit, sha256 }
  return { uri: `git+${repository.url}@${commit}#${word(path)}`, path: word(path), commit, sha256 }
}

function recordedFinding({ rule, severity, message, path, pointer, line, waived }: Finding): RecordedFinding {
  return {
    rule,
    severity,
    message: prose(message),
    path: word(path),
    pointer: word(pointer),
    line,
    waived: waived && { owner: prose(waived.owner), reason: prose(waived.reason), expires: waived.expires },
  }
}

function errorsFirst(findings: readonly RecordedFinding[]): readonly RecordedFinding[] {
  const weights = ['error', 'warning', 'notice']
  return canonicalOrder(findings).toSorted((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity))
}
