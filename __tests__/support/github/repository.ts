import { grant } from './access.ts'
import { checkRunsOn, createCheckRun, createSuite, type CheckRunRequest } from './check-runs.ts'
import { commitOn, readFile, type CommitOptions } from './commit-writer.ts'
import { createObjectStore, type Oid } from './git-objects.ts'
import { dequeue, enqueue, type MergeGroup } from './merge-queue.ts'
import { recordMerge } from './pull-merge.ts'
import { newComment, pullHandle, type PullHandle } from './pull-request.ts'
import { deleteBranch, moveBranch, resolveCommit, tip } from './refs.ts'
import type { Account, App, CheckRun, Grant, PermissionLevel, Protection, PullRequest, Repository, Visibility, WorkflowRun } from './state.ts'
import { ACTIONS_APP, nameWithOwner, type World } from './world.ts'

/** A level, or a custom role that rests on one. */
type Access = PermissionLevel | { readonly level: PermissionLevel; readonly roleName: string }

export type RepositoryOptions = {
  readonly id?: number
  readonly visibility?: Visibility
  readonly defaultBranch?: string
  readonly collaborators?: Readonly<Record<string, Access>>
  /** By `org/slug`. */
  readonly teams?: Readonly<Record<string, Access>>
}

export type PullOptions = {
  readonly by: string
  readonly head: string
  /** Default: the default branch. */
  readonly base?: string
  /** The fork that holds the head branch. */
  readonly from?: RepositoryHandle
  readonly draft?: boolean
  readonly title?: string
  readonly body?: string
}

/** A repository as a test handles it. */
export type RepositoryHandle = {
  readonly id: number
  readonly nameWithOwner: string
  readonly state: Repository
  /** Creates the branch, as a root commit, where there is none. */
  commit(branch: string, options: CommitOptions): Oid
  branch(name: string, from: string): Oid
  tip(branch: string): Oid
  forcePush(branch: string, oid: Oid, by?: string): void
  /** Closes the open pull requests from it and to it. */
  deleteBranch(name: string, by?: string): void
  read(at: string, path: string): Buffer | undefined
  /** Removes a commit, as garbage collection does once nothing refers to it. */
  forget(commit: Oid): void
  fork(owner: string, options?: RepositoryOptions): RepositoryHandle
  openPullRequest(options: PullOptions): PullHandle
  pull(number: number): PullHandle
  /** Opens an issue, returns its number. */
  openIssue(by: string, title: string): number
  commentOnIssue(number: number, by: string, body: string): number
  updateBranch(pull: PullHandle, by: string): Oid
  enqueue(pulls: readonly PullHandle[], by?: string): MergeGroup
  dequeue(pull: PullHandle, by?: string): void
  /** The group passed: its commit becomes the base branch's tip. */
  mergeGroup(group: MergeGroup): void
  /** On a commit, newest first. */
  checkRuns(sha: Oid, name?: string): readonly CheckRun[]
  /** A check run that something else made. */
  createCheckRun(request: CheckRunRequest, app?: App): CheckRun
  workflowRun(sha: Oid, run?: Partial<WorkflowRun>): WorkflowRun
  permit(login: string, access: Access): void
  protect(branch: string, protection: Protection): void
}

export function createRepository(world: World, name: string, options: RepositoryOptions = {}, parent?: Repository): RepositoryHandle {
  const [ownerLogin = '', repositoryName = ''] = name.split('/')
  const owner = world.findAccount(ownerLogin) ?? world.organization(ownerLogin).account
  const repository: Repository = {
    id: options.id ?? world.nextId(),
    owner,
    name: repositoryName,
    visibility: options.visibility ?? parent?.visibility ?? 'private',
    defaultBranch: options.defaultBranch ?? parent?.defaultBranch ?? 'main',
    parent,
    createdAt: world.clock.now(),
    store: parent?.store ?? createObjectStore(),
    collaborators: grants(options.collaborators ?? {}),
    teams: grants(options.teams ?? {}),
    refs: new Map(parent?.refs ?? []),
    pulls: new Map(),
    issues: new Map(),
    checkRuns: [],
    checkSuites: [],
    queues: new Map(),
    protections: new Map(),
    lastNumber: 0,
    retentionDays: 90,
  }
  for (const login of Object.keys(options.collaborators ?? {})) world.account(login)
  world.repositories.set(name.toLowerCase(), repository)
  return repositoryHandle(world, repository)
}

