import { diffFiles, type FileChange } from './git-diff.ts'
import { mergeBase } from './git-history.ts'
import type { PullRequest } from './state.ts'

/** Cuts by base and head, so that a page does not cost a diff. */
const known = new WeakMap<PullRequest, { readonly key: string; readonly changes: readonly FileChange[] }>()

/** What a pull request changes: from the merge base with its base branch to its head. */
export function filesOf(pull: PullRequest): readonly FileChange[] {
  const { store } = pull.repository
  const tip = pull.state === 'open' ? (pull.repository.refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.oid) : pull.base.oid
  const key = `${tip} ${pull.head.oid}`
  const found = known.get(pull)
  if (found?.key === key) return found.changes
  const base = mergeBase(store, tip, pull.head.oid)
  const changes = diffFiles(store, base === undefined ? new Map() : store.files(base), store.files(pull.head.oid))
  known.set(pull, { key, changes })
  return changes
}
