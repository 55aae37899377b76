import { readingIssues } from '../reading-issues.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'manifest/unknown-field',
  title: 'Every field is one that the format knows, or starts with x-',
  presets: { recommended: 'warning', strict: 'error' },
  options: {},
  check: (subject) => readingIssues(subject, 'manifest/unknown-field'),
}
