import { readingIssues } from '../reading-issues.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'manifest/schema',
  title: 'A manifest has the fields and types of its kind',
  presets: { recommended: 'error', strict: 'error' },
  options: {},
  // Other rules skip what they cannot read, because this one reports it: lowered, it would let things through unread.
  fixed: true,
  check: (subject) => readingIssues(subject, 'manifest/schema'),
}
