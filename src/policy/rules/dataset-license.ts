import { datasetLabel } from '../dataset-label.ts'
import { licenseOptions, licenseProblem, licenseTightening } from '../license.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'dataset/license',
  title: 'Every dataset has a licence, and policy allows it',
  presets: { recommended: 'warning', strict: 'error' },
  options: licenseOptions,
  tighter: licenseTightening,
  check: ({ manifest }, { allow }) =>
    manifest.datasets.flatMap((dataset, index) => {
      const problem = licenseProblem(dataset.license, allow, {
        what: datasetLabel(dataset, index),
        pointer: `/datasets/${index}/license`,
        why: 'nobody can tell whether training on it is permitted',
        where: 'Data of your own is `proprietary`; for a Hub dataset it is `license` in its README.md',
      })
      return problem ? [problem] : []
    }),
}
