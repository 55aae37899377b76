import { realpath } from 'node:fs/promises'
import { withFolders } from '../gate/index.ts'
import type { ChangedPath } from '../github/index.ts'
import { branchNameOf, findBase, findDefaultBranch, type Base } from './base.ts'
import type { Blobs } from './blobs.ts'
import { workChanges, type WorkEntry } from './changed-paths.ts'
import { diskFiles } from './disk-files.ts'
import { gitAnswers, type GitAnswers } from './git-answers.ts'
import type { Git } from './git.ts'
import { done, failed, type Step } from './problem.ts'
import { diskReader, workReader, type Reader } from './reader.ts'
import { readTree, type TreeEntry } from './tree.ts'
import { findWorkTree, type WorkTree } from './work-tree.ts'

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
  /** Every file that git keeps or could keep; nothing without git. */
  readonly files: readonly string[] | undefined
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
  // Commits are the same from any folder, so that nobody has to wait for the root.
  const answers = gitAnswers({ folder: here, env })
  const [found, base] = await Promise.all([findWorkTree(here, env), findBase(answers, asked)])
  const opened = await openAt(here, found, base, answers)
  if (opened.state === 'failed' || opened.value.blobs === undefined) await answers.blobs.close()
  if (opened.state === 'done' && !opened.value.git && asked !== undefined) return noGit(opened.value.root)
  return opened
}

async function openAt(
  cwd: string,
  found: Step<WorkTree>,
  base: Step<Base>,
  answers: GitAnswers,
): Promise<Step<OpenTree>> {
  if (found.state === 'failed') return found
  const { root, git } = found.value
  if (!git) return done(withoutGit(root, cwd))
  if (base.state === 'failed') return base
  const { blobs, settings } = answers
  const [tree, changed, main] = await Promise.all([
    readTree(git, base.value.oid),
    workChanges(git, base.value.start),
    mainBranch(answers, base.value),
  ])
  if (tree.state === 'failed') return tree
  if (changed.state === 'failed') return changed
  if (main.state === 'failed') return main
  const { paths, entries, unnameable, overlooked, files } = changed.value
  const sources = {
    disk: diskFiles(root, { git, settings }),
    blobs,
    base: tree.value.entries,
    main: main.value?.entries ?? new Map(),
    changed: entries,
    folders: foldersOf(entries),
    overlooked: new Set(overlooked),
  }
  return done({
    root,
    cwd,
    git,
    base: base.value,
    main: main.value,
    overlooked,
    files,
    changes: paths,
    atBase: tree.value.entries,
    unnameable: { changed: unnameable, base: tree.value.unnameable },
    reader: workReader(sources),
    blobs,
  })
}

async function mainBranch(answers: GitAnswers, base: Base): Promise<Step<MainBranch | undefined>> {
  const { git } = answers
  if (base.fallback) return done(undefined)
  const branch = await findDefaultBranch(answers)
  if (!branch || branch.oid === base.oid) return done(undefined)
  const [tree, baseBranch] = await Promise.all([readTree(git, branch.oid), branchNameOf(git, base.name)])
  if (tree.state === 'failed') return tree
  const own = branch.name.replace(/^origin\//, '') === baseBranch
  return done({ name: branch.name, baseBranch: own ? undefined : baseBranch, entries: tree.value.entries })
}

function withoutGit(root: string, cwd: string): OpenTree {
  const nothing = { git: undefined, base: undefined, main: undefined, changes: [], atBase: new Map(), blobs: undefined }
  const reader = diskReader(diskFiles(root, undefined))
  return { root, cwd, ...nothing, unnameable: { changed: [], base: [] }, overlooked: [], files: undefined, reader }
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
