import { visible } from './visible.ts'

/**
 * Untrusted text as Markdown that renders as that text and nothing else, in a paragraph, a list item, a link's text or
 * a table's cell. GitHub links some plain text only after Markdown is done (mentions, issues, commits, addresses), so
 * there a zero-width space stands where no backslash would help.
 */
export function inline(text: string, max = 200): string {
  return unblocked(escaped(visible(text, max).trim()))
}

/** Untrusted text as a code span, for paths, digests and identifiers. */
export function code(text: string, max = 200): string {
  const shown = visible(text, max)
  if (shown === '') return '(empty)'
  // A pipe ends a table's cell even inside backticks, and escaping it there would show the backslash elsewhere. Some
  // parsers look for images and tags in a link's text before they look for code.
  if (/[|<]|\]\(/.test(shown)) return `<code>${escaped(shown)}</code>`
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : ''
  return fence + pad + shown + pad + fence
}

/** Untrusted text in which pairs of backticks mean code, as messages write commands and field names. */
export function sentence(text: string, max = 400): string {
  const pieces = visible(text, max)
    .trim()
    .split(/`([^`]+)`/)
  const shown = pieces.map((piece, index) => (index % 2 === 1 ? code(piece, max) : escaped(piece)))
  return unblocked(shown.join(''))
}

/** A link when the address is a web address, else its text alone. The text is Markdown already. */
export function link(markdown: string, url: string): string {
  if (!/^https?:\/\//.test(url)) return markdown
  const address = url
    .toWellFormed()
    .replaceAll(/[^\w\-.~:/?#@!$'*+,;=%&]/gu, encoded)
    .replaceAll('&', '&amp;')
  return `[${markdown}](${address})`
}

/** The segments of a path in a web address. */
export function pathInUrl(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

function encoded(character: string): string {
  // encodeURIComponent leaves these, which end a Markdown link.
  return character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(shown: string): string {
  return (
    shown
      .replaceAll(/[\\`*~|$]/g, String.raw`\$&`)
      // Inside a word an underscore is only an underscore.
      .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw`\_`)
      .replaceAll(/[&<>]/g, (character) => entities[character] ?? '')
      .replaceAll('@', '@\u200B')
      .replaceAll('://', ':\u200B//')
      .replaceAll(/www(?=\.)/gi, '$&\u200B')
      .replaceAll(/(?:#|\bGH-)(?=\d)/gi, '$&\u200B')
      .replaceAll(/:(?=[\w+-]+:)/g, ':\u200B')
      .replaceAll(/\b[0-9a-f]{7,40}\b/gi, (commit) => `${commit.slice(0, 3)}\u200B${commit.slice(3)}`)
      // Some parsers take a backslash before a bracket off again inside a link's text.
      .replaceAll('[', '&#91;')
      .replaceAll(']', '&#93;')
  )
}

/** Nothing at the start of a line may open a list, a heading, a rule or a table. */
function unblocked(markdown: string): string {
  return markdown.replace(/^[-+=#:]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
}
