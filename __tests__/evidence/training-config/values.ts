import { readFileSync } from 'node:fs'
import { readTrainingConfig, type Fact, type TrainingConfig } from '../../../src/evidence/index.ts'
import type { RepositoryFile } from '../../../src/manifest/index.ts'

const folder = '__tests__/fixtures/training-config'

export function fixture(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8')
}

/** A file of a repository that exists with this text. */
export function present(text: string): RepositoryFile {
  return { state: 'present', oid: '0'.repeat(40), size: text.length, sha256: '0'.repeat(64), text }
}

/** A repository of these files and no other. */
export function repository(files: Readonly<Record<string, string>>): (path: string) => RepositoryFile {
  return (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined
    return text === undefined ? { state: 'absent' } : present(text)
  }
}

type Values = { readonly framework: string; readonly settings: readonly string[]; readonly [field: string]: unknown }

/** What a fixture says, without places: what a person can compare with the file by eye. */
export function valuesIn(name: string, files: Readonly<Record<string, string>> = {}): Values {
  return valuesOf(readTrainingConfig(name, fixture(name), repository(files)))
}

export function valuesOf(config: TrainingConfig): Values {
  if (config.state !== 'recognised') throw new Error(`This config is ${config.state}.`)
  const { settings, datasets, peft_config, hyperparameters, overrides: _overrides, ...facts } = config.facts
  return {
    framework: config.framework,
    ...plain(facts),
    datasets: datasets.map(({ role, ...dataset }) => ({ ...plain(dataset), role })),
    peft_config: plain(peft_config),
    hyperparameters: plain(hyperparameters),
    settings: settings.map(({ risk, key }) => `${risk}: ${key}`).toSorted(),
  }
}

function plain(facts: Readonly<Record<string, Fact | undefined>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact.value]] : [])))
}
