import { realpath, stat, lstat, readdir } from 'node:fs/promises'
import { basename, dirname, resolve, sep } from 'node:path'
import { compareText, nearest } from '../../manifest/index.ts'
import { formatOfName } from './file-name.ts'
import { globBase, isGlob, matcherOf } from './glob.ts'
import { isInside } from './inside.ts'
import { problem, type FileProblem } from './problem.ts'
import { walk, type WalkedFile } from './walk.ts'

/** A file of a dataset. */
export type DatasetFile = {
  /** As the user named it or its folder, with `/`; how reports and manifests call it. */
  readonly path: string
  /** Absolute, without links: what is opened. */
  readonly real: string
  /** Bytes when it was listed. */
  readonly size: number
}

/** A file of a named folder that is not read, and why. */
export type IgnoredFile = { readonly path: string; readonly reason: string }

export type DatasetListing =
  /** At least one file, sorted by the code units of the path, each file once. */
  | { readonly state: 'listed'; readonly files: readonly DatasetFile[]; readonly ignored: readonly IgnoredFile[] }
  | { readonly state: 'refused'; readonly problems: readonly FileProblem[]; readonly ignored: readonly IgnoredFile[] }

/**
 * The files that paths, folders and globs name, seen from `cwd`. A folder gives every file of a known format below it;
 * a link is followed only to what lies inside the folder that was named (for a file: inside `cwd`, or beside it).
 */
export async function listDataset(named: readonly string[], cwd: string): Promise<DatasetListing> {
  const found: Found = { files: [], ignored: [], problems: [] }
  for (const name of named) await addNamed(name, cwd, found)
  const files = sortedOnce(found.files)
  const ignored = sortedOnce(found.ignored)
  if (files.length === 0 && found.problems.length === 0) {
    const asked = named.length === 0 ? 'nothing was named' : `${named.join(', ')} names no file of a known format`
    const fix = 'Name a file, a folder or a glob of JSON Lines, JSON, CSV, TSV, text or Parquet files.'
    found.problems.push(problem('empty-set', named[0] ?? '', asked, fix))
  }
  if (found.problems.length > 0) return { state: 'refused', problems: found.problems, ignored }
  return { state: 'listed', files, ignored }
}

type Found = {
  readonly files: DatasetFile[]
  readonly ignored: IgnoredFile[]
  readonly problems: FileProblem[]
}

async function addNamed(typed: string, cwd: string, found: Found): Promise<void> {
  const path = withSlashes(typed)
  const full = resolve(cwd, typed)
  const entry = await lstat(full).catch(() => undefined)
  if (!entry) return isGlob(path) ? addGlob(path, cwd, found) : addAbsent(path, full, found)
  const real = await realpath(full).catch(() => undefined)
  if (real === undefined) {
    found.problems.push(
      problem('absent', path, 'it is a link that leads nowhere', 'Mend the link, or name the file itself.'),
    )
    return
  }
  if (!isInside(await realpath(treeOf(full, cwd)), real)) {
    found.problems.push(leadsOut(path, real))
    return
  }
  const target = await stat(real)
  if (target.isDirectory()) return addFolder(path, real, () => true, found)
  if (!target.isFile()) {
    found.problems.push(special(path))
    return
  }
  const format = formatOfName(path)
  if (format.state === 'unsupported') found.problems.push(unsupported(path, format))
  else found.files.push({ path: tidy(path), real, size: target.size })
}

async function addGlob(pattern: string, cwd: string, found: Found): Promise<void> {
  const base = globBase(pattern)
  const full = resolve(cwd, base)
  const real = await realpath(full).catch(() => undefined)
  if (real === undefined) return addAbsent(base, full, found)
  if (!isInside(await realpath(treeOf(full, cwd)), real)) {
    found.problems.push(leadsOut(base, real))
    return
  }
  const before = found.files.length + found.problems.length
  await addFolder(base, real, matcherOf(pattern), found)
  if (found.files.length + found.problems.length > before) return
  const fix = 'Check the pattern: * stays inside one folder, ** goes through all of them.'
  found.problems.push(problem('empty-set', pattern, 'it matches no file of a known format', fix))
}

async function addFolder(path: string, real: string, matches: (path: string) => boolean, found: Found): Promise<void> {
  for (const file of await walk(real, tidy(path))) {
    if (matches(file.path)) addWalked(file, found)
  }
}

function addWalked(file: WalkedFile, found: Found): void {
  const { path } = file
  switch (file.state) {
    case 'ignored':
      found.ignored.push({ path, reason: file.reason })
      return
    case 'outside':
      found.problems.push(leadsOut(path, file.target))
      return
    case 'special':
      found.problems.push(special(path))
      return
    case 'unreadable':
      found.problems.push(problem('unreadable', path, file.why, 'Check that you may read it.'))
      return
    case 'file': {
      const format = formatOfName(path)
      if (format.state === 'format') found.files.push({ path, real: file.real, size: file.size })
      else if (format.state === 'unknown') found.ignored.push({ path, reason: 'its name has no known format' })
      else found.problems.push(unsupported(path, format))
    }
  }
}

async function addAbsent(path: string, full: string, found: Found): Promise<void> {
  const beside: readonly string[] = await readdir(dirname(full)).catch(() => [])
  const meant = nearest(basename(full), beside)
  const fix =
    meant === undefined ? 'Check the spelling and the folder you are in.' : `Did you mean ${sibling(path, meant)}?`
  found.problems.push(problem('absent', path, 'there is no such file', fix))
}

function sibling(path: string, name: string): string {
  const folder = path.replace(/\/+$/, '').replace(/[^/]*$/, '')
  return `${folder}${name}`
}

/** What a named path must stay inside of: the working folder, or for a path outside of it the folder it is in. */
function treeOf(full: string, cwd: string): string {
  return isInside(resolve(cwd), full) ? cwd : dirname(full)
}

function leadsOut(path: string, target: string): FileProblem {
  const message = `it is a link out of the folder that was named, to ${target}, which nobody approved here`
  return problem('link-outside', path, message, `Copy the file, or name ${target} itself.`)
}

function special(path: string): FileProblem {
  return problem('special-file', path, 'it is a pipe, socket or device, not a file', 'Write the data to a file.')
}

function unsupported(path: string, { what, fix }: { readonly what: string; readonly fix: string }): FileProblem {
  return problem('unsupported-format', path, `it is ${what}, which is not supported`, fix)
}

function sortedOnce<File extends { readonly path: string; readonly real?: string }>(files: readonly File[]): File[] {
  const seen = new Set<string>()
  return files
    .toSorted((a, b) => compareText(a.path, b.path))
    .filter((file) => {
      const key = file.real ?? file.path
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/** Without `./` at the beginning and slashes at the end: the same file has the same name however it was typed. */
function tidy(path: string): string {
  const short = path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')
  return short === '' ? (path.startsWith('/') ? '/' : '.') : short
}
