import type { UncompiledPolicy } from './effective-policy.ts'
import type { Expression, Message } from './expression/index.ts'
import type { Origin, Waiver } from './rule-definition.ts'

/** What is wrong with an expression of a policy. */
export type PolicyExpressionProblem = {
  /** The scalar that holds the text. */
  readonly origin: Origin
  /** Offsets into that text, in UTF-16 units; absent where the whole of it is meant. */
  readonly start?: number
  readonly end?: number
  readonly message: string
  /** What to write instead, where that is known. */
  readonly fix?: string
}

/** The expressions of a defined rule. */
export type RuleExpressions = {
  readonly when?: Expression
  readonly assert: Expression
  readonly message: Message
  /** The shared variables that the message names: text is filled with values. Elsewhere they are written out. */
  readonly messageVariables: ReadonlyMap<string, Expression>
  /** Every name that one of these reads. */
  readonly names: ReadonlySet<string>
}

/** All expressions of a policy, compiled. Each knows the names of `documentScope`, `params`, and of a `for` its items. */
export type PolicyExpressions = {
  /** By the rule's id. */
  readonly rules: ReadonlyMap<string, RuleExpressions>
  /** The `if` of seats, by text. */
  readonly seats: ReadonlyMap<string, Expression>
  /** The `match` of waivers. */
  readonly waivers: ReadonlyMap<Waiver, Expression>
}

export type CompiledPolicyExpressions =
  | { readonly state: 'compiled'; readonly expressions: PolicyExpressions }
  | { readonly state: 'invalid'; readonly problems: readonly PolicyExpressionProblem[] }

/** What a policy without expressions has. */
export const noExpressions: PolicyExpressions = { rules: new Map(), seats: new Map(), waivers: new Map() }

/** Compiles every expression of a policy, or says everything that is wrong with any. Loads the engine only for one that has some. */
export async function policyExpressions(policy: UncompiledPolicy): Promise<CompiledPolicyExpressions> {
  if (!hasExpressions(policy)) return { state: 'compiled', expressions: noExpressions }
  const { compilePolicy } = await import('./compiled-policy.ts')
  return compilePolicy(policy)
}

function hasExpressions({ definedRules, variables, approvals, waivers }: UncompiledPolicy): boolean {
  return (
    definedRules.size > 0 ||
    Object.keys(variables).length > 0 ||
    approvals.seats.some(({ when }) => when.if !== undefined) ||
    waivers.some(({ match, each }) => match !== undefined || each !== undefined)
  )
}
