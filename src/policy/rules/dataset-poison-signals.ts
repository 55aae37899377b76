import { inspectionsOf, signalNames, sourceOf } from '../../evidence/index.ts'
import type { Dataset } from '../../manifest/index.ts'
import { datePattern } from '../calendar.ts'
import { datasetLabel } from '../dataset-label.ts'
import { inspectionProblems } from '../inspection-problems.ts'
import { checkPinnedFile } from '../pinned-file.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'
import { object, severity } from '../schema-parts.ts'
import { shellWord } from '../shell-word.ts'
import { isAtLeastAsGrave, isLaterVersion, isStricterBySignal, signalSettings } from '../signal-settings.ts'

export const rule: DocumentRule = {
  id: 'dataset/poison-signals',
  title: 'What inspections of the datasets found is accepted by policy, and they are about the declared bytes',
  presets: {
    recommended: { severity: 'error', required: false, 'not-assessed': 'notice' },
    strict: { severity: 'error', required: true, 'not-assessed': 'warning' },
  },
  options: {
    required: {
      type: 'boolean',
      default: false,
      description: 'Whether every dataset that a request trains on needs an inspection of all its bytes.',
    },
    signals: {
      ...object(Object.fromEntries(signalNames.map((name) => [name, weightOf(name)])), []),
      default: {},
      description: 'How much findings of a signal weigh, by its id; the others weigh what the inspection says.',
    },
    allow: {
      type: 'array',
      maxItems: 200,
      default: [],
      description: 'Findings that are known and accepted for a time, by the digest that a finding states.',
      items: object(
        {
          digest: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'The digest of the finding.' },
          owner: { type: 'string', maxLength: 200, pattern: String.raw`\S`, description: 'Who answers for it.' },
          reason: { type: 'string', maxLength: 2000, pattern: String.raw`\S`, description: 'Why it is harmless.' },
          expires: { type: 'string', pattern: datePattern, description: 'The last day on which it holds (UTC), as yyyy-mm-dd.' },
        },
        ['digest', 'owner', 'reason', 'expires'],
      ),
    },
    'not-assessed': {
      type: 'string',
      enum: ['error', 'warning', 'notice'],
      default: 'warning',
      description: 'How much it weighs that a part of the data could not be assessed.',
    },
    'least-version': {
      type: 'string',
      pattern: String.raw`^\d{1,9}\.\d{1,9}\.\d{1,9}$`,
      description: 'The oldest version of tunegate whose inspections count, e.g. 0.1.0. Absent: any.',
    },
  },
  tighter: {
    required: 'true',
    signals: isStricterBySignal,
    allow: 'fewer',
    'not-assessed': isAtLeastAsGrave,
    'least-version': isLaterVersion,
  },
  check: (subject, options) =>
    subject.manifest.datasets.flatMap((dataset, index) => checkDataset(dataset, index, subject, options)),
}

function weightOf(signal: string): object {
  return { ...severity, description: `How much findings of ${signal} weigh.` }
}

function checkDataset(dataset: Dataset, index: number, subject: RuleSubject, options: RuleOptions): readonly Problem[] {
  const { manifest, file, inspected = new Map(), now } = subject
  const settings = signalSettings(options)
  const label = datasetLabel(dataset, index)
  const at = `/datasets/${index}`
  const inspections = inspectionsOf(dataset, file, inspected)
  const needed = settings.required && manifest.kind === 'FineTuningRequest' && isTrainedOn(dataset)
  const today = now?.toISOString().slice(0, 10)
  const about = { label, dataset, all: manifest.datasets, settings, today }
  return [
    ...pinned(dataset, label, at, file, settings.required),
    ...inspections.flatMap((inspection) =>
      inspectionProblems(inspection, { ...about, pointer: inspection.how === 'stated' ? `${at}/evidence/uri` : `${at}/uri` }),
    ),
    ...(needed && inspections.length === 0 && !dataset.evidence ? [missing(dataset, label, at)] : []),
  ]
}

/** Validation and test data shape no weights. What states no role is trained on. */
function isTrainedOn({ role = 'train' }: Dataset): boolean {
  return role !== 'validation' && role !== 'test'
}

function pinned(
  { evidence }: Dataset,
  label: string,
  at: string,
  file: RuleSubject['file'],
  required: boolean,
): readonly Problem[] {
  if (!evidence) return []
  const lighter = required ? {} : ({ unpinned: 'warning', elsewhere: 'warning' } as const)
  return checkPinnedFile({ name: `evidence about ${label},`, resource: evidence, pointer: `${at}/evidence`, ...lighter }, file)
}

function missing({ uri = '' }: Dataset, label: string, at: string): Problem {
  const source = sourceOf(uri)
  const data = source.kind === 'repository' ? shellWord(source.path) : 'FILE'
  return {
    message: `Nobody inspected ${label} for signs of poison: a few hundred rows can take a model’s safety training away.`,
    pointer: `${at}/evidence`,
    fix:
      `Run \`tunegate inspect dataset ${data} --output evidence/NAME.json\`, commit the file and state it as ` +
      '`evidence: { uri: evidence/NAME.json, digest: { sha256: … } }`.',
  }
}
