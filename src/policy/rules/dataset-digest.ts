import type { Dataset } from '../../manifest/index.ts'
import { sourceOf } from '../../evidence/index.ts'
import { datasetLabel } from '../dataset-label.ts'
import { isSha256 } from '../hex.ts'
import { booleanOption } from '../option.ts'
import type { Problem, Rule } from '../rule.ts'
import { shellWord } from '../shell-word.ts'

/** sha256 of no bytes at all: what a failed download or a wrong path hashes to. */
const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

export const rule: Rule = {
  id: 'dataset/digest',
  title: 'Every dataset has a name of its own and the sha256 of its bytes',
  presets: { recommended: 'error', strict: { severity: 'error', contentSize: true } },
  options: {
    contentSize: {
      description: 'Whether to remark, as a notice, that a dataset does not state its size in bytes.',
      type: 'boolean',
      default: false,
    },
  },
  tighter: { contentSize: 'true' },
  check: ({ manifest: { datasets } }, options) => [
    ...datasets.flatMap(checkDigest),
    ...datasets.flatMap(checkName),
    ...(booleanOption(options['contentSize'], false) ? datasets.flatMap(checkSize) : []),
  ],
}

function checkDigest(dataset: Dataset, index: number): Problem[] {
  const sha256 = dataset.digest['sha256']
  const label = datasetLabel(dataset, index)
  const pointer = `/datasets/${index}/digest/sha256`
  const fix = howToHash(dataset)
  if (sha256 === undefined) {
    return [{ message: `The ${label} has no sha256, so nobody can tell later which data was approved.`, pointer, fix }]
  }
  if (!isSha256(sha256)) {
    const message = `The sha256 of ${label} is not 64 lower-case hex digits, so it identifies no data.`
    return [{ message, pointer, fix }]
  }
  if (sha256 !== emptySha256) return []
  const message = `The sha256 of ${label} is that of an empty file: the data was probably missing when it was hashed.`
  return [{ message, pointer, fix }]
}

function howToHash({ uri = '' }: Dataset): string {
  const source = sourceOf(uri)
  if (source.kind !== 'repository') return 'Download the data, run `sha256sum` on the file and state the result.'
  const command = `sha256sum ${shellWord(source.path)}`
  return `Run \`${command}\` (with git-lfs or DVC after \`git lfs pull\` or \`dvc pull\`) and state the result.`
}

function checkName(dataset: Dataset, index: number, datasets: readonly Dataset[]): Problem[] {
  const first = datasets.findIndex(({ name }) => name !== undefined && name === dataset.name)
  if (first === -1 || first === index) return []
  const message =
    `The name "${dataset.name}" is already that of dataset ${first + 1}, so findings and the record could mean ` +
    'either.'
  return [{ message, pointer: `/datasets/${index}/name`, fix: 'Give each dataset a name of its own.' }]
}

function checkSize(dataset: Dataset, index: number): Problem[] {
  if (dataset.contentSize !== undefined) return []
  const message = `The ${datasetLabel(dataset, index)} does not state its size, a second check that costs nothing.`
  const source = sourceOf(dataset.uri ?? '')
  const file = source.kind === 'repository' ? shellWord(source.path) : 'FILE'
  const fix = `Run \`wc -c ${file}\` and state the bytes as contentSize.`
  return [{ message, pointer: `/datasets/${index}/contentSize`, fix, atMost: 'notice' }]
}
