import type { ChangedPath } from '../github/index.ts'
import { messageOf } from './failure.ts'
import { runGit, type Git, type GitResult } from './git.ts'
import { withIndexCopy } from './index-copy.ts'
import { nulSeparated, pathName } from './names.ts'
import { done, failed, type Step } from './problem.ts'
import { treeEntry, type TreeEntry } from './tree.ts'

/** What a path holds in the work tree: a git object, or bytes that git has not stored yet. */
export type WorkEntry = TreeEntry | { readonly kind: 'unstored' }

/** The difference between a commit and the work tree. */
export type WorkChanges = {
  readonly paths: readonly ChangedPath[]
  /** What stands at each changed path; a path that is gone is not in here. */
  readonly entries: ReadonlyMap<string, WorkEntry>
  /** Changed paths whose bytes are no UTF-8, as far as they can be shown. */
  readonly unnameable: readonly string[]
  /** Files that git is told to take for unchanged (`assume-unchanged`, `skip-worktree`): no change is seen. */
  readonly overlooked: readonly string[]
  /** Every file that git keeps or could keep: what it is told to ignore is left out. */
  readonly files: readonly string[]
}

/**
 * Everything that differs from a commit (or a tree): staged or not, and files that git does not know yet and is not
 * told to ignore. Renames are those that git finds.
 */
export async function workChanges(git: Git, from: string): Promise<Step<WorkChanges>> {
  try {
    // To find out what has changed git would refresh the index, and a mere look must write nothing.
    return await withIndexCopy(git, (apart) => changesApart(apart, from))
  } catch (error) {
    return unlisted({ state: 'failed', message: messageOf(error) })
  }
}

async function changesApart(git: Git, from: string): Promise<Step<WorkChanges>> {
  const [tracked, listed] = await Promise.all([
    diff(git, from),
    runGit(git, ['ls-files', '-v', '--cached', '--others', '--exclude-standard', '-z']),
  ])
  if (tracked.state !== 'done') return unlisted(tracked)
  if (listed.state !== 'done') return unlisted(listed)
  const lines = nulSeparated(listed.output)
  const untracked = lines.filter(isUntracked).map(pathOf)
  const raw = rawEntries(tracked.output)
  const moves = raw.some(({ status }) => status === 'D' || status === 'R')
  const [renamed, edited] = await Promise.all([
    // Only git can tell whether a file that it does not know yet is one that is gone elsewhere.
    moves && untracked.length > 0 ? diffWithUntracked(git, from, untracked) : undefined,
    moves ? editedPaths(git) : done([]),
  ])
  if (edited.state === 'failed') return edited
  // The index then knows of all but other repositories, which no index takes in.
  const unknown = renamed ? untracked.filter(isNested) : untracked
  const unhashed = raw.filter(isUnstored).map(({ path }) => path)
  const unstored = new Set([...untracked, ...edited.value, ...unhashed].map(bytesKey))
  const overlooked = lines.filter(isOverlooked).map((line) => pathOf(line).toString('utf8'))
  return done({ ...changesOf(renamed ?? raw, unknown, unstored), overlooked, files: filesAmong(lines.map(pathOf)) })
}

const diffArgs = ['diff', '--raw', '-z', '--no-abbrev', '--no-relative', '--find-renames', '-l2000', '--no-color']
const pureArgs = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none']

function diff(git: Git, from: string): Promise<GitResult> {
  return runGit(git, [...diffArgs, ...pureArgs, from, '--'])
}

/**
 * Files that lie there otherwise than the index has them, or that it only intends to have. Looking for renames, git
 * works out ids of such files and prints them as it prints those of stored objects.
 */
async function editedPaths(git: Git): Promise<Step<readonly Buffer[]>> {
  // Inside of submodules there is nothing to look for: they are no files.
  const args = ['diff-files', '--name-only', '-z', '--no-renames', '--no-relative', '--ignore-submodules=dirty']
  const result = await runGit(git, args)
  return result.state === 'done' ? done(nulSeparated(result.output)) : unlisted(result)
}

/** With an index that knows of the untracked files; nothing when it cannot take them in: then renames do not show. */
async function diffWithUntracked(
  apart: Git,
  from: string,
  untracked: readonly Buffer[],
): Promise<RawEntry[] | undefined> {
  const files = untracked.filter((path) => !isNested(path))
  const list = Buffer.concat(files.flatMap((path) => [path, Buffer.of(0)]))
  const added = await runGit(apart, ['add', '--intent-to-add', '--pathspec-from-file=-', '--pathspec-file-nul'], list)
  const result = added.state === 'done' ? await diff(apart, from) : undefined
  return result?.state === 'done' ? rawEntries(result.output) : undefined
}

