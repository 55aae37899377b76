import { rootOf, select, type ConfigTree } from './config-tree.ts'
import type { Framework, Mark, Signature } from './framework.ts'

/** The framework that a config is written for; where several fit, the one with most marks of its own. */
export function recognise(tree: ConfigTree, frameworks: readonly Framework[]): Framework | undefined {
  const weighed = frameworks.map((framework) => ({ framework, weight: weightOf(framework, tree) }))
  const [best] = weighed.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)
  return best?.framework
}

function weightOf({ signatures }: Framework, tree: ConfigTree): number {
  return Math.max(0, ...signatures.map((signature) => marksHeld(signature, tree)))
}

function marksHeld({ all, any = [], none = [] }: Signature, tree: ConfigTree): number {
  if (none.some((mark) => holds(mark, tree)) || !all.every((mark) => holds(mark, tree))) return 0
  const further = any.filter((mark) => holds(mark, tree)).length
  return any.length > 0 && further === 0 ? 0 : all.length + further
}

function holds(mark: Mark, tree: ConfigTree): boolean {
  const [path, condition] = typeof mark === 'string' ? [mark, isPresent] : mark
  return select(rootOf(tree), path).some(({ value }) => condition(value, tree))
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined
}
