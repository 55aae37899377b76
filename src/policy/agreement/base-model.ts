import type { Fact } from '../../evidence/index.ts'
import type { Problem } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import { disagreement } from './disagreement.ts'
import { revisionKey } from './framework-table.ts'
import { isHosted } from './framework.ts'
import { isLocalPath, mapped, pathsFrom, plainPath } from './local-path.ts'
import { isKnownFile, isKnownFolder } from './repository-file.ts'
import { isCommit, isHubName, missingRevision, sameRevision, statedRevision } from './revision.ts'

/** What a text names as a model: every way to write it, and the commit that the text itself holds. */
type ModelReading = { readonly names: readonly string[]; readonly revision: string | undefined }

/** Holds the base model of the config and its revision against the manifest's. */
export function compareBaseModel(comparison: Comparison): readonly Problem[] {
  const { subject, facts } = comparison
  const model = subject.manifest.base_model
  const name = model?.base_model_name_or_path
  const fact = facts.base_model
  const revision = statedRevision(facts.revision)
  if (!fact) return compareRevision(comparison, revision)
  const reading = readConfig(fact.value, comparison)
  if (name !== undefined && !isSameModel(fact.value, reading, statedNames(comparison))) {
    const pointer = '/base_model/base_model_name_or_path'
    const other = disagreement({ what: 'The base model', value: name, pointer }, fact, comparison)
    return [withPathHint(other, fact.value, name)]
  }
  const inName = reading.revision === undefined ? undefined : { ...fact, value: reading.revision }
  const unpinned = unpinnedModel(comparison)
  if (unpinned) return [missingRevision(unpinned.missing, unpinned.fact, comparison)]
  return [...compareRevision(comparison, revision), ...compareRevision(comparison, inName)]
}

/** The base model of the config, where the manifest has a commit of it and the config asks the Hub for a name alone. */
export function unpinnedModel(comparison: Comparison) {
  const { facts, framework, subject } = comparison
  const { base_model: fact } = facts
  const [revision, key] = [declaredRevision(comparison), revisionKey(comparison)]
  if (!fact || statedRevision(facts.revision) || revision === undefined || !isCommit(revision)) return undefined
  if (key === undefined || isHosted(framework)) return undefined
  if (!isHubName(fact.value) || isKnownFile(fact.value, subject)) return undefined
  // Another model is another matter.
  const names = statedNames(comparison)
  if (names.length > 0 && !isSameModel(fact.value, readConfig(fact.value, comparison), names)) return undefined
  return { fact, missing: { what: "The base model's revision", revision, pointer: '/base_model/revision', key } }
}

function declaredRevision({ subject }: Comparison): string | undefined {
  const model = subject.manifest.base_model
  return model?.revision ?? readName(model?.base_model_name_or_path ?? '').revision
}

function compareRevision(comparison: Comparison, fact: Fact<string> | undefined): readonly Problem[] {
  const stated = declaredRevision(comparison)
  if (!fact || stated === undefined || sameRevision(stated, fact.value)) return []
  const pointer = '/base_model/revision'
  return [disagreement({ what: "The base model's revision", value: stated, pointer }, fact, comparison)]
}

/**
 * The id, and where the weights are fetched from: an address, or what is in the repository. A `uri` that is neither is
 * another model's id, which would stand in for the one that people approve and rules allow.
 */
function statedNames({ subject }: Comparison): readonly string[] {
  const { base_model_name_or_path: name, uri } = subject.manifest.base_model ?? {}
  if (name === undefined) return []
  if (uri === undefined) return [name]
  // On the Hub a model has one page: that of another name is another model.
  const own = readName(uri)
  if (own.names.length > 1) return own.names.some((each) => readName(name).names.includes(each)) ? [name, uri] : [name]
  const isSource = uri.includes('://') || isKnownFolder(uri, subject) || isKnownFile(uri, subject)
  return isSource ? [name, uri] : [name]
}

/** One stated name suffices. */
function isSameModel(text: string, { names }: ModelReading, stated: readonly string[]): boolean {
  const path = plainPath(text)
  return stated.some((name) => {
    const known = readName(name).names
    return known.some((own) => names.includes(own) || (isOnMachine(text) && endsWithId(path, own)))
  })
}

/** Whether a folder is one of the training machine: what a relative path leads to, somebody may have committed. */
function isOnMachine(text: string): boolean {
  return isLocalPath(text) && /^(?:[/~]|[a-z]:)/i.test(text)
}

/** A folder that somebody downloaded a model to is often called by its id, organisation and all. */
function endsWithId(path: string, id: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(id) && path.endsWith(`/${id}`)
}

function readConfig(text: string, { path, modelPaths }: Comparison): ModelReading {
  const own = readName(text)
  const declared = mapped(text, modelPaths)
  const names = [...own.names, ...pathsFrom(text, path), ...(declared ? readName(declared.to).names : [])]
  return { names, revision: own.revision }
}

function readName(text: string): ModelReading {
  const path = plainPath(text)
  for (const pattern of addresses) {
    const groups = pattern.exec(path)?.groups
    if (groups?.['id'] === undefined) continue
    // A folder of an address or of the repository may be called like the Hub's cache, and hold anything.
    if (groups['cached'] !== undefined && (path.includes('://') || !isOnMachine(path))) continue
    const id = groups['cached'] === undefined ? groups['id'] : groups['id'].replace('--', '/')
    return { names: [path, id], revision: groups['revision'] }
  }
  return { names: [path], revision: undefined }
}

/** Addresses and folders that hold a model's id, by who gives them out. */
const addresses: readonly RegExp[] = [
  /^hf:\/\/(?:models\/)?(?<id>[^/@]+\/[^/@]+)(?:@(?<revision>[^/]+))?$/,
  /^https:\/\/(?:www\.)?huggingface\.co\/(?<id>[^/?#]+\/[^/?#]+)(?:\/tree\/(?<revision>[^/?#]+))?$/,
  // The Hub's cache: models--org--name/snapshots/<commit>.
  /(?:^|\/)(?<cached>models--)(?<id>[^/]+)(?:\/snapshots\/(?<revision>[^/]+))?$/,
  // Amazon Bedrock's own models; the account of an imported one is not empty.
  /^arn:aws[\w-]*:bedrock:[\w-]*::foundation-model\/(?<id>[^/]+)$/,
  // Google's models by their full resource name.
  /^(?:projects\/[^/]+\/locations\/[^/]+\/)?publishers\/google\/models\/(?<id>[^/]+)$/,
]

/** A folder may hold the declared model; one that is called like it, without the organisation, probably does. */
function withPathHint(problem: Problem, text: string, name: string): Problem {
  if (!isLocalPath(text)) return problem
  const how = 'If that folder holds the declared model, map it in `base-model-paths` of this rule.'
  const fix = `${problem.fix ?? ''} ${how}`
  const isCalledAlike = plainPath(text).split('/').at(-1) === plainPath(name).split('/').at(-1)
  return { ...problem, fix: fix.trim(), ...(isCalledAlike && isOnMachine(text) ? { atMost: 'warning' as const } : {}) }
}
