import { readFileSync } from 'node:fs'
import { writeCommit } from './commit-writer.ts'
import { mergeCommits } from './git-merge.ts'
import type { Oid } from './git-objects.ts'
import type { MergeGroup } from './merge-queue.ts'
import type { PullHandle } from './pull-request.ts'
import { tip } from './refs.ts'
import type { RepositoryHandle } from './repository.ts'
import { nullableUser, simpleUser } from './rest/account-answers.ts'
import { checkRunAnswer, minimalPull } from './rest/check-answer.ts'
import { fullPull, reviewAnswer } from './rest/pull-answers.ts'
import { repositoryAnswer } from './rest/repository-answer.ts'
import type { Account, Comment, PullRequest, Repository } from './state.ts'
import type { World } from './world.ts'
import { trusted } from './trusted.ts'

type Payload = { readonly [key: string]: unknown }

/** What a runner hands to an action, with the commit and ref that the run itself belongs to. */
export type WebhookEvent = {
  readonly name: string
  readonly payload: Payload
  /** `GITHUB_SHA`. */
  readonly sha: Oid
  /** `GITHUB_REF`. */
  readonly ref: string
  readonly actor: string
}

type By = { readonly by?: string; readonly changes?: Payload }
type Host = { readonly world: World }

/** A `pull_request` event of any action; the run belongs to the test merge, not to the head. */
export function pullRequestEvent(host: Host, pull: PullHandle, action: string, options: By & { readonly before?: Oid } = {}): WebhookEvent {
  const { changes, before } = options
  const extra = { number: pull.number, ...(changes === undefined ? {} : { changes }), ...(before === undefined ? {} : { before, after: pull.head }) }
  const payload = { ...common(host, pull.state.repository, actorOf(host, pull.state, options)), ...extra, action, pull_request: pullPayload(host, pull.state, action) }
  return { name: 'pull_request', payload, sha: testMerge(host.world, pull.state), ref: `refs/pull/${pull.number}/merge`, actor: login(payload) }
}

/** The same payload, run from the default branch. */
export function pullRequestTargetEvent(host: Host, pull: PullHandle, action: string, options: By = {}): WebhookEvent {
  const { payload } = pullRequestEvent(host, pull, action, options)
  return { name: 'pull_request_target', payload, ...atDefault(pull.state.repository), actor: login(payload) }
}

/** `submitted`, `edited` or `dismissed`; the state is lower-case here, unlike in the API. */
export function reviewEvent(host: Host, pull: PullHandle, review: number, action: 'submitted' | 'edited' | 'dismissed', options: By = {}): WebhookEvent {
  const found = pull.state.reviews.find(({ id }) => id === review)
  if (found === undefined) throw new Error(`#${pull.number} has no review ${review}`)
  const sender = options.by === undefined ? found.author : host.world.account(options.by)
  const { seed } = example('pull_request_review', action)
  const shown = { ...object(seed['review']), ...reviewAnswer(host.world, found), state: found.state.toLowerCase() }
  const changes = action === 'edited' ? { changes: options.changes ?? {} } : {}
  const payload = { ...common(host, pull.state.repository, sender), ...changes, action, review: shown, pull_request: pullPayload(host, pull.state, action) }
  return { name: 'pull_request_review', payload, sha: testMerge(host.world, pull.state), ref: `refs/pull/${pull.number}/merge`, actor: login(payload) }
}

export function mergeGroupEvent(host: Host, repository: RepositoryHandle, group: MergeGroup, action: 'checks_requested' | 'destroyed' = 'checks_requested'): WebhookEvent {
  const { state } = repository
  const commit = state.store.commit(group.sha)
  const merge_group = {
    ...object(example('merge_group', action).seed['merge_group']),
    head_sha: group.sha,
    head_ref: group.ref,
    base_sha: group.baseSha,
    base_ref: `refs/heads/${group.baseRef}`,
    head_commit: { id: commit.oid, tree_id: commit.tree, message: commit.message, timestamp: commit.committer.date.toISOString(), author: person(commit.author), committer: person(commit.committer) },
  }
  const payload = { ...common(host, state, host.world.account('github-merge-queue[bot]')), action, merge_group }
  return { name: 'merge_group', payload, sha: group.sha, ref: group.ref, actor: login(payload) }
}

export type WorkflowRunOptions = {
  readonly action?: 'completed' | 'requested' | 'in_progress'
  /** The event that started the run. */
  readonly event?: string
  readonly name?: string
  readonly conclusion?: string
  readonly by?: string
  /** Given instead of a pull request, for a run on a branch or merge group. */
  readonly head?: { readonly sha: Oid; readonly branch: string }
}

