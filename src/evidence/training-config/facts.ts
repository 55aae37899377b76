import { isDeepStrictEqual } from 'node:util'
import { fieldName, isList, isMapping, withoutUndefined } from '../../manifest/index.ts'
import { placeOf, pointerTo, rootOf, select, type ConfigTree, type Found } from './config-tree.ts'
import { ambiguousKeys } from './ambiguous-keys.ts'
import { sourcesOf } from './dataset-sources.ts'
import type { DatasetRow, Framework, Reader, Sources } from './framework.ts'
import { coerced, isStated, namesOf, textOf } from './python-value.ts'
import { maskedPointer } from './secret.ts'
import type { DatasetFact, Fact, Override, TrainingFacts, Tuning, Unread } from './training-config.ts'

/** The facts of a config, and what of it could not become one. */
export type FactsReading = Omit<TrainingFacts, 'settings'> & { readonly unread: readonly Unread[] }

type Reading = { readonly tree: ConfigTree; readonly unread: Unread[] }

/** What a config says by its framework's table. Settings of an adapter say nothing where no adapter is trained. */
export function readFacts(tree: ConfigTree, framework: Framework): FactsReading {
  const reading: Reading = { tree, unread: ambiguousKeys(tree, framework) }
  const root = rootOf(tree)
  const tuning = decided(tree, framework.tuning, noTuning)
  const method = decided(tree, framework.method, textOf)
  const withoutAdapter = tuning?.value === 'full' || tuning?.value === 'freeze'
  const peft = withoutAdapter ? {} : factsByName(reading, framework.peft_config)
  const facts = withoutUndefined({
    base_model: textFact(reading, root, framework.base_model),
    revision: revisionOf(textFact(reading, root, framework.revision)),
    datasets: framework.datasets.flatMap((row) => datasetsOf(reading, row, method?.value)),
    method,
    tuning,
    peft_config: { ...defaultsOf(tree, framework, tuning, peft), ...peft },
    hyperparameters: factsByName(reading, framework.hyperparameters),
  })
  const overrides = overridesOf(tree, framework)
  return { ...facts, ...(overrides.length > 0 ? { overrides } : {}), unread: reading.unread }
}

/** A fact about one value of a tree. */
export function factAt<T>(tree: ConfigTree, found: Found, value: T): Fact<T> {
  return { value, pointer: pointerTo(found), ...placeOf(tree, found) }
}

/** A value that is stated and gives no fact, and why. */
export function unreadAt(tree: ConfigTree, found: Found, why: string): Unread {
  const key = fieldName(maskedPointer(pointerTo(found)))
  return { key, place: placeOf(tree, found), message: `${key} ${why}` }
}

/** Datasets of methods that learn from judged answers. */
export function roleFor(role: DatasetFact['role'], method: string | undefined): DatasetFact['role'] {
  return role === 'train' && method !== undefined && preferences.has(method) ? 'preference' : role
}

const preferences: ReadonlySet<string> = new Set(['dpo', 'orpo', 'kto', 'simpo', 'cpo', 'reward'])

function noTuning(): undefined {
  return undefined
}

/** Commits are written in either case. */
function revisionOf(fact: Fact<string> | undefined): Fact<string> | undefined {
  if (fact === undefined || !/^[0-9a-f]{40}$/i.test(fact.value)) return fact
  return { ...fact, value: fact.value.toLowerCase() }
}

function stated(value: unknown): unknown {
  return value === null || value === '' ? undefined : coerced(value)
}

/** Numbers that JavaScript has no exact value for are the text that stands there. */
function exact(tree: ConfigTree, fact: Fact | undefined): Fact | undefined {
  if (typeof fact?.value !== 'number') return fact
  const { value } = fact
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return fact
  return { ...fact, value: tree.written?.(tree.place(fact.pointer)) ?? String(value) }
}

/** The first source that decides; what holds by default says so. */
function decided<T>(tree: ConfigTree, sources: Sources<T>, readDefault: Reader<T>): Fact<T> | undefined {
  for (const source of sources) {
    const [path, read, how] = typeof source === 'string' ? [source, readDefault] : source
    for (const found of select(rootOf(tree), path)) {
      const value = read(found.value, tree)
      if (value === undefined) continue
      const isDefault = how === 'default' || (found.path.length === 0 && !tree.isCommand)
      return { ...factAt(tree, found, value), ...(isDefault ? { byDefault: true } : {}) }
    }
  }
  return undefined
}

/** A value that a source finds, as it stands and as it is read. */
type Candidate<T> = {
  readonly found: Found
  readonly value: T | undefined
  readonly path: string
  /** Whether it holds as long as no other source says something. */
  readonly isDefault: boolean
  /** Whether values that say nothing are no fault there. */
  readonly isFurther: boolean
}

