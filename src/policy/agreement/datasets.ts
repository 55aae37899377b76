import type { DatasetFact, Fact } from '../../evidence/index.ts'
import { datasetLabel } from '../dataset-label.ts'
import { pointerTo, valueAt } from '../read-value.ts'
import type { Problem } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import type { Sources } from './data-source.ts'
import { declaredDatasets, matchDatasets, type Declared, type Match } from './dataset-match.ts'
import { disagreement, fileOf, isByDefault, placeOf, relatedTo, spot } from './disagreement.ts'
import { takesDatasetRevision } from './framework-table.ts'
import { isHosted } from './framework.ts'
import { pathsFrom, plainPath } from './local-path.ts'
import { isKnownFolder } from './repository-file.ts'
import { isCommit, isHubName, missingRevision, sameRevision, statedRevision } from './revision.ts'
import { shown } from './shown-value.ts'

/** Holds the datasets that the config reads against those that the manifest declares. */
export function compareDatasets(comparison: Comparison): readonly Problem[] {
  const declared = declaredDatasets(comparison)
  const matches = matchDatasets(comparison, declared)
  const named = new Set(matches.flatMap((match) => ('as' in match ? match.as.map(({ index }) => index) : [])))
  // Which of the manifest's datasets an opaque id stands for, nobody can tell.
  const hasOpaque = matches.some(({ kind }) => kind === 'opaque')
  const candidates = hasOpaque || !canNameData(comparison) ? [] : declared
  const unnamed = candidates.filter(({ dataset, index }) => isTrainedOn(dataset.role) && !named.has(index))
  const undeclared = matches.filter(({ kind, fact }) => kind === 'undeclared' && isTrainedOn(fact.role))
  const [one] = undeclared
  const [other] = unnamed
  // One of each: not a dataset more and a dataset less, but another one in its place.
  if (one && other && undeclared.length === 1 && unnamed.length === 1) {
    const rest = matches.filter((match) => match !== one)
    return [otherSource(one.fact, other, comparison), ...rest.flatMap((match) => judge(match, comparison))]
  }
  const judged = matches.flatMap((match) => judge(match, comparison))
  return [...judged, ...unnamed.map((each) => neverNamed(each, comparison))]
}

type Found = Extract<Match, { readonly sources: Sources }>

/**
 * Whether a config is one that would name its data: PEFT's own file never does, nor does one that only merges or
 * exports, which has nothing to say about how to train.
 */
function canNameData({ framework, facts, alternatives, isPartlyUnread }: Comparison): boolean {
  if (facts.datasets.length > 0 || isPartlyUnread) return true
  if (framework === 'peft') return alternatives.length > 0
  return Object.values(facts.hyperparameters).some((fact) => !isByDefault(fact))
}

/** Roles that change weights; `train` is what a manifest means that states none. */
function isTrainedOn(role: string | undefined): boolean {
  return role === undefined || role === 'train' || role === 'preference'
}

function judge(match: Match, comparison: Comparison): readonly Problem[] {
  switch (match.kind) {
    case 'declared':
      return [...compareDeclared(match, comparison), ...unclearPath(match.fact, comparison), ...shadowed(match.fact, comparison)]
    case 'contains':
      return [
        moreThanDeclared(match.fact, match.as, comparison),
        ...compareDeclared(match, comparison),
        ...shadowed(match.fact, comparison),
      ]
    case 'name-only': return [nameOnly(match.fact, match.as, comparison)]
    case 'elsewhere': return match.as.slice(0, 1).map((as) => otherSource(match.fact, as, comparison))
    case 'undeclared': return [undeclaredDataset(match.fact, comparison)]
    case 'opaque': return []
  }
}

/** Several entries may share a source (one for each split): agreeing with one of them is enough. */
function compareDeclared(match: Found, comparison: Comparison): readonly Problem[] {
  const judged = match.as.map((each) => compareOne(match, each, comparison))
  return judged.find((problems) => problems.length === 0) ?? judged[0] ?? []
}

function compareOne(match: Found, declared: Declared, comparison: Comparison): readonly Problem[] {
  const { fact } = match
  return [
    ...compareRevision(match, declared, comparison),
    ...comparePart('split', fact.split, declared, comparison),
    ...comparePart('config_name', fact.config_name, declared, comparison),
    ...compareRole(fact, declared, comparison),
  ]
}

