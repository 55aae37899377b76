import { createHash } from 'node:crypto'
import { GitHubError } from './error.ts'
import type { BlobEntry } from './pull-request-query.ts'
import { ownField } from './own-field.ts'

/** A path at a commit; `content` asks for the text as well, not only for mode, id and size. */
export type FileRequest = { readonly commit: string; readonly path: string; readonly content: boolean }

/** What stands at a path of a commit. */
export type TreeFile =
  | { readonly state: 'absent' }
  /** GitHub no longer has the commit. */
  | { readonly state: 'commit-gone' }
  /** It is there and cannot be read. GitHub never says so: the files of a work tree may be like this. */
  | { readonly state: 'unreadable'; readonly why: string }
  /** `oid` is the link's, the submodule's commit, or the tree's: it tells one content from another. */
  | { readonly state: 'other'; readonly what: 'symlink' | 'submodule' | 'directory'; readonly oid: string }
  | {
      readonly state: 'blob'
      readonly oid: string
      readonly size: number
      /** The exact bytes, where they came with the answer; verified against the object id. */
      readonly bytes: Uint8Array | undefined
    }

/** Files by commit and path, as `fileKey` joins them. */
export type Files = ReadonlyMap<string, TreeFile>

/** The key of a file in `Files`. A commit id has no colon, so keys cannot collide. */
export function fileKey(commit: string, path: string): string {
  return `${commit}:${path}`
}

/** A part of a GraphQL query that reads files, with its variables; paths are variables, never query text. */
export function fileQuery(requests: readonly FileRequest[]): {
  readonly declarations: string
  readonly fields: string
  readonly variables: Readonly<Record<string, string>>
  readonly decode: (repository: Readonly<Record<string, unknown>>) => Files
} {
  const commits = [...new Set(requests.map((request) => request.commit))]
  const variables: Record<string, string> = {}
  const declarations: string[] = []
  const fields = commits.map((commit, at) => {
    variables[`c${at}`] = commit
    declarations.push(`$c${at}: GitObjectID!`)
    const files = requests.flatMap((request, index) => {
      if (request.commit !== commit) return []
      variables[`p${index}`] = request.path
      declarations.push(`$p${index}: String!`)
      return [`f${index}: file(path: $p${index}) { ${request.content ? contentFields : identityFields} }`]
    })
    return `c${at}: object(oid: $c${at}) { __typename ... on Commit { ${files.join(' ')} } }`
  })
  return {
    declarations: declarations.join(', '),
    fields: fields.join('\n'),
    variables,
    decode: (repository) => decodeFiles(requests, commits, repository),
  }
}

const identityFields = 'mode type oid object { __typename ... on Blob { byteSize } }'
const contentFields = 'mode type oid object { __typename ... on Blob { oid byteSize isBinary isTruncated text } }'

function decodeFiles(
  requests: readonly FileRequest[],
  commits: readonly string[],
  repository: Readonly<Record<string, unknown>>,
): Files {
  const files = new Map<string, TreeFile>()
  for (const [index, request] of requests.entries()) {
    const commit = repository[`c${commits.indexOf(request.commit)}`]
    const key = fileKey(request.commit, request.path)
    if (commit === undefined) throw missing(request.path)
    if (commit === null) {
      files.set(key, { state: 'commit-gone' })
      continue
    }
    const entry = ownField(commit, `f${index}`)
    if (entry === undefined) throw missing(request.path)
    files.set(key, entryToFile(isEntry(entry) ? entry : null))
  }
  return files
}

/** Decodes one `TreeEntry`; git's modes are decimal in GraphQL: 0o120000 is a symlink, 0o160000 a submodule. */
export function entryToFile(entry: BlobEntry | undefined): TreeFile {
  if (!entry) return { state: 'absent' }
  if (entry.mode === 0o120000) return { state: 'other', what: 'symlink', oid: entry.oid }
  if (entry.mode === 0o160000 || entry.type === 'commit') return { state: 'other', what: 'submodule', oid: entry.oid }
  if (entry.type !== 'blob' || entry.object === null) return { state: 'other', what: 'directory', oid: entry.oid }
  return {
    state: 'blob',
    oid: entry.oid,
    size: entry.object.byteSize ?? 0,
    bytes: exactBytes(entry.oid, entry.object.text, entry.object.isTruncated),
  }
}

/** The text's bytes when they hash to the blob's id: what GitHub decoded or cut loses bytes, and then they don't. */
function exactBytes(oid: string, text: string | null | undefined, truncated: boolean | undefined) {
  if (typeof text !== 'string' || truncated) return undefined
  const bytes = new TextEncoder().encode(text)
  return gitBlobId(bytes) === oid ? bytes : undefined
}

/** Git's id of a blob with these bytes (SHA-1 object format). */
export function gitBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}

function missing(path: string): GitHubError {
  return new GitHubError('malformed-answer', `GitHub's answer leaves out ${path}`, 'Re-run the job.')
}

function isEntry(value: unknown): value is NonNullable<BlobEntry> {
  return typeof value === 'object' && value !== null && 'mode' in value && 'oid' in value
}
