import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { TreeFile } from '../github/index.ts'
import type { Finding } from '../manifest/index.ts'
import { effectivePolicy, parsePolicy, policyData, type EffectivePolicy } from '../policy/index.ts'
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
  if (file.state === 'absent') return effective(undefined, undefined)
  if (file.state !== 'blob' || !file.bytes) {
    return unusable(path, 'policy-unreadable', `The policy ${path} at the base branch is not a readable text file`, [])
  }
  const reading = parsePolicy(path, file.bytes)
  if (reading.state === 'valid') return effective(path, reading.file)
  const [first] = reading.findings
  const more = reading.findings.length > 1 ? ` (and ${reading.findings.length - 1} more)` : ''
  const told = first ? `${first.line}:${first.column} ${first.message}${more}` : 'no reason given'
  return unusable(path, 'policy-invalid', `The policy ${path} at the base branch is invalid: ${told}`, reading.findings)
}

function effective(path: string | undefined, file: Parameters<typeof effectivePolicy>[0]): PolicyState {
  const policy = effectivePolicy(file)
  const json = canonicalize(policyData(policy)) ?? ''
  return { state: 'effective', policy, path, sha256: createHash('sha256').update(json).digest('hex') }
}

function unusable(path: string, code: string, message: string, findings: readonly Finding[]): PolicyState {
  const fix = 'Mend the policy on the base branch; until then nothing can be approved.'
  return { state: 'unusable', path, error: { code, message, fix }, findings }
}
