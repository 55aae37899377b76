import type { UncompiledPolicy } from './effective-policy.ts'
import { eachText } from './each.ts'
import {
  compile,
  compileMessage,
  type Compiled,
  type CompiledMessage,
  type CompileOptions,
  type Expression,
  type ExpressionProblem,
  type Message,
  type Scope,
  type ScopeType,
} from './expression/index.ts'
import type { CompiledPolicyExpressions, PolicyExpressionProblem, RuleExpressions } from './policy-expressions.ts'
import { pointerTo } from './read-value.ts'
import type { DefinedRule, Origin, RuleDefinition, Waiver } from './rule-definition.ts'
import { documentScope, itemScope, paramsScope } from './scope-schemas.ts'
import { expand, type Expansion } from './variable-expansion.ts'

/** What is compiled so far: problems are collected, each once, and so are the variables that something uses. */
type Workshop = {
  readonly policy: UncompiledPolicy
  /** The names of every expression that is not of a rule; one object, because the engine keeps what it converts by it. */
  readonly shared: Scope & { readonly params: ScopeType }
  readonly problems: Map<string, PolicyExpressionProblem>
  readonly used: Set<string>
  /** How many more characters are compiled; negative when they were too many. */
  readonly budget: { left: number }
}

/** A text of the policy, where it is written, and what holds where it is evaluated. */
type Written = {
  readonly text: string
  readonly origin: Origin
  /** Texts that hold wherever this one is evaluated. */
  readonly given?: readonly string[]
  /** What it reads may be absent: then there is no value, and none is needed. */
  readonly isGuarded?: true
}

const open: ScopeType = { type: 'dyn' }
/** The longest expression, in characters, with its variables written out. */
const longest = 4096
/** All expressions of a policy together, in characters, with their variables written out: about a second of work. */
const longestTogether = 524_288
/** As often as fields can be absent below each other. */
const deepestGuard = 8
/** Names that a macro must not give to its items: written out below it, a variable would mean another thing. */
const takenNames: ReadonlySet<string> = new Set([...Object.keys(documentScope), 'params'])

/** Compiles every expression of a policy: rules, seats, waivers, and the variables that none of them names. */
export function compilePolicy(policy: UncompiledPolicy): CompiledPolicyExpressions {
  const shared = { ...documentScope, params: paramsScope([policy.params]) }
  const workshop: Workshop = { policy, shared, problems: new Map(), used: new Set(), budget: { left: longestTogether } }
  const rules = [...policy.definedRules].map(([id, rule]) => [id, ruleExpressions(workshop, rule)] as const)
  const seats = seatTexts(policy).map((text) => [text, seatExpression(workshop, text)] as const)
  const waivers = policy.waivers.map((waiver) => [waiver, waiverExpression(workshop, waiver)] as const)
  for (const waiver of policy.waivers) checkList(workshop, waiver)
  for (const [name, text] of Object.entries(policy.variables)) {
    if (!workshop.used.has(name)) expression(workshop, { text, origin: variableOrigin(policy, name) }, workshop.shared)
  }
  if (workshop.problems.size > 0) return { state: 'invalid', problems: [...workshop.problems.values()] }
  return { state: 'compiled', expressions: { rules: present(rules), seats: present(seats), waivers: present(waivers) } }
}

function present<Key, Value>(entries: readonly (readonly [Key, Value | undefined])[]): ReadonlyMap<Key, Value> {
  return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])))
}

function ruleExpressions(workshop: Workshop, rule: DefinedRule): RuleExpressions | undefined {
  const at = (key: string): Origin => below(rule.origin, key)
  const params = paramsOf(workshop, rule)
  const scope = scopeWith(params, rule.each, itemType(workshop, rule.each, at('for')))
  const given = rule.when === undefined ? [] : [expanded(workshop, rule.when).text]
  const when =
    rule.when === undefined ? undefined : expression(workshop, { text: rule.when, origin: at('when') }, scope, 'bool')
  const assert = expression(workshop, { text: rule.assert, origin: at('assert'), given }, scope, 'bool')
  const message = templateOf(workshop, { text: rule.message, origin: at('message'), given }, scope)
  if (!assert || !message || (rule.when !== undefined && !when)) return undefined
  const read = [assert, message.message, ...message.messageVariables.values(), ...(when ? [when] : [])]
  const names = new Set(read.flatMap(({ paths }) => paths.map(({ root }) => root)))
  return { ...(when ? { when } : {}), assert, ...message, names }
}

