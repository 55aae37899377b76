import type { Tuning } from '../../evidence/index.ts'
import { peftType } from '../peft-config.ts'
import type { Problem } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import { disagreement, fileOf, relatedTo, spot } from './disagreement.ts'
import { methodKey } from './framework-table.ts'
import { sameValue } from './same-value.ts'

/** Holds the training method (`sft`, `dpo` …) of the config against the manifest's. */
export function compareMethod(comparison: Comparison): readonly Problem[] {
  const { subject, facts } = comparison
  const stated = subject.manifest.training?.method
  const fact = facts.method
  if (!fact || stated === undefined || sameValue(stated, fact.value)) return []
  const about = { what: 'training.method', value: stated, pointer: '/training/method', key: methodKey(comparison) }
  return [disagreement(about, fact, comparison)]
}

/** Holds whether and how the config trains an adapter against whether the manifest has a PEFT config, and which. */
export function compareTuning(comparison: Comparison): readonly Problem[] {
  const { subject, facts, path } = comparison
  const fact = facts.tuning
  if (!fact) return []
  const config = subject.manifest.peft_config
  const file = fileOf(fact, path)
  if (isWithoutAdapter(fact.value)) {
    if (!config) return []
    const what = fact.value === 'full' ? 'every weight of the base model' : "some of the base model's own weights"
    const message =
      `The manifest has a peft_config, but ${spot(fact, path)} trains ${what} and no adapter: no rank or module list ` +
      'bounds what changes.'
    const fix = `Have ${file} train the declared adapter, or remove peft_config here and ask for approval of that.`
    return [{ message, pointer: '/peft_config', related: [relatedTo(fact, path, `trains ${what}`)], fix }]
  }
  if (!config) {
    // What a service trains it does not always say.
    if (fact.value === 'other' && !facts.peft_config['peft_type']) return []
    const message =
      `${spot(fact, path)} trains an adapter (${fact.value}), but the manifest has no peft_config, which means that ` +
      'every weight is trained: nobody can judge rank and modules.'
    const fix = `Add \`peft_config\` with the values of ${file}.`
    return [{ message, pointer: '/peft_config', related: [relatedTo(fact, path, 'trains an adapter')], fix }]
  }
  return compareType(comparison, peftType(config))
}

/** By the kind of tuning, where the config does not state PEFT's type itself. */
function compareType(comparison: Comparison, stated: string | undefined): readonly Problem[] {
  const { facts } = comparison
  const fact = facts.tuning
  const types = fact && typesOf[fact.value]
  if (!fact || !types || stated === undefined || facts.peft_config['peft_type'] || types.includes(stated)) return []
  const pointer = '/peft_config/peft_type'
  return [disagreement({ what: 'peft_config.peft_type', value: stated, pointer }, fact, comparison)]
}

/** Whether the base model's own weights are trained, and no adapter. */
export function isWithoutAdapter(tuning: Tuning): boolean {
  return tuning === 'full' || tuning === 'freeze'
}

/** What PEFT calls each kind of tuning; a kind that isn't here may be anything. */
const typesOf: Readonly<Partial<Record<Tuning, readonly string[]>>> = {
  lora: ['LORA'],
  qlora: ['LORA'],
  dora: ['LORA'],
  oft: ['OFT'],
  prompt: ['PROMPT_TUNING', 'P_TUNING', 'PREFIX_TUNING', 'MULTITASK_PROMPT_TUNING', 'CPT', 'CARTRIDGE'],
}
