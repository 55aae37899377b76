import type { Manifest } from '../../manifest/index.ts'
import { booleanOption } from '../option.ts'
import { checkPinnedFile } from '../pinned-file.ts'
import { quoted } from '../read-value.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'training/prompt-format',
  title: 'The chat template is pinned, and changes of system prompt and vocabulary are seen',
  presets: {
    recommended: { severity: 'error', required: false },
    strict: { severity: 'error', required: true },
  },
  options: {
    required: {
      type: 'boolean',
      default: false,
      description:
        'Whether a stated chat template must have a digest; when it need not, its absence is a warning at most. ' +
        'A digest that is stated and wrong always counts in full.',
    },
  },
  tighter: { required: 'true' },
  check,
}

function check({ manifest, previous, file }: RuleSubject, options: RuleOptions): readonly Problem[] {
  const resource = manifest.training?.chat_template
  const unpinned = booleanOption(options['required'], false) ? {} : ({ unpinned: 'warning' } as const)
  const pointer = '/training/chat_template'
  const pinned = { name: 'chat template', pointer, elsewhere: 'warning', ...unpinned } as const
  return [
    ...(resource ? checkPinnedFile({ ...pinned, resource }, file) : []),
    ...systemPrompt(manifest, previous),
    ...addedTokens(manifest, previous),
  ]
}

/** Not wrong, but easily overlooked: an approver should have read it once. */
function systemPrompt(manifest: Manifest, previous: Manifest | undefined): readonly Problem[] {
  const prompt = manifest.training?.default_system
  if (prompt === undefined || prompt === '' || prompt === previous?.training?.default_system) return []
  return [
    {
      message: `Training puts ${quoted(prompt)} before examples without a system prompt, which the data does not show.`,
      pointer: '/training/default_system',
      fix: 'Nothing to do, if the approvers have read it; without the field, examples are trained as they are.',
      atMost: 'notice',
    },
  ]
}

function addedTokens(manifest: Manifest, previous: Manifest | undefined): readonly Problem[] {
  const before = previous?.training?.added_tokens ?? []
  const added = manifest.training?.added_tokens.filter((token) => !before.includes(token)) ?? []
  if (added.length === 0) return []
  return [
    {
      message: `Training adds ${quoted(added)} to the vocabulary; a token used nowhere else is a convenient trigger.`,
      pointer: '/training/added_tokens',
      fix: 'Nothing to do, if the approvers know what they are for; otherwise remove them.',
      atMost: 'notice',
    },
  ]
}
