import { withoutUndefined } from '../../manifest/index.ts'
import { placeOf, pointerTo, rootOf, select, type ConfigTree, type Found } from './config-tree.ts'
import type { DatasetRow, Framework, Reader, Sources } from './framework.ts'
import { coerced, isStated, textOf } from './python-value.ts'
import type { DatasetFact, Fact, TrainingFacts } from './training-config.ts'

/** What a config says by its framework's table. Settings of an adapter say nothing where no adapter is trained. */
export function factsOf(tree: ConfigTree, framework: Framework): Omit<TrainingFacts, 'settings'> {
  const root = rootOf(tree)
  const tuning = firstFact(tree, root, framework.tuning, noTuning)
  const method = firstFact(tree, root, framework.method, textOf)
  const withoutAdapter = tuning?.value === 'full' || tuning?.value === 'freeze'
  return withoutUndefined({
    base_model: firstFact(tree, root, framework.base_model, textOf),
    revision: firstFact(tree, root, framework.revision, textOf),
    datasets: framework.datasets.flatMap((row) => datasetsOf(tree, row, method?.value)),
    method,
    tuning,
    peft_config: withoutAdapter ? {} : factsByName(tree, framework.peft_config),
    hyperparameters: factsByName(tree, framework.hyperparameters),
  })
}

/** A fact about one value of a tree. */
export function factAt<T>(tree: ConfigTree, found: Found, value: T): Fact<T> {
  return { value, pointer: pointerTo(found), ...placeOf(tree, found) }
}

/** Datasets of methods that learn from judged answers. */
export function roleFor(role: DatasetFact['role'], method: string | undefined): DatasetFact['role'] {
  return role === 'train' && method !== undefined && preferences.has(method) ? 'preference' : role
}

const preferences: ReadonlySet<string> = new Set(['dpo', 'orpo', 'kto', 'simpo', 'cpo', 'reward'])

function noTuning(): undefined {
  return undefined
}

function stated(value: unknown): unknown {
  if (value === null || value === '') return undefined
  return coerced(value)
}

function firstFact<T>(
  tree: ConfigTree,
  from: Found,
  sources: Sources<T>,
  readDefault: Reader<T>,
): Fact<T> | undefined {
  for (const source of sources) {
    const [path, read] = typeof source === 'string' ? [source, readDefault] : source
    for (const found of select(from, path)) {
      const value = read(found.value, tree)
      if (value !== undefined) return factAt(tree, found, value)
    }
  }
  return undefined
}

function factsByName(
  tree: ConfigTree,
  rows: Readonly<Record<string, Sources<unknown>>>,
): Readonly<Record<string, Fact>> {
  const facts = Object.entries(rows).map(([name, sources]) => [name, firstFact(tree, rootOf(tree), sources, stated)])
  return Object.fromEntries(facts.filter(([, fact]) => fact !== undefined))
}

function datasetsOf(tree: ConfigTree, row: DatasetRow, method: string | undefined): DatasetFact[] {
  const entries = select(rootOf(tree), row.entries).filter(({ value }) => isStated(value))
  return entries.flatMap((entry) => {
    const fact = (sources: Sources<string> | undefined): Fact<string> | undefined =>
      sources === undefined ? undefined : firstFact(tree, entry, sources, textOf)
    const files = (row.files ?? []).flatMap((path) => filesAt(tree, entry, path))
    const role = roleFor(row.role, method)
    const about = withoutUndefined({
      name: fact(row.name),
      revision: fact(row.revision),
      split: fact(row.split),
      config_name: fact(row.config_name),
    })
    const named = fact(row.uri)
    const uri =
      (files.length > 0 && isLoader(named?.value) ? undefined : named) ?? (typeof entry.value === 'string' ? factAt(tree, entry, entry.value.trim()) : undefined)
    if (uri === undefined && files.length > 0) return files.map((file) => ({ ...about, uri: file, role }))
    return uri === undefined && about.name === undefined ? [] : [{ ...about, ...(uri ? { uri } : {}), role }]
  })
}

/** The loaders that `datasets` brings along: such a name says how files are read, not which. */
function isLoader(name: string | undefined): boolean {
  return name !== undefined && loaders.has(name)
}

const loaders: ReadonlySet<string> = new Set([
  'json', 'csv', 'text', 'parquet', 'arrow', 'pandas', 'sql', 'xml', 'hdf5', 'lance', 'webdataset',
  'imagefolder', 'audiofolder', 'videofolder', 'pdffolder',
])

function filesAt(tree: ConfigTree, entry: Found, path: string): Fact<string>[] {
  return select(entry, path).flatMap((found) => {
    const file = textOf(found.value)
    return file === undefined ? [] : [factAt(tree, found, file)]
  })
}
