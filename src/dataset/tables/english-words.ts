import { bytesOf } from './bytes.ts'
import { filterHas, readXorFilter } from './xor-filter.ts'

/** Whether a folded token (see `foldedToken`) is an English word; one in some 256 others passes for one. */
export type IsEnglishWord = (folded: string) => boolean

/** Loads the word table: some 0.4 MB, so only where a dataset is inspected. */
export async function loadEnglishWords(): Promise<IsEnglishWord> {
  const { english } = await import('./data/english.ts')
  const filter = readXorFilter(bytesOf(english))
  const has = (word: string): boolean => filterHas(filter, word)
  return (folded) => {
    const word = folded.includes('’') ? folded.replaceAll('’', "'") : folded
    return word.includes("'") ? has(word) || isInflected(word, has) : has(word)
  }
}

/** `cat's`, `they've`: the word, and one of the endings that any word takes. */
function isInflected(word: string, has: IsEnglishWord): boolean {
  const at = word.lastIndexOf("'")
  return endings.has(word.slice(at + 1)) && has(word.slice(0, at))
}

const endings: ReadonlySet<string> = new Set(['', 's', 'd', 'll', 've', 're', 'm'])
