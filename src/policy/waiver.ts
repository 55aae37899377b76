import { readEach } from './each.ts'
import { fieldsOf, itemsOf, oneOrMore, optional, textOf } from './policy-fields.ts'
import { pointerTo } from './read-value.ts'
import type { Waiver } from './rule-definition.ts'

/** Reads the `waivers` of a policy file. */
export function readWaivers(value: unknown, source: string): readonly Waiver[] {
  return itemsOf(value).map((item, index) => {
    const waiver = fieldsOf(item)
    return {
      rule: textOf(waiver['rule']) ?? '',
      files: oneOrMore(waiver['files']),
      ...optional('each', readEach(waiver['for'])),
      ...optional('match', textOf(waiver['match'])),
      owner: textOf(waiver['owner']) ?? '',
      reason: textOf(waiver['reason']) ?? '',
      expires: textOf(waiver['expires']) ?? '',
      origin: { source, pointer: pointerTo('waivers', index) },
    }
  })
}
