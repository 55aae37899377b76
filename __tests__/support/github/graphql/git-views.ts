import { isBinary } from '../git-diff.ts'
import { history } from '../git-history.ts'
import type { FileEntry, GitBlob, GitCommit, GitObject, GitTree, GitTreeEntry, Identity } from '../git-objects.ts'
import type { PullRequest, Repository } from '../state.ts'
import { nameWithOwner } from '../world.ts'
import { rollupOf, suitesOf } from './check-views.ts'
import { connection } from './connection.ts'
import { nodeId } from './identifier.ts'
import type { Arguments, Execution, View, Views } from './views.ts'

/** Above this GitHub gives only the first part of a blob's text. */
const MAX_TEXT_BYTES = 512_000

export function gitViews(execution: Execution): Pick<Views, 'gitObject' | 'commit' | 'treeEntry'> {
  const { world } = execution
  const views = {
    gitObject(repository: Repository, object: GitObject): View {
      if (object.type === 'commit') return commitView(repository, object)
      return object.type === 'tree' ? treeView(repository, object, '') : blobView(repository, object)
    },
    commit(repository: Repository, oid: string | null): View | null {
      return oid === null || !repository.store.hasCommit(oid) ? null : commitView(repository, repository.store.commit(oid))
    },
    treeEntry(repository: Repository, folder: string, entry: GitTreeEntry | (FileEntry & { readonly name: string })): View {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      const found = entry.mode === '160000' ? undefined : repository.store.find(entry.oid)
      return {
        __typename: 'TreeEntry',
        name: entry.name,
        path,
        nameRaw: Buffer.from(entry.name).toString('base64'),
        pathRaw: Buffer.from(path).toString('base64'),
        mode: Number.parseInt(entry.mode, 8),
        type: entry.mode === '040000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob',
        oid: entry.oid,
        size: found?.type === 'blob' ? found.content.length : 0,
        extension: /\.[^./]+$/.exec(entry.name)?.[0] ?? '',
        isGenerated: false,
        lineCount: null,
        submodule: null,
        repository: () => execution.views.repository(repository),
        object: () => (found === undefined ? null : found.type === 'tree' ? treeView(repository, found, path) : views.gitObject(repository, found)),
      }
    },
  }

  function objectFields(repository: Repository, oid: string): Readonly<Record<string, unknown>> {
    const path = `/${nameWithOwner(repository)}/commit/${oid}`
    return {
      id: nodeId('C', `${repository.id}:${oid}`),
      oid,
      abbreviatedOid: oid.slice(0, 7),
      repository: () => execution.views.repository(repository),
      commitUrl: `${world.host.html}${path}`,
      commitResourcePath: path,
    }
  }

  function treeView(repository: Repository, tree: GitTree, folder: string): View {
    const entries = (): readonly View[] => tree.entries.map((entry) => views.treeEntry(repository, folder, entry))
    return { __typename: 'Tree', ...objectFields(repository, tree.oid), entries }
  }

  function blobView(repository: Repository, { oid, content }: GitBlob): View {
    const binary = isBinary(content)
    const isTruncated = content.length > MAX_TEXT_BYTES
    const text = (): string | null => (binary ? null : isTruncated ? wholeCharacters(content.subarray(0, MAX_TEXT_BYTES)) : content.toString())
    return { __typename: 'Blob', ...objectFields(repository, oid), byteSize: content.length, isBinary: binary, isTruncated, text }
  }

  function actorView({ name, email, date }: Identity): View {
    const account = world.findByEmail(email)
    return { __typename: 'GitActor', name, email, date: date.toISOString(), avatarUrl: world.host.html, user: () => (account === undefined ? null : execution.views.user(account)) }
  }

  function commitView(repository: Repository, commit: GitCommit): View {
    const { store } = repository
    const [headline = '', ...rest] = commit.message.split('\n')
    const people = authorsOf(commit)
    return {
      __typename: 'Commit',
      ...objectFields(repository, commit.oid),
      message: commit.message,
      messageHeadline: headline,
      messageBody: rest.join('\n').trim(),
      authoredDate: commit.author.date.toISOString(),
      committedDate: commit.committer.date.toISOString(),
      pushedDate: null,
      authoredByCommitter: commit.author.email === commit.committer.email,
      committedViaWeb: commit.signature !== undefined,
      author: () => actorView(commit.author),
      committer: () => actorView(commit.committer),
      authors: (given: Arguments) => connection(execution, 'authors', people, given, actorView),
      parents: (given: Arguments) => {
        const known = commit.parents.filter((oid) => store.hasCommit(oid))
        return connection(execution, 'parents', known, given, (oid) => commitView(repository, store.commit(oid)))
      },
      tree: () => treeView(repository, store.tree(commit.tree), ''),
      file: ({ path }: Arguments) => fileAt(repository, commit, String(path)),
      signature: () => signatureView(commit),
      history: (given: Arguments) => connection(execution, 'history', historyOf(repository, commit, given), given, (one) => commitView(repository, one)),
      associatedPullRequests: (given: Arguments) => {
        execution.permit(repository, 'pull_requests')
        return connection(execution, 'associatedPullRequests', pullsWith(repository, commit.oid), given, execution.views.pull)
      },
      checkSuites: (given: Arguments) => suitesOf(execution, repository, commit.oid, given),
      statusCheckRollup: () => rollupOf(execution, repository, commit.oid),
      status: null,
      onBehalfOf: null,
      url: `${world.host.html}/${nameWithOwner(repository)}/commit/${commit.oid}`,
      resourcePath: `/${nameWithOwner(repository)}/commit/${commit.oid}`,
    }
  }

  /** A folder's entry, or a file's; the root has none. */
  function fileAt(repository: Repository, commit: GitCommit, path: string): View | null {
    const steps = path.split('/')
    let tree = repository.store.tree(commit.tree)
    for (const [index, step] of steps.entries()) {
      const entry = tree.entries.find(({ name }) => name === step)
      if (entry === undefined) return null
      if (index === steps.length - 1) return views.treeEntry(repository, steps.slice(0, -1).join('/'), entry)
      if (entry.mode !== '040000') return null
      tree = repository.store.tree(entry.oid)
    }
    return null
  }

  function signatureView(commit: GitCommit): View | null {
    if (commit.signature === undefined) return null
    const signer = world.account('web-flow')
    return {
      __typename: 'GpgSignature',
      isValid: true,
      state: 'VALID',
      email: signer.emails[0],
      payload: '',
      signature: commit.signature,
      signer: () => execution.views.user(signer),
      wasSignedByGitHub: true,
      verifiedAt: commit.committer.date.toISOString(),
      keyId: 'B5690EEEBB952194',
    }
  }

  return views
}

