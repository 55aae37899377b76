import { posix } from 'node:path'
import type { DatasetFact, TrainingFacts } from '../evidence/index.ts'
import { missingText, missingWord, type Draft } from './draft.ts'
import type { LocalFile, RequestSource } from './request-source.ts'

type Entry = { readonly [key: string]: Draft }

/** The datasets of a config, each under a name of its own. */
export function datasetsOf(facts: TrainingFacts, source: RequestSource): readonly Draft[] {
  const entries = distinct(facts.datasets)
  if (entries.length === 0) return [unknownDataset('what the run trains on: the config does not name it')]
  const taken = new Set<string>()
  return entries.map((fact) => {
    const name = free(nameOf(fact), taken)
    taken.add(name)
    return { name, role: fact.role, ...sourceFields(fact, facts, source), ...people }
  })
}

/** A dataset of which nothing is known. */
export function unknownDataset(what: string): Draft {
  return {
    name: missingText('a short name of the data'),
    role: 'train',
    uri: missingText(`${what}; a path in this repository, or hf://, s3://, gs://, https://`),
    digest: { sha256: missingWord('sha256sum of the data') },
    ...people,
  }
}

/** What no config knows of data. */
const people: Entry = {
  license: missingText('licence of the data: an SPDX identifier, e.g. cc-by-4.0, or proprietary'),
  hasSensitivePersonalInformation: missingWord('"yes", "no" or "noAssertion", with the quotes'),
}

function sourceFields(fact: DatasetFact, facts: TrainingFacts, source: RequestSource): Entry {
  const uri = fact.uri?.value.trim()
  const part: Entry = {
    ...(fact.split === undefined ? {} : { split: fact.split.value }),
    ...(fact.config_name === undefined ? {} : { config_name: fact.config_name.value }),
  }
  if (uri === undefined) {
    return {
      uri: missingText(`where ${fact.name?.value ?? 'it'} is; a path in this repository, or hf://, s3://, gs://, https://`),
      digest: { sha256: missingWord('sha256sum of the data') },
      ...part,
    }
  }
  const local = source.fileOf(uri)
  if (local) return { ...localFields(local), ...part }
  const hub = hubRepository(fact, facts, source)
  if (hub !== undefined) return { ...hubFields(hub, fact), ...part }
  const revision: Entry = fact.revision === undefined ? {} : { revision: fact.revision.value }
  if (isUpload(uri)) {
    return {
      uri: missingText(`where the data that was uploaded as ${uri} is: a path in this repository, or an address`),
      digest: { sha256: missingWord('sha256sum of the file that was uploaded') },
      ...part,
    }
  }
  return { uri, digest: { sha256: missingWord(digestCommand(uri)) }, ...revision, ...mediaTypeOf(uri), ...part }
}

function localFields({ path, measured }: LocalFile): Entry {
  const hint = `sha256sum ${path}, or run \`tunegate init\` with --hash`
  return {
    uri: /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) ? `./${path}` : path,
    digest: { sha256: measured?.sha256 ?? missingWord(hint) },
    ...mediaTypeOf(path),
    ...(measured === undefined ? {} : { contentSize: measured.size }),
    ...(measured?.rows === undefined ? {} : { num_rows: measured.rows }),
  }
}

function hubFields(repository: string, { revision }: DatasetFact): Entry {
  const command = `git ls-remote https://huggingface.co/datasets/${repository} HEAD`
  return {
    uri: repository.includes('/') ? `hf://datasets/${repository}` : `hf://${repository}`,
    digest: { sha256: missingWord('sha256sum of the data as it is downloaded') },
    revision: revision?.value ?? missingText(`its commit, 40 hex digits: ${command}`),
  }
}

/**
 * A name that is looked up on the Hub: two parts of which neither is a folder here, or a name that the reader calls
 * unpinned.
 */
function hubRepository(
  { uri, revision }: DatasetFact,
  { settings }: TrainingFacts,
  { isFolder }: RequestSource,
): string | undefined {
  const name = uri?.value.trim() ?? ''
  if (!/^[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?$/.test(name) || dataFile.test(name)) return undefined
  if (isUpload(name) || isFolder(name) || isFolder(name.split('/')[0] ?? '')) return undefined
  const floats = settings.some(({ risk, pointer }) => risk === 'mutable-source' && pointer === uri?.pointer)
  return floats || revision !== undefined || name.includes('/') ? name : undefined
}

const dataFile = /\.(?:jsonl?|csv|tsv|parquet|arrow|txt|gz|zst|zip)$/i

/** Ids that services give to uploads, which say nothing about the data. */
function isUpload(uri: string): boolean {
  return /^(?:file|dataset|ds|upload)[-_][\w-]+$/i.test(uri) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uri)
}

function digestCommand(uri: string): string {
  if (uri.startsWith('s3://')) return `aws s3 cp ${uri} - | sha256sum`
  if (uri.startsWith('gs://')) return `gcloud storage cat ${uri} | sha256sum`
  if (/^https?:\/\//.test(uri)) return `curl -fsSL ${uri} | sha256sum`
  return `sha256sum ${uri}`
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.jsonl': 'application/jsonl',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.parquet': 'application/vnd.apache.parquet',
  '.arrow': 'application/vnd.apache.arrow.file',
}

function mediaTypeOf(path: string): Entry {
  const mediaType = mediaTypes[posix.extname(path).toLowerCase()]
  return mediaType === undefined ? {} : { mediaType }
}

/** One entry for each source, role and split: a config may name the same data several times to weigh it. */
function distinct(facts: readonly DatasetFact[]): readonly DatasetFact[] {
  const seen = new Set<string>()
  return facts.filter(({ name, uri, split, config_name: part, role, revision }) => {
    const key = JSON.stringify([uri?.value ?? name?.value, split?.value, part?.value, role, revision?.value])
    return !seen.has(key) && seen.add(key)
  })
}

function nameOf({ name, uri }: DatasetFact): string {
  const plain = name?.value ?? posix.basename((uri?.value ?? '').replace(/[?#].*$/, '').replace(/\/+$/, '')).replace(dataFile, '')
  const shown = plain.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim().slice(0, 200)
  return shown === '' ? 'data' : shown
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let count = 2
  while (taken.has(`${name}-${count}`)) count++
  return `${name}-${count}`
}
