import { realpath } from 'node:fs/promises'
import { defaultPolicyPath, type ReadSource } from '../policy/index.ts'
import { insidePath } from './named-paths.ts'
import { policySource, unreachable } from './policy.ts'
import { done, failed, type Step } from './problem.ts'
import { diskReader, versions } from './reader.ts'
import { diskFiles } from './disk-files.ts'
import { gitSettings } from './settings.ts'
import { findWorkTree } from './work-tree.ts'

/** A policy as it lies in a work tree, whatever its base has, with the bytes that git would store. */
export type PolicyFolder = {
  /** Absolute, without links. */
  readonly root: string
  /** The policy file, from the root. */
  readonly path: string
  readonly read: ReadSource
}

type Place = {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly policy: string | undefined
  /** Reads what a policy extends from other repositories. */
  readonly elsewhere?: ReadSource | undefined
}

/** Finds the policy of the work tree around a folder: the one that is named, or the one at the usual place. */
export async function policyFolder({ cwd, env, policy, elsewhere = unreachable }: Place): Promise<Step<PolicyFolder>> {
  const here = await realpath(cwd)
  const tree = await findWorkTree(here, env)
  if (tree.state === 'failed') return tree
  const { root } = tree.value
  const path = policy === undefined ? defaultPolicyPath : await insidePath(root, here, policy)
  if (path === undefined)
    return failed('outside', `The policy ${policy} is not inside ${root}`, 'Name a policy of this repository.')
  const { git } = tree.value
  const reader = diskReader(diskFiles(root, git && { git, settings: gitSettings(git) }))
  return done({ root, path, read: policySource(reader, () => versions.disk, elsewhere) })
}
