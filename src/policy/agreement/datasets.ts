import type { DatasetFact, Fact } from '../../evidence/index.ts'
import { datasetLabel } from '../dataset-label.ts'
import { pointerTo, valueAt } from '../read-value.ts'
import type { Problem } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import { declaredDatasets, matchDatasets, type Declared, type DeclaredMatch, type Match } from './dataset-match.ts'
import { disagreement, fileOf, placeOf, relatedTo, spot } from './disagreement.ts'
import { shown } from './shown-value.ts'

/** Holds the datasets that the config reads against those that the manifest declares. */
export function compareDatasets(comparison: Comparison): readonly Problem[] {
  const declared = declaredDatasets(comparison.subject.manifest.datasets)
  const matches = matchDatasets(comparison, declared)
  const named = new Set(matches.flatMap((match) => ('as' in match ? match.as.map(({ index }) => index) : [])))
  // Which of the manifest's datasets an opaque id stands for, nobody can tell.
  const hasOpaque = matches.some(({ kind }) => kind === 'opaque')
  const candidates = hasOpaque ? [] : declared
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

/** Roles that change weights; `train` is what a manifest means that states none. */
function isTrainedOn(role: string | undefined): boolean {
  return role === undefined || role === 'train' || role === 'preference'
}

function judge(match: Match, comparison: Comparison): readonly Problem[] {
  switch (match.kind) {
    case 'declared': return compareDeclared(match, comparison)
    case 'contains': return [moreThanDeclared(match.fact, match.as, comparison)]
    case 'elsewhere': return match.as.slice(0, 1).map((as) => otherSource(match.fact, as, comparison))
    case 'undeclared': return [undeclaredDataset(match.fact, comparison)]
    case 'opaque': return []
  }
}

/** Several entries may share a source (one for each split): agreeing with one of them is enough. */
function compareDeclared(match: DeclaredMatch, comparison: Comparison): readonly Problem[] {
  const judged = match.as.map((each) => compareOne(match, each, comparison))
  return judged.find((problems) => problems.length === 0) ?? judged[0] ?? []
}

function compareOne(match: DeclaredMatch, declared: Declared, comparison: Comparison): readonly Problem[] {
  const { fact } = match
  return [
    ...compareRevision(match, declared, comparison),
    ...comparePart('split', fact.split, declared, comparison),
    ...comparePart('config_name', fact.config_name, declared, comparison),
    ...compareRole(fact, declared, comparison),
  ]
}

function compareRevision(match: DeclaredMatch, declared: Declared, { path }: Comparison): readonly Problem[] {
  const { fact, sources } = match
  const { dataset, index } = declared
  const inUri = sources.revision === undefined || !fact.uri ? undefined : { ...fact.uri, value: sources.revision }
  const stated = dataset.revision ?? declared.sources.revision
  const revision = fact.revision ?? inUri
  if (stated === undefined || revision === undefined || stated.trim() === revision.value.trim()) return []
  const pointer = pointerTo('datasets', index, dataset.revision === undefined ? 'uri' : 'revision')
  const what = `The revision of ${datasetLabel(dataset, index)}`
  return [disagreement({ what, value: stated, pointer }, revision, path)]
}

/** Which part of a dataset is read, where both say so. */
function comparePart(
  field: 'split' | 'config_name',
  fact: Fact<string> | undefined,
  { dataset, index }: Declared,
  { subject, path }: Comparison,
): readonly Problem[] {
  const stated = valueAt(subject.document.value, 'datasets', index, field)
  if (!fact || typeof stated !== 'string' || withoutBlanks(stated) === withoutBlanks(fact.value)) return []
  const pointer = pointerTo('datasets', index, field)
  return [disagreement({ what: `The ${field} of ${datasetLabel(dataset, index)}`, value: stated, pointer }, fact, path)]
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

function otherSource(fact: DatasetFact, { dataset, index }: Declared, { path }: Comparison): Problem {
  const what = `The ${datasetLabel(dataset, index)}`
  const source: Fact = fact.uri ?? fact.name ?? nowhere
  if (dataset.uri === undefined) {
    return disagreement({ what, value: dataset.name, pointer: pointerTo('datasets', index, 'name') }, source, path)
  }
  return disagreement({ what, value: dataset.uri, pointer: pointerTo('datasets', index, 'uri') }, source, path)
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
    fix: `Name the files themselves in ${fileOf(where, path)}, or make sure that nothing else is in that folder.`,
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
