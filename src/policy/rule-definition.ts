import type { Place } from '../manifest/index.ts'
import type { EffectiveSetting } from './setting.ts'

/** Where in which policy file something is written: what a problem with it points at. */
export type Origin = {
  /** The file as reports name it: `.github/tunegate.yml`, `github:acme/ml-policies//base.yml@<commit>`, `tunegate:strict`. */
  readonly source: string
  /** JSON Pointer into that file. */
  readonly pointer: string
}

/** A rule that a policy file defines: an assertion in CEL over each document, or over each item of one of its lists. */
export type RuleDefinition = {
  /** `group/name`; never that of a built-in rule. */
  readonly id: string
  /** Each item of the list at `path` (keys below the manifest) is judged by itself, under the name `as`. */
  readonly each?: { readonly path: readonly string[]; readonly as: string }
  /** The rule applies where this holds; absent: everywhere. */
  readonly when?: string
  readonly assert: string
  /** Text with `{expression}` holes; `{{` and `}}` are braces. */
  readonly message: string
  /** An https address that explains the rule. */
  readonly help?: string
  /** Under the name `params`, over those of the policy. */
  readonly params: Readonly<Record<string, unknown>>
  /** Where the definition is written: pointer of the entry. */
  readonly origin: Origin
}

/** A rule that a policy defines, as the effective policy holds it. */
export type DefinedRule = RuleDefinition & { readonly setting: EffectiveSetting }

/**
 * Accepts findings that a rule makes, for a time. It covers findings of `rule` in manifests that `files` match and, with
 * `match`, only where that CEL expression holds; with `each`, only at or below the list items for which it holds.
 */
export type Waiver = {
  readonly rule: string
  readonly files: readonly string[]
  readonly each?: RuleDefinition['each']
  readonly match?: string
  readonly owner: string
  readonly reason: string
  /** `yyyy-mm-dd`; the day itself still counts, in UTC. */
  readonly expires: string
  readonly origin: Origin
  /** Where its entry stands in the file of `origin`. */
  readonly place?: Place
}
