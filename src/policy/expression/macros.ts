import type { Node } from './engine.ts'
import type { Macro } from './tree.ts'
import { failure, isFailure, isList, typeOf, type Failure, type Value } from './value.ts'

type Test = (element: Value) => boolean | Failure

/**
 * Runs a macro over the elements of a list. `all` and `exists` end at the first element that decides them, and an element
 * that fails is only an error when none does; the others end at the first that fails.
 */
export function iterate(
  { name, bodies }: Macro,
  elements: readonly Value[],
  evaluate: (body: Node, element: Value) => Value,
): Value {
  const [first, second] = bodies
  if (!first) return failure('type', `${name} needs a condition`)
  const test: Test = (element) => (isFailure(element) ? element : condition(evaluate(first, element), name))
  if (name === 'all') return quantified(elements, test, false)
  if (name === 'exists') return quantified(elements, test, true)
  if (name === 'map') {
    const transform = second ?? first
    return collected(elements, second ? test : () => true, (element) => evaluate(transform, element))
  }
  const kept = collected(elements, test, (element) => element)
  return name === 'exists_one' && isList(kept) ? kept.length === 1 : kept
}

/** A value where true or false is needed; `where` names the operator or macro that needs it. */
export function condition(value: Value, where: string): boolean | Failure {
  if (typeof value === 'boolean' || isFailure(value)) return value
  return failure('type', `${where} needs true or false, not ${typeOf(value)}`)
}

function quantified(elements: readonly Value[], test: Test, decisive: boolean): Value {
  let failed: Failure | undefined
  for (const element of elements) {
    const result = test(element)
    if (result === decisive) return decisive
    if (isFailure(result)) failed ??= result
  }
  return failed ?? !decisive
}

function collected(elements: readonly Value[], test: Test, transform: (element: Value) => Value): Value {
  const result: Value[] = []
  for (const element of elements) {
    const keep = test(element)
    if (isFailure(keep)) return keep
    if (!keep) continue
    const item = transform(element)
    if (isFailure(item)) return item
    result.push(item)
  }
  return result
}
