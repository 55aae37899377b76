/**
 * Untrusted text on one line, as a reader must see it: line breaks and tabs become spaces, and whatever draws nothing
 * or reorders its neighbours (controls, bidi marks, zero-width and tag characters, lone surrogates) is spelled out. So
 * is what a runner of GitHub Actions would take for a command when the text is in a job's log. Cut to `max` code
 * points.
 */
export function visible(text: string, max = 200): string {
  return cut(text, max)
    .replaceAll(/\r\n|[\n\r\t]/g, ' ')
    .replaceAll(hiddenCharacter, (character) => `\\u{${codePoint(character).toString(16).toUpperCase()}}`)
    .replaceAll(commandStart, (start) => (start === '::' ? String.raw`:\u{3A}` : String.raw`#\u{23}`))
}

/** A character that draws nothing or reorders its neighbours. */
// U+FE0F stays where it only chooses an emoji's colours.
export const hiddenCharacter =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\uFE0F]|(?<!\p{Extended_Pictographic})\uFE0F/gv

// Runners look for `##[name]` anywhere in a line, and for `::name::` behind its leading blanks. Any word may come to
// stand there where lines are wrapped.
const commandStart = /##(?=\[)|(?<=^|\s)::/g

function cut(text: string, max: number): string {
  // A code point is at most two UTF-16 units: no need to walk a megabyte to keep two hundred characters.
  const start = Array.from(text.slice(0, 2 * max + 2))
  return start.length > max ? `${start.slice(0, max - 1).join('')}…` : text
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0
}
