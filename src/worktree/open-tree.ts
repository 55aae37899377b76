import { realpath } from 'node:fs/promises'
import { withFolders } from '../gate/index.ts'
import type { ChangedPath } from '../github/index.ts'
import { branchNameOf, findBase, findDefaultBranch, type Base } from './base.ts'
import { openBlobs, type Blobs } from './blobs.ts'
import { workChanges, type WorkEntry } from './changed-paths.ts'
import type { Git } from './git.ts'
import { done, failed, type Step } from './problem.ts'
import { diskReader, workReader, type Reader } from './reader.ts'
import { storedReader } from './stored-content.ts'
import { readTree, type TreeEntry } from './tree.ts'
import { findWorkTree } from './work-tree.ts'

/** A work tree with what it is compared with; without git there is nothing to compare it with. */
export type OpenTree = {
  /** Absolute, without links. */
  readonly root: string
  /** Where the paths of the command line start: absolute, without links. */
  readonly cwd: string
  readonly git: Git | undefined
  readonly base: Base | undefined
  /** The default branch where the base is another: its policy has a say too. */
  readonly main: MainBranch | undefined
  readonly changes: readonly ChangedPath[]
  /** Every path at the base. */
  readonly atBase: ReadonlyMap<string, TreeEntry>
  /** Paths touched and paths at the base that no text can name, as far as they can be shown. */
  readonly unnameable: { readonly changed: readonly string[]; readonly base: readonly string[] }
  /** Files that git is told to take for unchanged: no change of one is seen. */
  readonly overlooked: readonly string[]
  readonly reader: Reader
  readonly blobs: Blobs | undefined
}

/** The default branch, seen from a base that is another. */
export type MainBranch = {
  /** As a person names it: `origin/main`. */
  readonly name: string
  /** The base's branch, without its remote; absent for a mere commit, and for another state of the default branch. */
  readonly baseBranch: string | undefined
  readonly entries: ReadonlyMap<string, TreeEntry>
}

type Place = { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> }

/** Finds the work tree around a folder, its base, and what has changed since. Whoever opens it closes `blobs`. */
export async function openTree({ cwd, env }: Place, asked: string | undefined): Promise<Step<OpenTree>> {
  const here = await realpath(cwd)
  const found = await findWorkTree(here, env)
  if (found.state === 'failed') return found
  const { root, git } = found.value
  if (!git) return asked === undefined ? done(withoutGit(root, here)) : noGit(root)
  const base = await findBase(git, asked)
  if (base.state === 'failed') return base
  const [tree, changed, main] = await Promise.all([
    readTree(git, base.value.oid),
    workChanges(git, base.value.start),
    mainBranch(git, base.value),
  ])
  if (tree.state === 'failed') return tree
  if (changed.state === 'failed') return changed
  if (main.state === 'failed') return main
  const { paths, entries, unnameable, overlooked } = changed.value
  const blobs = openBlobs(git)
  const sources = {
    root,
    blobs,
    stored: storedReader(git),
    base: tree.value.entries,
    main: main.value?.entries ?? new Map(),
    changed: entries,
    folders: foldersOf(entries),
  }
  return done({
    root,
    cwd: here,
    git,
    base: base.value,
    main: main.value,
    overlooked,
    changes: paths,
    atBase: tree.value.entries,
    unnameable: { changed: unnameable, base: tree.value.unnameable },
    reader: workReader(sources),
    blobs,
  })
}

async function mainBranch(git: Git, base: Base): Promise<Step<MainBranch | undefined>> {
  if (base.fallback) return done(undefined)
  const branch = await findDefaultBranch(git)
  if (!branch || branch.oid === base.oid) return done(undefined)
  const [tree, baseBranch] = await Promise.all([readTree(git, branch.oid), branchNameOf(git, base.name)])
  if (tree.state === 'failed') return tree
  const own = branch.name.replace(/^origin\//, '') === baseBranch
  return done({ name: branch.name, baseBranch: own ? undefined : baseBranch, entries: tree.value.entries })
}

function withoutGit(root: string, cwd: string): OpenTree {
  const nothing = { git: undefined, base: undefined, main: undefined, changes: [], atBase: new Map(), blobs: undefined }
  const reader = diskReader(root, undefined)
  return { root, cwd, ...nothing, unnameable: { changed: [], base: [] }, overlooked: [], reader }
}

function foldersOf(entries: ReadonlyMap<string, WorkEntry>): ReadonlySet<string> {
  return withFolders(new Set(entries.keys()))
}

function noGit(root: string) {
  return failed(
    'not-a-repository',
    `${root} is in no git repository, so there is no base to compare with`,
    'Leave `--base` out and name the manifests to judge.',
  )
}
