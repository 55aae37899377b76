import { listOption } from '../option.ts'
import type { ChangeRule } from '../rule.ts'

export const rule: ChangeRule = {
  scope: 'change',
  id: 'approval/unattributed-commit',
  title: 'Every commit belongs to accounts, so that approvers can be told from contributors',
  presets: { recommended: 'error', strict: 'error' },
  options: {
    'high-risk': {
      type: 'array',
      items: { type: 'string', enum: ['low', 'medium', 'high', 'serious'] },
      maxItems: 4,
      default: ['high', 'serious'],
      description: 'Risks at which the rule weighs its full severity; at others it is a warning. Default: high, serious.',
    },
  },
  tighter: { 'high-risk': 'more' },
  check: ({ risks, unattributed }, options) => {
    const high = listOption(options['high-risk'], ['high', 'serious'])
    // A risk that nobody stated may be any.
    const full = risks.some((risk) => risk === 'unstated' || high.includes(risk))
    return unattributed.map(({ oid, name, email }) => ({
      message:
        `Commit ${oid.slice(0, 7)} names ${name || 'somebody'} <${email || 'no e-mail'}>, an address of no ` +
        'GitHub account, so this person could be among the approvers.',
      fix: 'Add the e-mail address to the GitHub account, or amend the commit with an address that an account has.',
      ...(full ? {} : { atMost: 'warning' as const }),
    }))
  },
}
