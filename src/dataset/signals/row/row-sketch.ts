import { field, type EncodedBlock } from '../../corpus/index.ts'
import { fieldOf } from '../association/row-walk.ts'

/**
 * Sketches of rows such that rows with nearly the same words share a band, and others do not: the least hashes of three
 * neighbouring tokens in each of twelve classes (MinHash with one permutation, arXiv 1208.1259), six classes to a band. Of
 * rows that share 95 % of their triples of words about nine in ten share a band; of those that share half, one in thirty.
 */
export function rowSketcher(): {
  /** Whether the row is long enough for a sketch; then `bands` are those of the row until the next is read. */
  readonly read: (block: EncodedBlock, first: number, last: number) => boolean
  readonly bands: readonly { low: number; high: number }[]
} {
  const least = new Uint32Array(classes)
  const bands = [{ low: 0, high: 0 }, { low: 0, high: 0 }]
  return {
    bands,
    read: (block, first, last) => {
      const from = fieldOf(block, first, field.prompt)
      const to = fieldOf(block, last - 1, field.end)
      if (to - from < fewestTokens) return false
      sketch(block.tokens, from, to, least)
      for (const [index, band] of bands.entries()) {
        band.low = imul(index + 1, 0x9e3779b1)
        band.high = index
        for (let at = index; at < classes; at += bands.length) {
          band.low = mixed(band.low ^ (least[at] ?? 0))
          band.high = mixed((imul(band.high, 37) + (least[at] ?? 0)) | 0)
        }
        band.low >>>= 0
        band.high >>>= 0
      }
      return true
    },
  }
}

const classes = 12

/** In shorter rows one other word changes most triples. */
const fewestTokens = 32

const { imul } = Math

function sketch(tokens: Uint32Array, from: number, to: number, least: Uint32Array): void {
  least.fill(0xffffffff)
  let before = 0
  let last = 0
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] ?? 0
    const hash = mixed(imul(before, 0x85ebca77) ^ imul(last, 0xc2b2ae3d) ^ imul(token, 0x9e3779b1)) >>> 0
    const index = hash % classes
    if (hash < (least[index] ?? 0)) least[index] = hash
    before = last
    last = token
  }
}

function mixed(hash: number): number {
  let bits = hash
  bits = imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
