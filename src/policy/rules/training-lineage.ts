import { matchDataset, type Mismatch } from '../../evidence/index.ts'
import type { Resource } from '../../manifest/index.ts'
import { booleanOption } from '../option.ts'
import { isAsked } from '../peft-config.ts'
import { isFields, pointerTo, quoted, valueAt } from '../read-value.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'
import { shellWord } from '../shell-word.ts'

export const rule: DocumentRule = {
  id: 'training/lineage',
  title: 'An adapter or checkpoint that training continues from is stated with its digest',
  presets: {
    recommended: { severity: 'error', allow: true },
    strict: { severity: 'error', allow: false },
  },
  options: {
    allow: {
      type: 'boolean',
      default: true,
      description:
        'Whether training may continue from an adapter or checkpoint. If so, that it does is a warning at most; ' +
        'a missing or wrong digest always counts in full.',
    },
  },
  tighter: { allow: 'false' },
  check,
}

const starts = ['resume_from_checkpoint', 'adapter_name_or_path'] as const

function check(subject: RuleSubject, options: RuleOptions): readonly Problem[] {
  const allowed = booleanOption(options['allow'], true)
  const { training, peft_config: peft } = subject.manifest
  const declared = starts.flatMap((field) => {
    const resource = training?.[field]
    return resource ? continued(field, resource, subject, allowed) : []
  })
  const experts = isFields(peft?.['adapters']) ? Object.keys(peft['adapters']) : []
  const hidden = [
    ...undeclaredKeys.map((key) => ['training', 'hyperparameters', key]),
    ...experts.map((name) => ['peft_config', 'adapters', name]),
  ]
  return [...declared, ...hidden.flatMap((path) => undeclared(subject.document.value, path))]
}

function continued(field: string, resource: Resource, subject: RuleSubject, allowed: boolean): readonly Problem[] {
  const pointer = pointerTo('training', field)
  const name = resource.uri ?? field
  const from: Problem = {
    message: `Training continues from ${quoted(name)} and keeps whatever an earlier run put into it.`,
    pointer,
    fix: `Check that an approved request stands behind it, or remove \`${field}\` and start from the base model.`,
    ...(allowed ? { atMost: 'warning' as const } : {}),
  }
  return [from, ...digestProblems(resource, name, pointer, subject)]
}

function digestProblems(resource: Resource, name: string, pointer: string, { file }: RuleSubject): readonly Problem[] {
  if (resource.digest['sha256'] === undefined) {
    return [
      {
        message: `Training continues from ${quoted(name)} without a sha256, so other weights could take its place.`,
        pointer: `${pointer}/digest/sha256`,
        fix: `Add \`digest: { sha256: … }\` with what \`sha256sum ${shellWord(weightsOf(name))}\` prints.`,
      },
    ]
  }
  const { mismatches } = matchDataset({ ...resource, anonymizationMethodUsed: [] }, file)
  return mismatches.map((mismatch) => problemOf(mismatch, name, pointer))
}

function problemOf(mismatch: Mismatch, name: string, pointer: string): Problem {
  if (mismatch.kind === 'sha256' || mismatch.kind === 'pointer-hashed' || mismatch.kind === 'md5') {
    const algorithm = mismatch.kind === 'md5' ? 'md5' : 'sha256'
    return {
      message: `Training continues from ${quoted(name)}, but its ${algorithm} is ${mismatch.actual}, not as pinned.`,
      pointer: `${pointer}/digest/${algorithm}`,
      fix: `Restore the file, or state \`${algorithm}: ${mismatch.actual}\` if these are the weights that were meant.`,
    }
  }
  return {
    message:
      `Training continues from ${quoted(name)}, which is no file here that could be hashed, ` +
      'so its digest is only stated.',
    pointer: `${pointer}/uri`,
    fix: 'State the path of the weight file in the repository, or an address such as `s3://…` or `hf://…`.',
    atMost: 'warning',
  }
}

/** The file to hash: a path as it is, the last part of an address after its download. */
function weightsOf(name: string): string {
  if (!/\.(?:safetensors|bin|pt|gguf)$/.test(name)) return 'adapter_model.safetensors'
  return name.includes('://') ? (name.split('/').at(-1) ?? name) : name
}

/** Frameworks' names for the same, which would go unnoticed among the hyperparameters. */
const undeclaredKeys = [
  'resume_from_checkpoint', 'adapter_name_or_path', 'auto_resume_from_checkpoints', 'lora_model_dir',
  'resume_adapter_file',
]

function undeclared(document: unknown, path: readonly string[]): readonly Problem[] {
  const value = valueAt(document, ...path)
  if (!isAsked(value)) return []
  return [
    {
      message: `${path.join('.')} loads weights of an earlier run (${quoted(value)}) that no digest pins.`,
      pointer: pointerTo(...path),
      fix: 'State them as training.resume_from_checkpoint or adapter_name_or_path, with `digest: { sha256: … }`.',
    },
  ]
}
