import { isMapping } from '../../manifest/index.ts'
import { placeOf, type ConfigTree } from './config-tree.ts'
import type { Framework, Sources } from './framework.ts'
import { maskedPointer } from './secret.ts'
import type { Unread } from './training-config.ts'

/** Keys that a program may take for another one: what they mean is not what the table of the framework says. */
export function ambiguousKeys(tree: ConfigTree, framework: Framework): Unread[] {
  if (!isMapping(tree.value)) return []
  const keys = Object.keys(tree.value)
  return tree.isCommand ? shortened(tree, keys, framework) : respelt(tree, keys)
}

/** Programs on argparse take the start of a flag for the flag: `--model_name x` for `--model_name_or_path x`. */
function shortened(tree: ConfigTree, keys: readonly string[], framework: Framework): Unread[] {
  const { base_model, revision, datasets, peft_config, hyperparameters, tuning, method } = framework
  const uris = datasets.map(({ uri = [] }) => uri)
  const flags = [base_model, revision, ...Object.values(peft_config), ...uris].flatMap(names)
  const known = new Set([...flags, ...[...Object.values(hyperparameters), tuning, method].flatMap(names)])
  return keys.flatMap((key) => {
    if (key.length < 4 || known.has(key)) return []
    const whole = flags.find((flag) => flag.startsWith(key))
    return whole === undefined ? [] : [unreadKey(tree, key, `may be taken for the start of ${whole}.`)]
  })
}

/** Keys of sources at the top level. */
function names(sources: Sources<unknown>): string[] {
  return sources.flatMap((source) => {
    const path = typeof source === 'string' ? source : source[0]
    return /^\w+$/.test(path) ? [path] : []
  })
}

/** `base_model` beside `baseModel`: interfaces made from protocol buffers take both for one field. */
function respelt(tree: ConfigTree, keys: readonly string[]): Unread[] {
  const spellings = new Map<string, string>()
  return keys.flatMap((key) => {
    const folded = key.replaceAll('_', '').toLowerCase()
    const first = spellings.get(folded)
    const why = `is another spelling of ${first}; which of them counts is not sure.`
    if (first !== undefined) return [unreadKey(tree, key, why)]
    spellings.set(folded, key)
    return []
  })
}

function unreadKey(tree: ConfigTree, key: string, why: string): Unread {
  const shown = maskedPointer(key)
  return { key: shown, place: placeOf(tree, { path: [key], value: undefined }, 'key'), message: `${shown} ${why}` }
}
