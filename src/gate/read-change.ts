import { requiredLookups, type Lookups } from '../approval/index.ts'
import {
  fileKey,
  GitHubError,
  read,
  readPermission,
  readTeam,
  withRenames,
  type FileRequest,
  type Files,
  type PullRequest,
} from '../github/index.ts'
import type { ManifestChange } from '../manifest/index.ts'
import type { EffectivePolicy } from '../policy/index.ts'
import type { JudgementError } from '../record/index.ts'
import { contentAt, contentRequests, type ContentPaths } from './content.ts'
import { hidingLinks, withFolders } from './folders.ts'
import { initiatorLogins, initiatorReadings, participants } from './initiators.ts'
import { approvalEvidence } from './judge.ts'
import type { Access } from './access.ts'
import type { GoverningPolicy } from './governing-policy.ts'
import { inspectDatasets } from './inspect-datasets.ts'
import { newPolicyFindings } from './new-policy.ts'
import { readManifests, referringManifests } from './read-manifests.ts'
import { readReferences } from './read-references.ts'
import { referencesOf } from './referenced-file.ts'
import { requestPaths, requestsAtBase } from './requests-at-base.ts'
import { schemaAt, schemasFor } from './schemas-at-base.ts'
import { scopeOf, type Scope } from './scope.ts'
import { emptySnapshot, type Snapshot } from './snapshot.ts'
import { sameState } from './state.ts'

/** `fresh`: nothing was read after the state of the pull request, so a success may be written on it. */
export type ChangeReading = { readonly snapshot: Snapshot; readonly fresh: boolean }

/**
 * Reads all that a judgement of a pull request needs, at its head or at another commit that carries its change. Gives
 * nothing when the pull request moved meanwhile. Throws a `GitHubError`.
 */
export async function readChange(
  access: Access,
  first: PullRequest,
  commit: string,
  governing: Extract<GoverningPolicy, { state: 'governed' }>,
): Promise<ChangeReading | undefined> {
  const pull = await withRenames(access.client, first)
  const { policy: state } = governing
  const empty = emptySnapshot(pull, commit, governing)
  if (state.state === 'unusable') return { snapshot: empty, fresh: true }
  const { policy } = state
  const scope = scopeOf(pull.files, policy)
  const reviewed = reviewedCommits(pull)
  const base = pull.base.oid
  // A group's commit has what it will be merged with; a head may lack what its base branch got meanwhile.
  const untouched = commit === pull.head.oid ? base : commit
  const manifests = await readManifests(access.client, scope, policy, { commit, base, untouched }, [
    ...policyRequests(access.policy, policy, scope, { commit, base: governing.commit }),
    ...reviewed
      .filter((oid) => oid !== commit)
      .flatMap((oid) => scope.manifests.map(({ path }) => ({ commit: oid, path, content: true }))),
    ...scope.folders.map((path) => ({ commit, path, content: false })),
  ])
  const { changes } = manifests
  const { files } = manifests
  const schemas = await Promise.all(schemasFor(scope, policy).map((path) => schemaAt(path, governing.commit, files)))
  const snapshot: Snapshot = {
    ...empty,
    scope,
    changes,
    schemas: schemas.map(({ schema }) => schema),
    newPolicy: await newPolicyFindings({ access, commit, touched: scope.touched, current: state, files }),
    errors: [
      ...manifests.errors,
      ...hidingLinks(scope, commit, files),
      ...schemas.flatMap(({ error }) => error ?? []),
    ],
  }
  const others = manifests.untouched.map((path) => ({ commit: untouched, path, content: true }))
  if (changes.length === 0 && scope.watched.length === 0 && others.length === 0) return { snapshot, fresh: false }
  const rest = { access, scope, policy, reviewed, untouched }
  const reading = await readRest(rest, snapshot, files, others)
  if (!reading) return undefined
  const referring = referringManifests(manifests.untouched, untouched, scope, reading.files)
  if (referring.changes.length === 0) return withErrors(reading, referring.errors)
  const all = { ...snapshot, changes: [...changes, ...referring.changes] }
  const again = await readRest(rest, all, reading.files, [])
  return again && withErrors(again, referring.errors)
}

/** Files read for one pull request, over all commits that somebody reviewed. */
const mostFiles = 6000

/** Milliseconds by which people may be read later than the state: more than an answer takes, less than a retry. */
const patience = 500

type Rest = {
  readonly access: Access
  readonly scope: Scope
  readonly policy: EffectivePolicy
  readonly reviewed: readonly string[]
  /** The commit that has what the pull request leaves alone. */
  readonly untouched: string
}