/** A lower-case letter says `assume-unchanged`, an S `skip-worktree`. */
function isOverlooked([letter = 0]: Buffer): boolean {
  return letter === 0x53 || (letter >= 0x61 && letter <= 0x7a)
}

/** A question mark says that git does not know the file yet. */
function isUntracked([letter]: Buffer): boolean {
  return letter === 0x3f
}

/** What follows the letter and a space. */
function pathOf(line: Buffer): Buffer {
  return line.subarray(2)
}

/** An unmerged path is listed more than once. */
function filesAmong(paths: readonly Buffer[]): readonly string[] {
  const named = paths.flatMap((bytes) => {
    const { path, whole } = pathName(bytes)
    return whole && !path.endsWith('/') ? [path] : []
  })
  return [...new Set(named)]
}

/** git lists another repository inside this one as a folder, with a slash behind it. */
function isNested(path: Buffer): boolean {
  return path.at(-1) === 0x2f
}

type RawEntry = {
  /** One letter: A, D, M, R, T, U. */
  readonly status: string
  readonly mode: string
  readonly oid: string
  readonly path: Buffer
  readonly previousPath?: Buffer
}

/** `:<mode> <mode> <oid> <oid> <status>` NUL path NUL, and a second path for a rename. */
function rawEntries(output: Buffer): RawEntry[] {
  const parts = nulSeparated(output)[Symbol.iterator]()
  const entries: RawEntry[] = []
  for (const head of parts) {
    const [, mode = '', , oid = '', letter = ''] = head.toString('latin1').split(' ')
    const status = letter.slice(0, 1)
    const first = parts.next().value ?? Buffer.alloc(0)
    const second = status === 'R' ? parts.next().value : undefined
    entries.push(second ? { status, mode, oid, path: second, previousPath: first } : { status, mode, oid, path: first })
  }
  return entries
}

function changesOf(
  raw: readonly RawEntry[],
  untracked: readonly Buffer[],
  unstored: ReadonlySet<string>,
): Omit<WorkChanges, 'overlooked' | 'files'> {
  const paths = new Map<string, ChangedPath>()
  const entries = new Map<string, WorkEntry>()
  const unnameable = new Set<string>()
  const named = (bytes: Buffer): string | undefined => {
    const { path, whole } = pathName(bytes)
    if (!whole) unnameable.add(path)
    return whole ? path : undefined
  }
  for (const entry of raw) {
    const path = named(entry.path)
    const previousPath = entry.previousPath && named(entry.previousPath)
    if (path === undefined || (entry.previousPath && previousPath === undefined)) continue
    const known = paths.get(path)
    // An unmerged path is listed twice; what lies in the work tree is what counts.
    if (known && known.status !== 'removed' && entry.status === 'U') continue
    paths.set(path, changedPath(entry.status, path, previousPath))
    if (entry.status !== 'D') entries.set(path, entryOf(entry, unstored))
  }
  for (const bytes of untracked) {
    // It is what git would take as a submodule.
    const nested = isNested(bytes)
    const path = named(nested ? bytes.subarray(0, -1) : bytes)
    if (path === undefined || (paths.has(path) && paths.get(path)?.status !== 'removed')) continue
    paths.set(path, { path, status: paths.has(path) ? 'modified' : 'added' })
    entries.set(path, nested ? treeEntry('160000', '') : { kind: 'unstored' })
  }
  return { paths: [...paths.values()], entries, unnameable: [...unnameable] }
}

function changedPath(status: string, path: string, previousPath: string | undefined): ChangedPath {
  if (previousPath !== undefined) return { path, previousPath, status: 'renamed' }
  if (status === 'A') return { path, status: 'added' }
  return { path, status: status === 'D' ? 'removed' : 'modified' }
}

/** Looking for renames, git gives ids to files that it has not stored: they say nothing of where the bytes are. */
function entryOf(entry: RawEntry, unstored: ReadonlySet<string>): WorkEntry {
  const found = treeEntry(entry.mode, entry.oid)
  return found.kind === 'blob' && (isUnstored(entry) || unstored.has(bytesKey(entry.path)))
    ? { kind: 'unstored' }
    : found
}

function isUnstored({ oid, status }: RawEntry): boolean {
  return /^0+$/.test(oid) || status === 'U'
}

/** One text for each path, whatever its bytes. */
function bytesKey(path: Buffer): string {
  return path.toString('latin1')
}

function unlisted(result: Exclude<GitResult, { readonly state: 'done' }>) {
  const why = result.state === 'failed' ? result.message : 'there is no git on this machine'
  return failed('git-failed', `What has changed cannot be listed: ${why}`, 'See what `git status` says.')
}
