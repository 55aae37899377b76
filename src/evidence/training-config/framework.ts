import type { RepositoryFile } from '../../manifest/index.ts'
import type { ConfigTree } from './config-tree.ts'
import type { DatasetFact, Risk, RiskySetting, Tuning, Unread } from './training-config.ts'

/** Turns what a config states into the manifest's words; undefined when it says nothing. An empty key has null. */
export type Reader<T> = (value: unknown, tree: ConfigTree) => T | undefined

/**
 * Where a fact may stand: a key path (see `select`), or one with a reader of its own. The empty path is the whole
 * config and serves for what a framework does by default; `default` says the same of a key that implies a fact without
 * stating it; `further` sources may hold anything else besides. Sources that are no default and say different things leave the fact open: that is unread.
 */
export type Source<T> = string | readonly [path: string, read: Reader<T>, how?: 'default' | 'further']

/** In order of precedence: the first that says something is the fact. */
export type Sources<T> = readonly Source<T>[]

/** A condition on the value at a key path; without one the path must be there with a value other than null. */
export type Mark = string | readonly [path: string, holds: (value: unknown, tree: ConfigTree) => boolean]

/**
 * What only configs of one framework have: all of `all` and at least one of `any` must hold. Where several frameworks
 * fit, one of whose `none` no mark holds is meant before others, and among those the one with most marks that hold.
 */
export type Signature = {
  readonly all: readonly Mark[]
  readonly any?: readonly Mark[]
  readonly none?: readonly Mark[]
}

/** How entries of datasets are written. Key paths are relative to the entry; an entry that is text is its own `uri`.
 * An entry with neither `name` nor `uri` is none. */
export type DatasetRow = {
  readonly entries: string
  readonly role: DatasetFact['role']
  readonly name?: Sources<string>
  readonly uri?: Sources<string>
  /** Where an entry may list files, as `load_dataset` takes them: see `dataset-sources.ts`. */
  readonly files?: readonly string[]
  /** Where an entry may name the folder that files are in. */
  readonly folder?: readonly string[]
  /** Whether files beside the name of a folder are relative to where the training starts, and not to that folder. */
  readonly filesStandAlone?: true
  readonly revision?: Sources<string>
  readonly split?: Sources<string>
  readonly config_name?: Sources<string>
  /** Where an entry may list several configurations. */
  readonly subsets?: readonly string[]
}

/** What a program does with the keys at the top of its config and with its flags. */
export type KnownArguments = {
  /** Arguments of its own. Whatever is no argument at all is handed to the program that starts it. */
  readonly own: ReadonlySet<string>
  /** Options of the program that starts it, which decide nothing about what is trained. */
  readonly launcher: ReadonlySet<string>
  /** Options by which that program starts something else. */
  readonly replacing: ReadonlySet<string>
}

/** A setting that a program follows instead of a hyperparameter, or of a part of it. */
export type Overrider = {
  /** The hyperparameter that it overrides, by the name of transformers. */
  readonly of: string
  /** What a manifest calls it, among its hyperparameters. */
  readonly by: string
  /** Where it stands; a reader gives what counts in the place of the hyperparameter, or nothing where nothing does. */
  readonly from: Sources<unknown>
  /** Only a value beyond the hyperparameter's overrides it: schedules start and end below it by nature. */
  readonly onlyAbove?: true
}

/**
 * What makes a setting risky: its effect alone where stating it (not as null, false or empty) is enough, else
 * with a condition on its value.
 */
export type RiskRow = string | readonly [effect: string, when: (value: unknown, tree: ConfigTree) => boolean]

/** Risky settings by what they put at risk and by key path. */
export type RiskTable = { readonly [R in Risk]?: Readonly<Record<string, RiskRow>> }

/** What names in a config turn out to mean in files that the framework reads beside it. */
export type Resolution = {
  readonly datasets: readonly DatasetFact[]
  readonly settings: readonly RiskySetting[]
  readonly companions: readonly { readonly path: string; readonly read: boolean }[]
  readonly unread?: readonly Unread[]
}

/** Datasets that stand in files beside the config. */
export type CompanionReader = {
  /** Repository paths that may be read, most likely first; `configPath` is the config's own. */
  readonly paths: (tree: ConfigTree, configPath: string) => readonly string[]
  readonly resolve: (tree: ConfigTree, configPath: string, fileAt: (path: string) => RepositoryFile) => Resolution
}

/** All that is known of one framework's configs: a file in `frameworks/` that exports one as `framework`. */
export type Framework = {
  /** As `training.framework` of a manifest writes it. */
  readonly id: string
  /** Other names that people call it by; letters and digits count, case does not. */
  readonly aliases?: readonly string[]
  readonly signatures: readonly Signature[]
  /** Whether names without a scheme are looked up on a hub, where they may come to mean something else. */
  readonly hub: boolean
  /**
   * What its loader fills `${…}` in texts with: `keys`, what stands under other keys of the config (OmegaConf);
   * `environment`, variables of the environment, with a default after a comma. Absent: such a text is what it is.
   */
  readonly substitution?: 'keys' | 'environment'
  /** What its loader makes of a text that YAML leaves a text; undefined for one that it leaves alone. */
  readonly scalar?: (text: string) => unknown
  readonly base_model: Sources<string>
  readonly revision: Sources<string>
  readonly method: Sources<string>
  /** The first path is also the key that a report names when no key decides. */
  readonly tuning: Sources<Tuning>
  /** By PEFT's names. */
  readonly peft_config: Readonly<Record<string, Sources<unknown>>>
  /** By the names of transformers and TRL. */
  readonly hyperparameters: Readonly<Record<string, Sources<unknown>>>
  readonly overriders?: readonly Overrider[]
  readonly arguments?: KnownArguments
  readonly datasets: readonly DatasetRow[]
  /** By PEFT's names: values that hold where an adapter is trained and no key states them. */
  readonly defaults?: Readonly<Record<string, (tree: ConfigTree) => unknown>>
  readonly risks: RiskTable
  readonly companion?: CompanionReader
}

