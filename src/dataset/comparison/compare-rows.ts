import { keyCounts } from './key-counts.ts'
import type { KeyList } from './key-list.ts'
import { hasKey, keyField, keyWidth, keyWords } from './row-key.ts'
import { rowSet, type RowSet } from './row-set.ts'

/** What became of the rows of a dataset from one version to the next. A row that is there n times counts n times. */
export type RowComparison = {
  /** Rows of the next version that the previous one does not have. */
  readonly added: number
  readonly removed: number
  /** Of the added rows, those with the prompt of a removed one: their answer, or something beside it, is another. */
  readonly changed: number
  readonly unchanged: number
  readonly isAdded: (row: number) => boolean
}

/** Keys that one table holds, of 2 × 20 bytes each; of more, a part is compared after the other. */
const tableKeys = 2 ** 20

/** Compares two versions, in memory that grows by two bits for each row alone. Where a row stands does not matter. */
export function compareRows(previous: KeyList, next: KeyList, mostKeys = tableKeys): RowComparison {
  const same = matched(previous, next, 'row', () => true, () => true, mostKeys)
  const isRemoved = (row: number): boolean => !same.previous.has(row)
  const isAdded = (row: number): boolean => !same.next.has(row)
  const alike = matched(previous, next, 'prompt', isRemoved, isAdded, mostKeys)
  return {
    added: next.rows - same.count,
    removed: previous.rows - same.count,
    changed: alike.count,
    unchanged: same.count,
    isAdded,
  }
}

type Matched = { readonly count: number; readonly previous: RowSet; readonly next: RowSet }

type Which = (row: number) => boolean

/** Pairs of a row of each side with the same key, each row in one pair at most: the first ones of each key. */
function matched(
  previous: KeyList,
  next: KeyList,
  key: keyof typeof keyField,
  ofPrevious: Which,
  ofNext: Which,
  mostKeys: number,
): Matched {
  const parts = Math.max(1, Math.ceil(previous.rows / mostKeys))
  const found = { previous: rowSet(previous.rows), next: rowSet(next.rows) }
  let count = 0
  for (let part = 0; part < parts; part += 1) {
    const [known, both] = [keyCounts(keyWidth[key]), keyCounts(keyWidth[key])]
    eachKey(previous, key, ofPrevious, { part, parts }, (keys, at) => known.add(keys, at))
    eachKey(next, key, ofNext, { part, parts }, (keys, at, row) => {
      if (!known.take(keys, at)) return
      both.add(keys, at)
      found.next.add(row)
      count += 1
    })
    eachKey(previous, key, ofPrevious, { part, parts }, (keys, at, row) => {
      if (both.take(keys, at)) found.previous.add(row)
    })
  }
  return { count, ...found }
}

function eachKey(
  list: KeyList,
  key: keyof typeof keyField,
  which: Which,
  { part, parts }: { readonly part: number; readonly parts: number },
  visit: (keys: Uint32Array, at: number, row: number) => void,
): void {
  let row = 0
  for (const keys of list.blocks()) {
    for (let at: number = keyField[key]; at < keys.length; at += keyWords) {
      // The last word chooses the part, because the first one chooses the slot within it.
      const isOfPart = (keys[at + keyWidth[key] - 1] ?? 0) % parts === part
      if (isOfPart && which(row) && hasKey(keys, at, keyWidth[key])) visit(keys, at, row)
      row += 1
    }
  }
}
