/**
 * A way of saying something in one language: a sentence says it if it has an anchor and everything of `all`, in any order.
 * Expressions have no gaps of their own: they are as fast on hostile texts as on others.
 */
export type Phrasing = {
  /** What is said; the same in all languages. */
  readonly says: string
  /** In lower case and of four characters or more; a sentence without any of them is not looked at. See `anchorIndex`. */
  readonly anchors: readonly string[]
  /** For sentences in lower case, with single spaces and straight apostrophes. */
  readonly all: readonly RegExp[]
}

/** A sentence, as phrasings read it and as it was written. */
export type Sentence = { readonly folded: string; readonly written: string }

/** The first sentence for each thing that some phrasings say in a text. */
export function said(text: string, phrasings: readonly Phrasing[]): ReadonlyMap<string, Sentence> {
  const found = new Map<string, Sentence>()
  if (phrasings.length === 0) return found
  // What is not in the whole text is in none of its sentences.
  const whole = folded(text)
  const possible = phrasings.filter(({ all }) => all.every((part) => part.test(whole)))
  if (possible.length === 0) return found
  for (const sentence of sentencesOf(text)) {
    for (const { says, all } of possible) {
      if (!found.has(says) && all.every((part) => part.test(sentence.folded))) found.set(says, sentence)
    }
  }
  return found
}

/** Sentences, those that never end in parts that overlap. */
function sentencesOf(text: string): Sentence[] {
  return text.split(sentenceEnd).flatMap((whole) => partsOf(whole)).map((written) => ({ written, folded: folded(written) }))
}

/** Line breaks alone end no sentence: text is wrapped. */
const sentenceEnd = /(?<=[.!?])\s+|(?<=[。！？｡؟।])|\n\s*\n/u

function partsOf(sentence: string): string[] {
  if (sentence.length <= longestPart) return sentence === '' ? [] : [sentence]
  const parts: string[] = []
  for (let from = 0; from < sentence.length - overlap; from += longestPart - overlap) {
    parts.push(sentence.slice(from, from + longestPart))
  }
  return parts
}

const longestPart = 400
const overlap = 120

function folded(sentence: string): string {
  return sentence.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim()
}
