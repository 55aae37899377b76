import type { Issue } from '../manifest/index.ts'
import type { Problem, RuleSubject } from './rule.ts'

/** What reading the document already found for a rule, as problems at the places that the reader knew. */
export function readingIssues(subject: RuleSubject, rule: Issue['rule']): Problem[] {
  return subject.document.issues.filter((issue) => issue.rule === rule).map(toProblem)
}

function toProblem({ message, pointer, place, fix, severity }: Issue): Problem {
  return { message, pointer, place, ...(fix !== undefined && { fix }), ...(severity && { atMost: severity }) }
}
