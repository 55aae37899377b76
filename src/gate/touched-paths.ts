/**
 * Those of the touched paths that stand for one of the references, in the order of `touched`: the path itself, what is in
 * it where it is a folder, and whatever is put in the place of a folder that it is in. A `.dvc` file stands for the path
 * that it is named after. Costs what it finds, not one comparison for each pair.
 */
export function pathsBehind(references: readonly string[], touched: ReadonlySet<string>): string[] {
  const { position, below, standingFor } = indexOf(touched)
  const found = new Set<string>()
  for (const reference of references) {
    if (touched.has(reference)) found.add(reference)
    for (const path of below.get(reference) ?? []) found.add(path)
    for (const folder of [reference, ...foldersOf(reference)]) {
      for (const path of standingFor.get(folder) ?? []) found.add(path)
    }
  }
  return [...found].toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))
}

type Index = {
  readonly position: ReadonlyMap<string, number>
  /** Paths by each folder that they are in. */
  readonly below: ReadonlyMap<string, readonly string[]>
  /** Paths by the name that they stand for. */
  readonly standingFor: ReadonlyMap<string, readonly string[]>
}

/** Every manifest of a change is asked about the same paths. */
const indexes = new WeakMap<ReadonlySet<string>, Index>()

function indexOf(touched: ReadonlySet<string>): Index {
  const known = indexes.get(touched)
  if (known) return known
  const below = new Map<string, string[]>()
  const standingFor = new Map<string, string[]>()
  for (const path of touched) {
    for (const folder of foldersOf(path)) add(below, folder, path)
    add(standingFor, path.endsWith('.dvc') ? path.slice(0, -'.dvc'.length) : path, path)
  }
  const position = new Map([...touched].map((path, index) => [path, index]))
  const index = { position, below, standingFor }
  indexes.set(touched, index)
  return index
}

function add(lists: Map<string, string[]>, key: string, path: string): void {
  const list = lists.get(key)
  if (list) list.push(path)
  else lists.set(key, [path])
}

/** Every folder that a path is in, the nearest first. */
function foldersOf(path: string): string[] {
  const folders: string[] = []
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end))
  return folders
}
