import { distance } from 'fastest-levenshtein'

/** The known word that was probably meant, if one is near: spelling and separators may differ, not the word. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // Distance takes time in the product of the lengths, and nobody misspells a paragraph.
  if (word.length > 64) return undefined
  const same = known.find((candidate) => folded(candidate) === folded(word))
  if (same !== undefined) return same === word ? undefined : same

  const [best] = known
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .toSorted((a, b) => a.edits - b.edits)
  if (!best) return undefined
  return best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '')
}
