import { booleanOption, listOption } from '../option.ts'
import { isAsked, peftType, targetModules, typesWithoutTargets } from '../peft-config.ts'
import { pointerTo, quoted, type Fields } from '../read-value.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'peft/target-modules',
  title: 'The adapted modules are named, and none of them is an embedding or output layer',
  presets: {
    recommended: { severity: 'warning', 'all-linear': true },
    strict: { severity: 'error', 'all-linear': false },
  },
  options: {
    allow: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description:
        'The only modules that may be adapted, for example `q_proj`. ' +
        'Empty or absent: all but embedding and output layers, which are allowed by naming them here.',
    },
    'all-linear': {
      type: 'boolean',
      default: true,
      description: 'Whether the shorthand `all-linear` may stand for the names.',
    },
  },
  tighter: { allow: isNarrower, 'all-linear': 'false' },
  check,
}

/** What common architectures call their token embeddings and their output layer. */
const vocabularyLayers: readonly string[] = [
  'embed_in', 'embed_out', 'embed_tokens', 'lm_head', 'tok_embeddings', 'word_embeddings', 'wpe', 'wte',
]

const pointer = '/peft_config/target_modules'

/** An empty list allows every module that is no vocabulary layer, so a first list narrows it by naming none of these. */
function isNarrower(below: unknown, above: unknown): boolean {
  const before = listOption(below, [])
  const after = listOption(above, [])
  if (after.length === 0) return before.length === 0
  if (before.length > 0) return after.every((name) => before.some((allowed) => matches(name, allowed)))
  return !after.some((name) => vocabularyLayers.some((layer) => matches(name, layer)))
}

function check({ manifest }: RuleSubject, options: RuleOptions): readonly Problem[] {
  const config = manifest.peft_config
  const type = config && peftType(config)
  if (!config || type === undefined || typesWithoutTargets.includes(type)) return []
  const targets = targetModules(config)
  if (targets.form === 'unstated') return unstated(config, type)
  if (targets.form === 'regex') return [regex(targets.pattern)]
  if (targets.form === 'all-linear') return booleanOption(options['all-linear'], true) ? [] : [allLinear]
  const allow = listOption(options['allow'], [])
  return targets.names.flatMap((name, index) => (name === undefined ? [] : named(name, index, allow)))
}

function unstated(config: Fields, type: string): readonly Problem[] {
  // The experts of a mixture are plain parameters, and are named there.
  if (isAsked(config['target_parameters'])) return []
  return [
    {
      message: `No target_modules are stated for ${quoted(type)}, so the installed PEFT decides what is trained.`,
      pointer,
      fix: 'Name them, for example `target_modules: [q_proj, v_proj]`; an earlier run has them in adapter_config.json.',
    },
  ]
}

function regex(pattern: string): Problem {
  return {
    message:
      `PEFT reads the text ${quoted(pattern)} in target_modules as a regular expression, ` +
      'so the manifest does not say which modules are trained.',
    pointer,
    fix: 'List the modules that it matches, for example `target_modules: [q_proj, v_proj]`.',
  }
}

const allLinear: Problem = {
  message: 'What all-linear means depends on the architecture, so the manifest does not say which modules are trained.',
  pointer,
  fix: 'List them, for example `target_modules: [q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj, down_proj]`.',
}

function named(name: string, index: number, allow: readonly string[]): readonly Problem[] {
  if (allow.some((allowed) => matches(name, allowed))) return []
  const message = complaint(name, allow)
  if (message === undefined) return []
  return [
    {
      message,
      pointer: pointerTo('peft_config', 'target_modules', index),
      fix: `Remove ${quoted(name)}, or ask the owner of the policy to add it to \`allow\` of peft/target-modules.`,
    },
  ]
}

function complaint(name: string, allow: readonly string[]): string | undefined {
  if (vocabularyLayers.some((layer) => matches(name, layer))) {
    return `The target ${quoted(name)} is an embedding or output layer, where single tokens can be given a new meaning.`
  }
  if (allow.length === 0) return undefined
  return `The target ${quoted(name)} is not among the modules that policy lets an adapter change: ${allow.join(', ')}.`
}

/** As PEFT matches a list: the whole name, or its end after a dot. A longer name than the allowed one is narrower. */
function matches(name: string, allowed: string): boolean {
  return name === allowed || name.endsWith(`.${allowed}`)
}
