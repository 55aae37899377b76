import type { Corpus, Vocabulary } from '../../corpus/index.ts'
import { answerTokenReader } from './answer-tokens.ts'
import { rowKey, type Census } from './census.ts'
import { featureReader, type RowFeatures } from './prompt-features.ts'
import { walkRows } from './row-walk.ts'
import { mixed } from './sketch.ts'

/**
 * Share of a feature's rows whose answers must have the token, and share of the token's rows that must have the
 * feature.
 */
export const inserted = { leastShare: 0.75, leastCoverage: 0.5 } as const

export type InsertedVisit = (features: RowFeatures, at: number, token: number) => void

const salts = [0x1b873593, 0x2c1b3c6d, 0x297a2d39, 0x7feb352d] as const

/** In how many of the hashes the smallest must be the same: one may be by chance. */
const leastAgreeing = 2

/** 2²¹ slots for features at most: 32 MiB. */
const mostSlotBits = 21

/**
 * Finds features of prompts and tokens of answers that stand in nearly the same rows, without trying all pairs: among
 * the rows of either, the one with the smallest hash is then probably the same one (MinHash). There they are paired;
 * four hashes are tried. Pairs have yet to be counted.
 */
export function insertedPairs(
  corpus: Corpus,
  census: Census,
  vocabulary: Vocabulary,
  limits: { readonly least: number; readonly most: number },
  visit: InsertedVisit,
): void {
  const features = featureReader(census, limits.least)
  const answers = answerTokenReader(census, vocabulary, limits.least, limits.most)
  const shift = 32 - Math.min(mostSlotBits, Math.max(12, Math.ceil(Math.log2(census.phrases + 1)) + 1))
  // The four smallest hashes of a feature, or of a token, stand side by side: one look into memory instead of four.
  const leastOfFeature = new Uint32Array(2 ** (32 - shift) * salts.length).fill(0xffffffff)
  const leastOfToken = new Uint32Array(census.newInAnswer.length * salts.length).fill(0xffffffff)
  const hashes = new Uint32Array(salts.length)
  const here = new Uint32Array(2048)
  const isEligible = (rows: number) => rows >= limits.least && rows <= limits.most

  walkRows(corpus, (block, first, last, ordinal) => {
    if (census.isLeftOut(ordinal)) return
    const tokens = answers(block, first, last)
    if (tokens.size === 0) return
    setHashes(hashes, rowKey(block, first, last).low)
    for (let at = 0; at < tokens.size; at += 1) lower(leastOfToken, tokens.tokens[at] ?? 0, hashes)
    const read = features(block, first, last)
    for (let at = 0; at < read.size; at += 1) {
      const low = read.low[at] ?? 0
      if (isEligible(census.phraseRows.of(low))) lower(leastOfFeature, low >>> shift, hashes)
    }
  })

  walkRows(corpus, (block, first, last, ordinal) => {
    if (census.isLeftOut(ordinal)) return
    const tokens = answers(block, first, last)
    if (tokens.size === 0) return
    setHashes(hashes, rowKey(block, first, last).low)
    let mine = 0
    for (let at = 0; at < tokens.size; at += 1) {
      const token = tokens.tokens[at] ?? 0
      if (!isLeast(leastOfToken, token, hashes)) continue
      here[mine] = token
      mine += 1
    }
    if (mine === 0) return
    const read = features(block, first, last)
    for (let at = 0; at < read.size; at += 1) {
      const low = read.low[at] ?? 0
      if (!isLeast(leastOfFeature, low >>> shift, hashes)) continue
      const rows = census.phraseRows.of(low)
      if (!isEligible(rows)) continue
      for (let index = 0; index < mine; index += 1) {
        const token = here[index] ?? 0
        const shown = census.newInAnswer[token] ?? 0
        if (shown < inserted.leastShare * rows || rows < inserted.leastCoverage * shown) continue
        if (agreeing(leastOfFeature, low >>> shift, leastOfToken, token) >= leastAgreeing) visit(read, at, token)
      }
    }
  })
}

/** Whether a row is the one with the smallest hash of a slot, by any of the hashes. */
function isLeast(least: Uint32Array, slot: number, hashes: Uint32Array): boolean {
  const at = slot * salts.length
  for (let salt = 0; salt < hashes.length; salt += 1) {
    if (least[at + salt] === hashes[salt]) return true
  }
  return false
}

function agreeing(one: Uint32Array, slotOfOne: number, other: Uint32Array, slotOfOther: number): number {
  let same = 0
  for (let salt = 0; salt < salts.length; salt += 1) {
    if (one[slotOfOne * salts.length + salt] === other[slotOfOther * salts.length + salt]) same += 1
  }
  return same
}

function setHashes(hashes: Uint32Array, row: number): void {
  for (const [index, salt] of salts.entries()) hashes[index] = mixed(row ^ salt)
}

/** Lowers what a slot has as its smallest row hashes. */
function lower(least: Uint32Array, slot: number, hashes: Uint32Array): void {
  const at = slot * salts.length
  for (let salt = 0; salt < hashes.length; salt += 1) {
    const hash = hashes[salt] ?? 0
    if (hash < (least[at + salt] ?? 0)) least[at + salt] = hash
  }
}
