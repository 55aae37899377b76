import type { Manifest, ManifestDocument, Resource } from '../manifest/index.ts'
import { code, inline } from './markdown.ts'
import { counted, shortDigest } from './words.ts'

type Fact = readonly [label: string, value: string]

/** A document's facts as a two-column table, whose header is the fact that matters most. */
export function trainingFacts({ manifest }: ManifestDocument): readonly [header: Fact, rows: readonly Fact[]] {
  const { kind, request, subject, rollback, base_model: model } = manifest
  if (kind !== 'FineTuningRelease') return [['Base model', baseModel(manifest)], requested(manifest)]
  // A release may leave out what its request says: a gap there is none.
  return [
    ['Release of', request === undefined ? '⚠️ no request is named' : resource(request)],
    [
      ...fact('Produced', subject.length === 0 ? '⚠️ no file is named' : counted(subject.length, 'file')),
      ...fact('Rolls back to', rollback && resource(rollback)),
      ...fact('Base model', model && baseModel(manifest)),
      ...requested(manifest),
    ],
  ]
}

function requested(manifest: Manifest): readonly Fact[] {
  const { kind, initiator, training, base_model: model, peft_config: peft, safetyRiskAssessment: risk } = manifest
  const release = kind === 'FineTuningRelease'
  const asker = initiator.github === undefined ? '⚠️ nobody is named' : `**${inline(initiator.github, 40)}**`
  const silent = training?.method === undefined && peft === undefined
  return [
    ...fact('License', model?.license && inline(model.license, 60)),
    ...fact('Method', release && silent ? undefined : method(manifest)),
    ...fact('Configuration', training?.config && resource(training.config)),
    ...fact('Risk', release && risk === undefined ? undefined : riskOf(risk)),
    ...fact('Asked for by', asker),
    ...fact('Intended use', initiator.intendedUse && inline(initiator.intendedUse, 300)),
  ]
}

function fact(label: string, value: string | undefined): readonly Fact[] {
  return value === undefined || value === '' ? [] : [[label, value]]
}

function baseModel({ base_model: model }: Manifest): string {
  const name = model?.base_model_name_or_path ?? model?.name
  if (model === undefined || name === undefined) return '⚠️ not stated'
  const revision = model.revision === undefined ? '' : ` at ${code(shortRevision(model.revision))}`
  return `${code(name, 120)}${revision}`
}

function riskOf(risk: string | undefined): string {
  if (risk === undefined) return '⚠️ not stated'
  return /^(?:high|serious)$/.test(risk) ? `**${risk}**` : inline(risk, 40)
}

function method({ training, peft_config: peft }: Manifest): string {
  const parts = [
    training?.method === undefined ? '⚠️ method not stated' : inline(training.method, 40),
    peft === undefined ? 'no PEFT configuration' : scalar(peft['peft_type'], ''),
    scalar(peft?.['r'], 'rank '),
    scalar(peft?.['lora_alpha'], 'alpha '),
    scalar(training?.framework, 'by '),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function scalar(value: unknown, label: string): string {
  return typeof value === 'string' || typeof value === 'number' ? `${label}${inline(String(value), 60)}` : ''
}

function resource({ name, uri, digest }: Resource): string {
  const sha256 = digest['sha256']
  const parts = [
    uri === undefined ? (name === undefined ? '' : inline(name, 80)) : code(uri, 100),
    sha256 === undefined ? '' : `sha256 ${code(shortDigest(sha256))}`,
  ]
  return parts.filter((part) => part !== '').join(', ') || '⚠️ not stated'
}

/** A commit is cut as digests are; a branch or a tag is shown whole. */
function shortRevision(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? shortDigest(revision) : revision
}
