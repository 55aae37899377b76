import { isDeepStrictEqual } from 'node:util'
import type { PullRequest } from '../github/index.ts'

/**
 * Whether a pull request is as it was: head, base, policy, people and reviews. Its check runs may differ, for others
 * write those; former paths of renames come from another reading.
 */
export function sameState(before: PullRequest, after: PullRequest): boolean {
  return isDeepStrictEqual(comparable(before), comparable(after))
}

function comparable(pull: PullRequest) {
  const { checkRuns: _checkRuns, siblings, files, title: _title, ...rest } = pull
  return { ...rest, siblings: siblings.toSorted((a, b) => a - b), files: files.map(({ path, status }) => ({ path, status })) }
}
