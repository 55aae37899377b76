/** Cells that a text takes on a terminal: wide scripts and emoji two, marks on the character before none. */
export function cells(text: string): number {
  let width = 0
  for (const character of text) width += cellsOf(character)
  return width
}

/**
 * Words in lines of at most `width` cells; a longer word has a line of its own. The first line has `taken` cells less.
 * An infinite width wraps nothing.
 */
export function wrapped(text: string, width: number, taken = 0): string[] {
  const lines: string[] = []
  let line = ''
  let left = width - taken
  for (const word of text.split(' ')) {
    const needed = cells(word)
    if (line !== '' && needed + 1 > left) {
      lines.push(line)
      line = ''
      left = width
    }
    const gap = line === '' ? '' : ' '
    line += gap + word
    left -= needed + gap.length
  }
  return [...lines, line]
}

/** The lines of a text, wrapped; what follows of a line stands deeper than its beginning. */
export function wrappedLines(text: string, width: number): string {
  const lines = text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? ''
    const [first = '', ...rest] = wrapped(line.slice(indent.length), width - indent.length - 4, -4)
    return [indent + first, ...rest.map((more) => `${indent}    ${more}`)].map((one) => one.trimEnd())
  })
  return lines.join('\n')
}

function cellsOf(character: string): number {
  if (/^[\x20-\x7E]$/.test(character)) return 1
  if (none.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

const none = /^[\p{M}\p{Cf}\uFE0F]$/v
const wide =
  /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60]$/v