function compareRevision(match: Found, declared: Declared, comparison: Comparison): readonly Problem[] {
  const { dataset, index } = declared
  const stated = dataset.revision ?? declared.sources.revision
  if (stated === undefined) return []
  const pointer = pointerTo('datasets', index, dataset.revision === undefined ? 'uri' : 'revision')
  const what = `The revision of ${datasetLabel(dataset, index)}`
  const revision = configuredRevision(match)
  if (revision) {
    if (sameRevision(stated, revision.value)) return []
    return [disagreement({ what, value: stated, pointer }, revision, comparison)]
  }
  const { uri } = match.fact
  if (!uri || !isUnpinned(match, declared, comparison)) return []
  return [missingRevision({ what, revision: stated, pointer, key: 'revision' }, uri, comparison)]
}

/** By its own key, or in its address. */
function configuredRevision({ fact, sources }: Found): Fact<string> | undefined {
  const inUri = sources.revision === undefined || !fact.uri ? undefined : { ...fact.uri, value: sources.revision }
  return statedRevision(fact.revision) ?? inUri
}

/** Whether the manifest has a commit of a Hub's dataset and the config asks for its name alone. */
function isUnpinned(match: Found, { dataset, sources }: Declared, comparison: Comparison): boolean {
  const stated = dataset.revision ?? sources.revision
  if (stated === undefined || !isCommit(stated) || configuredRevision(match)) return false
  const source = match.fact.uri
  if (!source || isHosted(comparison.framework) || !takesDatasetRevision(comparison, source)) return false
  return isOfHub(match.sources) && isOfHub(sources)
}

function isOfHub({ sources }: Sources): boolean {
  return sources.some(({ kind }) => kind === 'hub')
}

/** Datasets of the config of which the manifest has a commit and the config none. */
export function unpinnedDatasets(comparison: Comparison): readonly Fact[] {
  return matchDatasets(comparison, declaredDatasets(comparison)).flatMap((match) => {
    if (match.kind !== 'declared' && match.kind !== 'contains') return []
    const { uri } = match.fact
    return uri && match.as.every((declared) => isUnpinned(match, declared, comparison)) ? [uri] : []
  })
}

/** Programs do not agree on a path that is a file from the root and another one from the config's folder. */
function unclearPath({ uri }: DatasetFact, comparison: Comparison): readonly Problem[] {
  const { path, subject } = comparison
  if (!uri || uri.value.includes('://')) return []
  const files = pathsFrom(uri.value, path).flatMap((name) => {
    const file = subject.file(name)
    return file.state === 'present' ? [{ name, sha256: file.sha256 }] : []
  })
  if (new Set(files.map(({ sha256 }) => sha256)).size < 2) return []
  const names = files.map(({ name }) => name)
  return [
    {
      message:
        `${spot(uri, path)} reads ${shown(uri.value)}, which may be ${shown(names.join(' or '))}: both are there, ` +
        'they differ, and programs do not agree on which is meant.',
      pointer: '/datasets',
      at: 'key',
      related: [relatedTo(uri, path, `reads ${shown(uri.value)}`)],
      fix: 'Rename or remove one of the two, so that the path has one meaning.',
    },
  ]
}

/** Loaders take a folder that is called like a dataset of the Hub before they ask the Hub, whatever the revision is. */
function shadowed({ uri }: DatasetFact, { path, subject }: Comparison): readonly Problem[] {
  if (!uri || !isKnownFolder(uri.value, subject) || !isHubName(uri.value)) return []
  const isOwn = subject.manifest.datasets.some((dataset) => dataset.uri !== undefined && plainPath(dataset.uri) === plainPath(uri.value))
  if (isOwn) return []
  return [
    {
      message:
        `${spot(uri, path)} reads ${shown(uri.value)}, and the repository has a folder of that name, which programs ` +
        "load in place of the Hub's dataset.",
      pointer: '/datasets',
      at: 'key',
      related: [relatedTo(uri, path, `reads ${shown(uri.value)}`)],
      fix: 'Rename the folder, or declare the files in it.',
    },
  ]
}

/** Which part of a dataset is read, where both say so. */
function comparePart(
  field: 'split' | 'config_name',
  fact: Fact<string> | undefined,
  { dataset, index }: Declared,
  comparison: Comparison,
): readonly Problem[] {
  const stated = valueAt(comparison.subject.document.value, 'datasets', index, field)
  if (!fact || typeof stated !== 'string' || withoutBlanks(stated) === withoutBlanks(fact.value)) return []
  const pointer = pointerTo('datasets', index, field)
  const what = `The ${field} of ${datasetLabel(dataset, index)}`
  return [disagreement({ what, value: stated, pointer }, fact, comparison)]
}

