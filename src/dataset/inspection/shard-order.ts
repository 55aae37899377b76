import { isDeepStrictEqual } from 'node:util'
import { compareText } from '../../manifest/index.ts'
import type { InspectionSettings } from './settings.ts'
import type { ShardAbout, ShardNumber } from './shard-about.ts'
import type { ShardPlan } from './shard-plan.ts'

/** A partial result, by the name of its file, and what tells its place among others. */
export type ShardHead = { readonly name: string } & Pick<ShardAbout, 'settings' | 'shard' | 'files'>

/** What stood in the way, and what to do. */
export type ShardProblem = { readonly message: string; readonly fix: string }

export type ShardOrder =
  | { readonly state: 'ordered'; readonly shards: readonly ShardHead[]; readonly settings: InspectionSettings }
  | { readonly state: 'refused'; readonly problems: readonly ShardProblem[] }

/**
 * Puts shards in the order in which one inspection would read their files. Refused where that is no such inspection: of
 * other settings, with a shard that is missing or there twice, or whose files lie between those of another.
 */
export function inOrder(shards: readonly ShardHead[], plan: ShardPlan | null): ShardOrder {
  const [first] = shards
  if (first === undefined) return refused([{ message: 'No partial result was named.', fix: 'Name one of each shard.' }])
  const problems = [...otherSettings(shards, first), ...wrongNumbers(shards)]
  if (problems.length > 0) return refused(problems)
  const ordered = shards.toSorted((one, other) => compareText(firstPath(one), firstPath(other)))
  const misplaced = [...wrongFiles(ordered), ...(plan === null ? [] : unplanned(ordered, plan))]
  return misplaced.length > 0 ? refused(misplaced) : { state: 'ordered', shards: ordered, settings: first.settings }
}

function refused(problems: readonly ShardProblem[]): ShardOrder {
  return { state: 'refused', problems }
}

function otherSettings(shards: readonly ShardHead[], first: ShardHead): readonly ShardProblem[] {
  return shards
    .filter(({ settings }) => !isDeepStrictEqual(settings, first.settings))
    .map(({ name }) => ({
      message: `${name} was read with other settings than ${first.name}, so that their numbers do not add up.`,
      fix: 'Give the same --columns and --signals to every shard, and run those again that differ.',
    }))
}

/** Shards that say which they are must be all there, each once. */
function wrongNumbers(shards: readonly ShardHead[]): readonly ShardProblem[] {
  const numbered = shards.flatMap(({ name, shard }) => (shard === null ? [] : [{ name, ...shard }]))
  const [first] = numbered
  if (first === undefined) return []
  if (numbered.length < shards.length) {
    const message = `${nameOfOther(shards)} does not say which shard it is, and ${first.name} does.`
    return [{ message, fix: 'Give --shard to all of them, or to none.' }]
  }
  const strange = numbered.find(({ of }) => of !== first.of)
  if (strange) {
    const message = `${strange.name} is ${titleOf(strange)}, and ${first.name} is ${titleOf(first)}.`
    return [{ message, fix: 'Merge the shards of one plan.' }]
  }
  return [...doubledNumbers(numbered), ...missingNumbers(numbered, first.of)]
}

function nameOfOther(shards: readonly ShardHead[]): string {
  return shards.find(({ shard }) => shard === null)?.name ?? ''
}

function titleOf({ number, of }: ShardNumber): string {
  return `shard ${number} of ${of}`
}

type Numbered = ShardNumber & { readonly name: string }

function doubledNumbers(shards: readonly Numbered[]): readonly ShardProblem[] {
  return shards.flatMap((shard, index) => {
    const before = shards.slice(0, index).find(({ number }) => number === shard.number)
    if (before === undefined) return []
    return [{ message: `${shard.name} and ${before.name} are both ${titleOf(shard)}.`, fix: 'Name each shard once.' }]
  })
}

function missingNumbers(shards: readonly Numbered[], of: number): readonly ShardProblem[] {
  const there = new Set(shards.map(({ number }) => number))
  if (there.size === of) return []
  const first: number[] = []
  for (let number = 1; number <= of && first.length < mostNamed; number += 1) if (!there.has(number)) first.push(number)
  const missing = of - there.size
  const rest = missing > first.length ? ` and ${missing - first.length} more` : ''
  return [{
    message:
      `Of ${of} shards ${missing} ${missing === 1 ? 'is' : 'are'} missing: ${first.join(', ')}${rest}. ` +
      'Nothing is known of a dataset of which a part was not read.',
    fix: 'Name the partial results of all shards; run those again that failed.',
  }]
}

/** How many of a kind a message names. */
const mostNamed = 10

/** Files of all shards must stand in the order of their names, each once. */
function wrongFiles(ordered: readonly ShardHead[]): readonly ShardProblem[] {
  const paths = ordered.flatMap(({ name, files }) => files.map(({ path }) => ({ name, path })))
  const seen = new Map<string, string>()
  const doubled: ShardProblem[] = []
  for (const { name, path } of paths) {
    const before = seen.get(path)
    seen.set(path, name)
    if (before !== undefined) {
      const message = `${path} was read twice: it is in ${before} and in ${name}, and its rows would count double.`
      doubled.push({ message, fix: 'Give each file to one shard.' })
    }
  }
  if (doubled.length > 0) return doubled.slice(0, mostNamed)
  const at = paths.findIndex(({ path }, index) => index > 0 && compareText(paths[index - 1]?.path ?? '', path) > 0)
  if (at === -1) return []
  const [before, here] = [paths[at - 1], paths[at]]
  return [{
    message:
      `${here?.path} (in ${here?.name}) stands before ${before?.path} (in ${before?.name}) when one inspection ` +
      'reads them all, so that the rows would not be numbered as there.',
    fix: 'Give each shard files that follow each other in the order of their names, as `tunegate inspect plan` does.',
  }]
}

/** Where shards are not what the plan has. */
function unplanned(ordered: readonly ShardHead[], { include }: ShardPlan): readonly ShardProblem[] {
  const fix = 'Read the shards as the plan has them, or make a new plan of the files that are there now.'
  if (ordered.length !== include.length) {
    return [{ message: `The plan has ${include.length} shards, and there are ${ordered.length} partial results.`, fix }]
  }
  return ordered.flatMap(({ name, files, shard }, index) => {
    const planned = include[index]
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    const paths = files.map(({ path }) => path)
    const isPlanned =
      isDeepStrictEqual(paths, planned?.files) &&
      bytes === planned?.bytes &&
      (shard === null || (shard.number === planned.shard && shard.of === planned.of))
    if (isPlanned) return []
    return [{ message: `${name} has not the files of shard ${index + 1} of the plan, or other bytes in them.`, fix }]
  })
}

function firstPath({ files }: ShardHead): string {
  return files[0]?.path ?? ''
}
