import '../../src/evidence/index.ts'
import { compose } from '../../src/policy/composition.ts'
import type { EffectivePolicy, UncompiledPolicy } from '../../src/policy/effective-policy.ts'
import { policyExpressions, type PolicyExpressionProblem } from '../../src/policy/policy-expressions.ts'
import { parsePolicy } from '../../src/policy/policy-file.ts'

/** Where the policies under test are said to be. */
export const policyPath = '.github/tunegate.yml'

/** The policy that the lines of one file make, extending nothing. */
export function uncompiled(text: string): UncompiledPolicy {
  const reading = parsePolicy(policyPath, `apiVersion: tunegate/v1\nkind: Policy\nextends: []\n${text}`)
  if (reading.state === 'invalid') throw new Error(reading.findings.map(({ message }) => message).join('; '))
  return compose([reading.file])
}

/** The policy of one file with its expressions compiled. */
export async function policyOf(text: string): Promise<EffectivePolicy> {
  const policy = uncompiled(text)
  const compiled = await policyExpressions(policy)
  if (compiled.state === 'invalid') throw new Error(compiled.problems.map(({ message }) => message).join('; '))
  return { ...policy, expressions: compiled.expressions }
}

/** What is wrong with the expressions of a file: `pointer[text meant] message`. */
export async function problemsOf(text: string): Promise<string[]> {
  const policy = uncompiled(text)
  const compiled = await policyExpressions(policy)
  if (compiled.state === 'compiled') return []
  return compiled.problems.map((problem) => `${problem.origin.pointer}[${meant(policy, problem)}] ${problem.message}`)
}

function meant(policy: UncompiledPolicy, { origin, start, end }: PolicyExpressionProblem): string {
  const rule = [...policy.definedRules.values()].find((one) => origin.pointer.startsWith(`${one.origin.pointer}/`))
  const waiver = policy.waivers.find((one) => origin.pointer.startsWith(`${one.origin.pointer}/`))
  const key = origin.pointer.split('/').at(-1) ?? ''
  const seat = [...policy.seatOrigins].find(([, { pointer }]) => pointer === origin.pointer)?.[0]
  const each = rule?.each ?? waiver?.each
  const texts: Readonly<Record<string, string | undefined>> = {
    when: rule?.when,
    assert: rule?.assert,
    message: rule?.message,
    match: waiver?.match,
    for: each && `${each.path.join('.')}[*] as ${each.as}`,
  }
  const text = origin.pointer.startsWith('/variables/') ? policy.variables[key] : (seat ?? texts[key])
  return text?.slice(start, end) ?? '?'
}