/** The params that a rule may have: its own over those of the policy, and with those of each override over them. */
function paramsOf({ policy, shared }: Workshop, rule: DefinedRule): ScopeType {
  const { params, rules, overrides } = policy
  const stated = rules.get(rule.id)?.options ?? rule.params
  const others = overrides.map((override) => override.rules.get(rule.id)?.options).filter((options) => options !== undefined)
  if ([stated, ...others].every((options) => Object.keys(options).length === 0)) return shared.params
  const own = { ...params, ...stated }
  return paramsScope([own, ...others.map((options) => ({ ...own, ...options }))])
}

type Template = Pick<RuleExpressions, 'message' | 'messageVariables'>

/** A hole that cannot be filled stays as it is written, so a message need not ask whether what it names is there. */
function templateOf(workshop: Workshop, { text, origin, given = [] }: Written, scope: Scope): Template | undefined {
  const { policy } = workshop
  const names = withVariables(policy, scope)
  const attempt = (known: readonly string[]) => affordable(workshop, text, origin) ?? compileMessage(text, names, { given: known })
  const compiled = unguarded(given, attempt)
  if (compiled.state === 'invalid') {
    for (const problem of compiled.problems) report(workshop, origin, problem)
    return undefined
  }
  const variables = variablesOf(policy, compiled.message).map((name) => {
    workshop.used.add(name)
    const value = { text: policy.variables[name] ?? '', origin: variableOrigin(policy, name), given, isGuarded: true as const }
    return [name, expression(workshop, value, scope)] as const
  })
  return { message: compiled.message, messageVariables: present(variables) }
}

/** Compiles as if everything that is read were there: problems that only ask for a guard are none. */
function unguarded<Result extends Compiled | CompiledMessage>(
  given: readonly string[],
  attempt: (given: readonly string[]) => Result,
): Result | Refused {
  const known = [...given]
  for (let depth = 0; depth < deepestGuard; depth++) {
    const result = attempt(known)
    if (result.state === 'compiled') return result
    const { problems } = result
    const others = problems.filter((problem) => !asksForGuard(problem))
    if (others.length > 0) return { state: 'invalid', problems: others }
    const guards = problems.flatMap(({ guard }) => guard ?? [])
    if (guards.every((guard) => known.includes(guard))) return result
    known.push(...guards)
  }
  return attempt(known)
}

/** Whether a problem is mended by asking first. */
function asksForGuard({ kind }: ExpressionProblem): boolean {
  return kind === 'absent' || kind === 'null' || kind === 'short'
}

function variablesOf({ variables }: UncompiledPolicy, { paths }: Message): readonly string[] {
  return [...new Set(paths.map(({ root }) => root))].filter((root) => Object.hasOwn(variables, root))
}

function seatTexts({ approvals }: UncompiledPolicy): readonly string[] {
  return [...new Set(approvals.seats.flatMap(({ when }) => when.if ?? []))]
}

function seatExpression(workshop: Workshop, text: string): Expression | undefined {
  const { policy } = workshop
  const origin = policy.seatOrigins.get(text) ?? { source: '', pointer: '' }
  return expression(workshop, { text, origin }, workshop.shared, 'bool')
}

function waiverExpression(workshop: Workshop, waiver: Waiver): Expression | undefined {
  const { policy } = workshop
  const each = waiver.each ?? policy.definedRules.get(waiver.rule)?.each
  const item = itemType(workshop, waiver.each, below(waiver.origin, 'for')) ?? (each && itemScope(each))
  if (waiver.match === undefined) return undefined
  const scope = scopeWith(workshop.shared.params, each, item)
  return expression(workshop, { text: waiver.match, origin: below(waiver.origin, 'match') }, scope, 'bool')
}

/** Findings of a rule with a `for` stand in its items: a waiver for another list would cover none. */
function checkList(workshop: Workshop, { rule, each, origin }: Waiver): void {
  const judged = workshop.policy.definedRules.get(rule)?.each?.path.join('.')
  const list = each?.path.join('.')
  if (!each || list === undefined || judged === undefined || judged === list) return
  const message = `\`${rule}\` judges the items of \`${judged}\`, so the waiver would cover nothing in \`${list}\``
  const fix = `Write \`for: ${judged}[*] as ${each.as}\`, or leave it out.`
  report(workshop, below(origin, 'for'), { message, start: 0, end: eachText(each).indexOf('[*]'), fix })
}

