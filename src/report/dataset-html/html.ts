import { visible } from '../visible.ts'

/** Markup that is safe to stand in a page. Only `html` makes it. */
export type Html = { readonly markup: string }

/** What may stand between markup: text of whatever origin, numbers, and markup. */
export type Part = string | number | Html | readonly Html[]

/**
 * Markup with parts in between. A text becomes text, whatever it holds: markup is escaped, and what is invisible or
 * reorders its neighbours is spelled out. In attributes, parts must stand in double quotes.
 */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const rest = parts.map((part, index) => markupOf(part) + (markup[index + 1] ?? ''))
  return { markup: (markup[0] ?? '') + rest.join('') }
}

export const nothing: Html = { markup: '' }

function markupOf(part: Part): string {
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escaped(visible(part, longest))
  if ('markup' in part) return part.markup
  return part.map(({ markup }) => markup).join('')
}

/** Code points of a text. */
const longest = 2_000

function escaped(text: string): string {
  return text.replaceAll(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`)
}
