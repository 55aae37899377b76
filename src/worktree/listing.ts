import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runGit, type Git } from './git.ts'
import { nulSeparated, pathName } from './names.ts'

/**
 * Every file below a folder that git keeps or could keep: what it is told to ignore is left out. Links are listed and
 * not followed. Throws when git fails.
 */
export async function filesInGit(git: Git, folder: string): Promise<readonly string[]> {
  const below = folder === '' ? [] : ['--', folder]
  const result = await runGit(git, [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
    '-z',
    ...below,
  ])
  if (result.state !== 'done') {
    throw new Error(result.state === 'failed' ? result.message : 'git cannot be started')
  }
  return nulSeparated(result.output).flatMap((bytes) => {
    const { path, whole } = pathName(bytes)
    return whole && !path.endsWith('/') ? [path] : []
  })
}

/** Those of some files that lie below a folder; `''` is above all of them. */
export function filesBelow(files: readonly string[], folder: string): readonly string[] {
  return folder === '' ? files : files.filter((path) => path.startsWith(`${folder}/`))
}

/**
 * Every file below a folder of a root, where there is no git to ask; folders of tools are passed over. Links are listed
 * and not followed. Throws as `node:fs` does.
 */
export async function filesOnDisk(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const below = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory()) return [path]
      return passedOver.has(entry.name) ? [] : await filesOnDisk(root, path)
    }),
  )
  return below.flat()
}

const passedOver: ReadonlySet<string> = new Set(['.git', 'node_modules', '.venv'])
