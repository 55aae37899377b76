import type { DatasetFact, Fact, TrainingConfig, TrainingFacts } from '../evidence/index.ts'
import type { Finding } from '../manifest/index.ts'

/** A fact without what only its reader needs; null where the config says nothing. */
type ShownFact = {
  readonly value: unknown
  readonly line: number
  readonly column: number
  readonly pointer: string
  /** Nothing states it: it is what the framework takes then, and the place says nothing. */
  readonly byDefault?: true
  /** The file that states it, where that is a companion of the config. */
  readonly file?: string
}

type ShownDataset = { readonly [field in 'name' | 'uri' | 'revision' | 'split' | 'config_name']?: ShownFact } & { readonly role: string }

/** What `tunegate inspect config` says: the names are those that other programs read. Strings are raw. */
export type TrainingConfigReport = {
  readonly path: string
  /** Null when the config is of no framework that is known. */
  readonly framework: string | null
  readonly facts: {
    readonly base_model: ShownFact | null
    readonly revision: ShownFact | null
    readonly method: ShownFact | null
    readonly tuning: ShownFact | null
    readonly datasets: readonly ShownDataset[]
    readonly peft_config: Readonly<Record<string, ShownFact>>
    readonly hyperparameters: Readonly<Record<string, ShownFact>>
    readonly settings: readonly (ShownFact & { readonly risk: string; readonly key: string; readonly effect: string })[]
  } | null
  /** Risky settings, as the preset `tunegate:recommended` weighs them. */
  readonly findings: readonly Finding[]
  /** Files that the config has read besides itself. */
  readonly companions: readonly { readonly path: string; readonly read: boolean }[]
  /** What is stated and cannot be read as one value: nobody can compare it with a manifest. */
  readonly unread: readonly { readonly key: string; readonly message: string; readonly line: number; readonly column: number }[]
  /** Keys that stand again later in the same map, where only the later one counts. */
  readonly repeatedKeys: readonly { readonly key: string; readonly line: number; readonly column: number }[]
  /** Why the config cannot be read; empty when it can. */
  readonly problems: readonly { readonly message: string; readonly line: number; readonly column: number }[]
}

/** What a reader made of a config, with what rules say of it. Credentials are masked. */
export function trainingConfigReport(path: string, config: TrainingConfig, findings: readonly Finding[]): TrainingConfigReport {
  const nothing = { path, framework: null, facts: null, findings, companions: [], unread: [], repeatedKeys: [], problems: [] }
  switch (config.state) {
    case 'unreadable':
      return { ...nothing, problems: config.problems.map(({ message, place: { line, column } }) => ({ message, line, column })) }
    case 'unknown':
      return nothing
    case 'recognised':
      return {
        ...nothing,
        framework: config.framework,
        facts: shownFacts(config.facts),
        companions: config.companions,
        unread: config.unread.map(({ key, message, place: { line, column } }) => ({ key, message, line, column })),
        repeatedKeys: (config.repeatedKeys ?? []).map(({ key, place: { line, column } }) => ({ key, line, column })),
      }
  }
}

function shownFacts(facts: TrainingFacts): TrainingConfigReport['facts'] {
  const secrets = new Set(facts.settings.filter(({ risk }) => risk === 'secret').map(idOf))
  const shown = (fact: Fact): ShownFact => {
    const { value, line, column, pointer, file, byDefault } = fact
    const plain = secrets.has(idOf(fact)) ? '***' : (value ?? null)
    return { value: plain, line, column, pointer, ...(byDefault ? { byDefault } : {}), ...(file === undefined ? {} : { file }) }
  }
  const orNull = (fact: Fact | undefined): ShownFact | null => (fact === undefined ? null : shown(fact))
  const each = (named: Readonly<Record<string, Fact>>): Readonly<Record<string, ShownFact>> =>
    Object.fromEntries(Object.entries(named).map(([name, fact]) => [name, shown(fact)]))
  const dataset = ({ name, uri, revision, split, config_name: part, role }: DatasetFact): ShownDataset => ({
    ...(name ? { name: shown(name) } : {}),
    role,
    ...(uri ? { uri: shown(uri) } : {}),
    ...(revision ? { revision: shown(revision) } : {}),
    ...(split ? { split: shown(split) } : {}),
    ...(part ? { config_name: shown(part) } : {}),
  })
  return {
    base_model: orNull(facts.base_model),
    revision: orNull(facts.revision),
    method: orNull(facts.method),
    tuning: orNull(facts.tuning),
    datasets: facts.datasets.map(dataset),
    peft_config: each(facts.peft_config),
    hyperparameters: each(facts.hyperparameters),
    settings: facts.settings.map((setting) => ({
      ...shown(setting),
      risk: setting.risk,
      key: setting.key,
      effect: setting.effect,
    })),
  }
}

function idOf({ file = '', pointer }: Pick<Fact, 'file' | 'pointer'>): string {
  return `${file}#${pointer}`
}
