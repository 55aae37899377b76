import type { Problem } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import type { Framework } from './framework-table.ts'
import { shown } from './shown-value.ts'

/** Holds the framework that the manifest names against the one that the config was recognised as. */
export function compareFramework({ subject, framework, alternatives, path }: Comparison): readonly Problem[] {
  const stated = subject.manifest.training?.framework
  const others = alternatives.filter((other) => family(other) !== family(framework))
  // Who writes the config may write the manifest too: stating one of two readings does not make it the true one.
  if (stated === undefined || isSameFramework(stated, framework)) {
    return others.length === 0 ? [] : [ambiguous(framework, others, path)]
  }
  // PEFT's own file comes from a run of any framework; what another framework reads as well is no such file.
  if (framework === 'peft' && others.length === 0) return []
  return [
    {
      message:
        `training.framework is ${shown(stated)} here, but ${path} is written for ${framework}, ` +
        'and was compared as such.',
      pointer: '/training/framework',
      related: [{ path, line: 1, column: 1, message: `is a config of ${framework}` }],
      fix: `State \`framework: ${framework}\`, or correct the config that \`training.config\` names.`,
    },
  ]
}

/** Each framework reads other keys, and which keys count decides what was compared. */
function ambiguous(framework: string, others: readonly string[], path: string): Problem {
  const all = [framework, ...others]
  return {
    message:
      `${path} could be a config of ${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}, which read different keys ` +
      `of it, and it was compared as one of ${framework}.`,
    pointer: '/training/framework',
    related: [{ path, line: 1, column: 1, message: `fits ${all.length} frameworks` }],
    fix: 'Remove from the config the keys that the framework of this run does not read.',
  }
}

/**
 * Id of the framework with a table that a manifest's `training.framework` names; undefined for others, and for words
 * that name more than one program (`transformers`, `nemo`, `aws`).
 */
export function frameworkNamed(stated: string, frameworks: readonly Framework[]): string | undefined {
  const plain = plainName(stated)
  if (wide.has(plain)) return undefined
  return frameworks.find(({ id }) => {
    const names = new Set([plainName(id), family(id)])
    return names.has(plain) || names.has(family(stated)) || names.has(plain.replace(/v?\d+$/, ''))
  })?.id
}

/** Whether a config of this framework is sent to a service, which knows data by the ids of its own uploads. */
export function isHosted(framework: string): boolean {
  return hosted.has(family(framework))
}

/** Whatever the case and the separators; `llama_factory 0.9` is LLaMA-Factory too, and `mlx` is mlx-lm. */
function isSameFramework(stated: string, recognised: string): boolean {
  const [one, other] = [family(stated), family(recognised)]
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 3 && long.startsWith(short)
}

function family(name: string): string {
  const plain = plainName(name)
  return aliases.get(plain) ?? plain
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** Families of programs, of which only one has a table. */
const wide: ReadonlySet<string> = new Set([
  'huggingface', 'hf', 'transformers', 'google', 'aws', 'gcp', 'nemo', 'nvidianemo', 'mlx',
])

const aliases: ReadonlyMap<string, string> = new Map([
  ...sameAs('trl', ['huggingface', 'hf', 'hftrl', 'huggingfacetrl', 'transformers']),
  ...sameAs('openai', ['azure', 'azureopenai', 'azureai', 'azureaifoundry']),
  ...sameAs('vertex', ['vertexai', 'gemini', 'google', 'googlevertexai', 'googlevertex', 'gcpvertex']),
  ...sameAs('bedrock', ['aws', 'awsbedrock', 'amazonbedrock']),
  ...sameAs('together', ['togetherai', 'togethercomputer']),
  ...sameAs('fireworks', ['fireworksai', 'firectl']),
  ...sameAs('nemo', ['nvidianemo', 'nemoautomodel', 'automodel', 'nvidianemoautomodel']),
  ...sameAs('mlx', ['mlxlm', 'applemlx']),
])

const hosted: ReadonlySet<string> = new Set(['openai', 'vertex', 'bedrock', 'together', 'fireworks'])

function sameAs(id: string, names: readonly string[]): readonly (readonly [string, string])[] {
  return names.map((name) => [name, id])
}
