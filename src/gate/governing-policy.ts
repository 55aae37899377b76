import type { PullRequest, TreeFile } from '../github/index.ts'
import { matchesAny } from '../policy/index.ts'
import type { Access } from './access.ts'
import { policyReader } from './policy-reader.ts'
import { policyState, type PolicyState } from './policy-state.ts'

/** The policy that judges a pull request and the commit that it was read at, or why none does. */
export type GoverningPolicy =
  | { readonly state: 'governed'; readonly policy: PolicyState; readonly commit: string; readonly notes: readonly string[] }
  | { readonly state: 'ungoverned'; readonly why: string }

/**
 * The policy for a pull request: that of its base branch. The default branch's policy says which other branches it
 * governs (`branches`) and judges where a base branch has no policy of its own. A success is bound to a commit, not to
 * a branch: one that was earned on a branch nobody protects would open every branch, so ungoverned ones earn none.
 * Throws a `GitHubError`.
 */
export async function governingPolicy(access: Access, pull: PullRequest): Promise<GoverningPolicy> {
  const { base, defaultBranch } = pull
  const path = access.policy
  const stateAt = (commit: string, file: TreeFile) => policyState(path, policyReader(access, commit, new Map([[path, file]])))
  const own = { state: 'governed' as const, commit: base.oid }
  if (!defaultBranch || defaultBranch.ref === base.ref) {
    return { ...own, policy: await stateAt(base.oid, pull.policy), notes: missing(path, pull) }
  }
  const main = await stateAt(defaultBranch.oid, defaultBranch.policy)
  if (main.state === 'unusable') return { ...own, policy: main, commit: defaultBranch.oid, notes: [] }
  const { branches } = main.policy
  if (branches && !matchesAny(branches, base.ref, { trusted: true })) {
    return { state: 'ungoverned', why: `the policy of \`${defaultBranch.ref}\` does not govern \`${base.ref}\`` }
  }
  if (pull.policy.state !== 'absent') return { ...own, policy: await stateAt(base.oid, pull.policy), notes: [] }
  if (main.path === undefined) return { ...own, policy: main, notes: missing(path, pull) }
  const note = `The base branch \`${base.ref}\` has no policy: that of \`${defaultBranch.ref}\` judged.`
  return { ...own, policy: main, commit: defaultBranch.oid, notes: [note] }
}

function missing(path: string, pull: PullRequest): readonly string[] {
  if (pull.policy.state !== 'absent') return []
  return [`There is no policy at ${path} on the base branch: the built-in preset tunegate:recommended judged.`]
}
