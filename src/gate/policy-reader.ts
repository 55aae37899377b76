import { fileKey, GitHubError, read, type Client, type TreeFile } from '../github/index.ts'
import type { PolicySource, ReadSource, SourceReading } from '../policy/index.ts'
import type { Access } from './access.ts'

type GitHubSource = Extract<PolicySource, { readonly kind: 'github' }>

/**
 * Reads the files that a policy is made of, each at one commit of the repository, or at the commit that a reference to
 * another repository names. `known` are files that came with an earlier answer. Throws a `GitHubError` when GitHub
 * gives no answer about the repository itself; about others that is a reading that says why.
 */
export function policyReader(access: Access, commit: string, known: ReadonlyMap<string, TreeFile>): ReadSource {
  return async (source) => {
    if (source.kind === 'github') return readElsewhere(access.elsewhere, source)
    const file = known.get(source.path) ?? (await readAt(access.client, commit, source.path))
    return readingOf(file)
  }
}

/** Reads a policy file of another repository, at the commit that names it. What GitHub refuses is a reading that says why. */
export async function readElsewhere(clientOf: Access['elsewhere'], source: GitHubSource): Promise<SourceReading> {
  const where = `${source.owner}/${source.repository}`
  try {
    const client = clientOf({ owner: source.owner, name: source.repository })
    return readingOf(await readAt(client, source.commit, source.path))
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const fix = `Give a token that may read the contents of ${where}: the input \`policy-token\`, or GH_TOKEN in a terminal.`
    return { state: 'unreadable', why: error.message, fix }
  }
}

async function readAt(client: Client, commit: string, path: string): Promise<TreeFile | undefined> {
  const { files } = await read(client, { files: [{ commit, path, content: true }] })
  return files.get(fileKey(commit, path))
}

/** What a file of a commit is to whoever reads policies: its bytes, an absence, or why it has none. */
export function readingOf(file: TreeFile | undefined): SourceReading {
  if (file?.state === 'absent') return { state: 'absent' }
  if (file?.state === 'blob' && file.bytes) return { state: 'read', bytes: file.bytes }
  if (file?.state === 'other') return unreadable(`it is a ${file.what}, not a file`)
  if (file?.state === 'blob') return unreadable('it is binary, or too large to be read as text')
  return unreadable('GitHub does not have that commit')
}

function unreadable(why: string): SourceReading {
  return { state: 'unreadable', why }
}
