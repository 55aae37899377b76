import type { RepositoryFile } from '../../manifest/index.ts'
import type { ConfigTree } from './config-tree.ts'
import { roleFor } from './facts.ts'
import type { Framework, Resolution } from './framework.ts'

/** What the names in a config mean by the files beside it, for frameworks that have such files. */
export function companionOf(
  tree: ConfigTree,
  { companion }: Framework,
  configPath: string,
  fileAt: ((path: string) => RepositoryFile) | undefined,
  method: string | undefined,
): Resolution {
  if (companion === undefined) return { datasets: [], settings: [], companions: [] }
  const resolution = companion.resolve(tree, configPath, (path) => fileAt?.(path) ?? absent)
  return { ...resolution, datasets: resolution.datasets.map((each) => ({ ...each, role: roleFor(each.role, method) })) }
}

const absent: RepositoryFile = { state: 'absent' }
