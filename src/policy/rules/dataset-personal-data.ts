import type { Dataset } from '../../manifest/index.ts'
import { datasetLabel } from '../dataset-label.ts'
import type { Problem, Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'dataset/personal-data',
  title: 'Every dataset says whether it holds sensitive personal information, and what was done about it',
  presets: { recommended: 'warning', strict: 'error' },
  options: {},
  check: ({ manifest }) => manifest.datasets.flatMap(checkDataset),
}

function checkDataset(dataset: Dataset, index: number): Problem[] {
  const label = datasetLabel(dataset, index)
  const pointer = `/datasets/${index}/hasSensitivePersonalInformation`
  const answer = dataset.hasSensitivePersonalInformation
  if (answer === 'no') return []
  if (answer === 'yes') return isAccountedFor(dataset) ? [] : [unaccountedProblem(label, pointer)]
  if (answer === 'noAssertion') return [unassertedProblem(label, pointer)]
  const message =
    `The ${label} does not say whether it holds sensitive personal information, which a tuned model can repeat.`
  return [{ message, pointer, fix: 'State hasSensitivePersonalInformation: "yes" or "no", with the quotes.' }]
}

function isAccountedFor({ anonymizationMethodUsed, personalDataBasis = '' }: Dataset): boolean {
  return personalDataBasis.trim() !== '' || anonymizationMethodUsed.some((method) => method.trim() !== '')
}

function unaccountedProblem(label: string, pointer: string): Problem {
  return {
    message:
      `The ${label} holds sensitive personal information, and neither its removal nor a basis for its use is ` +
      'stated.',
    pointer,
    fix: 'State anonymizationMethodUsed (a list: how it was masked) or personalDataBasis (why it may be used).',
  }
}

function unassertedProblem(label: string, pointer: string): Problem {
  return {
    message:
      `Nobody asserts whether ${label} holds personal information, and a model can repeat what it was trained ` +
      'on.',
    pointer,
    fix: 'Have the data looked through, then state "yes" or "no", with the quotes.',
    atMost: 'warning',
  }
}
