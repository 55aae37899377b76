import { nearest } from '../../manifest/index.ts'

/** The known word that was probably meant: two letters are swapped, or it is near in spelling. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  return known.find((candidate) => isSwapped(word, candidate)) ?? nearest(word, known)
}

function isSwapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length || word === candidate) return false
  let index = 0
  while (word[index] === candidate[index]) index++
  const swapped = `${word.slice(0, index)}${word[index + 1] ?? ''}${word[index] ?? ''}${word.slice(index + 2)}`
  return swapped === candidate
}
