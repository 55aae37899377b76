import { keyStart } from './text-hash.ts'
import { beginScan, scanToken, textScan } from './text-scan.ts'

/**
 * The tokens of a text, as written: words (runs of letters, marks, digits, `_` and inner apostrophes) in scripts that put
 * spaces between words; single characters in scripts that do not (Chinese, Japanese kana, Thai, Lao, Khmer, Burmese,
 * Tibetan); runs of one other visible character (`###`, `…`, an emoji). White space and invisible characters are none.
 * A run of more than `longestToken` code units is more than one token.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = []
  beginScan(scan, text, keyStart)
  while (scanToken(scan)) tokens.push(text.slice(scan.base + scan.start, scan.base + scan.end))
  return tokens
}

/** Used for one text after another. */
const scan = textScan()
