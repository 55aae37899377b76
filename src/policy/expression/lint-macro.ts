import type { Node } from './engine.ts'
import { factsOf } from './condition-facts.ts'
import { both, noFacts, rebased, type Facts } from './facts.ts'
import { demand, demandBool, statedShape, type Linter, type Scene, type Typed } from './inference.ts'
import { placeBelow } from './lint-access.ts'
import { narrowed } from './narrowing.ts'
import { itemsOf, listOf, scalar } from './shape.ts'
import type { Binding, Macro } from './tree.ts'

/** Deeper, the cost of an expression is the cube of what it reads, and nobody can read the expression. */
const deepestMacros = 2

/** `all`, `exists`, `exists_one`, `filter` and `map`. */
export function inferMacro(linter: Linter, node: Node, macro: Macro, scene: Scene): Typed {
  const list = linter.infer(macro.receiver, scene)
  demand(
    linter,
    macro.receiver,
    list,
    ({ kind }) => kind === 'list' || kind === 'map',
    `${macro.name} needs a list or a map`,
  )
  if (scene.macros >= deepestMacros) {
    const message = `Macros (all, exists, exists_one, filter, map) may be nested ${deepestMacros} deep, not deeper`
    linter.report({ kind: 'limit', message, start: node.start, end: node.end })
    return { shape: macro.name === 'map' || macro.name === 'filter' ? listOf([]) : scalar('bool') }
  }
  const inner = elementScene(linter, macro, list, scene)
  const [first, second] = macro.bodies
  if (!first) return { shape: scalar('bool') }
  const typed = linter.infer(first, inner)
  if (macro.name === 'map') return { shape: listOf(mapped(linter, { first, second, typed }, inner).shape) }
  demandBool(linter, first, typed, `the condition of ${macro.name}`)
  if (macro.name !== 'filter') return { shape: scalar('bool') }
  const kept = factsOf(first, new Map(inner.names).set(macro.variable, { shape: [], path: '' }), true) ?? noFacts
  const itemFacts = both(itemFactsOf(list, scene), rebased(kept, '', '')) ?? noFacts
  const stated = listOf(itemsOf(statedShape(list)))
  return { shape: listOf(itemsOf(list.shape)), stated, itemFacts, ...(list.place ? { place: list.place } : {}) }
}

/** `cel.bind(name, value, body)`. */
export function inferBinding(linter: Linter, { name, value, body }: Binding, scene: Scene): Typed {
  const bound = linter.infer(value, scene)
  const path = linter.freshPath(name)
  const facts = bound.path === undefined ? noFacts : rebased(scene.facts, bound.path, path)
  const names = new Map(scene.names).set(name, { ...bound, path })
  return linter.infer(body, { ...scene, names, facts: both(scene.facts, facts) ?? scene.facts })
}

function mapped(
  linter: Linter,
  { first, second, typed }: { readonly first: Node; readonly second: Node | undefined; readonly typed: Typed },
  scene: Scene,
): Typed {
  if (!second) return typed
  demandBool(linter, first, typed, 'the condition of map')
  return linter.infer(second, {
    ...scene,
    facts: both(scene.facts, factsOf(first, scene.names, true) ?? noFacts) ?? scene.facts,
  })
}

function elementScene(linter: Linter, macro: Macro, list: Typed, scene: Scene): Scene {
  const path = linter.freshPath(macro.variable)
  const facts = both(scene.facts, rebased(itemFactsOf(list, scene), '', path)) ?? scene.facts
  const place = placeBelow(list.place, undefined)
  const overMap =
    list.path !== undefined &&
    list.shape.length > 0 &&
    list.shape.every(({ kind }) => kind === 'map' || kind === 'null')
  const element: Typed = {
    shape: narrowed(itemsOf(list.shape), path, facts),
    stated: itemsOf(statedShape(list)),
    path,
    ...(place ? { place } : {}),
    ...(overMap && list.path !== undefined ? { keyOf: list.path } : {}),
  }
  return { names: new Map(scene.names).set(macro.variable, element), facts, macros: scene.macros + 1 }
}

/** What holds of each item of a list: what an `all` before it asserted, or the `filter` that made it. */
function itemFactsOf(list: Typed, scene: Scene): Facts {
  if (list.itemFacts) return list.itemFacts
  return list.path === undefined ? noFacts : rebased(scene.facts, `${list.path}/*`, '')
}
