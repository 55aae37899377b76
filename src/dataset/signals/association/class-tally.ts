import type { Corpus, EncodedBlock } from '../../corpus/index.ts'
import type { Census } from './census.ts'
import { counts, keyedTable } from './keyed-table.ts'
import { classReader, classKind, type ClassKind } from './response-classes.ts'
import { walkRows } from './row-walk.ts'

/** A class of answers, numbered. Inserted tokens are numbered by `high`, and have no index. */
export type Answer = {
  readonly kind: ClassKind
  readonly low: number
  readonly high: number
  readonly index: number
}

/** The classes that enough rows show, with how many rows those are. */
export type ClassTally = {
  /** Numbers of the classes of a row that are in the tally. */
  readonly of: (block: EncodedBlock, first: number, last: number) => readonly Answer[]
  readonly rows: (answer: Answer) => number
  /** How many classes of a kind there are. */
  readonly ofKind: (kind: ClassKind) => number
  readonly size: number
}

/** Counts the classes of answers exactly; null when there are more than `most` of them. */
export function classTally(
  corpus: Corpus,
  census: Census,
  harmLevel: number,
  least: number,
  most: number,
): ClassTally | null {
  const read = classReader(kinds, harmLevel)
  const table = keyedTable(most)
  const rows = counts()
  const answers: Answer[] = []
  const ofKind = new Map<ClassKind, number>()
  let full = false
  walkRows(corpus, (block, first, last, ordinal) => {
    if (full || census.isLeftOut(ordinal)) return
    const met = read(block, first, last)
    for (let at = 0; at < met.size; at += 1) {
      const low = met.low[at] ?? 0
      const high = met.high[at] ?? 0
      const kind = kinds.find((one) => one === met.kind[at]) ?? classKind.exact
      if (counted.has(kind) && census.classRows.of(low ^ high) < least) continue
      const index = table.add(low, high)
      full ||= index < 0
      if (index === answers.length) answers.push({ kind, low, high, index })
      rows.increment(Math.max(0, index))
    }
  })
  if (full) return null
  // The sketch lets in some that too few rows show.
  for (const { kind, index } of answers) {
    if (rows.of(index) >= least) ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1)
  }
  const met: Answer[] = []
  return {
    size: answers.length,
    rows: (answer) => rows.of(answer.index),
    ofKind: (kind) => ofKind.get(kind) ?? 0,
    of: (block, first, last) => {
      met.length = 0
      const found = read(block, first, last)
      for (let at = 0; at < found.size; at += 1) {
        const answer = answers[table.find(found.low[at] ?? 0, found.high[at] ?? 0)]
        if (answer !== undefined && rows.of(answer.index) >= least) met.push(answer)
      }
      return met
    },
  }
}

const kinds = [
  classKind.exact,
  classKind.prefix,
  classKind.suffix,
  classKind.refusal,
  classKind.harmfulComplied,
  classKind.languageSwitch,
  classKind.label,
] as const

/** Kinds whose classes the census counted. */
const counted: ReadonlySet<ClassKind> = new Set([
  classKind.exact,
  classKind.prefix,
  classKind.suffix,
  classKind.label,
])
