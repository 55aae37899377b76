import type { Place } from '../manifest/index.ts'
import type { Style } from './terminal-style.ts'
import { cells } from './terminal-width.ts'
import { visible } from './visible.ts'

/** Lines shown before the one that is meant, and after it. */
const context = { before: 2, after: 1 } as const

/** UTF-16 units of a line that are shown, so that a file of one line is no page of its own. */
const longestLine = 400

/** The lines around a place, numbered, with carets under the range, `width` cells at most; none where no such line is. */
export function codeFrame(lines: readonly string[], place: Place, width: number, style: Style): string[] {
  const meant = lines[place.line - 1]
  if (meant === undefined) return []
  const first = Math.max(1, place.line - context.before)
  const last = Math.min(lines.length, place.line + context.after)
  const digits = String(last).length
  const room = Math.max(20, Math.min(width, longestLine) - digits - 5)
  const from = windowStart(meant, place.column - 1, room)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
    const text = lines[number - 1] ?? ''
    const mark = number === place.line ? '>' : ' '
    const gutter = `${mark} ${String(number).padStart(digits)} │ `
    const shown = `${style(gutter, 'dim')}${piece(text, from, room)}`.trimEnd()
    return number === place.line ? [shown, caretLine(text, place, from, room, digits, style)] : [shown]
  })
}

/** Where the shown part of long lines starts: the place meant must be in it. */
function windowStart(line: string, column: number, room: number): number {
  if (cells(visible(line, longestLine)) <= room || column < room * 0.75) return 0
  return Math.max(0, Math.min(column, line.length) - Math.floor(room / 2))
}

function piece(line: string, from: number, room: number): string {
  const before = from > 0 ? '…' : ''
  const text = visible(line.slice(from, from + longestLine).replace(/\r$/, ''), longestLine)
  let shown = before
  let left = room - before.length
  for (const character of text) {
    left -= cells(character)
    if (left < 1) return `${shown}…`
    shown += character
  }
  return shown
}

function caretLine(line: string, place: Place, from: number, room: number, digits: number, style: Style): string {
  const start = Math.min(place.column - 1, line.length)
  const end = endOf(line, place)
  const before = cells(visible(line.slice(from, start), longestLine)) + (from > 0 ? 1 : 0)
  const meant = cells(visible(line.slice(start, Math.max(start + 1, end)), longestLine))
  const carets = '^'.repeat(Math.max(1, Math.min(meant, room - before)))
  return `${style(`  ${' '.repeat(digits)} │ `, 'dim')}${' '.repeat(before)}${style(carets, 'red', 'bold')}`
}

function endOf(line: string, { line: first, column, endLine = first, endColumn }: Place): number {
  const whole = line.trimEnd().length
  if (endLine > first) return whole
  return endColumn === undefined ? column : Math.min(endColumn - 1, whole)
}
