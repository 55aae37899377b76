import { accessOf } from '../access.ts'
import { resolveCommit } from '../refs.ts'
import type { PullRequest, QueueEntry, Repository } from '../state.ts'
import { sees } from '../tokens.ts'
import { nameWithOwner } from '../world.ts'
import { connection } from './connection.ts'
import { failure, inaccessible } from './failure.ts'
import { nodeId, notFound } from './identifier.ts'
import type { Arguments, Execution, View, Views } from './views.ts'
import { trusted } from '../trusted.ts'

export function repositoryViews(execution: Execution): Pick<Views, 'repository' | 'ref' | 'mergeQueue' | 'queueEntry'> {
  const { world, views } = execution
  const own = {
    repository: (repository: Repository): View => ({
      __typename: 'Repository',
      id: nodeId('R', repository.id),
      databaseId: repository.id,
      name: repository.name,
      nameWithOwner: nameWithOwner(repository),
      visibility: repository.visibility.toUpperCase(),
      isPrivate: repository.visibility !== 'public',
      isFork: repository.parent !== undefined,
      isArchived: false,
      isDisabled: false,
      isEmpty: repository.refs.size === 0,
      isInOrganization: repository.owner.kind === 'Organization',
      isTemplate: false,
      description: null,
      createdAt: repository.createdAt.toISOString(),
      updatedAt: world.clock.now().toISOString(),
      pushedAt: world.clock.now().toISOString(),
      url: `${world.host.html}/${nameWithOwner(repository)}`,
      resourcePath: `/${nameWithOwner(repository)}`,
      viewerPermission: 'READ',
      mergeCommitAllowed: true,
      squashMergeAllowed: true,
      rebaseMergeAllowed: true,
      owner: () => views.actor(repository.owner),
      parent: () => (repository.parent === undefined ? null : own.repository(repository.parent)),
      defaultBranchRef: () => own.ref(repository, `refs/heads/${repository.defaultBranch}`),
      ref: ({ qualifiedName }: Arguments) => refNamed(repository, String(qualifiedName)),
      refs: (given: Arguments) => {
        execution.permit(repository, 'contents')
        const names = [...repository.refs.keys()].filter((name) => name.startsWith(String(given['refPrefix'])))
        return connection(execution, 'refs', names, given, (name) => view(own.ref(repository, name)))
      },
      object: (given: Arguments) => objectAt(repository, given),
      pullRequest: ({ number }: Arguments) => {
        execution.permit(repository, 'pull_requests')
        const pull = repository.pulls.get(Number(number))
        if (pull === undefined) throw notFound('PullRequest', `the number of ${String(number)}`)
        return views.pull(pull)
      },
      pullRequests: (given: Arguments) => {
        execution.permit(repository, 'pull_requests')
        return connection(execution, 'pullRequests', chosenPulls(repository, given), given, views.pull)
      },
      mergeQueue: ({ branch }: Arguments) => {
        execution.permit(repository, 'pull_requests')
        return own.mergeQueue(repository, typeof branch === 'string' ? branch : repository.defaultBranch)
      },
      collaborators: (given: Arguments) => {
        const people = world.accounts.filter((account) => account.kind === 'User' && repository.collaborators.has(account.login.toLowerCase()))
        const page = connection(execution, 'collaborators', people, given, views.user)
        return {
          ...page,
          edges: () => people.map((account) => ({ cursor: account.login, node: () => views.user(account), permission: accessOf(world, repository, account).level.toUpperCase() })),
        }
      },
    }),
    ref(repository: Repository, name: string): View | null {
      const oid = repository.refs.get(name)
      if (oid === undefined) return null
      const [, prefix = '', short = ''] = /^(refs\/\w+\/)(.*)$/.exec(name) ?? []
      return {
        ...views.protection(repository, short),
        __typename: 'Ref',
        id: nodeId('REF', `${repository.id}:${name}`),
        name: short,
        prefix,
        repository: () => own.repository(repository),
        target: () => {
          execution.permit(repository, 'contents')
          return views.commit(repository, oid)
        },
        associatedPullRequests: (given: Arguments) => {
          execution.permit(repository, 'pull_requests')
          return connection(execution, 'associatedPullRequests', chosenPulls(repository, { ...given, headRefName: short }), given, views.pull)
        },
      }
    },
    mergeQueue(repository: Repository, branch: string): View | null {
      const queue = repository.queues.get(branch)
      if (queue === undefined) return null
      const path = `/${nameWithOwner(repository)}/queue/${branch}`
      return {
        __typename: 'MergeQueue',
        id: nodeId('MQ', `${repository.id}:${branch}`),
        configuration: null,
        nextEntryEstimatedTimeToMerge: null,
        repository: () => own.repository(repository),
        url: `${world.host.html}${path}`,
        resourcePath: path,
        entries: (given: Arguments) => connection(execution, 'entries', queue, given, (entry) => own.queueEntry(entry)),
      }
    },
    queueEntry(entry: QueueEntry): View {
      const { repository, base } = entry.pull
      return {
        __typename: 'MergeQueueEntry',
        id: nodeId('MQE', entry.id),
        position: (repository.queues.get(base.ref)?.indexOf(entry) ?? 0) + 1,
        state: 'AWAITING_CHECKS',
        jump: false,
        solo: false,
        enqueuedAt: entry.enqueuedAt.toISOString(),
        estimatedTimeToMerge: null,
        enqueuer: () => views.actor(entry.enqueuer),
        pullRequest: () => views.pull(entry.pull),
        mergeQueue: () => own.mergeQueue(repository, base.ref),
        baseCommit: () => views.commit(repository, entry.base),
        headCommit: () => views.commit(repository, entry.head),
      }
    },
  }

  function refNamed(repository: Repository, name: string): View | null {
    execution.permit(repository, 'contents')
    const full = [name, `refs/heads/${name}`, `refs/tags/${name}`].find((candidate) => repository.refs.has(candidate))
    return full === undefined ? null : own.ref(repository, full)
  }

  function objectAt(repository: Repository, { oid, expression }: Arguments): View | null {
    execution.permit(repository, 'contents')
    if (typeof oid === 'string') {
      const object = repository.store.find(oid)
      return object === undefined ? null : views.gitObject(repository, object)
    }
    if (typeof expression !== 'string') throw failure('ARGUMENT_ERROR', 'You must provide an `oid` or an `expression`.')
    const colon = expression.indexOf(':')
    const commit = resolveCommit(repository, colon < 0 ? expression : expression.slice(0, colon))
    const shown = views.commit(repository, commit ?? null)
    if (shown === null || commit === undefined) {
      const object = repository.store.find(expression)
      return object === undefined ? null : views.gitObject(repository, object)
    }
    if (colon < 0) return shown
    const path = expression.slice(colon + 1).replace(/\/$/, '')
    if (path === '') return views.gitObject(repository, repository.store.tree(repository.store.commit(commit).tree))
    const file = trusted<(given: Arguments) => View | null>(shown['file'])({ path })
    return file === null ? null : trusted<() => View | null>(file['object'])()
  }

  return own
}

