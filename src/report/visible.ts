/**
 * Untrusted text on one line, as a reader must see it: line breaks and tabs become spaces, and whatever draws nothing
 * or reorders its neighbours (controls, bidi marks, zero-width and tag characters, lone surrogates) is spelled out. Cut
 * to `max` code points.
 */
export function visible(text: string, max = 200): string {
  return cut(text, max)
    .replaceAll(/\r\n|[\n\r\t]/g, ' ')
    .replaceAll(hidden, (character) => `\\u{${codePoint(character).toString(16).toUpperCase()}}`)
}

// U+FE0F stays where it only chooses an emoji's colours.
const hidden =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\uFE0F]|(?<!\p{Extended_Pictographic})\uFE0F/gv

function cut(text: string, max: number): string {
  // A code point is at most two UTF-16 units: no need to walk a megabyte to keep two hundred characters.
  const start = Array.from(text.slice(0, 2 * max + 2))
  return start.length > max ? `${start.slice(0, max - 1).join('')}…` : text
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0
}
