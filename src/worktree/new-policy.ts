import { changedPolicyFindings, withFolders, type Scope } from '../gate/index.ts'
import type { TreeFile } from '../github/index.ts'
import type { Finding, RepositoryFile } from '../manifest/index.ts'
import type { ReadSource } from '../policy/index.ts'
import type { OpenTree } from './open-tree.ts'
import { policySource, unreachable, type WorkPolicy } from './policy.ts'
import { versions, type Found, type Version } from './reader.ts'
import { repositoryFile } from './repository-file.ts'

/** What is wrong with the policy that a change of a work tree brings, as the gate would say it. */
export async function newPolicyFindings(
  { reader, atBase, changes }: OpenTree,
  { path, loaded }: WorkPolicy,
  { touched }: Scope,
  { now, elsewhere = unreachable }: { readonly now: Date; readonly elsewhere?: ReadSource },
): Promise<readonly Finding[]> {
  if (loaded.state === 'unusable') return []
  const changed = withFolders(touched)
  const version = (file: string): Version => (changed.has(file) ? versions.change : versions.base)
  const readAll = async (paths: readonly string[]): Promise<[string, Found][]> =>
    Promise.all(paths.map(async (one): Promise<[string, Found]> => [one, await reader.read(version(one), one)]))
  return changedPolicyFindings({
    path,
    touched,
    current: loaded,
    now,
    source: policySource(reader, version, elsewhere),
    below: async (folder) => {
      const present = changes.filter(({ status }) => status !== 'removed').map((change) => change.path)
      const left = [...atBase.keys()].filter((one) => !touched.has(one))
      return [...new Set([...left, ...present])].filter((one) => folder === '.' || one.startsWith(`${folder}/`))
    },
    texts: async (paths) => new Map((await readAll(paths)).map(([one, { file }]): [string, TreeFile] => [one, file])),
    references: async (paths) =>
      new Map(
        (await readAll(paths)).flatMap(([one, found]): [string, RepositoryFile][] => {
          const file = repositoryFile(found)
          return file ? [[one, file]] : []
        }),
      ),
  })
}
