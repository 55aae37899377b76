import { nearest } from '../../manifest/index.ts'
import type { Node } from './engine.ts'
import { statedShape, type Linter, type Typed } from './inference.ts'
import { admits } from './narrowing.ts'
import { isScalar, isWritten, valuesOf, type Alternative, type Known, type Shape } from './shape.ts'

/** One side of an operator. */
export type Operand = { readonly node: Node; readonly typed: Typed }

/** A value that a comparison asks for and that its other side never has. */
type Impossible = {
  readonly known: Known & { readonly start: number; readonly end: number }
  readonly subject: Operand
}

/**
 * Two literals that differ are no misspelling: only what a schema says of the subject makes a value impossible. One that
 * a schema lists, and only conditions before rule out here, is none either: a shared variable meets many conditions.
 */
export function impossibleValues(literals: Operand, subject: Operand): readonly Impossible[] {
  const { shape } = subject.typed
  if (shape.every(isSpelled)) return []
  return spelled(literals)
    .filter(({ value }) => value !== null && !admits(shape, value) && !lists(statedShape(subject.typed), value))
    .map((known) => ({ known, subject }))
}

/** Whether a schema lists a value, whatever else it says. */
export function lists(stated: Shape, value: Known['value']): boolean {
  return stated.some((alternative) => {
    return isScalar(alternative) && alternative.values?.some((known) => known.value === value && !isWritten(known)) === true
  })
}

/** An alternative that stems from the expression alone, not from a schema. */
function isSpelled(alternative: Alternative): boolean {
  if (alternative.kind === 'null' || alternative.kind === 'other') return true
  return isScalar(alternative) && alternative.values?.every(isWritten) === true
}

/** The values that the expression itself spells, with where; of those that the policy gives, where they are used. */
export function spelled({ node, typed }: Operand): readonly Impossible['known'][] {
  return typed.shape.flatMap((alternative) => {
    const values = isScalar(alternative) ? (alternative.values ?? []) : []
    return values.flatMap((known) => {
      const { value, start = node.start, end = node.end } = known
      return isWritten(known) ? [{ value, start, end }] : []
    })
  })
}

function guessOf(value: string, allowed: readonly Known['value'][], shape: Shape): string | undefined {
  if (shape.some((alternative) => isScalar(alternative) && alternative.pointer === true)) return `/${value}`
  return nearest(
    value,
    allowed.filter((other) => typeof other === 'string'),
  )
}

/** Reports a value that is never one of the operand's, where it is written. */
export function reportValue(linter: Linter, { value, start, end }: Impossible['known'], { node, typed }: Operand): void {
  const allowed = valuesOf(typed.shape)?.map((known) => known.value) ?? []
  const guess = typeof value === 'string' ? guessOf(value, allowed, typed.shape) : undefined
  const listed =
    allowed.length === 0
      ? ''
      : `; it is ${allowed
          .slice(0, 12)
          .map((other) => JSON.stringify(other))
          .join(', ')}${allowed.length > 12 ? ', …' : ''}`
  const meant = guess === undefined ? listed : `; did you mean \`${JSON.stringify(guess)}\`?`
  linter.report({
    kind: 'never-equal',
    message: `${JSON.stringify(value)} is never a value of ${linter.textOf(node)} here${meant}`,
    start,
    end,
    ...(guess === undefined ? {} : { fix: `Write \`${JSON.stringify(guess)}\`.` }),
  })
}
