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
  /** Paths of values that equal it. */
  readonly same?: readonly string[]
}

/** Facts by the path of the value. */
export type Facts = ReadonlyMap<string, Fact>

export const noFacts: Facts = new Map()

/** More values or paths than this are of no use, and keeping them would make a long condition slow. */
const mostKept = 64

/** More positions than this in one path: only what holds of that very path, and of all items at once, is looked up. */
const mostPositions = 4

/** What follows from both being so. */
export function both(left: Facts | undefined, right: Facts | undefined): Facts | undefined {
  if (!left || !right) return undefined
  if (left.size === 0) return right
  if (right.size === 0) return left
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

/** All that is known of the value at a path: of itself, of every item of the list it stands in, and of what it equals. */
export function factAt(facts: Facts, path: string): Fact | undefined {
  const own = heldOf(facts, path)
  const same = (own?.same ?? []).flatMap((other) => heldOf(facts, other) ?? [])
  // That a value equals one that is there says no more than the equality itself did.
  return same.reduce<Fact | undefined>((fact, { among, not, nonNull }) => {
    const told = { ...(among ? { among } : {}), ...(not ? { not } : {}), ...(nonNull === true ? { nonNull } : {}) }
    return joined(fact ?? {}, told)
  }, own)
}

function heldOf(facts: Facts, path: string): Fact | undefined {
  const [own, ...general] = generalised(path).flatMap((each) => facts.get(each) ?? [])
  return own && general.reduce<Fact>(joined, own)
}

/** A path, and those that say the same of every item where it names one by its position: `a/[0]/b` is one of `a/*`. */
export function generalised(path: string): readonly string[] {
  if (!path.includes('/[')) return [path]
  const steps = path.split(position)
  if (steps.length > mostPositions + 1) return [path, path.replace(position, '/*')]
  const positions = path.match(position) ?? []
  return steps.slice(1).reduce<readonly string[]>(
    (begun, step, index) =>
      begun.flatMap((beginning) => [`${beginning}${positions[index] ?? ''}${step}`, `${beginning}/*${step}`]),
    [steps[0] ?? ''],
  )
}

const position = /\/\[\d+\](?=\/|$)/g

function joined(left: Fact, right: Fact): Fact {
  const among =
    left.among && right.among ? left.among.filter((value) => right.among?.includes(value)) : (left.among ?? right.among)
  const not = united(left.not, right.not)?.slice(0, mostKept)
  const same = united(left.same, right.same)?.slice(0, mostKept)
  const type = right.type ?? left.type
  return {
    present: left.present === true || right.present === true,
    nonNull: left.nonNull === true || right.nonNull === true,
    ...(among ? { among } : {}),
    ...(not ? { not } : {}),
    ...(same ? { same } : {}),
    least: Math.max(left.least ?? 0, right.least ?? 0),
    ...(type === undefined ? {} : { type }),
  }
}

function common(left: Fact, right: Fact): Fact {
  const among = left.among && right.among ? united(left.among, right.among) : undefined
  return {
    present: left.present === true && right.present === true,
    nonNull: left.nonNull === true && right.nonNull === true,
    // Too many values are as good as any value; of those that it is not, some may be forgotten.
    ...(among && among.length <= mostKept ? { among } : {}),
    not: (left.not ?? []).filter((value) => right.not?.includes(value)),
    same: (left.same ?? []).filter((path) => right.same?.includes(path)),
    least: Math.min(left.least ?? 0, right.least ?? 0),
    ...(left.type !== undefined && left.type === right.type ? { type: left.type } : {}),
  }
}

/** Each value once. */
function united<T>(left: readonly T[] | undefined, right: readonly T[] | undefined): readonly T[] | undefined {
  if (!left || !right) return left ?? right
  return right.every((value) => left.includes(value)) ? left : [...new Set([...left, ...right])]
}