/** A run that followed a pull request: for one from a fork `pull_requests` is empty, as on GitHub. */
export function workflowRunEvent(host: Host, repository: RepositoryHandle, pull: PullHandle | undefined, options: WorkflowRunOptions = {}): WebhookEvent {
  const { world } = host
  const { action = 'completed', event = 'pull_request', name = 'tunegate-signal', conclusion = 'success' } = options
  const { seed } = example('workflow_run', action)
  const source = pull?.state.head.repository ?? repository.state
  const sha = options.head?.sha ?? pull?.head ?? repository.tip(repository.state.defaultBranch)
  const actor = options.by === undefined ? (pull?.state.author ?? repository.state.owner) : world.account(options.by)
  const own = pull !== undefined && source === repository.state
  const workflow_run = {
    ...object(seed['workflow_run']),
    id: world.nextId(),
    name,
    path: `.github/workflows/${name}.yml`,
    event,
    status: action === 'completed' ? 'completed' : action === 'requested' ? 'queued' : 'in_progress',
    conclusion: action === 'completed' ? conclusion : null,
    head_sha: sha,
    head_branch: options.head?.branch ?? pull?.state.head.ref ?? repository.state.defaultBranch,
    pull_requests: own ? [minimalPull(world, pull.state)] : [],
    head_repository: repositoryAnswer(world, source),
    repository: repositoryAnswer(world, repository.state),
    head_commit: { id: sha, tree_id: source.store.commit(sha).tree, message: source.store.commit(sha).message, timestamp: source.store.commit(sha).committer.date.toISOString() },
    actor: simpleUser(world, actor),
    triggering_actor: simpleUser(world, actor),
    run_attempt: 1,
  }
  const workflow = { ...object(seed['workflow']), name, path: workflow_run.path, state: 'active' }
  const payload = { ...common(host, repository.state, actor), action, workflow, workflow_run }
  return { name: 'workflow_run', payload, ...atDefault(repository.state), actor: login(payload) }
}

export function workflowDispatchEvent(host: Host, repository: RepositoryHandle, inputs: Readonly<Record<string, string>> = {}, by?: string): WebhookEvent {
  const { ref, sha } = atDefault(repository.state)
  const payload = { ...common(host, repository.state, by === undefined ? repository.state.owner : host.world.account(by)), inputs, ref, workflow: '.github/workflows/tunegate.yml' }
  return { name: 'workflow_dispatch', payload, ref, sha, actor: login(payload) }
}

/** There is no example of one: the payload is the schedule and the repository. */
export function scheduleEvent(host: Host, repository: RepositoryHandle, schedule = '17 */2 * * *'): WebhookEvent {
  const payload = { ...common(host, repository.state, repository.state.owner), schedule, workflow: '.github/workflows/tunegate.yml' }
  return { name: 'schedule', payload, ...atDefault(repository.state), actor: login(payload) }
}

/** On a pull request or on an issue, which only the field `issue.pull_request` tells apart. */
export function issueCommentEvent(host: Host, repository: RepositoryHandle, number: number, comment: number, action: 'created' | 'edited' | 'deleted' = 'created', options: By = {}): WebhookEvent {
  const { world } = host
  const { state } = repository
  const subject = state.pulls.get(number) ?? state.issues.get(number)
  const found = subject?.comments.find(({ id }) => id === comment)
  if (subject === undefined || found === undefined) throw new Error(`${repository.nameWithOwner}#${number} has no comment ${comment}`)
  const { seed } = example('issue_comment', action)
  const { pull_request: _, ...issueSeed } = object(seed['issue'])
  const api = `${world.host.api}/repos/${repository.nameWithOwner}`
  const html = `${world.host.html}/${repository.nameWithOwner}`
  const link = { url: `${api}/pulls/${number}`, html_url: `${html}/pull/${number}`, diff_url: `${html}/pull/${number}.diff`, patch_url: `${html}/pull/${number}.patch` }
  const isPull = state.pulls.has(number)
  const open = !isPull || state.pulls.get(number)?.state === 'open'
  const issue = { ...issueSeed, id: subject.id, number, title: subject.title, state: open ? 'open' : 'closed', user: nullableUser(world, subject.author), url: `${api}/issues/${number}`, ...(isPull ? { pull_request: link } : {}) }
  const sender = options.by === undefined ? found.author : world.account(options.by)
  const payload = { ...common(host, state, sender), ...(action === 'edited' ? { changes: options.changes ?? {} } : {}), action, issue, comment: commentPayload(world, found, object(seed['comment'])) }
  return { name: 'issue_comment', payload, ...atDefault(state), actor: login(payload) }
}

