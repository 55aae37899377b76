import type { Problem } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import { shown } from './shown-value.ts'

/** Holds the framework that the manifest names against the one that the config was recognised as. */
export function compareFramework({ subject, framework, path }: Comparison): readonly Problem[] {
  const stated = subject.manifest.training?.framework
  // PEFT's own file comes from a run of any framework.
  if (stated === undefined || framework === 'peft' || isSameFramework(stated, framework)) return []
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
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return aliases.get(plain) ?? plain
}

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
