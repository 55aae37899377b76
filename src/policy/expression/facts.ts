import type { Scalar } from './shape.ts'

/** What is known of one value at some place of an expression, because what came before would have failed otherwise. */
export type Fact = {
  /** It exists, and so does all that it hangs from. */
  readonly present?: boolean
  readonly nonNull?: boolean
  /** It is one of these. */
  readonly among?: readonly Scalar[]
  /** It is none of these. */
  readonly not?: readonly Scalar[]
  /** A list of at least so many items. */
  readonly least?: number
  /** CEL's name of its type. */
  readonly type?: string
}

/** Facts by the path of the value. */
export type Facts = ReadonlyMap<string, Fact>

export const noFacts: Facts = new Map()

/** What follows from both being so. */
export function both(left: Facts | undefined, right: Facts | undefined): Facts | undefined {
  if (!left || !right) return undefined
  if (left.size === 0) return right
  const result = new Map(left)
  for (const [path, fact] of right) result.set(path, joined(result.get(path) ?? {}, fact))
  return result
}

/** Facts below one path, as facts below another; `''` stands for the path itself. */
export function rebased(facts: Facts, from: string, to: string): Facts {
  const result = new Map<string, Fact>()
  for (const [path, fact] of facts) {
    const rest = path.slice(from.length)
    if (path.startsWith(from) && (rest === '' || rest.startsWith('/'))) result.set(`${to}${rest}`, fact)
  }
  return result
}

/** What follows from either being so. */
export function either(left: Facts | undefined, right: Facts | undefined): Facts | undefined {
  if (!left) return right
  if (!right) return left
  const result = new Map<string, Fact>()
  for (const [path, fact] of left) {
    const other = right.get(path)
    if (other) result.set(path, common(fact, other))
  }
  return result
}

function joined(left: Fact, right: Fact): Fact {
  const among =
    left.among && right.among ? left.among.filter((value) => right.among?.includes(value)) : (left.among ?? right.among)
  return {
    ...left,
    ...right,
    ...(among ? { among } : {}),
    not: [...(left.not ?? []), ...(right.not ?? [])],
    least: Math.max(left.least ?? 0, right.least ?? 0),
  }
}

function common(left: Fact, right: Fact): Fact {
  return {
    present: left.present === true && right.present === true,
    nonNull: left.nonNull === true && right.nonNull === true,
    ...(left.among && right.among ? { among: [...left.among, ...right.among] } : {}),
    not: (left.not ?? []).filter((value) => right.not?.includes(value)),
    least: Math.min(left.least ?? 0, right.least ?? 0),
    ...(left.type !== undefined && left.type === right.type ? { type: left.type } : {}),
  }
}
