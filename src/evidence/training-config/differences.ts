import { isDeepStrictEqual } from 'node:util'
import { fieldName } from '../../manifest/index.ts'
import { maskedPointer } from './secret.ts'
import type { Fact, TrainingFacts, Unread } from './training-config.ts'

/**
 * What one reading says about sources and adapter that another lacks or says otherwise. What holds by default counts
 * only for two runs of the same program.
 */
export function differences(other: TrainingFacts, facts: TrainingFacts, withDefaults = false): Unread[] {
  const sources = new Set(facts.datasets.map((dataset) => (dataset.uri ?? dataset.name)?.value))
  const pairs: readonly (readonly [Fact | undefined, Fact | undefined])[] = [
    [other.base_model, facts.base_model],
    [other.revision, facts.revision],
    ...adapterFields.map((name) => [other.peft_config[name], facts.peft_config[name]] as const),
  ]
  const differing = pairs.flatMap(([theirs, ours]) => {
    if (theirs === undefined || isDeepStrictEqual(theirs.value, ours?.value)) return []
    return theirs.byDefault === true && !withDefaults ? [] : [theirs]
  })
  const datasets = other.datasets.flatMap((dataset) => {
    const source = dataset.uri ?? dataset.name
    return source === undefined || sources.has(source.value) ? [] : [source]
  })
  return [...differing, ...datasets].map(unreadAt)
}

const adapterFields = ['r', 'lora_alpha', 'target_modules', 'modules_to_save']

function unreadAt({ pointer, value: _value, file: _file, byDefault: _byDefault, ...place }: Fact): Unread {
  const key = fieldName(maskedPointer(pointer))
  return { key, place, message: `${key} is stated here once more, for another command or document than the first.` }
}