export function pushEvent(host: Host, repository: RepositoryHandle, branch: string, before: Oid, by?: string): WebhookEvent {
  const { state } = repository
  const after = repository.tip(branch)
  const commit = state.store.commit(after)
  const head_commit = { id: after, tree_id: commit.tree, distinct: true, message: commit.message, timestamp: commit.committer.date.toISOString(), author: person(commit.author), committer: person(commit.committer), added: [], removed: [], modified: [] }
  const sender = by === undefined ? (host.world.findByEmail(commit.author.email) ?? state.owner) : host.world.account(by)
  const ref = `refs/heads/${branch}`
  const flags = { created: /^0+$/.test(before), deleted: false, forced: false, base_ref: null }
  const payload = { ...common(host, state, sender), ...flags, ref, before, after, head_commit, commits: [head_commit], pusher: { name: sender.login, email: sender.emails[0] } }
  return { name: 'push', payload, sha: after, ref, actor: login(payload) }
}

export function checkRunEvent(host: Host, repository: RepositoryHandle, id: number, action: 'created' | 'completed' | 'rerequested' | 'requested_action' = 'completed'): WebhookEvent {
  const run = repository.state.checkRuns.find((one) => one.id === id)
  if (run === undefined) throw new Error(`${repository.nameWithOwner} has no check run ${id}`)
  const shown = { ...object(example('check_run', action).seed['check_run']), ...checkRunAnswer(host.world, run) }
  const payload = { ...common(host, repository.state, host.world.botOf(run.app)), action, check_run: shown }
  return { name: 'check_run', payload, ...atDefault(repository.state), actor: login(payload) }
}

let examples: readonly { readonly name: string; readonly examples: readonly Payload[] }[] | undefined

/** GitHub's own example of an event, of this action if there is one. */
function example(name: string, action: string): { readonly seed: Payload } {
  const file = new URL('../../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url)
  examples ??= trusted<NonNullable<typeof examples>>(JSON.parse(readFileSync(file, 'utf8')))
  const known = examples.find((one) => one.name === name)?.examples ?? []
  const seed = known.find((one) => one['action'] === action) ?? known[0]
  if (seed === undefined) throw new Error(`there is no example of ${name}`)
  return { seed }
}

function common({ world }: Host, repository: Repository, sender: Account): Payload {
  const organization = repository.owner.kind === 'Organization' ? { organization: simpleUser(world, repository.owner) } : {}
  const { seed } = example('pull_request', 'opened')
  return { repository: { ...object(seed['repository']), ...repositoryAnswer(world, repository) }, ...organization, sender: simpleUser(world, sender) }
}

function pullPayload({ world }: Host, pull: PullRequest, action: string): Payload {
  return { ...object(example('pull_request', action).seed['pull_request']), ...fullPull(world, pull) }
}

function commentPayload(world: World, comment: Comment, seed: Payload): Payload {
  const { id, body, author, createdAt, updatedAt } = comment
  return { ...seed, id, body, user: nullableUser(world, author), created_at: createdAt.toISOString(), updated_at: updatedAt.toISOString() }
}

/** The commit on which GitHub runs `pull_request` workflows; it belongs to no branch and must never be judged. */
function testMerge(world: World, pull: PullRequest): Oid {
  const base = tip(pull.repository, pull.base.ref)
  const { files } = mergeCommits(pull.repository.store, base, pull.head.oid)
  const message = `Merge ${pull.head.oid} into ${base}`
  return writeCommit(world, pull.repository, files, [base, pull.head.oid], { by: 'web-flow', message })
}

function atDefault(repository: Repository): { readonly sha: Oid; readonly ref: string } {
  return { sha: tip(repository, repository.defaultBranch), ref: `refs/heads/${repository.defaultBranch}` }
}

function actorOf({ world }: Host, pull: PullRequest, { by }: By): Account {
  return by === undefined ? pull.author : world.account(by)
}

function person({ name, email }: { readonly name: string; readonly email: string }): Payload {
  return { name, email }
}

function login(payload: Payload): string {
  return String(object(payload['sender'])['login'])
}

function object(value: unknown): Payload {
  return trusted<Payload>(value)
}
