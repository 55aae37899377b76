import { isPolicyTestPath, lockPath } from '../policy/index.ts'
import { manifestsNamedBy } from './policy-test-file.ts'
import type { PolicyState } from './policy-state.ts'

/** The policy that judges, and where it is. */
export type CurrentPolicy = { readonly path: string; readonly state: Extract<PolicyState, { readonly state: 'effective' }> }

/**
 * Whether a change touches what the policy is made of: its files, lock, schemas, or tests, and the manifests that tests in
 * the policy itself name. What test files beside it name is known only once they are read.
 */
export function touchesPolicy(touched: ReadonlySet<string>, { path, state }: CurrentPolicy): boolean {
  const extended = state.files.flatMap(({ source }) => (source.kind === 'repository' ? [source.path] : []))
  const own = [path, lockPath(path), ...state.policy.schemas, ...extended, ...manifestsNamedBy(state.tests, path)]
  return own.some((file) => touched.has(file)) || [...touched].some((file) => isPolicyTestPath(file, path))
}
