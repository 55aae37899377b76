import { visible } from './visible.ts'

/** An XML element with untrusted attributes. `content` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
  return content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`
}

function attribute(value: string): string {
  return escaped(visible(value, longest))
}

/** Untrusted text of several lines. Control characters, which XML 1.0 cannot hold, are spelled out as elsewhere. */
export function xmlText(value: string): string {
  return escaped(
    value
      .split('\n')
      .map((line) => visible(line, longest))
      .join('\n'),
  )
}

/** Code points of a line. */
const longest = 4_000

function escaped(value: string): string {
  return value.replaceAll(/[&<>"'\uFFFE\uFFFF]/g, (character) => entities[character] ?? '\u{FFFD}')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
