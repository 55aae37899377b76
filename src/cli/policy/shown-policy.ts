import { policyData, policySources, policyText, type LoadedPolicy } from '../../policy/index.ts'
import { jsonText, visible } from '../../report/index.ts'
import type { WorkPolicy } from '../../worktree/index.ts'

type Effective = Extract<LoadedPolicy, { readonly state: 'effective' }>

/** A policy with its sources: as a commented policy file, or as data (`policies/policy-show.schema.json`). */
export function shownPolicy({ source }: WorkPolicy, loaded: Effective, format: 'text' | 'json'): string {
  if (format === 'text') return policyText(loaded, uncut)
  const { policy, sha256, path = null, files } = loaded
  const content = {
    policy: { path, source, sha256 },
    files: files.map(({ reference, sha256: digest }) => ({ reference, sha256: digest })),
    effective: policyData(policy),
    sources: policySources(policy),
  }
  return jsonText(content)
}

/** Nothing is cut: the text is a policy, and may be used as one. */
function uncut(text: string): string {
  return visible(text, Number.POSITIVE_INFINITY)
}
