import { copyFile, mkdir, mkdtemp, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { codeOf } from './failure.ts'
import type { Git } from './git.ts'
import { placesOf } from './places.ts'

/**
 * Acts with a copy of the index and a place of its own for new objects, so that nothing of the repository is written,
 * whatever git does on the way. Both are gone afterwards. Throws when the copy cannot be made, and what `act` throws.
 */
export async function withIndexCopy<Result>(git: Git, act: (apart: Git) => Promise<Result>): Promise<Result> {
  const { index, objects } = git.places ?? (await placesAt(git))
  const folder = await mkdtemp(join(tmpdir(), 'tunegate-index-'))
  try {
    const copy = join(folder, 'index')
    const own = join(folder, 'objects')
    await Promise.all([copyIndex(index, copy), mkdir(own)])
    const known = git.env['GIT_ALTERNATE_OBJECT_DIRECTORIES']
    return await act({
      ...git,
      env: {
        ...git.env,
        GIT_INDEX_FILE: copy,
        GIT_OBJECT_DIRECTORY: own,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: [quoted(objects), ...(known ? [known] : [])].join(delimiter),
      },
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function placesAt(git: Git): Promise<{ readonly index: string; readonly objects: string }> {
  const result = await placesOf(git, [['--git-path', 'index'], ['--git-path', 'objects']])
  if (result.state === 'failed') throw new Error(result.message)
  if (result.state === 'missing') throw new Error('git cannot be started')
  const [index = '', objects = ''] = result.paths
  return { index: resolve(git.folder, index), objects: resolve(git.folder, objects) }
}

/** A repository may have no index yet; then git begins with an empty one. */
async function copyIndex(index: string, copy: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(index)
    await copyFile(index, copy)
    // Whether a file was written in the same moment as the index, git tells by the index's age: it must be no less.
    const seconds = Math.floor(mtimeMs / 1000)
    await utimes(copy, seconds, seconds)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** A list of folders is split at each delimiter, but for those in quotes. */
function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
