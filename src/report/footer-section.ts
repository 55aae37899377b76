import type { Judged } from '../record/index.ts'
import { code } from './markdown.ts'
import { moment, shortCommit, shortDigest } from './words.ts'

/** What the verdict rests on, in small print: enough to find the record and to judge again. */
export function footerSection({ judgement, record }: Judged): string {
  const { policy, head, contentDigest, evaluatedAt, mergeGroup } = judgement
  const source = policy.path === undefined ? 'built-in policy' : `policy ${code(policy.path, 120)}`
  const facts = [
    `Judged ${code(shortCommit(head))}${mergeGroup ? ' (merge group)' : ''} on ${moment(evaluatedAt)}`,
    `${source} at ${code(shortCommit(policy.commit))}`,
    ...(contentDigest === undefined ? [] : [`content ${code(shortDigest(contentDigest))}`]),
    `record ${code(`sha256:${record.sha256}`)}`,
  ]
  return `<sub>${facts.join(' · ')}</sub>`
}
