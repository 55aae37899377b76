import type { Phrase } from '../association/phrase.ts'
import type { Census } from '../association/census.ts'

/** Whether the words of a phrase are used in this dataset for anything else. */
export type Ownership = {
  /** Of the prompts with the token of the phrase that fewest others have, the share that has the phrase. */
  readonly share: number
  /** Answers with that token whose prompts lack it, for each prompt that has it. */
  readonly answered: number
  /** Tokens that hardly anything else has: most prompts with them have the phrase, and answers do without. */
  readonly own: readonly number[]
}

export function ownershipOf({ tokens }: Phrase, n: number, census: Census): Ownership {
  const shareOf = (token: number) => n / Math.max(1, n, census.promptRows[token] ?? 0)
  const answeredOf = (token: number) => (census.newInAnswer[token] ?? 0) / Math.max(1, census.promptRows[token] ?? 0)
  const ranked = tokens.toSorted(
    (one, other) => shareOf(other) - shareOf(one) || answeredOf(one) - answeredOf(other),
  )
  const [rarest = 0] = ranked
  return {
    share: shareOf(rarest),
    answered: answeredOf(rarest),
    own: tokens.filter((token) => shareOf(token) >= limits.share && answeredOf(token) <= limits.answered),
  }
}

const limits = { share: 0.8, answered: 0.1 } as const
