import type { Fact, frameworks } from '../../evidence/index.ts'

/** All that is known of one framework's configs. */
export type Framework = (typeof frameworks)[number]

/** The framework that a config was recognised as, and the tables of all. */
type Recognised = { readonly framework: string; readonly frameworks: readonly Framework[] }

/** The key that a framework's configs state a hyperparameter or a field of the adapter under, if there is only one. */
export function keyFor(
  recognised: Recognised,
  group: 'peft_config' | 'hyperparameters',
  name: string,
): string | undefined {
  const keys = tablesOf(recognised).flatMap(({ [group]: rows }) => {
    return (Object.hasOwn(rows, name) ? plainKey(rows[name] ?? []) : undefined) ?? []
  })
  // Versions of a framework may call it differently.
  return new Set(keys).size === 1 ? keys[0] : undefined
}

/** The key of the training method; undefined where several keys decide it. */
export function methodKey(recognised: Recognised): string | undefined {
  return plainKey(tablesOf(recognised).flatMap(({ method }) => method))
}

/** The key that states the base model's revision; undefined where the framework takes none. */
export function revisionKey(recognised: Recognised): string | undefined {
  return plainKey(tablesOf(recognised).flatMap(({ revision }) => revision))
}

/**
 * Whether a dataset has a key for its revision beside its source, in the config or in the framework's file beside that;
 * `pointer` is the place of its source.
 */
export function takesDatasetRevision(
  recognised: Recognised,
  { pointer, file }: Pick<Fact, 'pointer' | 'file'>,
): boolean {
  // Files beside a config list datasets of the Hub with all that loading them takes.
  if (file !== undefined) return true
  const rows = tablesOf(recognised).flatMap(({ datasets }) => datasets)
  const fitting = rows.filter((row) => pathsOf(row).some((path) => isAt(pointer, path)))
  return fitting.length > 0 && fitting.every(({ revision = [] }) => revision.length > 0)
}

type Row = Framework['datasets'][number]

function pathsOf({ entries, uri = [], files = [] }: Row): readonly string[] {
  const keys = [...uri.map((source) => (typeof source === 'string' ? source : source[0])), ...files, '']
  return keys.map((key) => [entries, key].filter(Boolean).join('.'))
}

/** Whether a JSON Pointer is one that a key path leads to. */
function isAt(pointer: string, path: string): boolean {
  const steps = path.replaceAll('[]', '.[]').split('.').filter(Boolean)
  const keys = pointer.split('/').slice(1)
  return reaches(keys, steps)
}

/** A lone value counts as a list of one, so a number may be missing. */
function reaches([key, ...keys]: readonly string[], [step, ...steps]: readonly string[]): boolean {
  if (step === undefined) return key === undefined
  if (step === '[]') {
    const isNumber = key !== undefined && /^\d+$/.test(key)
    return isNumber ? reaches(keys, steps) : reaches(key === undefined ? [] : [key, ...keys], steps)
  }
  if (key === undefined) return false
  return (step === key || step === '*') && reaches(keys, steps)
}

function tablesOf({ framework, frameworks }: Recognised): readonly Framework[] {
  return frameworks.filter(({ id }) => id === framework)
}

/** The first key that is no pattern. */
function plainKey(sources: readonly (string | readonly [path: string, ...rest: unknown[]])[]): string | undefined {
  const keys = sources.map((source) => (typeof source === 'string' ? source : source[0]))
  return keys.find((key) => /^[\w.-]+$/.test(key))
}
