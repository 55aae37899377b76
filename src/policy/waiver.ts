import { readEach } from './each.ts'
import { fieldsOf, itemsOf, oneOrMore, optional, textOf } from './policy-fields.ts'
import { pointerTo } from './read-value.ts'
import type { Waiver } from './rule-definition.ts'

/** How the last day of a waiver is written. Whether there is such a day is another question: see `isCalendarDate`. */
export const datePattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'

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

/** Whether a text is a day that the calendar has, as `yyyy-mm-dd`: 2027-02-30 is none. */
export function isCalendarDate(text: string): boolean {
  if (!new RegExp(datePattern).test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