export function repositoryHandle(world: World, repository: Repository): RepositoryHandle {
  const commitAt = (at: string): Oid => {
    const oid = resolveCommit(repository, at)
    if (oid === undefined) throw new Error(`${nameWithOwner(repository)} has no commit ${at}`)
    return oid
  }
  const actor = (by?: string): Account => (by === undefined ? world.account('github-merge-queue[bot]') : world.account(by))

  return {
    id: repository.id,
    nameWithOwner: nameWithOwner(repository),
    state: repository,
    commit: (branch, options) => commitOn(world, repository, branch, options),
    branch(name, from) {
      const oid = commitAt(from)
      repository.refs.set(`refs/heads/${name}`, oid)
      return oid
    },
    tip: (branch) => tip(repository, branch),
    forcePush(branch, oid, by) {
      moveBranch(world, repository, branch, oid, by === undefined ? repository.owner : world.account(by))
      world.tick()
    },
    deleteBranch: (name, by) => deleteBranch(world, repository, name, by === undefined ? repository.owner : world.account(by)),
    read: (at, path) => readFile(repository, at, path),
    forget: (commit) => repository.store.remove(commit),
    fork(login, options = {}) {
      world.account(login)
      return createRepository(world, `${login}/${repository.name}`, options, repository)
    },
    openPullRequest(options) {
      const pull = newPull(world, repository, options)
      repository.pulls.set(pull.number, pull)
      world.tick()
      return pullHandle(world, pull)
    },
    pull(number) {
      const found = repository.pulls.get(number)
      if (found === undefined) throw new Error(`${nameWithOwner(repository)} has no pull request #${number}`)
      return pullHandle(world, found)
    },
    openIssue(by, title) {
      const number = ++repository.lastNumber
      repository.issues.set(number, { id: world.nextId(), number, author: world.account(by), title, createdAt: world.clock.now(), comments: [] })
      world.tick()
      return number
    },
    commentOnIssue(number, by, body) {
      const comments = repository.issues.get(number)?.comments ?? repository.pulls.get(number)?.comments
      if (comments === undefined) throw new Error(`${nameWithOwner(repository)} has no issue #${number}`)
      const comment = newComment(world, world.account(by), body)
      comments.push(comment)
      world.tick()
      return comment.id
    },
    updateBranch: (pull, by) => pull.updateBranch(by),
    enqueue: (pulls, by) => enqueue(world, repository, pulls.map(({ state }) => state), actor(by)),
    dequeue: (pull, by) => dequeue(world, repository, pull.state, actor(by)),
    mergeGroup({ sha, baseRef, entries }) {
      const queue = repository.queues.get(baseRef) ?? []
      for (const entry of entries) {
        recordMerge(world, entry.pull, entry.enqueuer, entry.head)
        repository.refs.delete(entry.ref)
      }
      repository.queues.set(baseRef, queue.filter((entry) => !entries.includes(entry)))
      moveBranch(world, repository, baseRef, sha, actor())
      world.tick()
    },
    checkRuns: (sha, name) => checkRunsOn(repository, sha, { name, filter: 'all' }),
    createCheckRun: (request, app = ACTIONS_APP) => createCheckRun(world, repository, app, request),
    workflowRun(sha, given = {}) {
      const number = repository.checkSuites.length + 1
      const run = { id: world.nextId(), event: 'pull_request', name: 'ci', path: '.github/workflows/ci.yml', branch: null, number, actor: repository.owner, ...given }
      createSuite(world, repository, ACTIONS_APP, sha, run)
      return run
    },
    permit(login, access) {
      world.account(login)
      repository.collaborators.set(login.toLowerCase(), grantOf(access))
    },
    protect: (branch, protection) => void repository.protections.set(branch, protection),
  }
}

function newPull(world: World, repository: Repository, options: PullOptions): PullRequest {
  const source = options.from?.state ?? repository
  const base = options.base ?? repository.defaultBranch
  const at = world.clock.now()
  return {
    id: world.nextId(),
    number: ++repository.lastNumber,
    repository,
    author: world.account(options.by),
    title: options.title ?? `Merge ${options.head}`,
    body: options.body ?? '',
    state: 'open',
    draft: options.draft ?? false,
    head: { repository: source, owner: source.owner, ref: options.head, oid: tip(source, options.head) },
    base: { ref: base, oid: tip(repository, base) },
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    merge: null,
    reviews: [],
    comments: [],
    events: [],
  }
}

function grants(given: Readonly<Record<string, Access>>): Map<string, Grant> {
  return new Map(Object.entries(given).map(([name, access]) => [name.toLowerCase(), grantOf(access)]))
}

function grantOf(access: Access): Grant {
  return typeof access === 'string' ? grant(access) : access
}
