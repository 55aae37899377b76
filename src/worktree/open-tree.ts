import { realpath } from 'node:fs/promises'
import { withFolders } from '../gate/index.ts'
import type { ChangedPath } from '../github/index.ts'
import { findBase, type Base } from './base.ts'
import { openBlobs, type Blobs } from './blobs.ts'
import { workChanges, type WorkEntry } from './changed-paths.ts'
import type { Git } from './git.ts'
import { done, failed, type Step } from './problem.ts'
import { workReader, type Reader } from './reader.ts'
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
  readonly changes: readonly ChangedPath[]
  /** Every path at the base. */
  readonly atBase: ReadonlyMap<string, TreeEntry>
  /** Paths touched and paths at the base that no text can name, as far as they can be shown. */
  readonly unnameable: { readonly changed: readonly string[]; readonly base: readonly string[] }
  readonly reader: Reader
  readonly blobs: Blobs | undefined
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
  const [tree, changed] = await Promise.all([readTree(git, base.value.oid), workChanges(git, base.value.start)])
  if (tree.state === 'failed') return tree
  if (changed.state === 'failed') return changed
  const { paths, entries, unnameable } = changed.value
  const blobs = openBlobs(git)
  const sources = { root, blobs, base: tree.value.entries, changed: entries, folders: foldersOf(entries) }
  return done({
    root,
    cwd: here,
    git,
    base: base.value,
    changes: paths,
    atBase: tree.value.entries,
    unnameable: { changed: unnameable, base: tree.value.unnameable },
    reader: workReader(sources),
    blobs,
  })
}

function withoutGit(root: string, cwd: string): OpenTree {
  const sources = { root, blobs: undefined, base: new Map(), changed: new Map(), folders: new Set<string>() }
  const nothing = { git: undefined, base: undefined, changes: [], atBase: new Map(), blobs: undefined }
  return { root, cwd, ...nothing, unnameable: { changed: [], base: [] }, reader: workReader(sources) }
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
