import type { DocumentPair, ManifestChange } from '../manifest/index.ts'
import type { EffectivePolicy } from './effective-policy.ts'
import { pairValues } from './scope-values.ts'

/** Whether the `if` of each seat holds, by its text; `unknown` where that could not be found out. */
export type SeatConditions = ReadonlyMap<string, boolean | 'unknown'>

/**
 * The conditions of seats for one document of a change, or for one that the change drops, which is judged as it was.
 * Without a pair, for a file that cannot be read as documents, nothing is known. `movedFrom`: the path of another manifest
 * that held the document.
 */
export function seatConditions(
  change: ManifestChange,
  pair: DocumentPair | undefined,
  policy: EffectivePolicy,
  movedFrom?: string,
): SeatConditions {
  const { seats } = policy.approvals
  const texts = [...new Set(seats.flatMap(({ when }) => when.if ?? []))]
  if (texts.length === 0) return new Map()
  const values = pair && { ...pairValues(change, pair, movedFrom), params: policy.params }
  return new Map(
    texts.map((text) => {
      const evaluation = values && policy.expressions.seats.get(text)?.evaluate(values)
      const holds = evaluation?.state === 'value' ? evaluation.value : undefined
      return [text, typeof holds === 'boolean' ? holds : 'unknown'] as const
    }),
  )
}
