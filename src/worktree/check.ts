import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  changeFindings,
  isManifest,
  ruleSubjects,
  scopeOf,
  withFolders,
  type Changed,
  type Scope,
} from '../gate/index.ts'
import type { EffectivePolicy, ReadSource } from '../policy/index.ts'
import type { Base } from './base.ts'
import { checkedOf, unusablePolicy, type Checked } from './checked.ts'
import { messageOf } from './failure.ts'
import { filesBelow, filesOnDisk } from './listing.ts'
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
  if (tree.base?.standsIn === 'unknown' && named.value.length === 0) return unknownBase(tree.base)
  const policy = await treePolicy(tree, request)
  if (policy.state === 'failed') return policy
  const { loaded } = policy.value
  if (loaded.state === 'unusable') return done(await unusablePolicy(tree, policy.value, loaded))
  const narrowing = named.value.length === 0 ? undefined : await narrow(tree, named.value, loaded.policy)
  if (narrowing?.state === 'failed') return narrowing
  const narrowed = narrowing?.value
  const absent = narrowed?.empty.find(({ kind }) => kind !== 'folder')
  if (absent) return failed('no-such-file', `There is no file ${absent.path}`, 'Name files and folders that are there.')
  const scope = narrowed?.scope ?? scopeOf(tree.changes, loaded.policy)
  const here = hereVersion(tree, scope, narrowed)
  const change = await readWorkChange(tree.reader, {
    scope,
    policy: loaded.policy,
    here,
    ...(narrowed ? { whole: narrowed.whole } : {}),
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
        touched: narrowed ? namedPathsOf(change.changed) : scope.touched,
        notes: narrowed ? notesOn(narrowed, loaded.policy) : await unseenNotes(tree, loaded.policy),
        here,
      },
    ),
  )
}

async function narrow(
  tree: OpenTree,
  named: readonly NamedPath[],
  policy: EffectivePolicy,
): Promise<Step<NamedScope>> {
  const { files, root, atBase } = tree
  const overlooked = new Set(tree.overlooked)
  try {
    const scope = await namedScope(named, tree.changes, policy, {
      list: async (folder) => (files ? filesBelow(files, folder) : filesOnDisk(root, folder)),
      atBase: (path) => atBase.get(path)?.kind === 'blob',
      // What git finds unchanged is there, unless it is told not to look: a sparse checkout leaves files out.
      isHere: async (path) => (atBase.has(path) && !overlooked.has(path)) || isThere(join(root, path)),
    })
    return done(scope)
  } catch (error) {
    const why = messageOf(error)
    const fix = 'Name the manifests one by one.'
    return failed('files-unlisted', `The files that were named cannot be listed: ${why}`, fix)
  }
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
    if (narrowed?.unchanged.has(path)) return versions.disk
    return changed.has(path) ? versions.change : versions.base
  }
}

/** The manifests that were named, and where these and their documents come from. */
function namedPathsOf(changed: Changed): ReadonlySet<string> {
  const paths = changed.changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path])
  return new Set([...paths, ...ruleSubjects(changed).flatMap(({ moved }) => moved?.from ?? [])])
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

/** What a check of all changes does not see, and why. */
async function unseenNotes(
  { root, base, overlooked }: OpenTree,
  policy: EffectivePolicy,
): Promise<readonly string[]> {
  const alone = base?.standsIn === 'default-branch' ? [onlyUncommitted] : []
  const manifests = overlooked.filter((path) => isManifest(path, policy))
  const paths = [...new Set([...manifests, ...overlooked])].slice(0, mostLookedFor)
  // What a sparse checkout leaves out is not there: nothing of it can be changed.
  const files = await Promise.all(paths.map((path) => isThere(join(root, path))))
  const present = paths.filter((_, index) => files[index])
  if (present.length === 0) return alone
  const names = present.slice(0, 5).join(', ') + (present.length > 5 ? ' and others' : '')
  return [...alone, `git is told to take ${names} for unchanged, so a change there is not seen: ${howToSee}`]
}

const onlyUncommitted =
  'Only what is not committed is judged: this is the default branch, and there is no remote to compare it with. ' +
  '`--base` names a commit to begin at.'

const howToSee = '`git update-index --no-assume-unchanged --no-skip-worktree FILE` ends that.'

/** Files looked for among those that git overlooks; manifests come first. */
const mostLookedFor = 1000

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}

function unknownBase({ unfetched }: Base) {
  const what = 'Nobody can tell what your change is compared with'
  if (unfetched !== undefined) {
    const why = `${what}: the workflow says ${unfetched} (GITHUB_BASE_REF), which is not here`
    return failed('base-unknown', why, 'Fetch the whole history (`fetch-depth: 0`), or name the base with `--base`.')
  }
  return failed('base-unknown', what, 'Name the base with `--base`, for example `--base origin/develop`.')
}

function nothingNamed(root: string) {
  return failed(
    'not-a-repository',
    `${root} is in no git repository, so nobody can tell what has changed`,
    'Name the manifests to judge: `tunegate check finetune/`.',
  )
}
