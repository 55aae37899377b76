/** A word of a shell text, and where it stands. */
export type Word = {
  /** Without its quotes. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether a command ends before it. */
  readonly breaks: boolean
  /** Whether a part of it is quoted: then a variable in it stays one word. */
  readonly quoted: boolean
  /** Whether the shell runs a command to get it (`$(…)`, backticks) or fills it from a list (`$@`, `${ARGS[@]}`). */
  readonly computed: boolean
}

/** Most words that are read of one text. */
export const mostWords = 10_000

/** Blanks and comments, ends of commands, and words with their quoted parts; anything else is passed over. */
const wordPattern = new RegExp(
  [
    String.raw`[ \t]+|\\\r?\n|#[^\n]*`,
    String.raw`(?<stop>\r?\n|;|&&?|\|\|?)`,
    String.raw`(?<word>(?:[^\s\\"'${'`'};&|]|\\[^\n]|"(?:[^"\\]|\\[^])*"|'[^']*'|${'`'}[^${'`'}]*${'`'})+)`,
    '[^]',
  ].join('|'),
  'y',
)

/** The words of a text, up to one more than `mostWords`. Nothing is executed or expanded. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let breaks = false
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const { stop, word } = match.groups ?? {}
    if (stop !== undefined) breaks = true
    if (word === undefined) continue
    const where = { start: match.index, end: match.index + word.length, breaks }
    words.push({ ...where, text: unquoted(word), quoted: /["']/.test(word), computed: isComputed(word) })
    breaks = false
    if (words.length > mostWords) break
  }
  return words
}

/** Text in single quotes is taken as it stands. */
function isComputed(word: string): boolean {
  return /`|\$\(|\$[@*]|\$\{[@*]|\$\{!|\$\{\w+\[|<\(/.test(word.replaceAll(/'[^']*'/g, "''"))
}

function unquoted(word: string): string {
  const quotes = /"((?:[^"\\]|\\[^])*)"|'([^']*)'|\\([^])/g
  return word.replaceAll(quotes, (_all, double?: string, single?: string, one?: string) => {
    if (double !== undefined) return double.replaceAll(/\\([$`"\\])/g, '$1').replaceAll(/\\\r?\n/g, '')
    return single ?? one ?? ''
  })
}
