import { fieldName, fieldOf, isMapping } from '../../manifest/index.ts'
import { placeOf, pointerTo, rootOf, select, everyValue, type ConfigTree, type Found } from './config-tree.ts'
import type { Framework, RiskRow, RiskTable } from './framework.ts'
import { environmentReferences } from './interpolation.ts'
import { isOn, isStated, isText, textOf } from './python-value.ts'
import { isSecret, mask, masked, maskedPointer } from './secret.ts'
import { risks, type Fact, type Risk, type RiskySetting, type TrainingFacts } from './training-config.ts'
import { unpinned } from './unpinned.ts'

/** Flags by which programs are pointed to a file of settings. */
const otherFile: RiskRow = [
  'reads settings from another file, which nothing here compares',
  (value, { isCommand }) => isCommand && isText(value),
]

/** Rows that mean the same in every framework, known or not. */
const anywhere: RiskTable = {
  'remote-code': {
    '**.trust_remote_code': ['runs code that comes with a model or dataset, and that its publisher may change', isOn],
    '**.attn_implementation': ['loads the code of a kernel from the hub', isHubKernel],
    '**._attn_implementation': ['loads the code of a kernel from the hub', isHubKernel],
    '**.use_kernels': ['loads the code of kernels from the hub', isOn],
  },
  import: {
    script_file: [
      'is code of its own, and does what its author wrote with the arguments that it is given',
      (value, { isCommand }) => isCommand && isText(value),
    ],
  },
  environment: {
    'env.*': ['sets a variable in the environment of the training', (_value, { isCommand }) => isCommand],
  },
  'mutable-source': {
    'config[]': otherFile,
    'c[]': otherFile,
    'settings_file[]': otherFile,
    'args_file[]': otherFile,
    config_file: otherFile,
  },
}

/** Kernels that are built in have one word; `owner/name` is looked up. */
function isHubKernel(value: unknown): boolean {
  return textOf(value)?.includes('/') ?? false
}

/** Risky settings of a config of any kind. `written` is the tree before references were followed. */
export function settingsAnywhere(
  tree: ConfigTree,
  written: ConfigTree,
  substitution?: Framework['substitution'],
): RiskySetting[] {
  const environment = environmentReferences(written.value, substitution).map((found) =>
    settingAt(written, found, 'environment', 'takes its value from the environment, which no review sees'),
  )
  return distinct([...settingsOf(tree, anywhere), ...environment, ...secretsOf(written)])
}

/** Risky settings of a config of a known framework. */
export function settingsFor(
  tree: ConfigTree,
  written: ConfigTree,
  framework: Framework,
  facts: Omit<TrainingFacts, 'settings'>,
): RiskySetting[] {
  const stated = settingsOf(tree, framework.risks)
  const sources = unpinned(facts, framework.hub).map(({ fact, effect }) => {
    return settingOfFact(fact, 'mutable-source', effect)
  })
  const general = settingsAnywhere(tree, written, framework.substitution)
  return distinct([...withoutAdapter(framework, facts), ...stated, ...sources, ...general])
}

/** Keys that are no argument of the program: it hands them to the one that starts it, and what they do there varies. */
export function handedOn(tree: ConfigTree, { id, arguments: known }: Framework): RiskySetting[] {
  if (known === undefined || !isMapping(tree.value) || isStated(fieldOf(tree.value, 'script_file'))) return []
  const keys = Object.keys(tree.value).filter((key) => {
    const name = key.replace(/^no_/, '')
    return ![known.own, known.launcher].some((names) => names.has(key) || names.has(name)) && !pseudo.has(key)
  })
  return keys.map((key) => {
    const found = { path: [key], value: fieldOf(tree.value, key) }
    const effect = `is no argument of ${id}, and is handed to the program that starts the training`
    return settingAt(tree, found, 'import', effect)
  })
}

/** What stands in a tree of flags and is none. */
const pseudo: ReadonlySet<string> = new Set(['env', 'settings_file', 'config', 'c', 'm'])

/** Training without an adapter, whether a key says so or the lack of one. */
function withoutAdapter(
  { tuning: sources }: Framework,
  { tuning }: Omit<TrainingFacts, 'settings'>,
): RiskySetting[] {
  if (tuning === undefined || (tuning.value !== 'full' && tuning.value !== 'freeze')) return []
  const what = `${tuning.value === 'full' ? 'every weight' : 'a part of the layers'} of the model is trained`
  const setting = settingOfFact(tuning, 'full-training', `says that ${what}`)
  if (tuning.pointer !== '') return [setting]
  const [first] = sources
  return [{ ...setting, key: (typeof first === 'string' ? first : first?.[0]) ?? '', effect: `is not set, so ${what}` }]
}

/** A fact as a setting that is risky. */
export function settingOfFact(fact: Fact, risk: Risk, effect: string): RiskySetting {
  const pointer = maskedPointer(fact.pointer)
  const key = fieldName(pointer)
  return { ...fact, pointer, value: masked(fact.value, key.split('.').at(-1)), risk, key, effect }
}

/** One of each risk for each value. */
export function distinct(settings: readonly RiskySetting[]): RiskySetting[] {
  const seen = new Set<string>()
  return settings.filter(({ risk, file = '', pointer, line, column }) => {
    const id = JSON.stringify([risk, file, pointer, line, column])
    return !seen.has(id) && seen.add(id)
  })
}

function settingsOf(tree: ConfigTree, table: RiskTable): RiskySetting[] {
  return risks.flatMap((risk) =>
    Object.entries(table[risk] ?? {}).flatMap(([path, row]) => {
      const [effect, when] = typeof row === 'string' ? [row, isStated] : row
      const found = select(rootOf(tree), path).filter(({ value }) => when(value, tree))
      return found.map((each) => settingAt(tree, each, risk, effect))
    }),
  )
}

function settingAt(tree: ConfigTree, found: Found, risk: Risk, effect: string): RiskySetting {
  const pointer = pointerTo(found)
  const fact = { value: found.value, pointer, ...placeOf(tree, found) }
  return settingOfFact(fact, risk, effect)
}

function secretsOf(tree: ConfigTree): RiskySetting[] {
  const secrets = everyValue(rootOf(tree)).filter(({ path, value }) => {
    return isSecret(undefined, path.at(-1) ?? '') || (typeof value === 'string' && isSecret(nameOf(path), value))
  })
  return secrets.map((found) => {
    const effect = 'holds a credential in clear text, for everyone who can read the repository'
    return { ...settingAt(tree, found, 'secret', effect), value: mask }
  })
}

/** The key that a value stands under; items of a list stand under the key of the list. */
function nameOf(path: readonly string[]): string | undefined {
  return path.findLast((key) => !/^[0-9]+$/.test(key))
}
