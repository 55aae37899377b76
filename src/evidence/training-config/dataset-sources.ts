import { posix } from 'node:path'
import { placeOf, pointerTo, select, type ConfigTree, type Found } from './config-tree.ts'
import type { DatasetRow } from './framework.ts'
import { isAddress, textOf } from './python-value.ts'
import type { Fact } from './training-config.ts'

/**
 * What an entry reads, as `load_dataset(path, data_dir=…, data_files=…)` finds it: the files themselves where `path` is
 * only a loader (`json`) or a folder, and the dataset of a hub together with what is not a part of it.
 */
export function sourcesOf(
  tree: ConfigTree,
  entry: Found,
  { files = [], folder = [], filesStandAlone }: DatasetRow,
  named: Fact<string> | undefined,
): Fact<string>[] {
  const [inFolder] = folder.flatMap((path) => textsAt(tree, entry, path))
  const found = files.flatMap((path) => textsAt(tree, entry, path))
  const listed = found.filter(({ pointer }) => pointer !== named?.pointer)
  const path = named === undefined || loaders.has(named.value) ? undefined : named
  if (listed.length === 0 && inFolder === undefined) return named === undefined ? [] : [named]
  if (path === undefined) {
    if (listed.length === 0 && inFolder !== undefined) return [inFolder]
    return listed.map((file) => below(inFolder?.value, file))
  }
  const all = [...listed, ...(inFolder === undefined ? [] : [inFolder])]
  if (isFile(path.value)) return [path, ...all]
  if (isFolder(path.value)) {
    const base = inFolder === undefined ? path.value : below(path.value, inFolder).value
    if (listed.length === 0) return inFolder === undefined ? [path] : [below(path.value, inFolder)]
    return listed.map((file) => below(filesStandAlone === true ? inFolder?.value : base, file))
  }
  return [path, ...all.filter(({ value }) => isElsewhere(value))]
}

function textsAt(tree: ConfigTree, entry: Found, path: string): Fact<string>[] {
  return select(entry, path).flatMap((found) => {
    const value = textOf(found.value)
    return value === undefined ? [] : [{ value, pointer: pointerTo(found), ...placeOf(tree, found) }]
  })
}

function below(folder: string | undefined, file: Fact<string>): Fact<string> {
  if (folder === undefined || isRooted(file.value)) return file
  const isUrl = folder.includes('://')
  return { ...file, value: isUrl ? `${folder}/${file.value}` : posix.join(folder, file.value) }
}

/** The loaders that `datasets` brings along: such a name says how files are read, not which. */
const loaders: ReadonlySet<string> = new Set([
  'json', 'csv', 'text', 'parquet', 'arrow', 'pandas', 'sql', 'xml', 'hdf5', 'lance', 'webdataset',
  'imagefolder', 'audiofolder', 'videofolder', 'pdffolder',
])

function isFile(path: string): boolean {
  return /\.(?:jsonl?|csv|tsv|parquet|arrow|txt|gz|zst|zip)$/i.test(path)
}

/** Hubs name what they hold `owner/name`; shorter and longer names are folders, and so is what starts like a path. */
function isFolder(path: string): boolean {
  if (isAddress(path) || /^hf:/i.test(path)) return false
  return /^(?:\.|\/|~|file:)/.test(path) || path.split('/').filter((part) => part !== '').length !== 2
}

function isRooted(path: string): boolean {
  return /^(?:\/|~|[a-z][a-z0-9+.-]*:)/i.test(path)
}

/** Whether a name leads out of the dataset that it stands beside. */
function isElsewhere(path: string): boolean {
  return isRooted(path) || path.split('/').includes('..')
}
