import { booleanOption } from '../option.ts'
import { readingIssues } from '../reading-issues.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'manifest/portable-yaml',
  title: 'Every value means the same to YAML 1.2 and to PyYAML',
  presets: { recommended: { severity: 'error', floats: false }, strict: 'error' },
  options: {
    floats: {
      description:
        'Whether to remark, as one notice for each file, on numbers such as 1e-5 that PyYAML reads as text. ' +
        'Training frameworks convert them or refuse them, so they change nothing unseen. Default true.',
      type: 'boolean',
      default: true,
    },
  },
  tighter: { floats: 'true' },
  check: (subject, { floats }) =>
    readingIssues(subject, 'manifest/portable-yaml').filter(
      ({ atMost }) => atMost !== 'notice' || booleanOption(floats, true),
    ),
}
