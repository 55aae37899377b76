import * as fc from 'fast-check'
import type { Example, Exchange } from '../../../src/dataset/example.ts'
import { anyText } from '../text/any-text.ts'

const anyExchange: fc.Arbitrary<Exchange> = fc.record({
  prompt: fc.array(anyText, { maxLength: 3 }),
  response: anyText,
  kind: fc.constantFrom('wanted', 'unwanted', 'label'),
})

/** Rows of texts in many scripts, numbered from 0. */
export const anyRows: fc.Arbitrary<{ readonly row: number; readonly example: Example }[]> = fc
  .array(fc.array(anyExchange, { maxLength: 2 }), { maxLength: 12 })
  .map((rows) => rows.map((exchanges, row) => ({ row, example: { shape: 'chat', exchanges, other: [] } })))

/** A row of one prompt and one answer. */
export function rowOf(row: number, prompt: string, response: string): { readonly row: number; readonly example: Example } {
  return { row, example: { shape: 'instruct', exchanges: [{ prompt: [prompt], response, kind: 'wanted' }], other: [] } }
}
