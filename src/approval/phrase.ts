/**
 * The text after the override's phrase when a review begins with it, case and leading space aside; empty when no reason
 * follows. A blank phrase would make every approval an override, so it never matches.
 */
export function textAfterPhrase(body: string, phrase: string): string | undefined {
  const wanted = phrase.trim()
  const text = body.trimStart()
  // Cut before folding: lower case may be longer than the text it came from.
  const beginning = text.slice(0, wanted.length)
  const rest = text.slice(wanted.length)
  if (wanted === '' || beginning.toLowerCase() !== wanted.toLowerCase()) return undefined
  // "overridden …" does not say "override".
  if (/[\p{L}\p{N}]$/u.test(wanted) && /^[\p{L}\p{N}]/u.test(rest)) return undefined
  return visible(rest) ? rest.trim() : ''
}

/** Whether a reader sees anything: controls, zero-width marks and white space say nothing. */
function visible(text: string): boolean {
  return /[^\p{C}\p{Z}\s]/u.test(text)
}
