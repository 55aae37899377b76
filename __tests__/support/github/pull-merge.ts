import { writeCommit } from './commit-writer.ts'
import { commitsBetween, mergeBase } from './git-history.ts'
import { mergeCommits, mergeFiles } from './git-merge.ts'
import type { GitCommit, Oid } from './git-objects.ts'
import { moveBranch, tip } from './refs.ts'
import type { Account, PullRequest } from './state.ts'
import { shownLogin, type World } from './world.ts'

export type MergeMethod = 'merge' | 'squash' | 'rebase'

/** Merges as the button does: GitHub commits for merge and squash, the person herself for a rebase. */
export function mergePull(world: World, pull: PullRequest, by: Account, method: MergeMethod): Oid {
  const base = tip(pull.repository, pull.base.ref)
  const merged = mergeCommits(pull.repository.store, base, pull.head.oid)
  if (merged.conflicts.length > 0) throw new Error(`#${pull.number} does not merge: ${merged.conflicts.join(', ')}`)
  const write = { merge: mergeCommit, squash: squashCommit, rebase: rebaseCommits }[method]
  const commit = write(world, pull, base, by)
  recordMerge(world, pull, by, commit)
  moveBranch(world, pull.repository, pull.base.ref, commit, by)
  world.tick()
  return commit
}

export function recordMerge(world: World, pull: PullRequest, by: Account, commit: Oid): void {
  const at = world.clock.now()
  pull.base.oid = tip(pull.repository, pull.base.ref)
  pull.state = 'merged'
  pull.merge = { at, by, commit }
  pull.closedAt = at
  pull.updatedAt = at
  pull.events.push({ type: 'MergedEvent', id: world.nextId(), at, actor: by, commit, base: pull.base.ref })
  pull.events.push({ type: 'ClosedEvent', id: world.nextId(), at, actor: by })
}

/** The merge of the base into the head that "Update branch" makes; the person is author, GitHub commits. */
export function updateBranch(world: World, pull: PullRequest, by: Account): Oid {
  const { repository, ref, oid } = pull.head
  if (repository === null) throw new Error(`the head repository of #${pull.number} is gone`)
  const base = tip(pull.repository, pull.base.ref)
  const merged = mergeCommits(pull.repository.store, oid, base)
  if (merged.conflicts.length > 0) throw new Error(`${pull.base.ref} does not merge into ${ref}: ${merged.conflicts.join(', ')}`)
  const message = `Merge branch '${pull.base.ref}' into ${ref}`
  const commit = writeCommit(world, repository, merged.files, [oid, base], { by: by.login, committer: 'web-flow', message })
  moveBranch(world, repository, ref, commit, by)
  world.tick()
  return commit
}

/** The commits that a pull request lists, oldest first. */
export function commitsOf(pull: PullRequest): readonly GitCommit[] {
  const { store } = pull.repository
  const base = pull.state === 'open' ? (pull.repository.refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.oid) : pull.base.oid
  return commitsBetween(store, base, pull.head.oid)
}

function mergeCommit(world: World, pull: PullRequest, base: Oid, by: Account): Oid {
  const { files } = mergeCommits(pull.repository.store, base, pull.head.oid)
  const message = `Merge pull request #${pull.number} from ${pull.head.owner.login}/${pull.head.ref}\n\n${pull.title}`
  return writeCommit(world, pull.repository, files, [base, pull.head.oid], { by: by.login, committer: 'web-flow', message })
}

function squashCommit(world: World, pull: PullRequest, base: Oid, by: Account): Oid {
  const { files } = mergeCommits(pull.repository.store, base, pull.head.oid)
  const others = new Map(commitsOf(pull).map(({ author }) => [author.email, { name: author.name, email: author.email }]))
  for (const email of pull.author.emails) others.delete(email)
  const author = pull.author.deleted ? by.login : shownLogin(pull.author)
  return writeCommit(world, pull.repository, files, [base], { by: author, committer: 'web-flow', message: `${pull.title} (#${pull.number})`, coAuthors: [...others.values()] })
}

function rebaseCommits(world: World, pull: PullRequest, base: Oid, by: Account): Oid {
  const { store } = pull.repository
  const own = commitsOf(pull).filter(({ parents }) => parents.length < 2)
  if (mergeBase(store, base, pull.head.oid) === undefined) throw new Error(`#${pull.number} shares no history with its base`)
  return own.reduce((onto, { oid, parents: [parent = base], author, message }) => {
    const { files } = mergeFiles(store.files(parent), store.files(onto), store.files(oid))
    return writeCommit(world, pull.repository, files, [onto], { by: author, committer: by.login, message, at: author.date, committedAt: world.clock.now() })
  }, base)
}
