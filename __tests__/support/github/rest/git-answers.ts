import type { GitCommit } from '../git-objects.ts'
import type { Repository } from '../state.ts'
import { nameWithOwner, type World } from '../world.ts'
import { simpleUser } from './account-answers.ts'

type Answer = Readonly<Record<string, unknown>>

export function commitAnswer(world: World, repository: Repository, commit: GitCommit): Answer {
  const url = `${world.host.api}/repos/${nameWithOwner(repository)}/commits/${commit.oid}`
  const html = `${world.host.html}/${nameWithOwner(repository)}/commit/${commit.oid}`
  const git = `${world.host.api}/repos/${nameWithOwner(repository)}/git`
  const account = (email: string): Answer | null => {
    const found = world.findByEmail(email)
    return found === undefined ? null : simpleUser(world, found)
  }
  const { author, committer } = commit
  return {
    sha: commit.oid,
    node_id: `C_${Buffer.from(`${repository.id}:${commit.oid}`).toString('base64url')}`,
    url,
    html_url: html,
    comments_url: `${url}/comments`,
    commit: {
      url: `${git}/commits/${commit.oid}`,
      author: { name: author.name, email: author.email, date: author.date.toISOString() },
      committer: { name: committer.name, email: committer.email, date: committer.date.toISOString() },
      message: commit.message,
      tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
      comment_count: 0,
      verification: {
        verified: commit.signature !== undefined,
        reason: commit.signature === undefined ? 'unsigned' : 'valid',
        signature: commit.signature ?? null,
        payload: null,
        verified_at: commit.signature === undefined ? null : committer.date.toISOString(),
      },
    },
    author: account(author.email),
    committer: account(committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${world.host.api}/repos/${nameWithOwner(repository)}/commits/${sha}`,
      html_url: `${world.host.html}/${nameWithOwner(repository)}/commit/${sha}`,
    })),
  }
}

/** What a path holds, as `contents` shows it; links followed where their target is a file, as GitHub does. */
export function contentAnswer(world: World, repository: Repository, commit: string, path: string, given: string): Answer | readonly Answer[] | undefined {
  const files = repository.store.files(commit)
  const entry = files.get(path)
  const address = (at: string, sha: string, kind: 'blobs' | 'trees'): Answer => {
    const repo = `${world.host.api}/repos/${nameWithOwner(repository)}`
    const url = `${repo}/contents/${encodeURI(at)}?ref=${given}`
    const html_url = `${world.host.html}/${nameWithOwner(repository)}/blob/${given}/${encodeURI(at)}`
    const git_url = `${repo}/git/${kind}/${sha}`
    return { name: at.split('/').at(-1) ?? '', path: at, sha, url, html_url, git_url, download_url: null, _links: { self: url, git: git_url, html: html_url } }
  }
  if (entry === undefined) return folder(repository, commit, path, address)
  const common = address(path, entry.oid, 'blobs')
  if (entry.mode === '160000') return { ...common, type: 'submodule', submodule_git_url: `${world.host.html}/${path}.git`, size: 0 }
  const { content } = repository.store.blob(entry.oid)
  if (entry.mode === '120000') {
    const target = new URL(content.toString(), `http://x/${path}`).pathname.slice(1)
    if (files.has(target)) return contentAnswer(world, repository, commit, target, given)
    return { ...common, type: 'symlink', target: content.toString(), size: content.length }
  }
  const large = content.length > 1024 * 1024
  return { ...common, type: 'file', size: content.length, encoding: large ? 'none' : 'base64', content: large ? '' : lines(content.toString('base64')) }
}

/** GitHub breaks base64 every 60 characters. */
export function lines(base64: string): string {
  return base64.replaceAll(/.{1,60}/g, '$&\n')
}

function folder(repository: Repository, commit: string, path: string, address: (at: string, sha: string, kind: 'blobs' | 'trees') => Answer): readonly Answer[] | undefined {
  const { store } = repository
  let tree = store.tree(store.commit(commit).tree)
  for (const step of path.split('/').filter((name) => name !== '')) {
    const entry = tree.entries.find(({ name, mode }) => name === step && mode === '040000')
    if (entry === undefined) return undefined
    tree = store.tree(entry.oid)
  }
  const kinds = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule', '100644': 'file', '100755': 'file' } as const
  return tree.entries.map(({ mode, name, oid }) => {
    const size = mode === '040000' || mode === '160000' ? 0 : store.blob(oid).content.length
    return { ...address(path === '' ? name : `${path}/${name}`, oid, mode === '040000' ? 'trees' : 'blobs'), type: kinds[mode], size }
  })
}
