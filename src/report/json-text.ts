import { hiddenCharacter } from './visible.ts'

/**
 * Data as JSON for standard output or a file, indented. What would steer a terminal, hide from a reader or be a command
 * to a runner of GitHub Actions is written as escapes, so that every string keeps its value.
 */
export function jsonText(value: unknown): string {
  // Outside of strings there are only line breaks to spare.
  const json = JSON.stringify(value, undefined, 2)
    .replaceAll(hiddenCharacter, (character) => (character === '\n' ? character : escapes(character)))
    .replaceAll('##[', String.raw`##\u005b`)
  return `${json}\n`
}

function escapes(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
