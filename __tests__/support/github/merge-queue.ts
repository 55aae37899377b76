import { writeCommit } from './commit-writer.ts'
import { mergeCommits } from './git-merge.ts'
import type { Oid } from './git-objects.ts'
import { tip } from './refs.ts'
import type { Account, PullRequest, QueueEntry, Repository } from './state.ts'
import type { World } from './world.ts'

/** What a `merge_group` event is about: the last entry's commit holds all entries before it. */
export type MergeGroup = {
  readonly sha: Oid
  /** Full name: `refs/heads/gh-readonly-queue/main/pr-7-<base sha>`. */
  readonly ref: string
  /** What the last entry is built on. */
  readonly baseSha: Oid
  readonly baseRef: string
  readonly entries: readonly QueueEntry[]
}

/** Puts pull requests at the end of their base branch's queue; each gets a commit on top of the one before. */
export function enqueue(world: World, repository: Repository, pulls: readonly PullRequest[], enqueuer: Account): MergeGroup {
  const [first] = pulls
  if (first === undefined) throw new Error('a merge group needs a pull request')
  const baseRef = first.base.ref
  const queue = repository.queues.get(baseRef) ?? []
  repository.queues.set(baseRef, queue)
  const entries = pulls.map((pull) => {
    const base = queue.at(-1)?.head ?? tip(repository, baseRef)
    const head = queueCommit(world, pull, base, enqueuer)
    const ref = `refs/heads/gh-readonly-queue/${baseRef}/pr-${pull.number}-${base}`
    const entry: QueueEntry = { id: world.nextId(), pull, enqueuedAt: world.clock.now(), enqueuer, base, head, ref }
    queue.push(entry)
    repository.refs.set(ref, head)
    pull.events.push({ type: 'AddedToMergeQueueEvent', id: world.nextId(), at: world.clock.now(), actor: enqueuer })
    world.tick()
    return entry
  })
  const last = entries.at(-1)
  if (last === undefined) throw new Error('a merge group needs a pull request')
  return { sha: last.head, ref: last.ref, baseSha: last.base, baseRef, entries }
}

export function dequeue(world: World, repository: Repository, pull: PullRequest, actor: Account): void {
  for (const queue of repository.queues.values()) {
    const index = queue.findIndex((entry) => entry.pull === pull)
    if (index < 0) continue
    for (const { ref } of queue.splice(index, 1)) repository.refs.delete(ref)
    pull.events.push({ type: 'RemovedFromMergeQueueEvent', id: world.nextId(), at: world.clock.now(), actor })
    world.tick()
  }
}

function queueCommit(world: World, pull: PullRequest, base: Oid, enqueuer: Account): Oid {
  const merged = mergeCommits(pull.repository.store, base, pull.head.oid)
  if (merged.conflicts.length > 0) throw new Error(`#${pull.number} does not merge: ${merged.conflicts.join(', ')}`)
  const message = `Merge pull request #${pull.number} from ${pull.head.owner.login}/${pull.head.ref}\n\n${pull.title}`
  return writeCommit(world, pull.repository, merged.files, [base, pull.head.oid], { by: enqueuer.login, committer: 'web-flow', message })
}
