import { sourceOf } from '../../evidence/index.ts'
import type { Dataset } from '../../manifest/index.ts'
import { datasetLabel } from '../dataset-label.ts'
import { isCommit, isSha256 } from '../hex.ts'
import type { Problem, Rule } from '../rule.ts'
import { shellWord } from '../shell-word.ts'

export const rule: Rule = {
  id: 'dataset/pinned',
  title: 'Every remote dataset names a version that cannot move',
  presets: { recommended: 'warning', strict: 'error' },
  options: {},
  check: ({ manifest }) => manifest.datasets.flatMap(checkDataset),
}

function checkDataset(dataset: Dataset, index: number): Problem[] {
  const { uri = '', revision, digest } = dataset
  const source = sourceOf(uri)
  if (source.kind !== 'remote') return []
  const about = { label: datasetLabel(dataset, index), at: `/datasets/${index}`, uri }
  if (source.scheme === 'hf') return checkHub(about, revision)
  if (source.scheme === 's3') return checkVersion(about, revision ?? /[?&]versionId=([^&#]+)/.exec(uri)?.[1], s3)
  if (source.scheme === 'gs') return checkVersion(about, revision ?? /#(\d+)$/.exec(uri)?.[1], gs)
  if (source.scheme === 'http' || source.scheme === 'https') return checkWeb(about, isSha256(digest['sha256']))
  return checkVersion(about, revision, { kind: 'version', fix: 'State the version of the object as `revision`.' })
}

type About = { readonly label: string; readonly at: string; readonly uri: string }

function checkHub({ label, at, uri }: About, revision: string | undefined): Problem[] {
  const [, repository = 'datasets/ORG/NAME', inUri] =
    /^hf:\/\/((?:[a-z]+s\/)?[^/@]+\/[^/@]+)(?:@([^/]+))?/i.exec(uri) ?? []
  if (inUri !== undefined && revision !== undefined && inUri !== revision) {
    const message =
      `The ${label} names two revisions, "${inUri}" in its uri and "${revision}", and the job may read either.`
    return [{ message, pointer: `${at}/revision`, fix: 'Keep the one that was approved.' }]
  }
  const stated = revision ?? inUri
  if (isCommit(stated)) return []
  const how = stated === undefined ? 'names no revision' : `names "${stated}", which is not a full commit id`
  const url = shellWord(`https://huggingface.co/${repository}`)
  return [
    {
      message: `The ${label} ${how}, so the Hub can serve other files tomorrow and the approved ones may be lost.`,
      pointer: inUri === undefined ? `${at}/revision` : `${at}/uri`,
      fix: `Find the commit with \`git ls-remote ${url} HEAD\` and state it as revision.`,
    },
  ]
}

type Store = { readonly kind: string; readonly fix: string }

const s3: Store = {
  kind: 'object version',
  fix:
    'Find it with `aws s3api head-object --bucket BUCKET --key KEY --query VersionId` (the bucket must be versioned) ' +
    'and append `?versionId=…` to the uri.',
}

const gs: Store = {
  kind: 'generation',
  fix:
    'Find it with `gcloud storage objects describe gs://BUCKET/OBJECT --format="value(generation)"` and append ' +
    '`#…` to the uri.',
}

function checkVersion({ label, at }: About, version: string | undefined, { kind, fix }: Store): Problem[] {
  // S3 answers the string "null" for an object that has no version.
  if (version !== undefined && version !== '' && version !== 'null') return []
  const message = `The ${label} names no ${kind}, so the object can be overwritten and the approved bytes lost.`
  return [{ message, pointer: `${at}/uri`, fix }]
}

/** An address has no versions, so its digest is what pins it; a Hub link through a branch could do better. */
function checkWeb({ label, at, uri }: About, hashed: boolean): Problem[] {
  const branch = /^https?:\/\/huggingface\.co\/.+?\/(?:resolve|raw|blob)\/([^/?#]+)/i.exec(uri)?.[1]
  if (branch !== undefined && !isCommit(branch)) {
    const message = `The ${label} links to "${branch}" on the Hub, a name that can lead to other files tomorrow.`
    return [{ message, pointer: `${at}/uri`, fix: `Put the commit in the place of "${branch}" in the address.` }]
  }
  if (hashed) return []
  const message =
    `The ${label} is at an address without versions and has no sha256, so nothing says which bytes were meant.`
  return [{ message, pointer: `${at}/uri`, fix: 'Download it, run `sha256sum` on the file and state digest.sha256.' }]
}
