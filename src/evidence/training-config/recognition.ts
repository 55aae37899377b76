import { rootOf, select, type ConfigTree } from './config-tree.ts'
import type { Framework, Mark, Signature } from './framework.ts'

/**
 * Every framework whose required keys a config has, the likeliest first: one that was said to be meant, then those
 * without a mark of another framework, then those with most marks of their own. A key of another framework never makes
 * a config fit nothing: programs ignore what they do not know, so such a key may have been put there to mislead.
 */
export function fitting(tree: ConfigTree, frameworks: readonly Framework[], meant: string | undefined): Framework[] {
  const weighed = frameworks.flatMap((framework) => {
    const fits = framework.signatures.flatMap((signature) => fitOf(signature, tree))
    const [best] = fits.toSorted(byLikelihood)
    return best === undefined ? [] : [{ framework, ...best, isMeant: framework.id === meant }]
  })
  const sorted = weighed.toSorted((a, b) => Number(b.isMeant) - Number(a.isMeant) || byLikelihood(a, b))
  return sorted.map(({ framework }) => framework)
}

/** The id of the framework that a manifest's `training.framework` names, in any spelling; undefined for another word. */
export function frameworkNamed(name: string | undefined, frameworks: readonly Framework[]): string | undefined {
  if (name === undefined) return undefined
  const wanted = folded(name)
  return frameworks.find(({ id, aliases = [] }) => [id, ...aliases].some((each) => folded(each) === wanted))?.id
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

type Fit = { readonly weight: number; readonly isClean: boolean }

function byLikelihood(a: Fit, b: Fit): number {
  return Number(b.isClean) - Number(a.isClean) || b.weight - a.weight
}

function fitOf({ all, any = [], none = [] }: Signature, tree: ConfigTree): Fit[] {
  if (!all.every((mark) => holds(mark, tree))) return []
  const further = any.filter((mark) => holds(mark, tree)).length
  if (any.length > 0 && further === 0) return []
  return [{ weight: all.length + further, isClean: !none.some((mark) => holds(mark, tree)) }]
}

function holds(mark: Mark, tree: ConfigTree): boolean {
  const [path, condition] = typeof mark === 'string' ? [mark, isPresent] : mark
  return select(rootOf(tree), path).some(({ value }) => condition(value, tree))
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined
}
