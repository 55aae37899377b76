import type { RiskySetting } from '../../evidence/index.ts'
import { valueAt } from '../read-value.ts'
import { declarationRows, type SettingContext } from './declaration-rows.ts'
import { isWithoutAdapter } from './method.ts'
import { samePeftField } from './peft-fields.ts'

/**
 * What the manifest says of a risky setting. Where it says the same, the rules about manifests have judged it already.
 * `unrelated`: the manifest has no words for it.
 */
export type Declaration = {
  readonly state: 'agrees' | 'differs' | 'undeclared' | 'unrelated'
  /** Where the manifest says it, or would. */
  readonly pointer: string
  /** Whether the two contradict each other; silence of the manifest may mean that nothing of the kind happens. */
  readonly contradicted: boolean
  readonly stated: unknown
}

/** Reads what the manifest says of a setting. */
export function declarationOf(setting: RiskySetting, context: SettingContext): Declaration {
  const ofAdapter = adapterDeclaration(setting, context)
  if (ofAdapter) return ofAdapter
  // That the base model is a tuned one itself says nothing about another start; which model it is, is compared.
  if (isBaseModel(setting, context)) return unrelated
  const key = lastKey(setting.key)
  const row = declarationRows.find(({ covers }) => covers(setting, key))
  if (!row) return unrelated
  const fields = row.fields.map((name) => ({ name, value: valueAt(context.subject.document.value, 'training', name) }))
  const stated = fields.filter(({ value }) => value !== undefined && value !== null)
  const agreeing = stated.find(({ value }) => row.agrees(setting.value, value, { ...context, setting }))
  if (agreeing) return { ...unrelated, state: 'agrees', pointer: `/training/${agreeing.name}`, stated: agreeing.value }
  const [other] = stated
  if (other) {
    const contradicted = row.counts.difference
    return { state: 'differs', pointer: `/training/${other.name}`, contradicted, stated: other.value }
  }
  const name = row.fields[row.prefers?.(key) ?? 0] ?? ''
  return { state: 'undeclared', pointer: `/training/${name}`, contradicted: row.counts.silence, stated: undefined }
}

const unrelated: Declaration = { state: 'unrelated', pointer: '', contradicted: false, stated: undefined }

function isBaseModel({ pointer, file }: RiskySetting, { facts }: SettingContext): boolean {
  const fact = facts?.base_model
  if (!fact || fact.file !== file) return false
  return fact.pointer === pointer || (pointer !== '' && fact.pointer.startsWith(`${pointer}/`))
}

/** Settings that are facts about the adapter: `peft_config` declares them under PEFT's name. */
function adapterDeclaration(setting: RiskySetting, { subject, facts }: SettingContext): Declaration | undefined {
  if (!facts || setting.risk !== 'full-training') return undefined
  const config = subject.manifest.peft_config
  const isHere = ({ pointer, file }: RiskySetting | { pointer: string; file?: string }) =>
    pointer === setting.pointer && file === setting.file
  if (facts.tuning && isHere(facts.tuning) && isWithoutAdapter(facts.tuning.value)) {
    return { ...unrelated, state: config ? 'differs' : 'agrees', pointer: '/peft_config' }
  }
  const field = Object.entries(facts.peft_config).find(([, fact]) => isHere(fact))?.[0]
  if (field === undefined || !config) return undefined
  const stated = Object.hasOwn(config, field) ? config[field] : undefined
  const agrees = stated !== undefined && samePeftField(field, stated, setting.value)
  return { ...unrelated, state: agrees ? 'agrees' : 'differs', pointer: '/peft_config', stated }
}

/** `datasets[0].chat_template_jinja` → `chat_template_jinja`. */
function lastKey(key: string): string {
  return key.replaceAll(/\[\d*\]/g, '').split('.').at(-1) ?? key
}
