import { fileKey, listTree, read, type FileRequest, type Files, type TreeFile } from '../github/index.ts'
import type { Finding } from '../manifest/index.ts'
import type { Access } from './access.ts'
import { changedPolicyFindings } from './changed-policy.ts'
import { policyReader } from './policy-reader.ts'
import type { PolicyState } from './policy-state.ts'
import { readReferences } from './read-references.ts'

/** A pull request that may change the policy, as far as reading what it brings goes. */
type PolicyChange = {
  readonly access: Access
  /** The commit judged. */
  readonly commit: string
  readonly touched: ReadonlySet<string>
  /** The policy that judges. */
  readonly current: Extract<PolicyState, { readonly state: 'effective' }>
  /** What was read before. */
  readonly files: Files
}

/** What is wrong with the policy that a pull request brings, read through GitHub. Throws a `GitHubError`. */
export function newPolicyFindings(change: PolicyChange): Promise<readonly Finding[]> {
  const { access, commit, touched, current, files } = change
  const known = [...touched].flatMap((path): [string, TreeFile][] => {
    const file = files.get(fileKey(commit, path))
    return file ? [[path, file]] : []
  })
  return changedPolicyFindings({
    path: access.policy,
    touched,
    current,
    now: access.now(),
    source: policyReader(access, commit, new Map(known)),
    below: (folder) => filesBelow(access, commit, folder),
    texts: (paths) => readAll(change, paths),
    references: async (paths) => {
      const found = await readAll(change, paths)
      const keyed = new Map([...found].map(([path, file]) => [fileKey(commit, path), file]))
      return (await readReferences(access.client, paths, () => commit, keyed)).files
    },
  })
}

/** Every file below a folder. A folder deeper than one query reaches, or the root, is found in the list of all files. */
async function filesBelow({ client }: Access, commit: string, folder: string): Promise<readonly string[]> {
  if (folder === '.') return listTree(client, commit)
  const { below } = await read(client, { folders: { commit, folders: [folder] } })
  return below ?? (await listTree(client, commit)).filter((path) => path.startsWith(`${folder}/`))
}

async function readAll(
  { access, commit, files }: PolicyChange,
  paths: readonly string[],
): Promise<Map<string, TreeFile>> {
  const missing = paths.filter((path) => !files.has(fileKey(commit, path)))
  const requests = missing.map((path): FileRequest => ({ commit, path, content: true }))
  const more =
    requests.length > 0 ? (await read(access.client, { files: requests })).files : new Map<string, TreeFile>()
  return new Map(
    paths.map((path) => {
      const key = fileKey(commit, path)
      return [path, files.get(key) ?? more.get(key) ?? { state: 'absent' }]
    }),
  )
}
