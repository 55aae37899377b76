/** How days are written. Whether there is such a day is another question: see `isCalendarDate`. */
export const datePattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'

/** Whether a text is a day that the calendar has, as `yyyy-mm-dd`: 2027-02-30 is none. */
export function isCalendarDate(text: string): boolean {
  if (!new RegExp(datePattern).test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whether a text that is written like a day or an RFC 3339 time is one. `Date.parse` takes the 30th of February for a day in March. */
export function isTime(text: string): boolean {
  return isCalendarDate(text.slice(0, 'yyyy-mm-dd'.length)) && !Number.isNaN(Date.parse(text))
}
