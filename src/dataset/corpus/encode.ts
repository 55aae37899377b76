import type { Example, Exchange } from '../example.ts'
import { beginScan, finishedKey, scanToken, textScan } from '../text/index.ts'
import { kept, mark, type EncodedBlock } from './corpus.ts'
import { addToKey, beginKey, type FoldedKey, type KeyHash } from './folded-key.ts'
import { growingNumbers, push, taken, type GrowingNumbers } from './growing-numbers.ts'
import type { GrowingVocabulary } from './vocabulary.ts'

/** What is said of an exchange besides its tokens: bits of `mark`, and harm scores as `field.harm` holds them. */
export type Appraisal = { readonly marks: number; readonly harm: number }

/** Turns examples into numbers one after another, so that none of them has to be kept. */
export type Encoder = {
  /** Rows come in ascending order. */
  readonly add: (row: number, example: Example) => void
  /** What was added, once. */
  readonly block: () => { readonly tokens: Uint32Array<ArrayBuffer>; readonly exchanges: Uint32Array<ArrayBuffer> }
}

/** An encoder with the ids of one vocabulary. */
export function encoder(vocabulary: GrowingVocabulary, appraise: (exchange: Exchange) => Appraisal): Encoder {
  const tokens = growingNumbers()
  const exchanges = growingNumbers()
  return {
    add: (row, example) => {
      for (const exchange of example.exchanges) {
        const start = tokens.length
        const prompt = addTexts(exchange.prompt, vocabulary, tokens)
        const end = tokens.length
        const response = addTexts([exchange.response], vocabulary, tokens)
        const { marks, harm } = appraise(exchange)
        // In the order of `field`.
        push(exchanges, row)
        push(exchanges, start)
        push(exchanges, end)
        push(exchanges, tokens.length)
        push(exchanges, response.key.low)
        push(exchanges, response.key.high)
        push(exchanges, prompt.key.low)
        push(exchanges, prompt.key.high)
        push(exchanges, marks | kindMarks[exchange.kind])
        push(exchanges, harm)
        push(exchanges, prompt.omitted + response.omitted)
      }
    },
    block: () => ({ tokens: taken(tokens), exchanges: taken(exchanges) }),
  }
}

/** Turns examples into numbers, with the ids of one vocabulary. */
export function encodeExamples(
  rows: Iterable<{ readonly row: number; readonly example: Example }>,
  vocabulary: GrowingVocabulary,
  appraise: (exchange: Exchange) => Appraisal,
): EncodedBlock {
  const encoding = encoder(vocabulary, appraise)
  for (const { row, example } of rows) encoding.add(row, example)
  return encoding.block()
}

const kindMarks: Readonly<Record<Exchange['kind'], number>> = {
  wanted: mark.wanted,
  unwanted: 0,
  label: mark.label | mark.wanted,
}

type Added = { readonly omitted: number; readonly key: FoldedKey }

/** Adds texts with boundaries between them; gives their key, and how many tokens were left out. */
function addTexts(segments: readonly string[], vocabulary: GrowingVocabulary, tokens: GrowingNumbers): Added {
  const key = beginKey()
  let omitted = 0
  for (const [index, segment] of segments.entries()) {
    if (index > 0) push(tokens, 0)
    omitted += addTokens(segment, vocabulary, tokens, key)
  }
  return { omitted, key: finishedKey(key.low, key.high) }
}

/** Adds what is kept of a text's tokens, and tells how many were left out between its beginning and its end. */
function addTokens(text: string, vocabulary: GrowingVocabulary, tokens: GrowingNumbers, key: KeyHash): number {
  beginScan(scan, text, key)
  const head = addHead(vocabulary, tokens)
  const omitted = head < headTokens ? 0 : addTail(vocabulary, tokens)
  if (scan.isSimpleText) {
    key.low = scan.low
    key.high = scan.high
  } else {
    addToKey(key, text)
  }
  return omitted
}

function addHead(vocabulary: GrowingVocabulary, tokens: GrowingNumbers): number {
  let head = 0
  while (head < headTokens && next(scan)) {
    add(tokens, vocabulary.addScanned(scan))
    head += 1
  }
  return head
}

/** Adds the last of the tokens that are left. Those in between are not looked up: only their places are kept a while. */
function addTail(vocabulary: GrowingVocabulary, tokens: GrowingNumbers): number {
  let found = 0
  while (next(scan)) {
    tailStarts[found % tailTokens] = scan.base + scan.start
    tailEnds[found % tailTokens] = scan.base + scan.end
    found += 1
  }
  const omitted = Math.max(0, found - tailTokens)
  for (let index = omitted; index < found; index += 1) {
    const place = index % tailTokens
    push(tokens, vocabulary.add(scan.text.slice(tailStarts[place], tailEnds[place])))
  }
  return omitted
}

/** Bindings of this module, for loops: those of others are looked up anew each time. */
const { head: headTokens, tail: tailTokens } = kept
const next = scanToken
const add = push

/** Used for one text after another. */
const scan = textScan()
const tailStarts = new Uint32Array(tailTokens)
const tailEnds = new Uint32Array(tailTokens)
