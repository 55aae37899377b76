import type { Fact } from '../../evidence/index.ts'
import { ranks } from '../peft-rank.ts'
import { pointerTo, type Fields } from '../read-value.ts'
import type { Problem } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import { disagreement, isByDefault } from './disagreement.ts'
import { keyFor } from './framework-table.ts'
import { isNothing, membersOf, sameSet, sameValue } from './same-value.ts'
import { shown } from './shown-value.ts'

/** Holds the fields of the config's adapter against those of `peft_config`. */
export function comparePeftFields(comparison: Comparison): readonly Problem[] {
  const config = comparison.subject.manifest.peft_config
  if (!config) return []
  const facts = Object.entries(comparison.facts.peft_config)
  return facts.flatMap(([field, fact]) => compareField(field, fact, config, comparison))
}

/** Whether two values of a field of PEFT's config mean the same. */
export function samePeftField(field: string, left: unknown, right: unknown): boolean {
  return sets.has(field) ? sameSet(left, right) : sameValue(left, right)
}

function compareField(field: string, fact: Fact, config: Fields, comparison: Comparison): readonly Problem[] {
  const { facts, framework } = comparison
  if (isNothing(fact.value)) return []
  const isStated = Object.hasOwn(config, field)
  // What a rule about risks says of this very setting is not said twice, and two silences say nothing.
  const isJudged = facts.settings.some(({ risk, pointer, file }) => {
    return risk === 'full-training' && pointer === fact.pointer && file === fact.file
  })
  const silence = isStated || isJudged || isByDefault(fact) ? undefined : meaningOfSilence(field, config)
  if (!isStated && !silence) return []
  const value = silence ? silence.value : config[field]
  if (samePeftField(field, translated(value, framework), translated(fact.value, framework))) return []
  const difference = isStated && sets.has(field) ? differenceOf(value, fact.value) : ''
  const key = keyFor(comparison, 'peft_config', field) ?? field
  const stated = { what: `peft_config.${field}`, value, pointer: pointerTo('peft_config', field), difference, key }
  const problem = disagreement({ ...stated, byDefault: !isStated }, fact, comparison)
  return [silence?.isJudged === false ? { ...problem, atMost: 'warning' } : problem]
}

/** Names of modules as transformers and PEFT have them, where a framework has its own for the same. */
function translated(value: unknown, framework: string): unknown {
  const names = framework === 'torchtune' ? torchtuneNames : undefined
  if (!names || !Array.isArray(value)) return value
  return value.map((name: unknown) => (typeof name === 'string' ? (names.get(name) ?? name) : name))
}

const torchtuneNames: ReadonlyMap<string, string> = new Map([
  ['output_proj', 'o_proj'], ['w1', 'gate_proj'], ['w2', 'down_proj'], ['w3', 'up_proj'], ['output', 'lm_head'],
])

/** Fields that name things in no order. */
const sets: ReadonlySet<string> = new Set([
  'target_modules', 'target_parameters', 'exclude_modules', 'modules_to_save', 'layers_to_transform', 'layers_pattern',
  'trainable_token_indices',
])

type Silence = {
  readonly value: unknown
  /** Whether another rule judges the field, and would have said something of what the config states. */
  readonly isJudged: boolean
}

/**
 * What a manifest means that does not state the field: PEFT's default, as other rules take it. A config must not do
 * otherwise behind it. Fields that change neither what is trained nor how far may be left out.
 */
function meaningOfSilence(field: string, config: Fields): Silence | undefined {
  const rank = ranks(config).find((each) => each.byDefault && each.field === field)
  if (rank) return { value: rank.value, isJudged: true }
  if (Object.hasOwn(judgedDefaults, field)) return { value: judgedDefaults[field], isJudged: true }
  return Object.hasOwn(otherDefaults, field) ? { value: otherDefaults[field], isJudged: false } : undefined
}

/** Fields that rules about PEFT judge, and what leaving them out means. */
const judgedDefaults: Fields = {
  target_modules: null,
  target_parameters: null,
  rank_pattern: null,
  init_lora_weights: true,
  modules_to_save: null,
  bias: 'none',
  lora_bias: false,
  trainable_token_indices: null,
  layer_replication: null,
  corda_config: null,
  lora_ga_config: null,
  kasa_config: null,
  prompt_tuning_init_state_dict_path: null,
}

/** Fields that no rule judges, and that decide where an adapter acts and how strongly. */
const otherDefaults: Fields = {
  lora_alpha: 8,
  alpha_pattern: null,
  use_rslora: false,
  use_dora: false,
  exclude_modules: null,
  layers_to_transform: null,
  layers_pattern: null,
  feedforward_modules: null,
}

/** Long lists are cut in messages, and their difference may be behind the cut. */
function differenceOf(stated: unknown, actual: unknown): string {
  const [before, after] = [membersOf(stated), membersOf(actual)]
  const added = after.filter((name) => !before.includes(name))
  const lost = before.filter((name) => !after.includes(name))
  const parts = [
    ...(added.length > 0 ? [`adds ${shown(added)}`] : []),
    ...(lost.length > 0 && before.length > 1 ? [`leaves out ${shown(lost)}`] : []),
  ]
  return parts.length === 0 || before.length + after.length < 4 ? '' : ` (${parts.join(' and ')})`
}
