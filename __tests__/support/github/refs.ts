import { isAncestor } from './git-history.ts'
import type { Oid } from './git-objects.ts'
import type { Account, PullRequest, Repository } from './state.ts'
import type { World } from './world.ts'

/** Moves a branch, and with it every open pull request whose head it is. */
export function moveBranch(world: World, repository: Repository, branch: string, oid: Oid, actor: Account): void {
  const name = `refs/heads/${branch}`
  const before = repository.refs.get(name)
  repository.refs.set(name, oid)
  if (before === oid) return
  const forced = before !== undefined && !isAncestor(repository.store, before, oid)
  for (const pull of pullsFrom(world, repository, branch)) {
    if (pull.state !== 'open') continue
    pull.head.oid = oid
    pull.base.oid = pull.repository.refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.oid
    pull.updatedAt = world.clock.now()
    if (forced && before !== undefined) {
      pull.events.push({ type: 'HeadRefForcePushedEvent', id: world.nextId(), at: world.clock.now(), actor, before, after: oid })
    }
  }
}

/** Deletes a branch; open pull requests from it or to it close. */
export function deleteBranch(world: World, repository: Repository, branch: string, actor: Account): void {
  const at = world.clock.now()
  repository.refs.delete(`refs/heads/${branch}`)
  const from = pullsFrom(world, repository, branch)
  const to = [...repository.pulls.values()].filter(({ base }) => base.ref === branch)
  for (const pull of new Set([...from, ...to])) {
    if (pull.state !== 'open') continue
    Object.assign(pull, { state: 'closed', closedAt: at, updatedAt: at })
    if (from.includes(pull)) pull.events.push({ type: 'HeadRefDeletedEvent', id: world.nextId(), at, actor })
    pull.events.push({ type: 'ClosedEvent', id: world.nextId(), at, actor })
  }
  world.tick()
}

/** The tip of a branch that must exist. */
export function tip(repository: Repository, branch: string): Oid {
  const oid = repository.refs.get(`refs/heads/${branch}`)
  if (oid === undefined) throw new Error(`${repository.owner.login}/${repository.name} has no branch ${branch}`)
  return oid
}

/** Pull requests, to whatever repository, whose head is this branch. */
function pullsFrom(world: World, repository: Repository, branch: string): readonly PullRequest[] {
  return [...world.repositories.values()]
    .flatMap(({ pulls }) => [...pulls.values()])
    .filter(({ head }) => head.repository === repository && head.ref === branch)
}

/** Resolves what git's revision syntax calls a commit: an id, a branch, a full ref name or `HEAD`. */
export function resolveCommit(repository: Repository, expression: string): Oid | undefined {
  if (expression === 'HEAD') return repository.refs.get(`refs/heads/${repository.defaultBranch}`)
  const names = [expression, `refs/${expression}`, `refs/heads/${expression}`, `refs/tags/${expression}`]
  for (const name of names) {
    const oid = repository.refs.get(name)
    if (oid !== undefined) return oid
  }
  return /^[0-9a-f]{40}$/.test(expression) && repository.store.hasCommit(expression) ? expression : undefined
}
