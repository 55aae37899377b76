import { runsMore } from './shell-substitutions.ts'

/** A word of a shell text, and where it stands. */
export type Word = {
  /** Without its quotes. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** What ends the command before it: `;`, `&&`, `||`, `|`, `&`, or a line end; absent within a command. */
  readonly after?: string
  /** Whether a part of it is quoted: then a variable in it stays one word. */
  readonly quoted: boolean
  /** Whether the shell works it out: runs a command (`$(…)`), fills it from a list (`$@`), or expands `{a,b}`. */
  readonly computed: boolean
  /** Whether the shell runs a command to get it that does more than look something up. */
  readonly runs: boolean
  /** Whether it is no word but a redirection (`>`, `2>&1`), whose file is the next word. */
  readonly redirects: boolean
}

/** Most words that are read of one text. */
export const mostWords = 10_000

/** Blanks and comments, redirections, ends of commands, and words with their quoted parts; the rest is passed over. */
const wordPattern = new RegExp(
  [
    String.raw`[ \t]+|\\\r?\n|#[^\n]*`,
    String.raw`(?<redirect>&>>?|[0-9]*(?:[<>]&[0-9-]*|<<<|<<-?|<>|>>|>\||[<>](?!\()))`,
    String.raw`(?<stop>\r?\n|;;?|&&?|\|[|&]?)`,
    String.raw`(?<word>(?:\$\([^()]*\)|\$\(\([^()]*\)\)|[<>]\(|[^\s\\"'${'`'};&|<>]|\\(?:\r?\n|[^\n])|"(?:[^"\\]|\\[^])*"|'[^']*'|${'`'}[^${'`'}]*${'`'})+)`,
    '[^]',
  ].join('|'),
  'y',
)

/** The words of a text, up to one more than `mostWords`. Nothing is executed or expanded. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let after: string | undefined
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const { stop, word, redirect } = match.groups ?? {}
    const written = word ?? redirect
    if (stop !== undefined) after = strongest(after, stop)
    if (written === undefined) continue
    const where = { start: match.index, end: match.index + written.length, ...(after === undefined ? {} : { after }) }
    words.push({ ...where, ...readWord(written, redirect !== undefined) })
    after = undefined
    if (words.length > mostWords) break
  }
  return words
}

/** A command may go on after a line end that follows `&&` and the like. */
function strongest(one: string | undefined, other: string): string {
  return one === undefined || /^[\r\n;]/.test(one) ? other : one
}

function readWord(word: string, redirects: boolean): Omit<Word, 'start' | 'end' | 'after'> {
  if (redirects) return { text: word, quoted: false, computed: false, runs: false, redirects }
  const expanded = word.replaceAll(/'[^']*'/g, "''")
  return {
    text: unquoted(word),
    quoted: /["']/.test(word) && !isEscaped(expanded),
    computed: isComputed(expanded),
    runs: runsMore(expanded),
    redirects,
  }
}

/** Text in single quotes has been taken out, for it is taken as it stands. */
function isComputed(word: string): boolean {
  if (/`|\$\(|\$[@*]|\$\{[@*]|\$\{!|\$\{\w+\[|[<>]\(/.test(word)) return true
  if (isEscaped(word)) return true
  const bare = withoutQuoted(word)
  return [...bare.matchAll(/(?<!\$)\{([^{}]*)\}/g)].some(([, inside = '']) => /,|\.\./.test(inside))
}

/** `$'\\x2d'`, and `$"…"` which a locale translates. */
function isEscaped(word: string): boolean {
  return /\$(?:''|"")/.test(withoutQuoted(word))
}

function withoutQuoted(word: string): string {
  return word.replaceAll(/"(?:[^"\\]|\\[^])*"/g, '""')
}

function unquoted(word: string): string {
  const quotes = /"((?:[^"\\]|\\[^])*)"|'([^']*)'|\\(\r?\n|[^])/g
  return word.replaceAll(quotes, (_all, double?: string, single?: string, one?: string) => {
    if (double !== undefined) return double.replaceAll(/\\([$`"\\])/g, '$1').replaceAll(/\\\r?\n/g, '')
    if (one !== undefined && one.endsWith('\n')) return ''
    return single ?? one ?? ''
  })
}
