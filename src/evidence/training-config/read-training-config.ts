import { startOfFile, type RepositoryFile } from '../../manifest/index.ts'
import { companionOf } from './companion.ts'
import { readConfigText, type ConfigText } from './config-text.ts'
import type { ConfigTree } from './config-tree.ts'
import { readFacts } from './facts.ts'
import type { Framework, Resolution } from './framework.ts'
import { frameworks } from './frameworks/index.ts'
import { withReferences, withTexts } from './interpolation.ts'
import { differences } from './differences.ts'
import { fitting, frameworkNamed } from './recognition.ts'
import { distinct, handedOn, settingsAnywhere, settingsFor } from './settings.ts'
import type { RiskySetting, TrainingConfig, TrainingFacts, Unread } from './training-config.ts'

/**
 * Reads a training config of any framework by what it contains. YAML and JSON are read as Python reads them; a text
 * with command-line flags counts too. `companion` gives files of the repository that the framework reads besides
 * (LLaMA-Factory's `dataset_info.json`); see `companionPaths`. `stated` is the manifest's `training.framework`: where
 * it names a known framework that the config fits, its table is the one used. Hostile text gives a result, never an
 * exception.
 */
export function readTrainingConfig(
  path: string,
  content: string | Uint8Array,
  companion?: (path: string) => RepositoryFile,
  stated?: string,
): TrainingConfig {
  const text = readConfigText(path, content)
  const meant = frameworkNamed(stated, frameworks)
  const configs = text.trees.map((written) => {
    return { path, tree: written, companion, frameworks: fitting(written, frameworks, meant) }
  })
  const known = configs.filter((config) => config.frameworks.length > 0)
  const first = known.find((config) => config.frameworks[0]?.id === meant) ?? known[0]
  if (first !== undefined) {
    const unknown = configs.filter((config) => config.frameworks.length === 0)
    return recognised(text, first, known.filter((config) => config !== first), unknown)
  }
  if (text.problems.length > 0) return { state: 'unreadable', problems: text.problems }
  const settings = configs.flatMap(({ tree }) => settingsAnywhere(tree, tree))
  return { state: 'unknown', settings, ...(meant === undefined ? {} : { stated: meant }) }
}

/**
 * Paths in the repository that a config may read besides itself, most likely first: what to have at hand for
 * `readTrainingConfig`. Without content: what a config at this path would read by default.
 */
export function companionPaths(configPath: string, content?: string | Uint8Array): readonly string[] {
  const trees = content === undefined ? [emptyTree] : readConfigText(configPath, content).trees
  const paths = trees.flatMap((tree) => {
    const known = content === undefined ? frameworks : fitting(tree, frameworks, undefined)
    return known.flatMap((framework) => framework.companion?.paths(tree, configPath) ?? [])
  })
  return [...new Set(paths)]
}

const emptyTree: ConfigTree = {
  value: {},
  place: () => ({ line: 1, column: 1 }),
  isCommand: false,
  command: [],
  unread: [],
}

type Config = {
  readonly path: string
  /** As it is written, before its framework's loader has made anything of its texts. */
  readonly tree: ConfigTree
  readonly companion: ((path: string) => RepositoryFile) | undefined
  /** All that the tree fits, the likeliest first. */
  readonly frameworks: readonly Framework[]
}

type Reading = {
  readonly framework: string
  readonly facts: TrainingFacts
  readonly companions: Resolution['companions']
  readonly unread: readonly Unread[]
}

function recognised(
  text: ConfigText,
  config: Config,
  others: readonly Config[],
  unknown: readonly Config[],
): TrainingConfig {
  const [reading, ...alternatives] = config.frameworks.map((framework) => readingOf(config, framework))
  if (reading === undefined) return { state: 'unknown', settings: [] }
  const further = others.flatMap((other) => {
    return other.frameworks.slice(0, 1).map((framework) => readingOf(other, framework))
  })
  const settings = distinct([
    ...reading.facts.settings,
    ...further.flatMap(({ facts }) => facts.settings),
    ...[config, ...others].flatMap(({ tree, frameworks: [framework] }) => (framework ? handedOn(tree, framework) : [])),
    ...unknown.flatMap(({ tree }) => settingsAnywhere(tree, tree)),
  ])
  const differing = alternatives.filter((other) => saysMore(other.facts, reading.facts))
  const unread = [reading, ...further].flatMap((each) => each.unread)
  return {
    state: 'recognised',
    framework: reading.framework,
    facts: { ...reading.facts, settings },
    companions: [reading, ...further].flatMap(({ companions }) => companions),
    alternatives: [...new Set(differing.map(({ framework }) => framework))].filter((id) => id !== reading.framework),
    unread: distinctUnread([
      ...text.unread,
      ...unread,
      ...differing.filter(({ framework }) => framework === reading.framework).map(otherVersion),
      ...further.flatMap((other) => differences(other.facts, reading.facts, other.framework === reading.framework)),
    ]),
    ...(text.repeatedKeys.length > 0 ? { repeatedKeys: text.repeatedKeys } : {}),
  }
}

function readingOf({ path, tree: written, companion }: Config, framework: Framework): Reading {
  const tree = loadedBy(framework, written)
  const { unread, ...stated } = readFacts(tree, framework)
  const resolution = companionOf(tree, framework, path, companion, stated.method?.value)
  const facts = { ...stated, datasets: [...stated.datasets, ...resolution.datasets] }
  const settings = distinct([...settingsFor(tree, written, framework, facts), ...resolution.settings])
  return {
    framework: framework.id,
    facts: { ...facts, settings },
    companions: resolution.companions,
    unread: [...tree.unread, ...unread, ...(resolution.unread ?? [])],
  }
}

/** The tree as the framework's own loader has it. */
function loadedBy({ substitution, scalar }: Framework, tree: ConfigTree): ConfigTree {
  if (tree.isCommand) return tree
  const filled = substitution === 'keys' ? withReferences(tree.value) : tree.value
  return { ...tree, value: scalar === undefined ? filled : withTexts(filled, scalar) }
}

/**
 * Whether a reading by another table finds a source, an adapter or a risk where the first finds another or none. What
 * two tables agree on leaves nothing to choose.
 */
function saysMore(other: TrainingFacts, facts: TrainingFacts): boolean {
  const risks = new Set(facts.settings.map(({ pointer }) => pointer))
  return differences(other, facts).length > 0 || other.settings.some((setting) => isMore(setting, risks))
}

function isMore({ pointer, risk }: RiskySetting, known: ReadonlySet<string>): boolean {
  return pointer !== '' && risk !== 'prompt-format' && risk !== 'outbound' && !known.has(pointer)
}

function otherVersion({ framework }: Reading): Unread {
  const message = `The file has keys of two versions of ${framework}, and each version would read others of them.`
  return { key: '', place: startOfFile, message }
}

function distinctUnread(unread: readonly Unread[]): Unread[] {
  return [...new Map(unread.map((each) => [JSON.stringify([each.key, each.place, each.message]), each])).values()]
}
