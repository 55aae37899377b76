import { conclusionOf, type JudgementError } from '../../record/index.ts'
import type { Checked } from '../../worktree/index.ts'

/** A check that came to nothing, so that every format can tell it: neither a base nor a policy was read. */
export function failedCheck(error: JudgementError, policy: string | undefined): Checked {
  return {
    report: {
      verdict: 'error',
      conclusion: conclusionOf('error'),
      findings: [],
      seats: [],
      ignored: [],
      manifests: [],
      errors: [error],
      notes: [],
      policy: { path: policy ?? null, source: policy === undefined ? 'base' : 'work-tree', sha256: null },
      base: null,
    },
    policy: undefined,
    changed: undefined,
    texts: new Map(),
  }
}
