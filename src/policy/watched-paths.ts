import type { UncompiledPolicy } from './effective-policy.ts'
import { matchesAny } from './glob.ts'
import { lockPath } from './policy-lock.ts'
import { literal, policyTestGlobs } from './policy-test-paths.ts'

/**
 * Has the presets' seats for the policy watch all that it is made of, wherever it is kept: `files` of the repository, its
 * lock, its schemas, and the tests beside it. Seats that a file states watch what they state.
 */
export function watchingPolicy(policy: UncompiledPolicy, policyPath: string, files: readonly string[]): UncompiledPolicy {
  if (!policy.from.get('approvals.seats')?.startsWith('tunegate:')) return policy
  const paths = [policyPath, lockPath(policyPath), ...files, ...policy.schemas]
  const tests = policyTestGlobs(policyPath)
  const seats = policy.approvals.seats.map((seat) => {
    const { paths: watched } = seat.when
    if (!watched) return seat
    const others = [...new Set(paths)].filter((path) => !matchesAny(watched, path, { trusted: true }))
    return { ...seat, when: { ...seat.when, paths: [...watched, ...others.map(literal), ...tests] } }
  })
  return { ...policy, approvals: { ...policy.approvals, seats } }
}
