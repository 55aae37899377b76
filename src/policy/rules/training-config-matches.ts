import type { Place } from '../../manifest/index.ts'
import {
  compareBaseModel,
  compareDatasets,
  compareDeclarations,
  compareFramework,
  compareHyperparameters,
  compareMethod,
  comparePeftFields,
  compareTuning,
  placeOf,
  shownKey,
  type Comparison,
} from '../agreement/index.ts'
import { isFields, type Fields } from '../read-value.ts'
import { configPlace } from '../risky-setting.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'training/config-matches',
  title: 'The training config says the same as the manifest',
  presets: { recommended: 'error', strict: 'error' },
  options: {
    'base-model-paths': {
      type: 'object',
      description:
        'Base models in folders of training machines: the id that manifests state, by folder or glob on it, for ' +
        'example `{ /models/llama-3.2-3b: meta-llama/Llama-3.2-3B }`.',
      additionalProperties: { type: 'string', minLength: 1, maxLength: 512 },
      maxProperties: 1000,
    },
    'data-paths': {
      type: 'object',
      description:
        'Folders of training machines that hold datasets, and how manifests write them, for example ' +
        '`{ /mnt/data: "s3://acme-training" }`, or `.` for the root of the repository.',
      additionalProperties: { type: 'string', minLength: 1, maxLength: 512 },
      maxProperties: 1000,
    },
  },
  check,
}

const comparisons: readonly ((comparison: Comparison) => readonly Problem[])[] = [
  compareFramework, compareBaseModel, compareDatasets, compareMethod, compareTuning, comparePeftFields,
  compareHyperparameters, compareDeclarations,
]

function check(subject: RuleSubject, options: RuleOptions): readonly Problem[] {
  const reading = subject.trainingConfig()
  if (!reading) return []
  const { path, config } = reading
  switch (config.state) {
    // What cannot be compared is the matter of `training/config-known`.
    case 'unknown':
      return []
    case 'unreadable':
      return config.problems.map(({ message, place }) => unreadable(message, path, place, subject))
    case 'recognised': {
      const { framework, facts } = config
      const modelPaths = fieldsOption(options['base-model-paths'])
      const dataPaths = fieldsOption(options['data-paths'])
      const comparison = { subject, path, framework, facts, modelPaths, dataPaths }
      return [
        ...comparisons.flatMap((compare) => compare(comparison)),
        ...(config.repeatedKeys ?? []).map(({ key, place }) => repeated(key, path, place, subject)),
      ]
    }
  }
}

function unreadable(why: string, path: string, place: Place, subject: RuleSubject): Problem {
  return {
    message: `The training config ${path} cannot be read, so nobody can compare it with the manifest: ${sentence(why)}`,
    pointer: '',
    path,
    place,
    related: [configPlace(subject)],
    fix: 'Correct it until the training program reads it; what only looks like a config cannot be approved.',
  }
}

/** Programs take the last of two; people who read a file from above see the first. */
function repeated(key: string, path: string, place: Place, subject: RuleSubject): Problem {
  return {
    message: `${shownKey(key)} stands again later in the same map of ${path}, and only the later one counts.`,
    pointer: '',
    path,
    place: placeOf(place),
    related: [configPlace(subject)],
    fix: 'Remove the one that is not meant.',
    atMost: 'warning',
  }
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`
}

function fieldsOption(value: unknown): Fields {
  return isFields(value) ? value : {}
}
