import {
  defaultPolicyPath,
  loadPolicy,
  matchesAny,
  type LoadedPolicy,
  type ReadSource,
  type SourceReading,
} from '../policy/index.ts'
import type { CheckReport } from '../report/index.ts'
import type { Base } from './base.ts'
import { insidePath } from './named-paths.ts'
import type { MainBranch, OpenTree } from './open-tree.ts'
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

type PolicyTree = Pick<OpenTree, 'root' | 'cwd' | 'base' | 'main' | 'reader'>

/**
 * The policy that judges a tree: the one that is named; else the one at its base, as the gate takes it; without git
 * the one in the folder. Where there is none the preset stands in.
 */
export async function treePolicy(
  tree: PolicyTree,
  request: { readonly policy: string | undefined; readonly elsewhere?: ReadSource },
): Promise<Step<WorkPolicy>> {
  const { policy, elsewhere = unreachable } = request
  if (policy !== undefined) return namedPolicy(tree, policy, elsewhere)
  return done(tree.base ? await basePolicy(tree, tree.base, elsewhere) : await folderPolicy(tree, elsewhere))
}

async function namedPolicy(tree: PolicyTree, named: string, elsewhere: ReadSource): Promise<Step<WorkPolicy>> {
  const path = await insidePath(tree.root, tree.cwd, named)
  if (path === undefined) {
    return failed('outside', `The policy ${named} is not inside ${tree.root}`, 'Name a policy of this repository.')
  }
  const loaded = await loadAt(tree, versions.disk, path, elsewhere)
  if (loaded.state === 'effective' && loaded.path === undefined) {
    return failed('no-such-file', `There is no policy ${named}`, 'Name a policy file that is there.')
  }
  const note = `Judged by the policy ${path} of the work tree; the gate takes the one on the base branch.`
  return done({ ...onDisk(loaded, path), notes: tree.base === undefined ? [] : [note] })
}

async function folderPolicy(tree: PolicyTree, elsewhere: ReadSource): Promise<WorkPolicy> {
  const path = defaultPolicyPath
  const loaded = await loadAt(tree, versions.disk, path, elsewhere)
  if (isPreset(loaded)) return { ...preset(loaded), notes: [presetNote('No policy was named')] }
  const note = `There is no git repository here: the policy ${path} of the folder judged.`
  return { ...onDisk(loaded, path), notes: [note] }
}

/**
 * As the gate does it: the default branch's policy judges where a base branch has none of its own, says which branches
 * are governed, and has to be valid.
 */
async function basePolicy(tree: PolicyTree, base: Base, elsewhere: ReadSource): Promise<WorkPolicy> {
  const path = defaultPolicyPath
  const { main } = tree
  const notes = base.standsIn === 'unknown' ? [unknownBase] : []
  const own = await loadAt(tree, versions.base, path, elsewhere)
  const ofMain = main && (await loadAt(tree, versions.main, path, elsewhere))
  const governing = main?.baseBranch !== undefined && ofMain?.state === 'unusable'
  if (main && governing) {
    const note = `The policy of \`${main.name}\` says which branches are governed, and cannot be used.`
    return { loaded: ofMain, path, source: 'base', version: versions.main, notes: [...notes, note] }
  }
  if (main && ofMain) notes.push(...ungoverned(main, ofMain))
  if (!isPreset(own)) return { loaded: own, path, source: 'base', version: versions.base, notes }
  if (!main || !ofMain || isPreset(ofMain)) {
    return { ...preset(own), notes: [...notes, presetNote(`There is no policy at ${path} on ${base.name}`)] }
  }
  const note = `The base branch \`${base.name}\` has no policy: that of \`${main.name}\` judged.`
  return { loaded: ofMain, path, source: 'base', version: versions.main, notes: [...notes, note] }
}

const unknownBase =
  'Nobody can tell what your change is compared with, so the policy is the one at HEAD: name the base with `--base`.'

function ungoverned({ name, baseBranch }: MainBranch, policy: LoadedPolicy): readonly string[] {
  const branches = policy.state === 'effective' ? policy.policy.branches : undefined
  if (!branches || baseBranch === undefined || matchesAny(branches, baseBranch, { trusted: true })) return []
  const why = `the policy of \`${name}\` does not govern \`${baseBranch}\``
  return [`The gate would not judge a pull request to \`${baseBranch}\`: ${why}.`]
}

function loadAt(tree: PolicyTree, version: Version, path: string, elsewhere: ReadSource): Promise<LoadedPolicy> {
  return loadPolicy(
    path,
    policySource(tree.reader, () => version, elsewhere),
  )
}

function isPreset(loaded: LoadedPolicy): boolean {
  return loaded.state === 'effective' && loaded.path === undefined
}

function preset(loaded: LoadedPolicy) {
  return { loaded, path: defaultPolicyPath, source: 'preset', version: versions.base } as const
}

function onDisk(loaded: LoadedPolicy, path: string) {
  return { loaded, path, source: 'work-tree', version: versions.disk } as const
}

function presetNote(where: string): string {
  return `${where}: the built-in preset tunegate:recommended judged. \`--policy FILE\` judges by another.`
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
  return { state: 'unreadable', why: file.state === 'unreadable' ? file.why : 'it cannot be read' }
}
