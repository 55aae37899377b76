/**
 * A string as a record keeps it. Lone surrogates, which a manifest can smuggle in by escapes, have no UTF-8 and no
 * canonical form.
 */
export function word(text: string): string {
  return text.toWellFormed()
}

/** `word` for a field that may be absent. */
export function optionalWord(text: string | undefined): string | undefined {
  return text?.toWellFormed()
}

/**
 * Free text for a record that is kept for years and may be published: e-mail addresses are taken out, as git's history
 * puts them into messages.
 */
export function prose(text: string): string {
  return text.toWellFormed().replace(/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, '(e-mail address left out)')
}

/** RFC 3339 in UTC; what is no time is kept as it was said. */
export function instant(time: string): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? time : date.toISOString().replace('.000Z', 'Z')
}

/** A day, for people. */
export function day(time: string): string {
  return instant(time).slice(0, 10)
}
