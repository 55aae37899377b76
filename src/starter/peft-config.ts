import type { TrainingFacts } from '../evidence/index.ts'
import { draftOf, isInexact, missingWord, type Draft } from './draft.ts'
import { isNumberField } from './number-field.ts'

/** The adapter that a config trains, in PEFT's words; undefined when it names none. */
export function peftConfig({ tuning, peft_config: facts }: TrainingFacts): { readonly [key: string]: Draft } | undefined {
  const kind = tuning?.value
  if (kind === 'full' || kind === 'freeze') return undefined
  const fields = Object.entries(facts).flatMap(([name, { value }]) => {
    const isRefusable = kind !== 'oft' && kind !== 'prompt' && isNumberField('loraConfig', name)
    const draft = isInexact(value) && !isRefusable ? undefined : draftOf(value)
    return draft === undefined || name === 'peft_type' ? [] : [[name, draft] as const]
  })
  if (fields.length === 0 && facts['peft_type'] === undefined && kind === undefined) return undefined
  return {
    peft_type: draftOf(facts['peft_type']?.value) ?? typeOf(kind),
    ...(kind === 'dora' ? { use_dora: true } : {}),
    ...Object.fromEntries(fields),
  }
}

function typeOf(kind: NonNullable<TrainingFacts['tuning']>['value'] | undefined): Draft {
  switch (kind) {
    case 'lora':
    case 'qlora':
    case 'dora':
      return 'LORA'
    case 'oft':
      return 'OFT'
    case 'full':
    case 'freeze':
    case 'prompt':
    case 'other':
    case undefined:
      return missingWord("PEFT's name of the method, e.g. LORA; a service that trains an adapter of its own seldom tells")
  }
}
