import { isMapping } from '../../manifest/index.ts'
import { placeOf, type ConfigTree } from './config-tree.ts'
import type { Framework, Sources } from './framework.ts'
import { maskedPointer } from './secret.ts'
import type { Unread } from './training-config.ts'

/** Keys that a program may take for another one: what they mean is not what the table of the framework says. */
export function ambiguousKeys(tree: ConfigTree, framework: Framework): Unread[] {
  if (!isMapping(tree.value)) return []
  const keys = Object.keys(tree.value)
  const other = tree.isCommand ? shortened(tree, keys, framework) : respelt(tree, keys)
  return [...replacing(tree, keys, framework), ...other]
}

/** Programs on argparse take the start of a flag for the flag: `--model_name x` for `--model_name_or_path x`. */
function shortened(tree: ConfigTree, keys: readonly string[], framework: Framework): Unread[] {
  const flags = flagsOf(framework)
  const { own = none, launcher = none } = framework.arguments ?? {}
  return keys.flatMap((key) => {
    const plain = key.replace(/^no_/, '')
    const isKnown = [flags, own, launcher].some((known) => known.has(key) || known.has(plain))
    if (isKnown || tree.shortFlags?.includes(key) === true) return []
    const whole = [...flags].find((flag) => flag.startsWith(key) || flag.startsWith(plain))
    return whole === undefined ? [] : [unreadKey(tree, key, `may be taken for the start of ${whole}.`)]
  })
}

const none: ReadonlySet<string> = new Set()

/** Every flag that the table of a framework knows: those that say or put at risk something. */
function flagsOf(framework: Framework): ReadonlySet<string> {
  const { base_model, revision, tuning, method, peft_config, hyperparameters, overriders = [] } = framework
  const { datasets, risks } = framework
  const rows = datasets.flatMap(({ uri = [], config_name = [], split = [], revision: pinned = [] }) => {
    return [uri, config_name, split, pinned].flatMap(names)
  })
  const risky = Object.values(risks).flatMap((table) => Object.keys(table).flatMap(topName))
  const sources = [
    base_model, revision, tuning, method, ...Object.values(peft_config), ...Object.values(hyperparameters),
    ...overriders.map(({ from }) => from),
  ]
  const entries = datasets.flatMap((row) => topName(row.entries))
  return new Set([...everywhere, ...rows, ...entries, ...risky, ...sources.flatMap(names)])
}

/** Flags that mean the same in every framework. */
const everywhere = ['trust_remote_code', 'attn_implementation', 'use_kernels', 'config', 'settings_file', 'args_file']

/** Keys by which the launcher starts something else than the program whose config this is. */
function replacing(tree: ConfigTree, keys: readonly string[], framework: Framework): Unread[] {
  const replace = framework.arguments?.replacing
  if (replace === undefined || keys.includes('script_file')) return []
  return keys.filter((key) => replace.has(key)).map((key) => {
    return unreadKey(tree, key, 'makes the launcher start something else than the training that this config describes.')
  })
}

/** Keys of sources at the top level. */
function names(sources: Sources<unknown>): string[] {
  return sources.flatMap((source) => topName(typeof source === 'string' ? source : source[0]))
}

function topName(path: string): string[] {
  const [, name] = /^(\w+)(?:\[\])?$/.exec(path) ?? []
  return name === undefined ? [] : [name]
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
