import { isDeepStrictEqual } from 'node:util'
import type { PullRequest } from '../github/index.ts'

/**
 * Whether a pull request is as it was: head, base, policy, people and reviews. Its check runs may differ, for others
 * write those; former paths of renames come from another reading; the default branch may move, but not its policy.
 * Siblings are compared where both readings tell them.
 */
export function sameState(before: PullRequest, after: PullRequest): boolean {
  const listed = before.siblings !== undefined && after.siblings !== undefined
  return isDeepStrictEqual(comparable(before, listed), comparable(after, listed))
}

function comparable(pull: PullRequest, listed: boolean) {
  const { checkRuns: _checkRuns, siblings, files, title: _title, defaultBranch, ...rest } = pull
  return {
    ...rest,
    siblings: listed ? siblings?.toSorted((a, b) => a - b) : undefined,
    files: files.map(({ path, status }) => ({ path, status })),
    defaultBranch: defaultBranch && { ref: defaultBranch.ref, policy: defaultBranch.policy },
  }
}
