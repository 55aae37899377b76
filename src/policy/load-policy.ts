import { startOfFile, type Finding } from '../manifest/index.ts'
import { compose } from './composition.ts'
import type { UncompiledPolicy } from './effective-policy.ts'
import { layerProblems, type LayeredFile } from './layer-problems.ts'
import { readClosure, type Closure } from './policy-closure.ts'
import { policyDigest } from './policy-data.ts'
import { policyExpressions } from './policy-expressions.ts'
import { policyFinding } from './policy-file.ts'
import { expressionFinding, inFileOrder, layerFinding, placedWaivers } from './policy-places.ts'
import { layersOf } from './policy-layers.ts'
import { lockFindings, lockPath } from './policy-lock.ts'
import type { LoadedPolicy, ReadSource } from './policy-source.ts'
import { presetLayer } from './preset.ts'
import { unstatedSource } from './setting.ts'
import { watchingPolicy } from './watched-paths.ts'

/**
 * The policy at a path with everything that it extends, ready to judge; the `recommended` preset where there is no such
 * file. Where anything is wrong with any of its files, or with its lock, it judges nothing, and all that is wrong is
 * said. Throws only what `read` throws.
 */
export async function loadPolicy(path: string, read: ReadSource): Promise<LoadedPolicy> {
  const closure = await readClosure(path, read)
  if (!closure) return standIn(path)
  const nodes = [...closure.files.values()]
  // What extends no file has nothing to lock, and most policies need not wait for another answer.
  const lock = nodes.length > 1 ? await read({ kind: 'repository', path: lockPath(path) }) : ({ state: 'absent' } as const)
  const [root] = nodes
  if (!root) return unusable(path, 'policy-unreadable', closure.findings)
  const layered = layeredFiles(closure, path)
  const problems = layerProblems(layered).map((problem) => layerFinding(problem, closure))
  const reading = [...closure.findings, ...nodes.flatMap(({ findings }) => findings)]
  const findings = [...reading, ...problems, ...(await lockFindings(path, lock, closure))]
  const code = closure.unreadable || lock.state === 'unreadable' ? 'policy-unreadable' : 'policy-invalid'
  const layers = layered.find(({ name }) => name === root.name)?.layers
  if (!layers) return unusable(path, code, inFileOrder(findings, closure))

  const extended = nodes.flatMap(({ source }) => (source.kind === 'repository' ? [source.path] : []))
  const composed = watchingPolicy(compose(layers.map(({ file }) => file)), path, extended)
  const policy = { ...composed, waivers: placedWaivers(composed.waivers, closure) }
  const compiled = await policyExpressions(policy)
  const faults = compiled.state === 'invalid' ? compiled.problems : []
  const all = [...findings, ...nobodyAsked(policy, path), ...faults.map((fault) => expressionFinding(fault, closure))]
  if (all.length > 0 || compiled.state === 'invalid') return unusable(path, code, inFileOrder(all, closure))
  const files = nodes.map(({ source, name, sha256 }) => ({ source, reference: name, sha256 }))
  const tests = root.file?.tests.map(({ value }) => value) ?? []
  const { expressions } = compiled
  return { state: 'effective', policy: { ...policy, expressions }, sha256: policyDigest(policy), path, files, tests }
}

async function standIn(path: string): Promise<LoadedPolicy> {
  const policy = watchingPolicy(compose([presetLayer('recommended', path)]), path, [])
  const compiled = await policyExpressions(policy)
  if (compiled.state === 'invalid') throw new Error('The recommended preset has an invalid expression')
  const { expressions } = compiled
  const sha256 = policyDigest(policy)
  return { state: 'effective', policy: { ...policy, expressions }, sha256, path: undefined, files: [], tests: [] }
}

function layeredFiles(closure: Closure, path: string): readonly LayeredFile[] {
  return [...closure.files].flatMap(([key, { name }]) => {
    const layers = layersOf(key, closure, path)
    return layers ? [{ name, layers }] : []
  })
}

/** An empty list of seats that nobody wrote is a mistake; `seats: []` is a decision. */
function nobodyAsked({ approvals, from }: UncompiledPolicy, path: string): readonly Finding[] {
  if (approvals.seats.length > 0 || from.get('approvals.seats') !== unstatedSource) return []
  const message = 'The policy inherits no seats and states none; `approvals.seats: []` would say that this is meant'
  return [policyFinding(path, { message, place: startOfFile })]
}

function unusable(
  path: string,
  code: 'policy-unreadable' | 'policy-invalid',
  findings: readonly Finding[],
): LoadedPolicy {
  const [first] = findings
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
  const where = first && first.path !== path ? `, in ${first.path}` : ''
  const told = first ? `${first.line}:${first.column} ${first.message}${more}` : 'no reason given'
  const what = code === 'policy-unreadable' ? 'cannot be read whole' : 'is invalid'
  return { state: 'unusable', path, code, message: `The policy ${path} ${what}${where}: ${told}`, findings }
}
