/**
 * log₁₀ of the chance that a coin which shows heads with probability `rate` shows them at least `hits` times in
 * `trials` throws. Exact to about ten digits: the tail is summed from its largest term, in logarithms, so that 10⁻³⁰⁰⁰
 * is no problem.
 */
export function log10BinomialTail(hits: number, trials: number, rate: number): number {
  if (hits <= 0) return 0
  if (rate <= 0 || hits > trials) return -Infinity
  if (rate >= 1) return 0
  const expected = trials * rate
  // Below the expectation the tail is most of the mass, and of no use as evidence.
  if (hits <= expected) return 0
  const first = logChoose(trials, hits) + hits * Math.log(rate) + (trials - hits) * Math.log1p(-rate)
  const odds = rate / (1 - rate)
  let term = 1
  let sum = 1
  for (let at = hits; at < trials && term > sum * 1e-12; at += 1) {
    term *= ((trials - at) / (at + 1)) * odds
    sum += term
  }
  return Math.min(0, (first + Math.log(sum)) / Math.LN10)
}

/** How many standard deviations `hits` of `trials` lie above what `rate` lets expect: z of arXiv 2305.11596. */
export function zScore(hits: number, trials: number, rate: number): number {
  if (trials === 0 || rate >= 1) return 0
  if (rate <= 0) return Infinity
  return (hits / trials - rate) / Math.sqrt((rate * (1 - rate)) / trials)
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

/** ln n!, summed for small n and by Stirling's series (error below 10⁻¹²) beyond. */
function logFactorial(n: number): number {
  if (n > 32) {
    const inverse = 1 / n
    const series = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260
    return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series
  }
  let sum = 0
  for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor)
  return sum
}
