import type { DatasetFact } from '../../evidence/index.ts'
import type { Dataset } from '../../manifest/index.ts'
import type { Comparison } from './comparison.ts'
import { configuredSources, declaredSources, relate, type Sources } from './data-source.ts'
import { isHosted } from './framework.ts'
import { isKnownFile } from './repository-file.ts'

/** A dataset of the manifest, its place in the list, and what its `uri` means. */
export type Declared = { readonly dataset: Dataset; readonly index: number; readonly sources: Sources }

/** A dataset of the config that the manifest declares. Several entries of the manifest may share a source. */
export type DeclaredMatch = {
  readonly kind: 'declared'
  readonly fact: DatasetFact
  readonly as: readonly Declared[]
  readonly sources: Sources
}

/** What a dataset of the config turned out to be in the manifest. */
export type Match =
  | DeclaredMatch
  /** A folder, pattern or repository: what is declared is in there, and maybe more. */
  | (Omit<DeclaredMatch, 'kind'> & { readonly kind: 'contains' })
  /** The same name, and the config does not say what the name stands for. */
  | { readonly kind: 'name-only'; readonly fact: DatasetFact; readonly as: readonly Declared[] }
  /** The same name, another source. */
  | { readonly kind: 'elsewhere'; readonly fact: DatasetFact; readonly as: readonly Declared[] }
  /** The id that a hosted service gave an upload: it says nothing about the data. */
  | { readonly kind: 'opaque'; readonly fact: DatasetFact }
  | { readonly kind: 'undeclared'; readonly fact: DatasetFact }

/** Finds what each dataset of the config is in the manifest, in the order of the config. */
export function matchDatasets(comparison: Comparison, declared: readonly Declared[]): readonly Match[] {
  return comparison.facts.datasets.map((fact) => matchOf(fact, declared, comparison))
}

/** The manifest's datasets with what they mean. */
export function declaredDatasets({ subject }: Comparison): readonly Declared[] {
  const isFile = (path: string): boolean => isKnownFile(path, subject)
  return subject.manifest.datasets.map((dataset, index) => {
    const sources = dataset.uri === undefined ? noSources : declaredSources(dataset.uri, isFile)
    return { dataset, index, sources }
  })
}

const noSources: Sources = { sources: [], revision: undefined }

function matchOf(fact: DatasetFact, declared: readonly Declared[], comparison: Comparison): Match {
  const { path, dataPaths, framework, subject } = comparison
  const name = fact.name?.value
  const sameName = declared.filter(({ dataset }) => name !== undefined && dataset.name === name)
  const uri = fact.uri?.value
  if (uri === undefined) {
    if (sameName.length === 0) return { kind: 'undeclared', fact }
    // A service knows its uploads by their names; anywhere else a name is what its author calls the data.
    return isHosted(framework) ? { kind: 'declared', fact, as: sameName, sources: noSources } : { kind: 'name-only', fact, as: sameName }
  }
  const sources = configuredSources(uri, path, dataPaths, (file) => isKnownFile(file, subject))
  const related = declared.map((each) => ({ each, relation: relate(sources.sources, each.sources.sources) }))
  const same = related.filter(({ relation }) => relation === 'same').map(({ each }) => each)
  if (same.length > 0) return { kind: 'declared', fact, as: same, sources }
  const inside = related.filter(({ relation }) => relation === 'contains').map(({ each }) => each)
  if (inside.length > 0) return { kind: 'contains', fact, as: inside, sources }
  if (isHosted(framework) && !uri.includes('://')) {
    const called = declared.filter(({ dataset }) => [uri, uri.split('/').at(-1)].includes(dataset.name))
    if (called.length > 0) return { kind: 'declared', fact, as: called, sources }
    if (isOpaque(uri)) return { kind: 'opaque', fact }
  }
  return sameName.length > 0 ? { kind: 'elsewhere', fact, as: sameName } : { kind: 'undeclared', fact }
}

/** Ids such as `file-abc123` and UUIDs, which services give to uploads. */
function isOpaque(uri: string): boolean {
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uri)
  return isUuid || /^(?:file|dataset|ds|upload)[-_][\w-]+$/i.test(uri)
}
