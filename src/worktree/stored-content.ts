import { openBlobs } from './blobs.ts'
import type { Content } from './content.ts'
import { messageOf } from './failure.ts'
import { runGit, type Git } from './git.ts'
import { withIndexCopy } from './index-copy.ts'
import { nulSeparated } from './names.ts'
import type { GitSettings } from './settings.ts'
import type { WorkFile } from './work-file.ts'

/** A file as git would store it, where that may differ from the bytes on disk. */
export type StoredReading =
  | ({ readonly state: 'converted' } & Content)
  | { readonly state: 'failed'; readonly why: string }

type Readings = ReadonlyMap<string, StoredReading>

/** What lies at paths of the work tree, still being read. */
export type FilesOnDisk = { readonly paths: readonly string[]; readonly files: Promise<ReadonlyMap<string, WorkFile>> }

/**
 * Line endings, encodings, keywords and filters such as git-lfs make what git stores differ from what lies on disk; the
 * gate sees the former. Gives the files that may differ. Filters that the config names are run, as `git status` runs
 * them. Throws nothing: what goes wrong is said of each path.
 */
export async function storedReadings(
  git: Git,
  settings: Promise<GitSettings>,
  { paths, files }: FilesOnDisk,
): Promise<Readings> {
  try {
    const [{ filtered, endings }, found] = await Promise.all([conversionsOf(git, settings, paths), files])
    const converted = paths.filter((path) => {
      const file = found.get(path)
      return file?.state === 'read' && (filtered.has(path) || (endings.has(path) && mayHaveReturns(file)))
    })
    return converted.length === 0 ? new Map() : await storeAll(git, converted)
  } catch (error) {
    return new Map(paths.map((path) => [path, { state: 'failed', why: messageOf(error) }]))
  }
}

/** On its way into git the end of a line loses its carriage return, and nothing else: without one it stays as it is. */
function mayHaveReturns({ bytes }: Content): boolean {
  return bytes?.includes(0x0d) ?? true
}

/** Attributes by which git stores line feeds for whatever ends a line; `crlf` is the old name of `text`. */
const ofEndings: ReadonlySet<string> = new Set(['text', 'crlf', 'eol'])

/** Attributes by which git may store any other bytes than those on disk. */
const ofFilters: ReadonlySet<string> = new Set(['ident', 'filter', 'working-tree-encoding'])

type Conversions = {
  readonly filtered: ReadonlySet<string>
  /** Whose line endings alone are converted. */
  readonly endings: ReadonlySet<string>
}

async function conversionsOf(
  git: Git,
  settings: Promise<GitSettings>,
  paths: readonly string[],
): Promise<Conversions> {
  const [attributes, { convertsEndings }] = await Promise.all([
    runGit(git, ['check-attr', '-z', '--stdin', '--all'], nulList(paths)),
    settings,
  ])
  const fields = nulSeparated(outputOf(attributes, 'The attributes of files cannot be read'))[Symbol.iterator]()
  const automatic = new Set(convertsEndings ? paths : [])
  const filtered = new Set<string>()
  const stated = new Set<string>()
  for (const field of fields) {
    const path = field.toString('utf8')
    const name = fields.next().value?.toString('utf8') ?? ''
    const value = fields.next().value?.toString('utf8')
    if (value === 'unset' && (name === 'text' || name === 'crlf')) automatic.delete(path)
    else if (value !== 'unset' && ofFilters.has(name)) filtered.add(path)
    else if (value !== 'unset' && ofEndings.has(name)) stated.add(path)
  }
  return { filtered, endings: new Set([...automatic, ...stated]) }
}

/** One file that git refuses must not take the others with it: it is found by halves. */
async function storeAll(git: Git, paths: readonly string[]): Promise<Readings> {
  try {
    return await withIndexCopy(git, (apart) => store(apart, paths))
  } catch (error) {
    const [path] = paths
    if (path === undefined) return new Map()
    if (paths.length === 1) return new Map([[path, { state: 'failed', why: messageOf(error) }]])
    const middle = Math.ceil(paths.length / 2)
    const first = await storeAll(git, paths.slice(0, middle))
    return new Map([...first, ...(await storeAll(git, paths.slice(middle)))])
  }
}

async function store(apart: Git, paths: readonly string[]): Promise<Readings> {
  const overlooked = await overlookedAmong(apart, paths)
  if (overlooked.length > 0) {
    // git takes one of these at a time.
    await update(apart, ['--no-assume-unchanged'], overlooked)
    await update(apart, ['--no-skip-worktree'], overlooked)
  }
  await update(apart, ['--add', '--replace'], paths)
  const oids = await idsOf(apart)
  const blobs = openBlobs(apart)
  const readings = new Map<string, StoredReading>()
  try {
    for (const path of paths) {
      const reading = await blobs.read(oids.get(path) ?? '')
      readings.set(
        path,
        reading.state === 'read' ? { ...reading, state: 'converted' } : { state: 'failed', why: reading.why },
      )
    }
  } finally {
    await blobs.close()
  }
  return readings
}

/** Of what the index is told to take for unchanged it would keep the former content. */
async function overlookedAmong(apart: Git, paths: readonly string[]): Promise<readonly string[]> {
  const wanted = new Set(paths)
  const result = await runGit(apart, ['ls-files', '-v', '-z'])
  const lines = nulSeparated(outputOf(result, 'The index cannot be listed')).map((line) => line.toString('utf8'))
  return lines.filter((line) => /^[a-zS] /.test(line) && wanted.has(line.slice(2))).map((line) => line.slice(2))
}

async function update(apart: Git, options: readonly string[], paths: readonly string[]): Promise<void> {
  // A warning about line endings that would not come back must not stop what is never committed, nor need it last.
  const passing = ['-c', 'core.safecrlf=false', '-c', 'core.looseCompression=0', '-c', 'core.fsync=none']
  const args = [...passing, 'update-index', ...options, '-z', '--stdin']
  outputOf(await runGit(apart, args, nulList(paths)), 'git cannot store the file')
}

async function idsOf(apart: Git): Promise<ReadonlyMap<string, string>> {
  const result = await runGit(apart, ['ls-files', '--stage', '-z'])
  return new Map(
    nulSeparated(outputOf(result, 'The index cannot be listed')).map((line): [string, string] => {
      const [head = '', path = ''] = line.toString('utf8').split(/\t(.*)/s)
      return [path, head.split(' ')[1] ?? '']
    }),
  )
}

function outputOf(result: Awaited<ReturnType<typeof runGit>>, what: string): Buffer {
  if (result.state === 'done') return result.output
  throw new Error(`${what}: ${result.state === 'failed' ? result.message : 'git cannot be started'}`)
}

function nulList(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join('')
}
