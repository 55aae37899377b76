import type { Finding } from '../manifest/index.ts'
import type { EffectivePolicy } from './effective-policy.ts'

/** A file that a policy is made of: in the repository that the policy governs, or in another one at a commit. */
export type PolicySource =
  | { readonly kind: 'repository'; readonly path: string }
  | {
      readonly kind: 'github'
      readonly owner: string
      readonly repository: string
      readonly path: string
      /** 40 lower-case hex digits. */
      readonly commit: string
    }

/** What a source holds; `unreadable` is anything that is neither its bytes nor a certain absence. */
export type SourceReading =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly why: string; readonly fix?: string }

/** Reads a source: through GitHub, from a work tree, from a map in a test. Never throws for what a source holds. */
export type ReadSource = (source: PolicySource) => Promise<SourceReading>

/** A policy with everything that it extends, or why it cannot judge. */
export type LoadedPolicy =
  | {
      readonly state: 'effective'
      readonly policy: EffectivePolicy
      /** sha256 of the effective policy's canonical JSON, hex. */
      readonly sha256: string
      /** Absent when there is no policy file, and the `recommended` preset stands in for it. */
      readonly path: string | undefined
      /** Every file of the closure but presets, the policy file first; `reference` as the lock names it. */
      readonly files: readonly { readonly source: PolicySource; readonly reference: string; readonly sha256: string }[]
      /** The tests that stand in the policy file, unread. */
      readonly tests: readonly unknown[]
    }
  | {
      readonly state: 'unusable'
      readonly path: string
      readonly code: 'policy-unreadable' | 'policy-invalid'
      /** One sentence: which file, and the first thing that is wrong with it. */
      readonly message: string
      /** Everything that is wrong, with places in the policy files. */
      readonly findings: readonly Finding[]
    }
