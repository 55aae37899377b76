import type { Place } from '../../manifest/index.ts'

/** A value as the training program will read it (YAML 1.1 where that is Python's), and where the config states it. */
export type Fact<Value = unknown> = Place & {
  readonly value: Value
  /** JSON Pointer into the config; of the file that `file` names, where a companion states it. */
  readonly pointer: string
  /** Path of the companion file (`dataset_info.json`) that states it; absent for the config itself. */
  readonly file?: string
  /** No key states it: it is what the framework does by default, and stands where that shows. */
  readonly byDefault?: true
}

/** One source of training data, by the names that manifests use. */
export type DatasetFact = {
  /** What the config calls it, where that differs from its source. */
  readonly name?: Fact<string>
  /** Path, hub id or address, verbatim. */
  readonly uri?: Fact<string>
  readonly revision?: Fact<string>
  readonly split?: Fact<string>
  /** Configuration (subset) of a Hub dataset. */
  readonly config_name?: Fact<string>
  /** Manifest's words: train, validation, test, preference. */
  readonly role: 'train' | 'validation' | 'test' | 'preference'
}

/** What a setting puts at risk. */
export const risks = [
  'remote-code',
  'import',
  'environment',
  'pickle',
  'full-training',
  'mutable-source',
  'lineage',
  'prompt-format',
  'outbound',
  'secret',
] as const

export type Risk = (typeof risks)[number]

/** A setting of the config that a policy may want to forbid. Secrets have their value masked. */
export type RiskySetting = Fact & {
  readonly risk: Risk
  /** The key path as a person writes it: `datasets[0].trust_remote_code`. */
  readonly key: string
  /** What it does, as half a sentence after the key: "runs code that the dataset's publisher may change". */
  readonly effect: string
}

/** How weights are changed. */
export type Tuning = 'full' | 'freeze' | 'lora' | 'qlora' | 'dora' | 'oft' | 'prompt' | 'other'

/** What a config says, in the manifest's words; what it leaves to defaults is absent unless the default is a fact. */
export type TrainingFacts = {
  readonly base_model?: Fact<string>
  readonly revision?: Fact<string>
  readonly datasets: readonly DatasetFact[]
  /** The manifest's `training.method`. */
  readonly method?: Fact<string>
  readonly tuning?: Fact<Tuning>
  /** By PEFT's own field names: `r`, `lora_alpha`, `target_modules` (a list or a string), `modules_to_save` … */
  readonly peft_config: Readonly<Record<string, Fact>>
  /** By the names of transformers' TrainingArguments and TRL's configs: `learning_rate`, `num_train_epochs`, `seed` … */
  readonly hyperparameters: Readonly<Record<string, Fact>>
  /** What a config states that programs follow instead of a hyperparameter. Absent when there is nothing. */
  readonly overrides?: readonly Override[]
  readonly settings: readonly RiskySetting[]
}

/** A stated setting that counts instead of a hyperparameter. */
export type Override = {
  /** The hyperparameter, by transformers' name. */
  readonly of: string
  /** What a manifest calls the setting, among its hyperparameters. */
  readonly by: string
  readonly fact: Fact
  /** Only a value beyond the hyperparameter's overrides it. */
  readonly onlyAbove?: true
}

/** What a training config turned out to be. */
export type TrainingConfig =
  | {
      readonly state: 'recognised'
      /** Id of the framework's table, as `training.framework` of a manifest writes it. */
      readonly framework: string
      readonly facts: TrainingFacts
      /** Repository paths that the config has read besides itself, and whether they were at hand. */
      readonly companions: readonly { readonly path: string; readonly read: boolean }[]
      /** Keys that stand again later in the same map; the later one is what counts. Absent when there are none. */
      readonly repeatedKeys?: readonly { readonly key: string; readonly place: Place }[]
      /** Ids of other frameworks that the config fits too: each would read other keys of it. */
      readonly alternatives: readonly string[]
      /** What is stated and cannot be turned into one value. A fact of that kind says less than the config does. */
      readonly unread: readonly Unread[]
    }
  /** Settings that are risky in any framework are still found. */
  | {
      readonly state: 'unknown'
      readonly settings: readonly RiskySetting[]
      /** Id of the framework that was said to be meant, where it is known and the config does not fit it. */
      readonly stated?: string
    }
  | { readonly state: 'unreadable'; readonly problems: readonly ConfigProblem[] }

/**
 * Something that a config states and that could not be read as one value: a list where one text is expected, a text
 * that a shell would have to work out, spellings of one setting that contradict each other.
 */
export type Unread = {
  /** The key path as a person writes it; empty for a command as a whole. */
  readonly key: string
  readonly place: Place
  /** A whole sentence: what stands there and why it has no one meaning. */
  readonly message: string
}

/** Why a config cannot be read. */
export type ConfigProblem = { readonly message: string; readonly place: Place; readonly fix?: string }
