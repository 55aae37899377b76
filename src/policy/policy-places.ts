import { fieldOf, isList, isMapping, startOfFile, type Finding, type ReadDocument } from '../manifest/index.ts'
import type { LayerProblem } from './layer-problems.ts'
import type { Closure } from './policy-closure.ts'
import type { PolicyExpressionProblem } from './policy-expressions.ts'
import { policyFinding, problemFinding } from './policy-file.ts'
import { pointerTo } from './read-value.ts'
import type { Waiver } from './rule-definition.ts'

/** A problem of how files fit together, with its place in the file that it is in. */
export function layerFinding({ source, part, ...problem }: LayerProblem, closure: Closure): Finding {
  const document = documentOf(source, closure)
  if (!document) return policyFinding(source, { ...problem, place: startOfFile })
  // An entry that is only a severity has no parts.
  const isMap = isMapping(valueAt(document.value, problem.pointer))
  const pointer = part !== undefined && isMap ? problem.pointer + pointerTo(part) : problem.pointer
  return problemFinding({ ...problem, pointer }, source, document)
}

/** A problem in an expression, with its place in the text of the file that holds it. */
export function expressionFinding(problem: PolicyExpressionProblem, closure: Closure): Finding {
  const { origin, start, end, message, fix } = problem
  const said = { message, pointer: origin.pointer, ...(fix === undefined ? {} : { fix }) }
  const document = documentOf(origin.source, closure)
  if (!document) return policyFinding(origin.source, { ...said, place: startOfFile })
  if (start === undefined || end === undefined) return problemFinding(said, origin.source, document)
  return policyFinding(origin.source, { ...said, place: document.locateWithin(origin.pointer, start, end) })
}

/** Waivers with the places of their entries, so that notices about them can point there. */
export function placedWaivers(waivers: readonly Waiver[], closure: Closure): readonly Waiver[] {
  return waivers.map((waiver) => {
    const located = documentOf(waiver.origin.source, closure)?.locate(waiver.origin.pointer)
    if (!located) return waiver
    const { via: _via, ...place } = located
    return { ...waiver, place }
  })
}

/** Findings each once, file by file in the order of the closure, from top to bottom. */
export function inFileOrder(findings: readonly Finding[], { files }: Closure): readonly Finding[] {
  const names = [...files.values()].map(({ name }) => name)
  const rank = ({ path }: Finding): number => (names.includes(path) ? names.indexOf(path) : names.length)
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]))
  return [...distinct.values()].toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column)
}

function documentOf(source: string, { files }: Closure): ReadDocument | undefined {
  return [...files.values()].find(({ name }) => name === source)?.document
}

function valueAt(value: unknown, pointer: string): unknown {
  const segments = pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
  return segments.reduce((at: unknown, segment) => (isList(at) ? at[Number(segment)] : fieldOf(at, segment)), value)
}
