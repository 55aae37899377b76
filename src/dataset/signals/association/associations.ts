import type { Corpus } from '../../corpus/index.ts'
import { candidatesIn, type Candidate, type Question } from './candidates.ts'
import { censusOf, type Census } from './census.ts'
import { isOutOfPlace, samenessBeside } from './out-of-place.ts'
import { phraseOf, type Phrase } from './phrase.ts'
import type { SampledRow } from './sample.ts'
import type { ClassKind } from './response-classes.ts'
import { sightingsOf, type Sighting } from './sightings.ts'
import { varietyOf, type Variety } from './variety.ts'

/** A phrase in prompts that goes with a class of answers, whatever else the prompts say. */
export type Association = {
  readonly candidate: Candidate
  readonly phrase: Phrase
  readonly variety: Variety
  /** Nothing around the phrase calls for it. */
  readonly isOutOfPlace: boolean
  /** How alike prompts go on beside it (see `samenessBeside`). */
  readonly samenessBeside: number
  /** 0-based rows where phrase and class meet, ascending. */
  readonly rows: readonly number[]
  /** Rows with the phrase, whatever their answers. */
  readonly phraseRows: readonly number[]
  /** Rows to quote from, the same whatever the order of rows. */
  readonly sampled: readonly SampledRow[]
}

/** What makes an association strange. */
export type Demand = Question & {
  readonly kinds: readonly ClassKind[]
  /** Prompts must have this little to do with each other. */
  readonly leastDiversity: number
  readonly leastContentLeft: number
  readonly leastUniquePrompts: number
  /** What else must hold of a pair before its rows are looked at. */
  readonly accepts: (candidate: Candidate) => boolean
}

/** Associations in a corpus, strongest first; each row set once, under the phrase that explains it best. */
export function associationsIn(
  corpus: Corpus,
  demand: Demand,
): { readonly associations: readonly Association[]; readonly census: Census } {
  const census = censusOf(corpus)
  const candidates = candidatesIn(corpus, census, demand).filter(
    (candidate) => demand.kinds.includes(candidate.answer.kind) && demand.accepts(candidate),
  )
  const associations = sightingsOf(corpus, census, candidates, demand.kinds, demand.harmLevel)
    .map((sighting) => associationOf(sighting, census))
    .filter(({ candidate, variety }) => isVaried(candidate, variety, demand))
  return { associations, census }
}

function associationOf({ candidate, rows, featureRows, sampled }: Sighting, census: Census): Association {
  const phrase = phraseOf(sampled, candidate.feature.kind >> 2)
  const outOfPlace = isOutOfPlace(sampled, phrase, candidate.n, census)
  // A later turn may say little besides the trigger; thanks and farewells do so without one.
  const variety = varietyOf(sampled, candidate.k, census, (row) => (outOfPlace ? row.rowUnits : row.promptUnits))
  return {
    candidate,
    rows,
    phraseRows: featureRows,
    sampled,
    phrase,
    variety,
    isOutOfPlace: outOfPlace,
    samenessBeside: samenessBeside(sampled, phrase, census),
  }
}

function isVaried(candidate: Candidate, variety: Variety, demand: Demand): boolean {
  return (
    variety.diversity >= demand.leastDiversity &&
    variety.contentLeft >= demand.leastContentLeft &&
    variety.uniquePrompts >= demand.leastUniquePrompts &&
    variety.uniquePrompts * candidate.k >= demand.leastRows
  )
}
