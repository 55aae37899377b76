import type { TreeFile } from '../github/index.ts'
import { runGit, type Git } from './git.ts'
import { nulSeparated, pathName } from './names.ts'
import { done, failed, type Step } from './problem.ts'

/** What stands at a path of a tree, without its content. */
export type TreeEntry =
  | { readonly kind: 'blob'; readonly oid: string }
  | (Extract<TreeFile, { readonly state: 'other' }> & { readonly kind: 'other' })

/** A tree of git's. */
export type Tree = {
  readonly entries: ReadonlyMap<string, TreeEntry>
  /** Paths whose bytes are no UTF-8, as far as they can be shown: no manifest can name them. */
  readonly unnameable: readonly string[]
}

/** Lists everything in the tree of a commit, folders too. */
export async function readTree(git: Git, commit: string): Promise<Step<Tree>> {
  const result = await runGit(git, ['ls-tree', '-r', '-t', '-z', '--full-tree', commit])
  if (result.state !== 'done') {
    const why = result.state === 'failed' ? result.message : 'git is gone'
    return failed(
      'git-failed',
      `The files of ${commit.slice(0, 7)} cannot be listed: ${why}`,
      'Run `git fsck`; in a shallow or partial clone, fetch the base branch.',
    )
  }
  const entries = new Map<string, TreeEntry>()
  const unnameable: string[] = []
  for (const line of nulSeparated(result.output)) {
    const tab = line.indexOf(0x09)
    const [mode = '', , oid = ''] = line.toString('latin1', 0, tab).split(' ')
    const { path, whole } = pathName(line.subarray(tab + 1))
    if (whole) entries.set(path, treeEntry(mode, oid))
    else unnameable.push(path)
  }
  return done({ entries, unnameable })
}

/** What git's mode, in octal digits, says that an object is. */
export function treeEntry(mode: string, oid: string): TreeEntry {
  if (mode === '120000') return { kind: 'other', state: 'other', what: 'symlink', oid }
  if (mode === '160000') return { kind: 'other', state: 'other', what: 'submodule', oid }
  if (mode === '040000') return { kind: 'other', state: 'other', what: 'directory', oid }
  return { kind: 'blob', oid }
}
