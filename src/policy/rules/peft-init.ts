import { listOption } from '../option.ts'
import { isAsked } from '../peft-config.ts'
import { pointerTo, quoted, valueAt, type Fields } from '../read-value.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

const harmless = ['gaussian', 'orthogonal']

export const rule: DocumentRule = {
  id: 'peft/init',
  title: 'The adapter starts as nothing, and starting it changes no base weight and loads no file',
  presets: {
    recommended: { severity: 'warning', allow: harmless },
    strict: { severity: 'error', allow: harmless },
  },
  options: {
    allow: {
      type: 'array',
      default: harmless,
      items: { type: 'string', minLength: 1 },
      description:
        'Values of `init_lora_weights` that may be used beside the default. `pissa` also means `pissa_niter_…`, ' +
        'and `kasa` allows `kasa_config`. Files that an initialisation loads are reported all the same.',
    },
  },
  tighter: { allow: 'fewer' },
  check,
}

function check({ manifest }: RuleSubject, options: RuleOptions): readonly Problem[] {
  const config = manifest.peft_config
  if (!config) return []
  const allow = listOption(options['allow'], harmless)
  return [...initialisation(config, allow), ...truncation(config, allow), ...loadedFiles(config)]
}

function initialisation(config: Fields, allow: readonly string[]): readonly Problem[] {
  const value = config['init_lora_weights']
  if (value === undefined || value === null || value === true) return []
  const name = typeof value === 'string' ? value.toLowerCase().replace(/^pissa_niter_\d+$/, 'pissa') : quoted(value)
  if (allow.includes(name)) return []
  return [
    {
      message: `With init_lora_weights set to ${quoted(value)}, ${effects.get(name) ?? unknown}.`,
      pointer: '/peft_config/init_lora_weights',
      fix: 'Set `init_lora_weights: true`, or ask the owner of the policy to allow it.',
    },
  ]
}

const unknown = 'nothing is known here of how the adapter starts'
const rewrites = 'the base weights are rewritten before training, so the adapter no longer belongs to the approved base'

const effects: ReadonlyMap<string, string> = new Map([
  ['pissa', rewrites],
  ['olora', rewrites],
  ['corda', rewrites],
  ['lora_ga', rewrites],
  ['loftq', 'the base weights are replaced by quantised ones, so the adapter no longer belongs to the approved base'],
  ['eva', 'data decides where the adapter starts and how its rank is spread over the layers'],
  ['mica', 'half of the adapter is taken from the base weights and frozen, and only the rest is trained'],
  ['false', 'the adapter starts at random and changes the model even without training'],
])

function truncation(config: Fields, allow: readonly string[]): readonly Problem[] {
  const asked = config['kasa_config'] !== undefined && config['kasa_config'] !== null
  if (!asked || allow.includes('kasa')) return []
  return [
    {
      message: 'KaSA cuts off part of the base weights, so the adapter no longer belongs to the approved base.',
      pointer: '/peft_config/kasa_config',
      fix: 'Remove `kasa_config`, or ask the owner of the policy to allow `kasa`.',
    },
  ]
}

const files = [
  ['corda_config', 'cache_file'],
  ['corda_config', 'covariance_file'],
  ['lora_ga_config', 'cache_file'],
  ['prompt_tuning_init_state_dict_path'],
] as const

function loadedFiles(config: Fields): readonly Problem[] {
  return files.flatMap((path) => {
    const value = valueAt(config, ...path)
    return isAsked(value) ? [loads(path, value)] : []
  })
}

function loads(path: readonly string[], value: unknown): Problem {
  return {
    message:
      `PEFT reads ${quoted(value)} with torch.load when training starts: a pickle that no digest pins, ` +
      'and that can run code on torch before 2.6.',
    pointer: pointerTo('peft_config', ...path),
    fix: `Remove \`${path.join('.')}\`, so that the values are computed from the declared base model and data.`,
  }
}
