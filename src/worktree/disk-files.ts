import type { Git } from './git.ts'
import type { GitSettings } from './settings.ts'
import { storedReadings, type StoredReading } from './stored-content.ts'
import { readWorkFile, type WorkFile } from './work-file.ts'

/** Reads what lies at a path of a work tree, a file with the bytes that git would store. Throws nothing. */
export type DiskFiles = (path: string) => Promise<WorkFile>

/** Where files are converted on their way into git, and what its config says of that; absent without git. */
export type Conversion = { readonly git: Git; readonly settings: Promise<GitSettings> }

/** Paths asked for at once are read together: git is then asked once for all of them. */
export function diskFiles(root: string, conversion: Conversion | undefined): DiskFiles {
  type Waiting = { readonly path: string; readonly settle: (file: WorkFile) => void }
  let waiting: Waiting[] = []
  const readAll = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    const files = await readBatch(root, conversion, [...new Set(batch.map(({ path }) => path))])
    for (const { path, settle } of batch) settle(files.get(path) ?? { state: 'absent' })
  }
  return (path) =>
    new Promise((settle) => {
      waiting.push({ path, settle })
      if (waiting.length === 1) setImmediate(() => void readAll())
    })
}

async function readBatch(
  root: string,
  conversion: Conversion | undefined,
  paths: readonly string[],
): Promise<ReadonlyMap<string, WorkFile>> {
  const files = inTurns(paths, (path) => readWorkFile(root, path))
  if (!conversion) return files
  const stored = await storedReadings(conversion.git, conversion.settings, { paths, files })
  return new Map([...(await files)].map(([path, file]) => [path, asStored(file, stored.get(path))]))
}

function asStored(file: WorkFile, stored: StoredReading | undefined): WorkFile {
  if (file.state !== 'read' || stored === undefined) return file
  if (stored.state === 'converted') return { ...stored, state: 'read' }
  const why = `git would not store it as it lies there, nor can it be converted: ${stored.why}`
  return { state: 'unreadable', why }
}

/** A bounded number of files at once: open files are bounded too. */
const atOnce = 32

async function inTurns(
  paths: readonly string[],
  read: (path: string) => Promise<WorkFile>,
): Promise<ReadonlyMap<string, WorkFile>> {
  const files = new Map<string, WorkFile>()
  const turns = paths.values()
  const work = async (): Promise<void> => {
    for (const path of turns) files.set(path, await read(path))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return files
}
