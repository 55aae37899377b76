import { openBlobs } from './blobs.ts'
import type { Content } from './content.ts'
import { messageOf } from './failure.ts'
import { runGit, type Git } from './git.ts'
import { withIndexCopy } from './index-copy.ts'
import { nulSeparated } from './names.ts'

/** A file as git would store it. `as-is`: nothing is converted, so it is the bytes on disk. */
export type StoredReading =
  | { readonly state: 'as-is' }
  | ({ readonly state: 'converted' } & Content)
  | { readonly state: 'failed'; readonly why: string }

/** Reads a file of the work tree, which is there and no link, as git would store it. */
export type StoredReader = (path: string) => Promise<StoredReading>

/**
 * Line endings, encodings, keywords and filters such as git-lfs make what git stores differ from what lies on disk; the
 * gate sees the former. Paths asked for at once are read together. Filters that the config names are run, as
 * `git status` runs them.
 */
export function storedReader(git: Git): StoredReader {
  type Waiting = { readonly path: string; readonly settle: (reading: StoredReading) => void }
  let waiting: Waiting[] = []
  const readAll = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    const readings = await readBatch(git, [...new Set(batch.map(({ path }) => path))])
    for (const { path, settle } of batch) settle(readings.get(path) ?? { state: 'as-is' })
  }
  return (path) =>
    new Promise((settle) => {
      waiting.push({ path, settle })
      if (waiting.length === 1) setImmediate(() => void readAll())
    })
}

type Readings = ReadonlyMap<string, StoredReading>

/** Throws nothing: what goes wrong is said of each path. */
async function readBatch(git: Git, paths: readonly string[]): Promise<Readings> {
  try {
    const converted = await convertedPaths(git, paths)
    return converted.length === 0 ? new Map() : await storeAll(git, converted)
  } catch (error) {
    return new Map(paths.map((path) => [path, { state: 'failed', why: messageOf(error) }]))
  }
}

/** Attributes that may make git store other bytes than those on disk; `crlf` is the old name of `text`. */
const converting = ['text', 'crlf', 'eol', 'ident', 'filter', 'working-tree-encoding']

async function convertedPaths(git: Git, paths: readonly string[]): Promise<readonly string[]> {
  const [attributes, endings] = await Promise.all([
    runGit(git, ['check-attr', '-z', '--stdin', ...converting], nulList(paths)),
    runGit(git, ['config', '--get', 'core.autocrlf']),
  ])
  const output = outputOf(attributes, 'The attributes of files cannot be read')
  const automatic = endings.state === 'done' && !/^(?:false|no|off|0|)\s*$/i.test(endings.output.toString('utf8'))
  const undecided = new Set(automatic ? paths : [])
  const converted = new Set<string>()
  const fields = nulSeparated(output)[Symbol.iterator]()
  for (const field of fields) {
    const path = field.toString('utf8')
    const name = fields.next().value?.toString('utf8')
    const value = fields.next().value?.toString('utf8')
    if (value === 'unset' && (name === 'text' || name === 'crlf')) undecided.delete(path)
    else if (value !== 'unset' && value !== 'unspecified') converted.add(path)
  }
  return paths.filter((path) => converted.has(path) || undecided.has(path))
}

/** One file that git refuses must not take the others with it. */
async function storeAll(git: Git, paths: readonly string[]): Promise<Readings> {
  try {
    return await withIndexCopy(git, (apart) => store(apart, paths))
  } catch (error) {
    const [path, ...others] = paths
    if (path === undefined) return new Map()
    if (others.length === 0) return new Map([[path, { state: 'failed', why: messageOf(error) }]])
    const single = await Promise.all(paths.map((one) => storeAll(git, [one])))
    return new Map(single.flatMap((readings) => [...readings]))
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