/** Only one confusion matters: what is kept for measuring must not be learned. */
function compareRole(fact: DatasetFact, { dataset, index }: Declared, { path }: Comparison): readonly Problem[] {
  const where = fact.uri ?? fact.name
  if (!where || isTrainedOn(dataset.role) || !isTrainedOn(fact.role)) return []
  return [
    {
      message:
        `The ${datasetLabel(dataset, index)} is declared for ${shown(dataset.role)}, but ${spot(where, path)} trains ` +
        'on it, and a model that has learned its test says nothing about itself.',
      pointer: pointerTo('datasets', index, 'role'),
      related: [relatedTo(where, path, 'trains on it')],
      fix: `Correct \`role\`, or take the dataset out of the training data in ${fileOf(where, path)}.`,
      atMost: 'warning',
    },
  ]
}

function otherSource(fact: DatasetFact, { dataset, index }: Declared, comparison: Comparison): Problem {
  const what = `The ${datasetLabel(dataset, index)}`
  const source: Fact = fact.uri ?? fact.name ?? nowhere
  if (dataset.uri === undefined) {
    const pointer = pointerTo('datasets', index, 'name')
    return disagreement({ what, value: dataset.name, pointer }, source, comparison)
  }
  return disagreement({ what, value: dataset.uri, pointer: pointerTo('datasets', index, 'uri') }, source, comparison)
}

/** Whoever writes the manifest chooses the names in it: a name alone ties a config to no bytes. */
function nameOnly(fact: DatasetFact, [as]: readonly Declared[], { path }: Comparison): Problem {
  const where: Fact = fact.name ?? nowhere
  return {
    message:
      `${spot(where, path)} trains on ${shown(where.value)} by name alone; the manifest has a dataset of that name, but ` +
      'nothing here says that its source is the one the run reads.',
    pointer: pointerTo('datasets', as?.index ?? 0, 'name'),
    related: [relatedTo(where, path, `reads ${shown(where.value)}`)],
    fix:
      `State the source in ${fileOf(where, path)}, or commit the file that gives the name its meaning ` +
      '(`dataset_info.json` of LLaMA-Factory) where the config looks for it.',
  }
}

function undeclaredDataset(fact: DatasetFact, { path }: Comparison): Problem {
  const where: Fact = fact.uri ?? fact.name ?? nowhere
  const isTraining = isTrainedOn(fact.role)
  const does = isTraining ? 'trains' : 'measures'
  return {
    message:
      `The training config ${does} on ${shown(where.value)} (${spot(where, path)}), which no dataset of the manifest ` +
      'declares: data that nobody approved.',
    pointer: '/datasets',
    at: 'key',
    related: [relatedTo(where, path, `reads ${shown(where.value)}`)],
    fix:
      `Declare it under \`datasets\` with \`name\`, \`uri\` and \`digest: { sha256: … }\`, or remove it from ` +
      `${fileOf(where, path)}. A folder of the training machine is mapped in \`data-paths\` of this rule.`,
    ...(isTraining ? {} : { atMost: 'warning' as const }),
  }
}

function moreThanDeclared(fact: DatasetFact, as: readonly Declared[], { path }: Comparison): Problem {
  const where: Fact = fact.uri ?? nowhere
  const [first] = as
  const known = as.map(({ dataset }) => dataset.uri ?? '').join(', ')
  return {
    message:
      `${spot(where, path)} reads everything in ${shown(where.value)}, and the manifest declares of it only ` +
      `${shown(known)}: any other file there was approved by nobody.`,
    pointer: pointerTo('datasets', first?.index ?? 0, 'uri'),
    related: [relatedTo(where, path, `reads ${shown(where.value)}`)],
    fix: `Name the files themselves in ${fileOf(where, path)}, or declare all that is there.`,
    atMost: 'warning',
  }
}

function neverNamed({ dataset, index }: Declared, { path, facts }: Comparison): Problem {
  const where = facts.datasets.map(({ uri, name }) => uri ?? name).find((fact) => fact !== undefined)
  return {
    message:
      `The ${datasetLabel(dataset, index)} is approved for training, but ${path} never names it: either it is not ` +
      'trained on, or the config says so in a way that cannot be read.',
    pointer: pointerTo('datasets', index),
    related: [{ path: where ? fileOf(where, path) : path, ...placeOf(where ?? nowhere), message: 'names other data' }],
    fix: `Add it to ${path}, or remove it here; what flags of a command line add is seen by nobody.`,
    atMost: 'warning',
  }
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '')
}

const nowhere: Fact = { value: undefined, pointer: '', line: 1, column: 1 }
