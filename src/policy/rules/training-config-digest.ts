import { booleanOption } from '../option.ts'
import { checkPinnedFile } from '../pinned-file.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'training/config-digest',
  title: 'The training config is a file of the repository, with the digest that the manifest states',
  presets: {
    recommended: { severity: 'error', required: false },
    strict: { severity: 'error', required: true },
  },
  options: {
    required: {
      type: 'boolean',
      default: false,
      description:
        'Whether a request must state a config and its digest; when it need not, their absence is a warning at most. ' +
        'A digest that is stated and wrong always counts in full.',
    },
  },
  tighter: { required: 'true' },
  check,
}

function check({ manifest, file }: RuleSubject, options: RuleOptions): readonly Problem[] {
  const required = booleanOption(options['required'], false)
  const unpinned = required ? {} : ({ unpinned: 'warning' } as const)
  const resource = manifest.training?.config
  if (!resource) return manifest.kind === 'FineTuningRequest' ? [missing(required)] : []
  const pointer = '/training/config'
  return checkPinnedFile({ name: 'training config', resource, pointer, elsewhere: 'warning', ...unpinned }, file)
}

function missing(required: boolean): Problem {
  return {
    message: 'The request names no training config, so what was approved and what would run cannot be compared.',
    pointer: '/training/config',
    fix: 'Commit it and add `config: { uri: train/config.yaml, digest: { sha256: … } }`, which `sha256sum` prints.',
    ...(required ? {} : { atMost: 'warning' as const }),
  }
}
