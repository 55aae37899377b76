import type { RetryLimits } from '../github/index.ts'
import type { Verdict } from '../record/index.ts'

/** What a run of the gate is told, typed and whole. */
export type RunInputs = {
  readonly token: string
  readonly membersToken: string | undefined
  /** For policy files of other repositories. */
  readonly policyToken: string | undefined
  readonly policy: string
  readonly checkName: string
  readonly pulls: readonly number[]
  readonly dryRun: boolean
  readonly failOn: Extract<Verdict, 'rejected' | 'awaiting-approval'>
  readonly event: { readonly name: string; readonly payload: unknown }
  readonly repository: { readonly owner: string; readonly name: string }
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly version: string
  readonly now: () => Date
  readonly fetch?: typeof fetch
  readonly limits?: RetryLimits
}

/** The numbers of the `pull-request` input: `12`, or `12, 15`; nothing when it is something else. */
export function parsePullNumbers(text: string): readonly number[] | undefined {
  const parts = text.split(',').map((part) => part.trim().replace(/^#/, ''))
  if (parts.length === 1 && parts[0] === '') return []
  return parts.every((part) => /^[1-9]\d{0,9}$/.test(part)) ? [...new Set(parts.map(Number))] : undefined
}
