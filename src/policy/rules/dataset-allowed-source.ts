import { sourceOf } from '../../evidence/index.ts'
import type { Dataset } from '../../manifest/index.ts'
import { datasetLabel } from '../dataset-label.ts'
import { matchesAny } from '../glob.ts'
import { listOption } from '../option.ts'
import { isPlainAddress, withoutVersion } from '../plain-address.ts'
import type { Problem, Rule } from '../rule.ts'

/** Stands for every path in the repository, whose changes are reviewed where they happen. */
const repositoryKeyword = 'repository'

export const rule: Rule = {
  id: 'dataset/allowed-source',
  title: 'Datasets come from where policy allows, and never over an unencrypted connection',
  presets: { recommended: 'warning', strict: 'error' },
  options: {
    allow: {
      description:
        'Globs on the uri of a dataset, for example hf://datasets/acme/**; ' +
        'the word repository stands for files in the repository. Absent: any source but http:// and ftp://.',
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: 256 },
    },
  },
  tighter: { allow: 'fewer-of-any' },
  check: ({ manifest }, { allow }) => {
    const patterns = Array.isArray(allow) ? listOption(allow, []) : undefined
    return manifest.datasets.flatMap((dataset, index) => checkDataset(dataset, index, patterns))
  },
}

function checkDataset(dataset: Dataset, index: number, patterns: readonly string[] | undefined): Problem[] {
  const { uri } = dataset
  if (uri === undefined) return []
  const label = datasetLabel(dataset, index)
  const pointer = `/datasets/${index}/uri`
  const source = sourceOf(uri)
  if (source.kind === 'remote' && (source.scheme === 'http' || source.scheme === 'ftp')) {
    const message =
      `The ${label} comes over ${source.scheme}://, where anyone on the way can put other data in its place.`
    return [{ message, pointer, fix: 'Use https://, or commit the file (with git-lfs or DVC for large data).' }]
  }
  if (patterns === undefined) return []

  const fix = `Policy allows: ${patterns.join(', ') || 'no source at all'}.`
  if (source.kind !== 'remote') {
    if (patterns.includes(repositoryKeyword)) return []
    return [{ message: `Policy does not allow ${label} to be in the repository.`, pointer, fix }]
  }
  if (!isPlainAddress(uri)) {
    const message =
      `The uri of ${label} can be read as more than one address, so policy cannot tell where the data comes ` +
      'from.'
    return [{ message, pointer, fix: 'Write it without a user name, dot segments, backslashes and encoded slashes.' }]
  }
  if (matchesAny(patterns, withoutVersion(uri), { trusted: true })) return []
  return [{ message: `Policy does not allow ${label} to come from ${uri}.`, pointer, fix }]
}
