import { loadPolicy, type LoadedPolicy, type ReadSource } from '../policy/index.ts'
import type { Finding } from '../manifest/index.ts'
import type { JudgementError } from '../record/index.ts'

/** The policy that judges, or why there is none. */
export type PolicyState =
  | Extract<LoadedPolicy, { readonly state: 'effective' }>
  | {
      readonly state: 'unusable'
      readonly path: string
      readonly error: JudgementError
      readonly findings: readonly Finding[]
    }

/**
 * The policy at the tip of a base branch, with everything that it extends; the built-in `recommended` preset when there
 * is no such file. A policy that cannot be read whole, or is not valid, judges nothing.
 */
export async function policyState(path: string, read: ReadSource): Promise<PolicyState> {
  const loaded = await loadPolicy(path, read)
  if (loaded.state === 'effective') return loaded
  const { code, message, findings } = loaded
  const fix = 'Mend the policy on the base branch; until then nothing can be approved.'
  return { state: 'unusable', path, error: { code, message, fix }, findings }
}
