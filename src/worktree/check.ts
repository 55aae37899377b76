import { changeFindings, scopeOf, withFolders, type Scope } from '../gate/index.ts'
import type { EffectivePolicy, ReadSource } from '../policy/index.ts'
import { checkedOf, unusablePolicy, type Checked } from './checked.ts'
import { filesInGit, filesOnDisk } from './listing.ts'
import { namedPaths, type NamedPath } from './named-paths.ts'
import { openTree, type OpenTree } from './open-tree.ts'
import { newPolicyFindings } from './new-policy.ts'
import { treePolicy } from './policy.ts'
import { done, failed, type Step } from './problem.ts'
import { versions, type Version } from './reader.ts'
import { namedScope, type NamedScope } from './scope.ts'
import { unnameablePaths } from './unnameable.ts'
import { readWorkChange } from './work-change.ts'

/** What to check, as the command line says it. */
export type CheckRequest = {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Files and folders; none: whatever has changed. */
  readonly paths: readonly string[]
  readonly base: string | undefined
  readonly policy: string | undefined
  readonly now: Date
  /** Reads what a policy extends from other repositories. */
  readonly elsewhere?: ReadSource
}

/** Judges what lies in a work tree as the gate would judge a pull request with it. */
export async function checkWorkTree(request: CheckRequest): Promise<Step<Checked>> {
  const opened = await openTree(request, request.base)
  if (opened.state === 'failed') return opened
  const { blobs } = opened.value
  try {
    return await checkTree(opened.value, request)
  } finally {
    await blobs?.close()
  }
}

async function checkTree(tree: OpenTree, request: CheckRequest): Promise<Step<Checked>> {
  const named = await namedPaths(tree.root, tree.cwd, request.paths)
  if (named.state === 'failed') return named
  if (!tree.base && named.value.length === 0) return nothingNamed(tree.root)
  const policy = await treePolicy(tree, request)
  if (policy.state === 'failed') return policy
  const { loaded } = policy.value
  if (loaded.state === 'unusable') return done(await unusablePolicy(tree, policy.value, loaded))
  const narrowed = named.value.length === 0 ? undefined : await narrow(tree, named.value, loaded.policy)
  const absent = narrowed?.empty.find(({ kind }) => kind !== 'folder')
  if (absent) return failed('no-such-file', `There is no file ${absent.path}`, 'Name files and folders that are there.')
  const scope = narrowed?.scope ?? scopeOf(tree.changes, loaded.policy)
  const here = hereVersion(tree, scope, narrowed)
  const change = await readWorkChange(tree.reader, {
    scope,
    policy: loaded.policy,
    here,
    schemas: policy.value.version,
    untouched: [...tree.atBase].flatMap(([path, entry]) =>
      entry.kind === 'other' && entry.what === 'directory' ? [] : path,
    ),
  })
  const changedPolicy =
    narrowed || policy.value.source === 'work-tree' ? [] : await newPolicyFindings(tree, policy.value, scope, request)
  return done(
    await checkedOf(
      tree,
      { ...policy.value, loaded },
      {
        changed: change.changed,
        findings: [...changedPolicy, ...changeFindings(change.changed, loaded.policy, request.now)],
        errors: narrowed ? change.errors : [...unnameablePaths(tree.unnameable, loaded.policy), ...change.errors],
        touched: narrowed ? namedPathsOf(scope) : scope.touched,
        notes: narrowed ? notesOn(narrowed, loaded.policy) : [],
        here,
      },
    ),
  )
}

function narrow(tree: OpenTree, named: readonly NamedPath[], policy: EffectivePolicy): Promise<NamedScope> {
  const { git, root, atBase } = tree
  return namedScope(named, tree.changes, policy, {
    list: (folder) => (git ? filesInGit(git, folder) : filesOnDisk(root, folder)),
    atBase: (path) => atBase.get(path)?.kind === 'blob',
  })
}

/** What the change leaves alone is what the base has of it, as merging will. Without git there is only the disk. */
function hereVersion(
  { base }: OpenTree,
  { touched }: Scope,
  narrowed: NamedScope | undefined,
): (path: string) => Version {
  if (!base) return () => versions.disk
  const changed = withFolders(touched)
  return (path) => {
    if (changed.has(path)) return versions.change
    return narrowed?.unchanged.has(path) ? versions.disk : versions.base
  }
}

function namedPathsOf({ manifests }: Scope): ReadonlySet<string> {
  return new Set(
    manifests.flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])]),
  )
}

function notesOn({ empty, ungoverned }: NamedScope, { manifests }: EffectivePolicy): readonly string[] {
  const globs = manifests.join(', ')
  return [
    ...empty.map(({ path }) => `No manifest lies below ${path || 'the repository'}: the policy looks for ${globs}.`),
    ...ungoverned.map(
      (path) => `${path} is judged because it was named: the gate passes it over, for the policy looks for ${globs}.`,
    ),
  ]
}

function nothingNamed(root: string) {
  return failed(
    'not-a-repository',
    `${root} is in no git repository, so nobody can tell what has changed`,
    'Name the manifests to judge: `tunegate check finetune/`.',
  )
}
