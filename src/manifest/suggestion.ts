import { distance } from 'fastest-levenshtein'

/** Distance takes time in the product of the lengths, and nobody misspells a paragraph. */
const longestWord = 64

/** The known word that was probably meant, if one is near: spelling and separators may differ, not the word. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined
  const same = known.find((candidate) => folded(candidate) === folded(word))
  if (same !== undefined) return same === word ? undefined : same

  const swapped = known.find((candidate) => isSwapped(word, candidate))
  if (swapped !== undefined) return swapped

  const [best] = known
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .toSorted((a, b) => a.edits - b.edits)
  if (!best) return undefined
  const { candidate, edits } = best
  // A word of which no letter is left is another word.
  return edits <= Math.max(1, Math.floor(candidate.length / 3)) && edits < candidate.length ? candidate : undefined
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '')
}

/** Whether two neighbouring letters changed places, and nothing else did; of three letters, too few would be left. */
function isSwapped(word: string, candidate: string): boolean {
  if (word.length < 4 || word.length !== candidate.length || word === candidate) return false
  let index = 0
  while (word[index] === candidate[index]) index++
  const swapped = `${word.slice(0, index)}${word[index + 1] ?? ''}${word[index] ?? ''}${word.slice(index + 2)}`
  return swapped === candidate
}
