import type { PermissionReading, TeamReading } from '../approval/index.ts'
import type { OwnInspections } from '../evidence/index.ts'
import type { PullRequest } from '../github/index.ts'
import type { Finding, ManifestChange, RepositoryFile } from '../manifest/index.ts'
import type { FurtherSchema, InitiatorReading } from '../policy/index.ts'
import type { JudgementError } from '../record/index.ts'
import type { GoverningPolicy } from './governing-policy.ts'
import type { PolicyState } from './policy-state.ts'
import type { Scope } from './scope.ts'

/** Everything that was read about one pull request: what a judgement is a pure function of. */
export type Snapshot = {
  readonly pull: PullRequest
  /** The commit judged: the head, or a merge group's. */
  readonly commit: string
  readonly policy: PolicyState
  /** The commit that the policy was read at. */
  readonly policyCommit: string
  /** Absent when there was no policy to sort the paths by. */
  readonly scope: Scope | undefined
  readonly changes: readonly ManifestChange[]
  readonly files: ReadonlyMap<string, RepositoryFile>
  readonly requestsAtBase: ReadonlyMap<string, string>
  readonly initiators: ReadonlyMap<string, InitiatorReading>
  readonly schemas: readonly FurtherSchema[]
  /** Datasets that the gate inspected itself; absent: none. */
  readonly inspected?: OwnInspections
  /** What is wrong with a policy that the pull request brings. */
  readonly newPolicy: readonly Finding[]
  readonly contentDigest: string | undefined
  readonly sameContent: ReadonlyMap<string, boolean>
  readonly teams: ReadonlyMap<string, TeamReading>
  readonly permissions: ReadonlyMap<number, PermissionReading>
  readonly previousRecords: readonly { readonly path: string; readonly sha256: string }[]
  readonly errors: readonly JudgementError[]
  readonly notes: readonly string[]
}

/** What is known of a pull request before anything of its change was read. */
export function emptySnapshot(
  pull: PullRequest,
  commit: string,
  governing: Extract<GoverningPolicy, { state: 'governed' }>,
): Snapshot {
  return {
    pull,
    commit,
    policy: governing.policy,
    policyCommit: governing.commit,
    scope: undefined,
    changes: [],
    files: new Map(),
    requestsAtBase: new Map(),
    initiators: new Map(),
    schemas: [],
    newPolicy: [],
    contentDigest: undefined,
    sameContent: new Map(),
    teams: new Map(),
    permissions: new Map(),
    previousRecords: [],
    errors: [],
    notes: governing.notes,
  }
}
