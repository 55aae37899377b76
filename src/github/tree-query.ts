import { GitHubError } from './error.ts'
import { ownField } from './own-field.ts'

/** Folders whose files are to be listed, at a commit. */
export type TreeRequest = { readonly commit: string; readonly folders: readonly string[] }

/** How many folders deep one query lists; GitHub refuses queries that nest without end. */
const levels = 8

/**
 * A part of a GraphQL query that lists every file below some folders. `decode` gives their paths, or nothing when a folder
 * is deeper than one query reaches: then the whole tree must be listed another way.
 */
export function treeQuery(request: TreeRequest | undefined): {
  readonly declarations: string
  readonly fields: string
  readonly variables: Readonly<Record<string, string>>
  readonly decode: (repository: Readonly<Record<string, unknown>>) => readonly string[] | undefined
} {
  const folders = request?.folders ?? []
  if (!request || folders.length === 0) return { declarations: '', fields: '', variables: {}, decode: () => [] }
  const files = folders.map((_, index) => `t${index}: file(path: $t${index}) { type object { ${entries(levels)} } }`)
  return {
    declarations: ['$tc: GitObjectID!', ...folders.map((_, index) => `$t${index}: String!`)].join(', '),
    fields: `folders: object(oid: $tc) { ... on Commit { ${files.join(' ')} } }`,
    variables: { tc: request.commit, ...Object.fromEntries(folders.map((folder, index) => [`t${index}`, folder])) },
    decode: (repository) => decodeFolders(folders, repository['folders']),
  }
}

function entries(depth: number): string {
  const below = depth > 1 ? `object { ${entries(depth - 1)} }` : ''
  return `... on Tree { entries { name type ${below} } }`
}

function decodeFolders(folders: readonly string[], commit: unknown): readonly string[] | undefined {
  const found: string[] = []
  const queue = folders.map((folder, index) => ({ path: folder, tree: ownField(ownField(commit, `t${index}`), 'object') }))
  if (typeof commit !== 'object' || commit === null) return undefined
  for (const [index, folder] of folders.entries()) {
    const type = ownField(ownField(commit, `t${index}`), 'type')
    if (type !== undefined && type !== 'tree') throw notAFolder(folder)
  }
  for (const { path, tree } of queue) {
    const list = ownField(tree, 'entries')
    for (const entry of Array.isArray(list) ? list : []) {
      const name = ownField(entry, 'name')
      if (typeof name !== 'string') return undefined
      const child = { path: `${path}/${name}`, tree: ownField(entry, 'object') }
      if (ownField(entry, 'type') !== 'tree') found.push(child.path)
      else if (Array.isArray(ownField(child.tree, 'entries'))) queue.push(child)
      else return undefined
    }
  }
  return found
}

function notAFolder(folder: string): GitHubError {
  return new GitHubError(
    'unreadable-file',
    `${folder}, where the policy looks for manifests, is no folder on the base branch`,
    'Put a folder there, not a link, or name another in `manifests`.',
  )
}
