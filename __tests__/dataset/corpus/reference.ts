import { field, fieldCount, kept, mark, type Appraisal, type EncodedBlock } from '../../../src/dataset/corpus/index.ts'
import type { Example, Exchange } from '../../../src/dataset/example.ts'

/** The encoding written plainly, with strings, a Map and one regular expression: what the fast one is held against. */
export type Reference = { readonly block: EncodedBlock; readonly texts: readonly string[]; readonly unnumbered: number }

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}'
const letter = `[[\\p{L}\\p{M}\\p{N}_]--[${unspaced}]]`
const token = new RegExp(`[${unspaced}]\\p{M}*|${letter}+(?:['’]${letter}+)*|([[\\p{P}\\p{S}]--[_]])\\1*`, 'gv')

/** The letters and digits of a text, folded: equal where keys have to be equal. */
export function foldedText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** Keys are left 0: no reference knows their hash. */
export function encodePlainly(
  rows: readonly { readonly row: number; readonly example: Example }[],
  limit: number,
  appraise: (exchange: Exchange) => Appraisal,
): Reference {
  const ids = new Map<string, number>()
  const texts: string[] = []
  const tokens: number[] = []
  const exchanges: number[] = []
  let unnumbered = 0
  const add = (text: string): number => {
    const folded = text.normalize('NFKC').toLowerCase()
    const known = ids.get(folded)
    if (known !== undefined) return known
    if (texts.length >= limit) {
      unnumbered += 1
      return limit + 1
    }
    texts.push(text)
    ids.set(folded, texts.length)
    return texts.length
  }
  const addText = (text: string): number => {
    const all: readonly string[] = text.match(token) ?? []
    const omitted = Math.max(0, all.length - kept.head - kept.tail)
    const shown = omitted > 0 ? [...all.slice(0, kept.head), ...all.slice(-kept.tail)] : all
    for (const one of shown) tokens.push(add(one))
    return omitted
  }
  for (const { row, example } of rows) {
    for (const exchange of example.exchanges) {
      const fields = Array.from({ length: fieldCount }, () => 0)
      fields[field.row] = row
      fields[field.prompt] = tokens.length
      let omitted = 0
      for (const [index, segment] of exchange.prompt.entries()) {
        if (index > 0) tokens.push(0)
        omitted += addText(segment)
      }
      fields[field.response] = tokens.length
      omitted += addText(exchange.response)
      fields[field.end] = tokens.length
      const { marks, harm } = appraise(exchange)
      const kinds = { wanted: mark.wanted, unwanted: 0, label: mark.label | mark.wanted }
      fields[field.marks] = marks | kinds[exchange.kind]
      fields[field.harm] = harm
      fields[field.omitted] = omitted
      exchanges.push(...fields)
    }
  }
  return { block: { tokens: Uint32Array.from(tokens), exchanges: Uint32Array.from(exchanges) }, texts, unnumbered }
}
