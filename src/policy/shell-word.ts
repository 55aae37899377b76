/**
 * A text from a manifest as one word of a shell command. People copy the commands that findings suggest, so a file
 * named `$(…)` must stay a name. A leading hyphen would be read as an option: a path gets `./` before it.
 */
export function shellWord(text: string): string {
  const path = text.startsWith('-') ? `./${text}` : text
  return /^[\w./:@%+=,-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}
