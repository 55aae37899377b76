import { frameworks, type Unread } from '../../evidence/index.ts'
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
  comparisonOf,
  isOfAnother,
  placeOf,
  shown,
  shownKey,
  type Comparison,
} from '../agreement/index.ts'
import { booleanOption } from '../option.ts'
import { isFields, type Fields } from '../read-value.ts'
import { configPlace } from '../risky-setting.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'training/config-matches',
  title: 'The training config says the same as the manifest',
  presets: {
    recommended: { severity: 'error', 'require-revision': false },
    strict: { severity: 'error', 'require-revision': true },
  },
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
    'require-revision': {
      type: 'boolean',
      default: false,
      description:
        'Whether the config must name the revision of a model or dataset where the manifest states a commit; when it ' +
        'need not, its silence is a warning at most. Another revision than the stated one always counts in full.',
    },
  },
  tighter: { 'require-revision': 'true' },
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
    // A config of a framework without a table is the matter of `training/config-known`.
    case 'unknown':
      return isOfAnother(config, subject, frameworks) ? [notOfFramework(path, subject)] : []
    case 'unreadable':
      return config.problems.map(({ message, place }) => unreadable(message, path, place, subject))
    case 'recognised': {
      const comparison = {
        ...comparisonOf(subject, path, config, frameworks),
        modelPaths: fieldsOption(options['base-model-paths']),
        dataPaths: fieldsOption(options['data-paths']),
        requireRevision: booleanOption(options['require-revision'], false),
      }
      return [
        ...comparisons.flatMap((compare) => compare(comparison)),
        ...config.unread.map((each) => unread(each, path, subject)),
        ...(config.repeatedKeys ?? []).map(({ key, place }) => repeated(key, path, place, subject)),
      ]
    }
  }
}

/** The manifest says how the config is to be read, and it cannot be read so: nothing that it says was compared. */
function notOfFramework(path: string, { document, manifest }: RuleSubject): Problem {
  const pointer = '/training/framework'
  const framework = shown(manifest.training?.framework)
  return {
    message:
      `The manifest says that the framework is ${framework}, and ${path} is no config of it: nothing of the config ` +
      'can be compared with the manifest.',
    pointer,
    place: placeOf(document.locate(pointer)),
    related: [{ path, line: 1, column: 1, message: `is no config of ${framework}` }],
    fix: 'Name the config that the run reads, complete with its base model and data, or correct `training.framework`.',
  }
}

/** The program will read something there; which thing, nobody can say beforehand. */
function unread({ key, place, message }: Unread, path: string, subject: RuleSubject): Problem {
  const what = key === '' ? '' : `${shownKey(key)} of `
  return {
    message:
      `${what}${path} is stated, but cannot be read as one value, so nobody can compare it: ${sentence(message)}`,
    pointer: '',
    path,
    place: placeOf(place),
    related: [configPlace(subject)],
    fix: 'State it once, as a plain value.',
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
