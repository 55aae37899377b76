import { policyData, policySources, policyText, type LoadedPolicy } from '../../policy/index.ts'
import { visible } from '../../report/index.ts'
import type { WorkPolicy } from '../../worktree/index.ts'

type Effective = Extract<LoadedPolicy, { readonly state: 'effective' }>

/** A policy with its sources: as a commented policy file, or as data (`policies/policy-show.schema.json`). */
export function shownPolicy({ source }: WorkPolicy, loaded: Effective, format: 'text' | 'json'): string {
  if (format === 'text') return shown(policyText(loaded))
  const { policy, sha256, path = null, files } = loaded
  const content = {
    policy: { path, source, sha256 },
    files: files.map(({ reference, sha256: digest }) => ({ reference, sha256: digest })),
    effective: policyData(policy),
    sources: policySources(policy),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** Nothing is cut: the text is a policy, and may be used as one. */
function shown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\S.*/, (rest) => visible(rest, rest.length)))
    .join('\n')
}
