import { hiddenCharacter } from './visible.ts'

/**
 * Data as JSON for standard output or a file, indented. What would steer a terminal, hide from a reader or be a command
 * to a runner of GitHub Actions is written as escapes, so that every string keeps its value.
 */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2)
    .replaceAll(unusual, (text) => text.replaceAll(hiddenCharacter, escapes))
    .replaceAll('##[', String.raw`##\u005b`)
  return `${json}\n`
}

/** All but visible ASCII, which most of a long report is, and line breaks, which stand outside of strings alone. */
const unusual = /[^\n -~]+/g

function escapes(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