/** The root field `repository`; what the token may not see does not exist. */
export function repositoryQueries(execution: Execution): Readonly<Record<string, unknown>> {
  return {
    repository: ({ owner, name }: Arguments) => {
      const full = `${String(owner)}/${String(name)}`
      const repository = execution.world.findRepository(full)
      if (repository === undefined || !sees(execution.token, repository)) throw notFound('Repository', `the name '${full}'`)
      return execution.views.repository(repository)
    },
  }
}

function chosenPulls(repository: Repository, { states, headRefName, baseRefName, orderBy }: Arguments): readonly PullRequest[] {
  const wanted = Array.isArray(states) ? states.map(String) : undefined
  const chosen = [...repository.pulls.values()].filter(
    ({ state, head, base }) =>
      (wanted?.includes(state.toUpperCase()) ?? true) && (headRefName ?? head.ref) === head.ref && (baseRefName ?? base.ref) === base.ref,
  )
  const { field = 'CREATED_AT', direction = 'ASC' } = (orderBy ?? {}) as { field?: string; direction?: string }
  const time = (pull: PullRequest): number => (field === 'UPDATED_AT' ? pull.updatedAt : pull.createdAt).getTime()
  const sorted = chosen.toSorted((a, b) => time(a) - time(b) || a.number - b.number)
  return direction === 'DESC' ? sorted.toReversed() : sorted
}

function view(found: View | null): View {
  if (found === null) throw inaccessible()
  return found
}
