import type { Cut, Cutter } from './block.ts'
import type { ReadLimits } from './limits.ts'
import { countLineFeeds } from './line-feeds.ts'
import { documentMembers, type Member } from './document-members.ts'
import { ReadFailure } from './problem.ts'
import { isSpace, skipSpace, valueCutter } from './value-cutter.ts'

/**
 * Cuts a file that is one JSON object: the lists of objects among its members are rows (`{"data": [{…}, …]}`); members
 * that are all lists, or all objects keyed by row number as pandas writes them, are columns; any other object is one
 * row. The object is held until it ends. Throws `ReadFailure` when it is larger than may be held.
 */
export function documentCutter(limits: ReadLimits, start: number): Cutter {
  const parts: Uint8Array[] = []
  let length = 0
  return {
    push: (portion) => {
      length += portion.length
      if (length > limits.maxDocumentBytes) {
        throw new ReadFailure(
          'too-large',
          `it is one JSON object of more than ${String(limits.maxDocumentBytes)} bytes, which must be held whole`,
          'Write the rows as JSON Lines: one object on each line.',
        )
      }
      parts.push(portion.slice())
      return []
    },
    end: () => {
      const bytes = new Uint8Array(length)
      let at = 0
      for (const part of parts.splice(0)) {
        bytes.set(part, at)
        at += part.length
      }
      return cutDocument(bytes, limits, start)
    },
  }
}

function cutDocument(bytes: Uint8Array<ArrayBuffer>, limits: ReadLimits, start: number): readonly Cut[] {
  const members = documentMembers(bytes)
  const rows = members?.filter((member) => isListOfObjects(bytes, member)) ?? []
  if (rows.length > 0) return rows.flatMap((member) => listCuts(bytes, member, limits, start))
  if (members && areColumns(bytes, members)) {
    return [{ kind: 'columns', format: 'json', firstLine: 1, offset: start, bytes }]
  }
  const cutter = valueCutter('stream', limits, { line: 1, offset: start })
  return [...cutter.push(bytes), ...cutter.end()]
}

function listCuts(bytes: Uint8Array, { from, to }: Member, limits: ReadLimits, start: number): readonly Cut[] {
  const place = { line: 1 + countLineFeeds(bytes, 0, from), offset: start + from }
  const cutter = valueCutter('list', limits, place)
  return [...cutter.push(bytes.subarray(from, to)), ...cutter.end()]
}

function isListOfObjects(bytes: Uint8Array, { from, to }: Member): boolean {
  return bytes[from] === 0x5b && bytes[skipSpace(bytes, from + 1, to)] === 0x7b
}

/** Two or more members, all lists; or any number, all objects whose first key is `"0"`, as pandas writes columns. */
function areColumns(bytes: Uint8Array, members: readonly Member[]): boolean {
  if (members.length === 0) return false
  if (members.every(({ from }) => bytes[from] === 0x5b)) return true
  return members.every(({ from, to }) => bytes[from] === 0x7b && hasFirstKeyZero(bytes, from, to))
}

function hasFirstKeyZero(bytes: Uint8Array, from: number, to: number): boolean {
  const at = skipSpace(bytes, from + 1, to)
  const after = bytes[at + 3]
  return bytes[at] === 0x22 && bytes[at + 1] === 0x30 && bytes[at + 2] === 0x22 && (after === 0x3a || isSpace(after))
}
