import { diffFiles } from '../git-diff.ts'
import { commitsBetween, mergeBase } from '../git-history.ts'
import { httpError, notFound } from '../http-error.ts'
import { resolveCommit } from '../refs.ts'
import type { Repository } from '../state.ts'
import { nameWithOwner, type World } from '../world.ts'
import { commitAnswer, contentAnswer, lines } from './git-answers.ts'
import { paged } from './paging.ts'
import { fileAnswer, simplePull } from './pull-answers.ts'
import type { RepositoryCall, RepositoryRoute, RestAnswer } from './route.ts'
import { pullsWith } from '../graphql/git-views.ts'

const READ = [['contents', 'read']] as const
const COMPARED_FILES = 300
const COMPARED_COMMITS = 250

export const gitRoutes: readonly RepositoryRoute[] = [
  { operation: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', needs: READ, handle: blob },
  { operation: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', needs: READ, handle: tree },
  { operation: 'GET /repos/{owner}/{repo}/git/ref/{ref}', needs: READ, handle: ref },
  { operation: 'GET /repos/{owner}/{repo}/contents/{path}', needs: READ, handle: contents },
  { operation: 'GET /repos/{owner}/{repo}/compare/{basehead}', needs: READ, handle: compare },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{ref}',
    needs: READ,
    handle: ({ world, repository, parameters }) => {
      const oid = commitAt(repository, parameters['ref'] ?? '')
      const commit = repository.store.commit(oid)
      const [parent] = commit.parents
      const changes = diffFiles(repository.store, parent === undefined ? new Map() : repository.store.files(parent), repository.store.files(oid))
      const additions = changes.reduce((sum, change) => sum + change.additions, 0)
      const deletions = changes.reduce((sum, change) => sum + change.deletions, 0)
      const files = changes.slice(0, COMPARED_FILES).map((change) => fileAnswer(world, repository, oid, change))
      return { body: { ...commitAnswer(world, repository, commit), stats: { additions, deletions, total: additions + deletions }, files } }
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    needs: [['pull_requests', 'read']],
    handle: (call) => {
      const oid = commitAt(call.repository, call.parameters['commit_sha'] ?? '')
      return paged(call, pullsWith(call.repository, oid), (pull) => simplePull(call.world, pull))
    },
  },
]

function blob({ world, repository, parameters }: RepositoryCall): RestAnswer {
  const sha = parameters['file_sha'] ?? ''
  if (!/^[0-9a-f]{40}$/.test(sha)) throw httpError(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  const found = repository.store.find(sha)
  if (found?.type !== 'blob') throw notFound()
  const url = `${world.host.api}/repos/${nameWithOwner(repository)}/git/blobs/${sha}`
  const node_id = `B_${Buffer.from(sha).toString('base64url')}`
  return { body: { sha, node_id, size: found.content.length, url, content: lines(found.content.toString('base64')), encoding: 'base64' } }
}

/** Truncated beyond the limit, as a recursive listing of a large repository is. */
function tree({ world, repository, parameters, query, limits }: RepositoryCall): RestAnswer {
  const { store } = repository
  const named = parameters['tree_sha'] ?? ''
  const commit = resolveCommit(repository, named)
  const found = store.find(commit === undefined ? named : store.commit(commit).tree)
  if (found?.type !== 'tree') throw notFound()
  const repo = `${world.host.api}/repos/${nameWithOwner(repository)}`
  const listed = (oid: string, folder: string): readonly Readonly<Record<string, unknown>>[] =>
    store.tree(oid).entries.flatMap(({ mode, name, oid: sha }) => {
      const path = `${folder}${name}`
      if (mode === '160000') return [{ path, mode, type: 'commit', sha }]
      if (mode !== '040000') return [{ path, mode, type: 'blob', sha, size: store.blob(sha).content.length, url: `${repo}/git/blobs/${sha}` }]
      const own = { path, mode, type: 'tree', sha, url: `${repo}/git/trees/${sha}` }
      return query['recursive'] === undefined ? [own] : [own, ...listed(sha, `${path}/`)]
    })
  const entries = listed(found.oid, '')
  const truncated = entries.length > limits.treeEntries
  return { body: { sha: found.oid, url: `${repo}/git/trees/${found.oid}`, tree: entries.slice(0, limits.treeEntries), truncated } }
}

function ref({ world, repository, parameters }: RepositoryCall): RestAnswer {
  const name = `refs/${parameters['ref']}`
  const sha = repository.refs.get(name)
  if (sha === undefined) throw notFound()
  const repo = `${world.host.api}/repos/${nameWithOwner(repository)}`
  const node_id = `REF_${Buffer.from(name).toString('base64url')}`
  return { body: { ref: name, node_id, url: `${repo}/git/${name}`, object: { type: 'commit', sha, url: `${repo}/git/commits/${sha}` } } }
}

function contents({ world, repository, parameters, query }: RepositoryCall): RestAnswer {
  const given = query['ref'] ?? repository.defaultBranch
  const commit = resolveCommit(repository, given)
  if (commit === undefined) throw httpError(404, `No commit found for the ref ${given}`)
  const body = contentAnswer(world, repository, commit, parameters['path'] ?? '', given)
  if (body === undefined) throw notFound()
  return { body }
}

function compare({ world, repository, parameters, query }: RepositoryCall): RestAnswer {
  const [from = '', to = ''] = (parameters['basehead'] ?? '').split('...')
  const [base, head] = [revision(world, repository, from), revision(world, repository, to)]
  const { store } = repository
  const common = mergeBase(store, base, head)
  if (common === undefined) throw httpError(404, 'No common ancestor between the two commits.')
  const [ahead, behind] = [commitsBetween(store, base, head), commitsBetween(store, head, base)]
  const status = ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical'
  const page = Number(query['page'] ?? 1)
  const size = Math.min(100, Number(query['per_page'] ?? COMPARED_COMMITS))
  const files = diffFiles(store, store.files(common), store.files(head)).slice(0, COMPARED_FILES)
  const html = `${world.host.html}/${nameWithOwner(repository)}/compare/${from}...${to}`
  return {
    body: {
      url: `${world.host.api}/repos/${nameWithOwner(repository)}/compare/${from}...${to}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitAnswer(world, repository, store.commit(base)),
      merge_base_commit: commitAnswer(world, repository, store.commit(common)),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.slice((page - 1) * size, page * size).map((commit) => commitAnswer(world, repository, commit)),
      ...(page === 1 ? { files: files.map((change) => fileAnswer(world, repository, head, change)) } : {}),
    },
  }
}

/** `owner:branch` names a branch of a fork. */
function revision(world: World, repository: Repository, given: string): string {
  const [owner = '', branch] = given.split(':')
  if (branch === undefined) return commitAt(repository, given, 404)
  const fork = [...world.repositories.values()].find((one) => one.store === repository.store && one.owner.login === owner)
  if (fork === undefined) throw notFound()
  return commitAt(fork, branch, 404)
}

function commitAt(repository: Repository, given: string, status: 404 | 422 = 422): string {
  const oid = resolveCommit(repository, given)
  if (oid === undefined) throw status === 404 ? notFound() : httpError(422, `No commit found for SHA: ${given}`)
  return oid
}