/** Reads what governed manifests reference, with the state of the pull request again. `more` is read along. */
async function readRest(
  { access, scope, policy, reviewed, untouched }: Rest,
  snapshot: Snapshot,
  before: Files,
  more: readonly FileRequest[],
): Promise<(ChangeReading & { readonly files: Files }) | undefined> {
  const { changes, commit, pull } = snapshot
  const references = referencesOf(changes)
  const touched = changes.flatMap(({ changedFiles }) => changedFiles)
  // What the pull request leaves alone is what the base has of it: that is what will be merged.
  const here = withFolders(scope.touched)
  const commitOf = (path: string): string => (here.has(path) ? commit : untouched)
  // An untouched manifest was signed where it was brought in: here it is what it stands for that is signed.
  const own = changes.filter(({ status }) => status !== 'referenced')
  const paths: ContentPaths = {
    manifests: own.flatMap(({ head, path }) => (head ? [path] : [])),
    files: [...new Set([...referencesOf(own), ...touched, ...scope.watched, ...removedPaths(changes)])].toSorted(),
  }
  const requests = [
    ...references.map((path) => ({ commit: commitOf(path), path, content: true })),
    ...contentRequests(paths, commitOf),
    ...reviewed.flatMap((oid) => contentRequests(paths, () => oid)),
    ...requestPaths(changes).map((path) => ({ commit: pull.base.oid, path, content: true })),
    ...more,
  ]
  if (requests.length > mostFiles) throw tooMany(requests.length)
  const logins = initiatorLogins(changes)
  const unknown = logins.filter((login) => !participants(pull).has(login))
  let readAt = access.now()
  const [reading, people] = await Promise.all([
    read(access.client, {
      pull: { number: pull.number, policy: access.policy, check: access.check },
      files: unread(requests, before),
      logins: unknown,
      records: { commit: pull.base.oid, check: access.check, paths: changes.flatMap(({ base }) => base?.path ?? []) },
    }).finally(() => (readAt = access.now())),
    lookUp(access, requiredLookups(approvalEvidence(snapshot, policy, access.now()), policy.approvals)),
  ])
  if (!reading.pull || !sameState(pull, reading.pull)) return undefined
  const waited = access.now().getTime() - readAt.getTime() > patience
  const files = new Map([...before, ...reading.files])
  const kept = policy.evidence.datasets['max-bytes']
  const referenced = await readReferences(access.client, references, commitOf, files, kept)
  const inspected = await inspectDatasets(changes, referenced.files, policy, referenced.bytesOf)
  const contentDigest = contentAt(paths, commitOf, files)
  return {
    snapshot: {
      ...snapshot,
      files: referenced.files,
      inspected,
      requestsAtBase: requestsAtBase(changes, pull.base.oid, files),
      initiators: initiatorReadings(logins, pull, reading.accounts),
      contentDigest,
      sameContent: sameContentAt(reviewed, paths, files, contentDigest),
      ...people,
      previousRecords: [...reading.records].map(([path, sha256]) => ({ path, sha256 })),
      errors: [...snapshot.errors, ...referenced.errors, ...(contentDigest === undefined ? [commitGone(commit)] : [])],
    },
    fresh: !referenced.downloaded && inspected.size === 0 && !waited && reading.pull.siblings !== undefined,
    files,
  }
}

/** Those not read before, each once; of two requests for one file the first counts. */
function unread(requests: readonly FileRequest[], before: Files): FileRequest[] {
  const seen = new Set(before.keys())
  return requests.filter(({ commit, path }) => {
    const key = fileKey(commit, path)
    return !seen.has(key) && seen.add(key)
  })
}

function withErrors({ snapshot, fresh }: ChangeReading, errors: readonly JudgementError[]): ChangeReading {
  return { snapshot: { ...snapshot, errors: [...snapshot.errors, ...errors] }, fresh }
}

function tooMany(count: number): GitHubError {
  return new GitHubError(
    'cap-reached',
    `The manifests of this change reference so many files that ${count} would have to be read, more than ${mostFiles}`,
    'Split the pull request, or reference folders as archives with a digest.',
  )
}

function commitGone(commit: string): JudgementError {
  return {
    code: 'commit-gone',
    message: `GitHub does not have the judged commit ${commit.slice(0, 7)} any more`,
    fix: 'Push the branch again.',
  }
}

function sameContentAt(reviewed: readonly string[], paths: ContentPaths, files: Files, digest: string | undefined) {
  return new Map(
    reviewed.flatMap((oid) => {
      const there = contentAt(paths, () => oid, files)
      return there === undefined || digest === undefined ? [] : [[oid, there === digest] as const]
    }),
  )
}

/** The head and every commit that somebody approved: whether an approval stands is decided by what they hold. */
function reviewedCommits(pull: PullRequest): string[] {
  const counting = pull.reviews.filter(({ state, author, canWrite }) => state === 'APPROVED' && author && !author.bot && canWrite)
  const approved = counting.flatMap(({ commit: oid }) => oid ?? [])
  return [...new Set([...approved, pull.head.oid])]
}

async function lookUp(access: Access, lookups: Lookups) {
  const teams = lookups.teams.map(async (team) => [team, await readTeam(access.members, team)] as const)
  const people = lookups.permissions.map(async (who) => [who.id, await readPermission(access.client, who)] as const)
  return { teams: new Map(await Promise.all(teams)), permissions: new Map(await Promise.all(people)) }
}

function policyRequests(
  path: string,
  policy: EffectivePolicy,
  scope: Scope,
  at: { readonly commit: string; readonly base: string },
) {
  const schemas = schemasFor(scope, policy).map((schema) => ({ commit: at.base, path: schema, content: true }))
  const own = scope.touched.has(path) ? [{ commit: at.commit, path, content: true }] : []
  return [...schemas, ...own]
}

function removedPaths(changes: readonly ManifestChange[]): string[] {
  return changes.flatMap((change) => (change.head ? (change.previousPath ?? []) : change.path))
}
