import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { escape } from 'minimatch'
import type { TreeFile } from '../github/index.ts'
import { startOfFile, type Finding } from '../manifest/index.ts'
import {
  effectivePolicy,
  matchesAny,
  parsePolicy,
  policyData,
  policyFinding,
  type EffectivePolicy,
  type PolicyFile,
} from '../policy/index.ts'
import type { JudgementError } from '../record/index.ts'

/** The policy that judges, or why there is none. */
export type PolicyState =
  | {
      readonly state: 'effective'
      readonly policy: EffectivePolicy
      /** sha256 of the effective policy's canonical JSON, hex. */
      readonly sha256: string
      /** Absent when the built-in preset stands in for a file. */
      readonly path: string | undefined
    }
  | {
      readonly state: 'unusable'
      readonly path: string
      readonly error: JudgementError
      readonly findings: readonly Finding[]
    }

/**
 * The policy of the file at the tip of the base branch; the built-in `recommended` preset when there is no such file.
 * A file that cannot be read whole, or is not a valid policy, judges nothing.
 */
export function policyState(path: string, file: TreeFile): PolicyState {
  if (file.state === 'absent') return { ...effective(path, undefined), path: undefined }
  if (file.state !== 'blob' || !file.bytes) {
    const message = `The policy ${path} at the base branch is not a readable text file`
    return unusable(path, 'policy-unreadable', message, [problem(path, 'A policy is a text file, and this is none')])
  }
  const reading = parsePolicy(path, file.bytes)
  if (reading.state === 'invalid') return invalid(path, reading.findings)
  const state = effective(path, reading.file)
  // An empty list that nobody wrote is a mistake; `seats: []` is a decision.
  const asksNobody = reading.file.approvals.seats === undefined && state.policy.approvals.seats.length === 0
  return asksNobody ? invalid(path, [problem(path, nobodyAsked)]) : state
}

const nobodyAsked = 'The policy inherits no seats and states none; `approvals.seats: []` would say that this is meant'

function effective(path: string, file: PolicyFile | undefined) {
  const stated = effectivePolicy(file, path)
  const policy = file?.approvals.seats === undefined ? watchingSchemas(stated) : stated
  const json = canonicalize(policyData(policy)) ?? ''
  return { state: 'effective' as const, policy, path, sha256: createHash('sha256').update(json).digest('hex') }
}

/** The presets' seats for the policy know where it is, but not its schemas, which may be kept elsewhere. */
function watchingSchemas(policy: EffectivePolicy): EffectivePolicy {
  const seats = policy.approvals.seats.map((seat) => {
    const { paths } = seat.when
    if (!paths) return seat
    const others = policy.schemas.filter((schema) => !matchesAny(paths, schema, { trusted: true }))
    const watched = [...paths, ...others.map((schema) => escape(schema, { magicalBraces: true }))]
    return { ...seat, when: { ...seat.when, paths: watched } }
  })
  return { ...policy, approvals: { ...policy.approvals, seats } }
}

function invalid(path: string, findings: readonly Finding[]): PolicyState {
  const [first] = findings
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
  const told = first ? `${first.line}:${first.column} ${first.message}${more}` : 'no reason given'
  return unusable(path, 'policy-invalid', `The policy ${path} at the base branch is invalid: ${told}`, findings)
}

function problem(path: string, message: string): Finding {
  return policyFinding(path, { message, place: startOfFile })
}

function unusable(path: string, code: string, message: string, findings: readonly Finding[]): PolicyState {
  const fix = 'Mend the policy on the base branch; until then nothing can be approved.'
  return { state: 'unusable', path, error: { code, message, fix }, findings }
}
