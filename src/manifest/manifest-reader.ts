import { fieldOf, isList, isMapping, type Mapping } from './mapping.ts'
import type { BaseModel, Dataset, Digest, Evaluation, Kind, Manifest, Resource, Training } from './manifest.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Reads unvalidated data as a manifest, leniently: see `Manifest`. Never throws. */
export function readManifest(value: unknown): Manifest {
  const field = (key: string): unknown => fieldOf(value, key)
  const initiator = field('initiator')
  return {
    kind: kindOf(field('kind')),
    ...withoutUndefined({
      name: text(fieldOf(field('metadata'), 'name')),
      base_model: optional(field('base_model'), readBaseModel),
      training: optional(field('training'), readTraining),
      peft_config: optional(field('peft_config'), (config) => config),
      safetyRiskAssessment: text(field('safetyRiskAssessment')),
      request: optional(field('request'), readResource),
      rollback: optional(field('rollback'), readResource),
    }),
    initiator: withoutUndefined({
      github: text(fieldOf(initiator, 'github')),
      id: number(fieldOf(initiator, 'id')),
      intendedUse: text(fieldOf(initiator, 'intendedUse')),
    }),
    datasets: items(field('datasets'), readDataset),
    evaluation_plan: items(field('evaluation_plan'), readEvaluation),
    subject: items(field('subject'), readResource),
    evaluations: items(field('evaluations'), readEvaluation),
  }
}

/** The kind that a document states, if it is one. */
export function kindOf(value: unknown): Kind | undefined {
  return value === 'FineTuningRequest' || value === 'FineTuningRelease' ? value : undefined
}

function readBaseModel(value: unknown): BaseModel {
  return {
    ...readResource(value),
    ...withoutUndefined({
      base_model_name_or_path: text(fieldOf(value, 'base_model_name_or_path')),
      revision: text(fieldOf(value, 'revision')),
      license: text(fieldOf(value, 'license')),
    }),
  }
}

function readDataset(value: unknown): Dataset {
  return {
    ...readResource(value),
    ...withoutUndefined({
      role: text(fieldOf(value, 'role')),
      revision: text(fieldOf(value, 'revision')),
      mediaType: text(fieldOf(value, 'mediaType')),
      contentSize: number(fieldOf(value, 'contentSize')),
      num_rows: number(fieldOf(value, 'num_rows')),
      license: text(fieldOf(value, 'license')),
      hasSensitivePersonalInformation: text(fieldOf(value, 'hasSensitivePersonalInformation')),
      personalDataBasis: text(fieldOf(value, 'personalDataBasis')),
      evidence: optional(fieldOf(value, 'evidence'), readResource),
    }),
    anonymizationMethodUsed: texts(fieldOf(value, 'anonymizationMethodUsed')),
  }
}

function readTraining(value: Mapping): Training {
  const remoteCode = fieldOf(value, 'trust_remote_code')
  const hyperparameters = fieldOf(value, 'hyperparameters')
  return {
    ...withoutUndefined({
      framework: text(fieldOf(value, 'framework')),
      method: text(fieldOf(value, 'method')),
      config: optional(fieldOf(value, 'config'), readResource),
      chat_template: optional(fieldOf(value, 'chat_template'), readResource),
      default_system: text(fieldOf(value, 'default_system')),
      resume_from_checkpoint: optional(fieldOf(value, 'resume_from_checkpoint'), readResource),
      adapter_name_or_path: optional(fieldOf(value, 'adapter_name_or_path'), readResource),
      trust_remote_code: typeof remoteCode === 'boolean' ? remoteCode : undefined,
    }),
    added_tokens: texts(fieldOf(value, 'added_tokens')),
    hyperparameters: isMapping(hyperparameters) ? hyperparameters : {},
  }
}

function readEvaluation(value: unknown): Evaluation {
  return withoutUndefined({
    name: text(fieldOf(value, 'name')),
    before: optional(fieldOf(value, 'before'), readResource),
    after: optional(fieldOf(value, 'after'), readResource),
    min_samples: number(fieldOf(value, 'min_samples')),
    dataset: optional(fieldOf(value, 'dataset'), readResource),
  })
}

function readResource(value: unknown): Resource {
  return {
    ...withoutUndefined({ name: text(fieldOf(value, 'name')), uri: text(fieldOf(value, 'uri')) }),
    digest: readDigest(fieldOf(value, 'digest')),
  }
}

function readDigest(value: unknown): Digest {
  if (!isMapping(value)) return {}
  const stated = Object.entries(value).flatMap(([name, hex]) => (typeof hex === 'string' ? [[name, hex]] : []))
  return Object.fromEntries(stated)
}

function optional<T>(value: unknown, read: (value: Mapping) => T): T | undefined {
  return isMapping(value) ? read(value) : undefined
}

/** Every item is read, whatever it is, so that the items after it keep their index. */
function items<T>(value: unknown, read: (value: unknown) => T): T[] {
  return isList(value) ? value.map(read) : []
}

/** Ill-typed items become empty: they keep the index of those after them. */
function texts(value: unknown): string[] {
  return items(value, (item) => text(item) ?? '')
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
