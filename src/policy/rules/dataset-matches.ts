import { matchDataset } from '../../evidence/index.ts'
import { datasetLabel } from '../dataset-label.ts'
import { mismatchProblem } from '../dataset-mismatch.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'dataset/matches',
  title: 'A dataset in the repository has the digest and size that the manifest states',
  presets: { recommended: 'error', strict: 'error' },
  options: {},
  check: ({ manifest, file }) =>
    manifest.datasets.flatMap((dataset, index) => {
      const label = datasetLabel(dataset, index)
      const { mismatches } = matchDataset(dataset, file)
      return mismatches.map((mismatch) => mismatchProblem(mismatch, label, `/datasets/${index}`))
    }),
}
