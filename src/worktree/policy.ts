import {
  defaultPolicyPath,
  loadPolicy,
  type LoadedPolicy,
  type ReadSource,
  type SourceReading,
} from '../policy/index.ts'
import type { CheckReport } from '../report/index.ts'
import { insidePath } from './named-paths.ts'
import type { OpenTree } from './open-tree.ts'
import { done, failed, type Step } from './problem.ts'
import { versions, type Found, type Reader, type Version } from './reader.ts'

/** The policy that judges a work tree, and where it was found. */
export type WorkPolicy = {
  readonly loaded: LoadedPolicy
  readonly path: string
  readonly source: CheckReport['policy']['source']
  /** Where its files are read; its schemas too. */
  readonly version: Version
  readonly notes: readonly string[]
}

/** Reads the files of a policy in one version of the tree; those of other repositories through `elsewhere`. */
export function policySource(
  reader: Pick<Reader, 'read'>,
  version: (path: string) => Version,
  elsewhere: ReadSource,
): ReadSource {
  return async (source) => {
    if (source.kind === 'github') return elsewhere(source)
    return sourceReading(await reader.read(version(source.path), source.path))
  }
}

/** The policy that judges a tree: the one that is named, or the one at its base. */
export async function treePolicy(
  tree: Pick<OpenTree, 'root' | 'cwd' | 'base' | 'reader'>,
  request: { readonly policy: string | undefined; readonly elsewhere?: ReadSource },
): Promise<Step<WorkPolicy>> {
  const elsewhere = request.elsewhere ?? unreachable
  if (request.policy === undefined) {
    const read = policySource(tree.reader, () => versions.base, elsewhere)
    return done(await workPolicy(read, undefined, tree.base?.name))
  }
  const path = await insidePath(tree.root, tree.cwd, request.policy)
  if (path === undefined) {
    return failed(
      'outside',
      `The policy ${request.policy} is not inside ${tree.root}`,
      'Name a policy of this repository.',
    )
  }
  const policy = await workPolicy(
    policySource(tree.reader, () => versions.disk, elsewhere),
    path,
    tree.base?.name,
  )
  const missing = policy.loaded.state === 'effective' && policy.loaded.path === undefined
  return missing
    ? failed('no-such-file', `There is no policy ${request.policy}`, 'Name a policy file that is there.')
    : done(policy)
}

/**
 * The policy at the base, as the gate would take it, or the file that was named, as it lies in the work tree. Without
 * either the preset stands in.
 */
async function workPolicy(read: ReadSource, named: string | undefined, base: string | undefined): Promise<WorkPolicy> {
  const path = named ?? defaultPolicyPath
  const loaded = await loadPolicy(path, read)
  if (named !== undefined) {
    const note = `Judged by the policy ${named} of the work tree; the gate takes the one on the base branch.`
    return { loaded, path, source: 'work-tree', version: versions.disk, notes: base === undefined ? [] : [note] }
  }
  const { base: version } = versions
  if (loaded.state === 'unusable' || loaded.path !== undefined)
    return { loaded, path, source: 'base', version, notes: [] }
  const where = base === undefined ? 'No policy was named' : `There is no policy at ${path} on ${base}`
  const note = `${where}: the built-in preset tunegate:recommended judged. \`--policy FILE\` judges by another.`
  return { loaded, path, source: 'preset', version, notes: [note] }
}

/** Where a policy names another repository and nobody was given to ask. */
export const unreachable: ReadSource = async (source) => ({
  state: 'unreadable',
  why:
    source.kind === 'github'
      ? `${source.owner}/${source.repository} is on GitHub, which was not asked`
      : 'it is not here',
  fix: 'Set GH_TOKEN to a token that may read that repository.',
})

function sourceReading({ file }: Found): SourceReading {
  if (file.state === 'absent') return { state: 'absent' }
  if (file.state === 'blob' && file.bytes) return { state: 'read', bytes: file.bytes }
  if (file.state === 'other') return { state: 'unreadable', why: `it is a ${file.what}, not a file` }
  if (file.state === 'blob') return { state: 'unreadable', why: 'it is binary, or too large to be read as text' }
  return { state: 'unreadable', why: 'it cannot be read' }
}
