import type { RepositoryFile } from '../../manifest/index.ts'
import { companionOf } from './companion.ts'
import { readConfigText, type ConfigText } from './config-text.ts'
import type { ConfigTree } from './config-tree.ts'
import { factsOf } from './facts.ts'
import type { Framework } from './framework.ts'
import { frameworks } from './frameworks/index.ts'
import { withReferences } from './interpolation.ts'
import { recognise } from './recognition.ts'
import { distinct, settingsAnywhere, settingsFor } from './settings.ts'
import type { TrainingConfig } from './training-config.ts'

/**
 * Reads a training config of any framework by what it contains. YAML and JSON are read as Python reads them; a text
 * with command-line flags counts too. `companion` gives files of the repository that the framework reads besides
 * (LLaMA-Factory's `dataset_info.json`); see `companionPaths`. Hostile text gives a result, never an exception.
 */
export function readTrainingConfig(
  path: string,
  content: string | Uint8Array,
  companion?: (path: string) => RepositoryFile,
): TrainingConfig {
  const text = readConfigText(path, content)
  const configs = text.trees.map((written) => ({ written, tree: { ...written, value: withReferences(written.value) } }))
  for (const { written, tree } of configs) {
    const framework = recognise(tree, frameworks)
    if (framework === undefined) continue
    const others = configs.filter((config) => config.written !== written)
    const further = others.flatMap((config) => settingsAnywhere(config.tree, config.written))
    return recognised({ path, text, tree, written, framework, companion }, further)
  }
  if (text.problems.length > 0) return { state: 'unreadable', problems: text.problems }
  return { state: 'unknown', settings: configs.flatMap(({ tree, written }) => settingsAnywhere(tree, written)) }
}

/**
 * Paths in the repository that a config may read besides itself, most likely first: what to have at hand for
 * `readTrainingConfig`. Without content: what a config at this path would read by default.
 */
export function companionPaths(configPath: string, content?: string | Uint8Array): readonly string[] {
  const trees = content === undefined ? [emptyTree] : readConfigText(configPath, content).trees
  const paths = trees.flatMap((tree) => {
    const known = content === undefined ? frameworks : [recognise(tree, frameworks)]
    return known.flatMap((framework) => framework?.companion?.paths(tree, configPath) ?? [])
  })
  return [...new Set(paths)]
}

const emptyTree: ConfigTree = { value: {}, place: () => ({ line: 1, column: 1 }), command: [] }

type Recognised = {
  readonly path: string
  readonly text: ConfigText
  readonly tree: ConfigTree
  /** The tree before references between its keys were followed. */
  readonly written: ConfigTree
  readonly framework: Framework
  readonly companion: ((path: string) => RepositoryFile) | undefined
}

function recognised(
  { path, text, tree, written, framework, companion }: Recognised,
  further: ReturnType<typeof settingsAnywhere>,
): TrainingConfig {
  const stated = factsOf(tree, framework)
  const resolution = companionOf(tree, framework, path, companion, stated.method?.value)
  const facts = { ...stated, datasets: [...stated.datasets, ...resolution.datasets] }
  const settings = distinct([...settingsFor(tree, written, framework, facts), ...resolution.settings, ...further])
  return {
    state: 'recognised',
    framework: framework.id,
    facts: { ...facts, settings },
    companions: resolution.companions,
    ...(text.repeatedKeys.length > 0 ? { repeatedKeys: text.repeatedKeys } : {}),
  }
}
