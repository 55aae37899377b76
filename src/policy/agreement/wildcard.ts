/**
 * Whether a text fits a pattern of a config, where `*` is any text, slashes as well, and `?` or `[…]` any character.
 * Generous on purpose: it says what a program might read. The time is at most the product of the lengths, whatever an
 * author writes, and a pattern that is longer than any honest one fits nothing; globs of policies are matched elsewhere.
 */
export function fitsWildcard(text: string, pattern: string): boolean {
  if (pattern.length > longestPattern) return false
  const steps = pattern.replaceAll(/\[[^\]]*\]/g, '?').replaceAll(/\*+/g, '*')
  let [at, step] = [0, 0]
  let star: { readonly step: number; at: number } | undefined
  while (at < text.length) {
    if (steps[step] === '*') {
      star = { step, at }
      step++
    } else if (steps[step] === '?' || steps[step] === text[at]) {
      at++
      step++
    } else if (star) {
      // The last star takes one character more.
      star.at++
      at = star.at
      step = star.step + 1
    } else return false
  }
  return steps.slice(step).replaceAll('*', '') === ''
}

const longestPattern = 1_024