/** The author, then everyone whom a `Co-authored-by` trailer names. */
function authorsOf(commit: GitCommit): readonly Identity[] {
  const named = [...commit.message.matchAll(/^co-authored-by:\s*(.+?)\s*<([^>]+)>\s*$/gim)]
  const authors = [commit.author, ...named.map(([, name = '', email = '']) => ({ name, email, date: commit.author.date }))]
  return authors.filter(({ email }, index) => authors.findIndex((other) => other.email === email) === index)
}

/** Pull requests that contain a commit: the open ones only while the default branch does not have it. */
export function pullsWith(repository: Repository, oid: string): readonly PullRequest[] {
  const main = repository.refs.get(`refs/heads/${repository.defaultBranch}`)
  const landed = main !== undefined && history(repository.store, main).some((commit) => commit.oid === oid)
  return [...repository.pulls.values()].filter(({ head, base, merge, state }) => {
    if (landed && state === 'open') return false
    if (merge?.commit === oid || head.oid === oid) return true
    const known = new Set(history(repository.store, base.oid).map((commit) => commit.oid))
    return !known.has(oid) && history(repository.store, head.oid).some((commit) => commit.oid === oid)
  })
}

function historyOf(repository: Repository, from: GitCommit, { path, since, until, author }: Arguments): readonly GitCommit[] {
  const { store } = repository
  const touches = (commit: GitCommit): boolean => {
    if (typeof path !== 'string') return true
    const at = (oid: string | undefined): string => (oid === undefined ? '' : [...store.files(oid)].filter(([name]) => name === path || name.startsWith(`${path}/`)).map(([name, file]) => `${name} ${file.oid} ${file.mode}`).join('\n'))
    const own = at(commit.oid)
    return commit.parents.length === 0 ? own !== '' : commit.parents.every((parent) => at(parent) !== own)
  }
  if (author !== undefined && author !== null) throw new Error('the stand-in does not filter history by author')
  return history(store, from.oid).filter(({ committer }) => {
    const at = committer.date.getTime()
    return (typeof since !== 'string' || at >= Date.parse(since)) && (typeof until !== 'string' || at <= Date.parse(until))
  }).filter(touches)
}

function wholeCharacters(bytes: Buffer): string {
  return bytes.toString().replace(/\uFFFD+$/, '')
}

