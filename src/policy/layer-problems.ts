import { compose } from './composition.ts'
import type { UncompiledPolicy } from './effective-policy.ts'
import { loosenings, type Judged, type LockingFile, type Loosening } from './locked-rules.ts'
import type { Layer } from './policy-layers.ts'
import type { PolicyProblem } from './policy-problem.ts'
import type { Origin } from './rule-definition.ts'
import { unknownRules } from './unknown-rules.ts'

/** A problem in one of the files of a policy, `source`. `part`: the key below the pointer that is meant. */
export type LayerProblem = PolicyProblem & { readonly source: string; readonly part?: string }

/** A file of a policy with what it is made of, as `layersOf` gives it. */
export type LayeredFile = { readonly name: string; readonly layers: readonly Layer[] }

/**
 * What is wrong with how the files of a policy fit together. Each is judged by itself, with what it extends: a file
 * that loosens a locked rule is wrong, even where another one tightens it again.
 */
export function layerProblems(files: readonly LayeredFile[]): readonly LayerProblem[] {
  const policies = new Map(files.map(({ name, layers }) => [name, compose(layers.map(({ file }) => file))]))
  const locking = files.flatMap((file) => lockingFile(file, policies.get(file.name)))
  return files.flatMap(({ name, layers }) => {
    const policy = policies.get(name)
    if (!policy) return []
    const judged = judgedPolicy(name, layers, policy)
    const below = new Set(layers.map(({ file }) => file.source))
    const inherited = locking.filter(({ by }) => by !== name && below.has(by))
    return [
      ...unknownIn(name, layers),
      ...inherited
        .flatMap((file) => loosenings(file, judged))
        .map((loosening) => loosenedProblem(loosening, layers, judged)),
    ]
  })
}

function lockingFile({ name, layers }: LayeredFile, policy: UncompiledPolicy | undefined): readonly LockingFile[] {
  const own = layers.at(-1)?.file
  if (!own || !policy) return []
  const locked = [...own.rules].filter(([, { setting }]) => setting.locked).map(([rule]) => rule)
  const sources = new Set(layers.map(({ file }) => file.source))
  return locked.length === 0 ? [] : [{ by: name, rules: locked, sources, policy }]
}

function judgedPolicy(name: string, layers: readonly Layer[], policy: UncompiledPolicy): Judged {
  const bySource = new Map(layers.map(({ file }) => [file.source, file]))
  return {
    policy,
    settingBy: (source, rule) => bySource.get(source)?.rules.get(rule)?.setting,
    fallback: { source: name, pointer: '/extends' },
  }
}

/** A preset has no place to point at: the entry that names it has. */
function loosenedProblem(loosening: Loosening, layers: readonly Layer[], judged: Judged): LayerProblem {
  const { message, fix, origin, part } = loosening
  const problem = (at: Origin): LayerProblem => ({ message, fix, source: at.source, pointer: at.pointer })
  if (!origin.source.startsWith('tunegate:')) return { ...problem(origin), ...(part === undefined ? {} : { part }) }
  const via = layers.find(({ file }) => file.source === origin.source)?.via
  const at = via ? { source: via.by.name, pointer: via.pointer } : judged.fallback
  return { ...problem(at), message: `${message.slice(0, -1)} (as ${origin.source} sets it).` }
}

/** Of the file itself alone: what it extends is judged by itself. What lies below it counts, whoever brought it in. */
function unknownIn(name: string, layers: readonly Layer[]): readonly LayerProblem[] {
  const own = layers.at(-1)?.file
  if (!own) return []
  const below = layers.slice(0, -1).flatMap(({ file }) => [...file.rules])
  const defined = new Set(below.filter(([, { definition }]) => definition).map(([id]) => id))
  return unknownRules(own, defined).map((problem) => ({ ...problem, source: name }))
}
