import { lockPath } from '../policy/index.ts'
import { isPolicyTestPath } from './policy-test-files.ts'
import type { PolicyState } from './policy-state.ts'

/** The policy that judges, and where it is. */
export type CurrentPolicy = { readonly path: string; readonly state: Extract<PolicyState, { readonly state: 'effective' }> }

/** Whether a change touches what the policy is made of: its files, lock, schemas, or tests. */
export function touchesPolicy(touched: ReadonlySet<string>, { path, state }: CurrentPolicy): boolean {
  const extended = state.files.flatMap(({ source }) => (source.kind === 'repository' ? [source.path] : []))
  const own = [path, lockPath(path), ...state.policy.schemas, ...extended]
  return own.some((file) => touched.has(file)) || [...touched].some((file) => isPolicyTestPath(file, path))
}
