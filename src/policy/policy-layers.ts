import type { Closure, ClosureFile } from './policy-closure.ts'
import { presetLayer, type PresetName } from './preset.ts'
import type { PolicyFile } from './read-policy.ts'

/** A file or preset on its way into an effective policy. */
export type Layer = {
  readonly file: PolicyFile
  /** The entry of `extends` that brought it in first; absent for the policy file, and for a preset that nobody named. */
  readonly via?: { readonly by: ClosureFile; readonly pointer: string }
}

/**
 * What a file of the closure is made of, in the order in which it is laid, the file itself last: what an entry of
 * `extends` brings comes before what the next one does, and what came once does not come again. A file that does not
 * say what it extends starts from the `recommended` preset, at the very bottom, unless a preset was laid before it.
 * Undefined where a file of it is missing, invalid, or in a circle.
 */
export function layersOf(key: string, closure: Closure, policyPath: string): readonly Layer[] | undefined {
  const layers: Layer[] = []
  const seen = new Set<string>()
  const open = new Set<string>()
  const preset = (name: PresetName, via: Layer['via']): Layer => {
    seen.add(`tunegate:${name}`)
    return { file: presetLayer(name, policyPath), ...(via ? { via } : {}) }
  }
  const add = (next: string, via: Layer['via']): boolean => {
    if (seen.has(next)) return !open.has(next)
    seen.add(next)
    open.add(next)
    const by = closure.files.get(next)
    if (!by?.file) return false
    if (!by.links && !layers.some(isPreset)) layers.unshift(preset('recommended', undefined))
    const isWhole = (by.links ?? []).every((link) => {
      const brought = { by, pointer: link.pointer }
      if ('key' in link) return add(link.key, brought)
      if (!seen.has(`tunegate:${link.preset}`)) layers.push(preset(link.preset, brought))
      return true
    })
    layers.push({ file: by.file, ...(via ? { via } : {}) })
    open.delete(next)
    return isWhole
  }
  return add(key, undefined) ? layers : undefined
}

function isPreset({ file }: Layer): boolean {
  return file.source.startsWith('tunegate:')
}