/** The first fact of the sources; other spellings that state something else are noted. */
function agreed<T>(
  { tree, unread }: Reading,
  from: Found,
  sources: Sources<T>,
  readDefault: Reader<T>,
  isReadable: (value: unknown, path: string) => boolean,
): Fact<T> | undefined {
  const candidates = sources.flatMap((source): Candidate<T>[] => {
    const [path, read, how] = typeof source === 'string' ? [source, readDefault] : source
    const isDefault = path === '' || how === 'default'
    const isFurther = how === 'further'
    return select(from, path).map((found) => ({ found, value: read(found.value, tree), path, isDefault, isFurther }))
  })
  const [first, ...others] = candidates.filter(({ value }) => value !== undefined)
  const fact = first?.value === undefined ? undefined : factAt(tree, first.found, first.value)
  for (const { found, value, isDefault } of others) {
    if (isDefault || first === undefined || isDeepStrictEqual(value, first.value)) continue
    const why = `says otherwise than ${fieldName(pointerTo(first.found))}; which of them counts is not sure.`
    unread.push(unreadAt(tree, found, why))
  }
  for (const { found, value, path, isFurther } of candidates) {
    if (value !== undefined || isFurther || path === '') continue
    if (!isStated(found.value) || isReadable(found.value, path)) continue
    if (fact?.pointer.startsWith(`${pointerTo(found)}/`) === true) continue
    unread.push(unreadAt(tree, found, `is ${kindOf(found.value)} where one text is expected.`))
  }
  if (first !== undefined && tree.isCommand && typeof fact?.value === 'string' && /`|\$\(/.test(fact.value)) {
    unread.push(unreadAt(tree, first.found, 'is worked out by the shell.'))
  }
  return fact
}

/** `lists`: key paths that may hold several texts, which another reader takes. */
function textFact(
  reading: Reading,
  from: Found,
  sources: Sources<string>,
  lists: readonly string[] = [],
): Fact<string> | undefined {
  return agreed(reading, from, sources, textOf, (value, path) => {
    return textOf(value) !== undefined || (lists.includes(`${path}[]`) && namesOf(value) !== undefined)
  })
}

function kindOf(value: unknown): string {
  if (isList(value)) return 'a list'
  return isMapping(value) ? 'a map' : 'no text'
}

function factsByName(
  reading: Reading,
  rows: Readonly<Record<string, Sources<unknown>>>,
): Readonly<Record<string, Fact>> {
  const root = rootOf(reading.tree)
  const facts = Object.entries(rows).map(([name, sources]) => {
    return [name, exact(reading.tree, agreed(reading, root, sources, stated, () => true))]
  })
  return Object.fromEntries(facts.filter(([, fact]) => fact !== undefined))
}

function overridesOf(tree: ConfigTree, { overriders = [] }: Framework): Override[] {
  return overriders.flatMap(({ of, by, from, onlyAbove }) => {
    const facts = from.flatMap((source) => {
      const [path, read] = typeof source === 'string' ? [source, stated] : source
      const found = select(rootOf(tree), path)
      return found.flatMap((each) => exact(tree, factIn(tree, each, read(each.value, tree))) ?? [])
    })
    return facts.map((fact) => ({ of, by, fact, ...(onlyAbove === true ? { onlyAbove } : {}) }))
  })
}

function factIn(tree: ConfigTree, found: Found, value: unknown): Fact | undefined {
  return value === undefined ? undefined : factAt(tree, found, value)
}

/** What a framework takes for settings of an adapter that no key states; it stands where the adapter does. */
function defaultsOf(
  tree: ConfigTree,
  { defaults = {} }: Framework,
  tuning: Fact<Tuning> | undefined,
  known: Readonly<Record<string, Fact>>,
): Readonly<Record<string, Fact>> {
  if (tuning === undefined || !['lora', 'qlora', 'dora'].includes(tuning.value)) return {}
  const facts = Object.entries(defaults).flatMap(([name, valueOf]): [string, Fact][] => {
    const value = known[name] === undefined ? valueOf(tree) : undefined
    return value === undefined ? [] : [[name, { ...tuning, value, byDefault: true }]]
  })
  return Object.fromEntries(facts)
}

function datasetsOf(reading: Reading, row: DatasetRow, method: string | undefined): DatasetFact[] {
  const { tree, unread } = reading
  const entries = select(rootOf(tree), row.entries).filter(({ value }) => isStated(value))
  return entries.flatMap((entry) => {
    const fact = (sources: Sources<string> = []): Fact<string> | undefined => {
      return textFact(reading, entry, sources, row.files)
    }
    const role = roleFor(row.role, method)
    const own = textOf(entry.value)
    const named = fact(row.uri) ?? (own === undefined ? undefined : factAt(tree, entry, own))
    const uris = sourcesOf(tree, entry, row, named)
    const about = withoutUndefined({
      name: fact(row.name),
      revision: revisionOf(fact(row.revision)),
      split: fact(row.split),
    })
    const subsets = subsetsOf(reading, entry, row)
    const sources = uris.length > 0 ? uris.map((uri) => ({ ...about, uri, role })) : [{ ...about, role }]
    if (uris.length > 0 || about.name !== undefined) {
      if (subsets.length === 0) return sources
      return sources.flatMap((source) => subsets.map((config_name) => ({ ...source, config_name })))
    }
    if (row.entries !== '') unread.push(unreadAt(tree, entry, 'names no source of data that can be read.'))
    return []
  })
}

/** The configurations of a dataset that an entry names; several are read one after the other. */
function subsetsOf(reading: Reading, entry: Found, { config_name = [], subsets = [] }: DatasetRow): Fact<string>[] {
  const listed = subsets.flatMap((path) => select(entry, path)).filter(({ path }) => /^[0-9]+$/.test(path.at(-1) ?? ''))
  if (listed.length === 0) {
    const fact = textFact(reading, entry, config_name)
    return fact === undefined ? [] : [fact]
  }
  return listed.flatMap((found) => {
    const value = textOf(found.value)
    if (value !== undefined) return [factAt(reading.tree, found, value)]
    reading.unread.push(unreadAt(reading.tree, found, `is ${kindOf(found.value)} where one text is expected.`))
    return []
  })
}