/** The type of the items of a `for`; a path at which the schema has no list is a problem, and then nothing is known. */
function itemType(workshop: Workshop, each: RuleDefinition['each'], origin: Origin): ScopeType | undefined {
  if (each === undefined) return undefined
  if (Object.hasOwn(workshop.policy.variables, each.as)) {
    const start = eachText(each).length - each.as.length
    const message = `\`${each.as}\` is the name of a shared variable; give the items another name`
    report(workshop, origin, { message, start, end: start + each.as.length })
  }
  const type = itemScope(each)
  if (type) return type
  // The engine words what is wrong with a path, as it does for the same path in an expression.
  const steps = each.path.map((key) => (/^\w+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
  const prefixes = steps.map((_, index) => `manifest${steps.slice(0, index + 1).join('')}`)
  const given = prefixes.map((prefix) => `has(${prefix})`)
  const compiled = compile(prefixes.at(-1) ?? 'manifest', workshop.shared, { given })
  const problems = compiled.state === 'invalid' ? compiled.problems : []
  const end = eachText(each).indexOf('[*]')
  const notAList = { message: `\`${each.path.join('.')}\` is not a list of the manifest`, start: 0, end }
  for (const { message } of problems.length > 0 ? problems : [notAList]) {
    report(workshop, origin, { message, start: 0, end })
  }
  return open
}

function scopeWith(params: ScopeType, each: RuleDefinition['each'], item: ScopeType | undefined): Scope {
  return { ...documentScope, params, ...(each && item ? { [each.as]: item } : {}) }
}

/** With the variables' names, for those that are evaluated by themselves and for suggestions. */
function withVariables({ variables }: UncompiledPolicy, scope: Scope): Scope {
  return { ...Object.fromEntries(Object.keys(variables).map((name) => [name, open])), ...scope }
}

function expression(
  workshop: Workshop,
  { text, origin, given = [], isGuarded }: Written,
  scope: Scope,
  result: CompileOptions['result'] = 'any',
): Expression | undefined {
  const expansion = expanded(workshop, text)
  const { problems } = expansion
  for (const { message, ...where } of problems) report(workshop, originOf(workshop, where, origin), { message, ...where })
  if (problems.length > 0) return undefined
  if (expansion.text.length > longest && text.length <= longest) {
    const message = `With its variables written out the expression has more than ${longest} characters`
    report(workshop, origin, { message, start: 0, end: text.length })
    return undefined
  }
  const names = withVariables(workshop.policy, scope)
  const shared = (start: number, end: number): boolean => expansion.written(start, end).variable !== undefined
  const attempt = (known: readonly string[]): Compiled =>
    affordable(workshop, expansion.text, origin) ?? compile(expansion.text, names, { result, given: known, shared })
  const compiled = isGuarded ? unguarded(given, attempt) : attempt(given)
  if (compiled.state === 'compiled') return compiled.expression
  for (const problem of compiled.problems) {
    const where = expansion.written(problem.start, problem.end)
    report(workshop, originOf(workshop, where, origin), { ...problem, start: where.start, end: where.end })
  }
  return undefined
}

/** Undefined where a text may still be compiled; otherwise why not, which is told of the first one alone. */
function affordable(workshop: Workshop, text: string, origin: Origin): Refused | undefined {
  const { budget } = workshop
  const isFirst = budget.left >= 0
  budget.left -= text.length
  if (budget.left >= 0) return undefined
  if (isFirst) {
    const message =
      `The policy's expressions have, with their variables written out, more than ${longestTogether} characters ` +
      'together, which would take too long to read: this one and those after it were not'
    const fix = 'Write fewer rules, or shorter variables.'
    report(workshop, origin, { message, start: 0, end: text.length, fix })
  }
  return { state: 'invalid', problems: [] }
}

type Refused = { readonly state: 'invalid'; readonly problems: readonly ExpressionProblem[] }

function expanded(workshop: Workshop, text: string): Expansion {
  const { variables } = workshop.policy
  // Without its variables, it is not compiled either.
  const expansion = expand(text, workshop.budget.left < 0 ? {} : variables, takenNames)
  for (const name of expansion.variables) workshop.used.add(name)
  return expansion
}

function originOf({ policy }: Workshop, { variable }: { readonly variable?: string }, origin: Origin): Origin {
  return variable === undefined ? origin : variableOrigin(policy, variable)
}

function variableOrigin({ from }: UncompiledPolicy, name: string): Origin {
  return { source: from.get(`variables.${name}`) ?? '', pointer: pointerTo('variables', name) }
}

function below({ source, pointer }: Origin, key: string): Origin {
  return { source, pointer: pointer + pointerTo(key) }
}

/** What is told of a problem, whoever found it. */
type Told = Pick<ExpressionProblem, 'message' | 'start' | 'end' | 'fix'>

function report({ problems }: Workshop, origin: Origin, { message, start, end, fix }: Told): void {
  const problem = { origin, start, end, message, ...(fix === undefined ? {} : { fix }) }
  problems.set(JSON.stringify(problem), problem)
}
