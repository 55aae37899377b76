import { listDataset, type FileProblem } from '../files/index.ts'
import { isCount, isText, listOf, objectOf, type Guarded } from './json-guard.ts'

/** Which files each job of a matrix reads. The value of `strategy.matrix`, so it has no other key. */
export type ShardPlan = { readonly include: readonly PlannedShard[] }

/** Whole files, as a dataset of them all has them in order. */
export type PlannedShard = {
  /** From 1. */
  readonly shard: number
  /** How many shards there are. */
  readonly of: number
  readonly files: readonly string[]
  readonly bytes: number
}

/** More jobs than a matrix of GitHub Actions can have. */
export const mostShards = 256

/** Plans the reading of the files that are named, from `cwd`: the same for the same names and sizes. */
export async function planDataset(
  named: readonly string[],
  cwd: string,
  shards: number,
): Promise<
  | { readonly state: 'planned'; readonly plan: ShardPlan }
  | { readonly state: 'failed'; readonly problems: readonly FileProblem[] }
> {
  const listing = await listDataset(named, cwd)
  if (listing.state === 'refused') return { state: 'failed', problems: listing.problems }
  return { state: 'planned', plan: planOf(listing.files, shards) }
}

/**
 * Cuts a list of files, in its order, so that the largest shard is as small as it can be. No shard is empty, so there
 * are fewer where there are fewer files.
 */
export function planOf(files: readonly { readonly path: string; readonly size: number }[], shards: number): ShardPlan {
  const of = Math.min(shards, files.length)
  const most = smallestBound(files.map(({ size }) => size), of)
  const parts: { readonly files: string[]; bytes: number }[] = []
  for (const [index, { path, size }] of files.entries()) {
    const last = parts.at(-1)
    // Each shard that is still to come needs a file.
    const isNeeded = files.length - index <= of - parts.length
    if (last === undefined || isNeeded || last.bytes + size > most) parts.push({ files: [path], bytes: size })
    else {
      last.files.push(path)
      last.bytes += size
    }
  }
  return { include: parts.map((part, index) => ({ shard: index + 1, of, ...part })) }
}

/** The fewest bytes for which so many shards are enough, found by halving. */
function smallestBound(sizes: readonly number[], shards: number): number {
  let low = sizes.reduce((most, size) => Math.max(most, size), 0)
  let high = sizes.reduce((sum, size) => sum + size, 0)
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2)
    if (shardsNeeded(sizes, middle) <= shards) high = middle
    else low = middle + 1
  }
  return low
}

function shardsNeeded(sizes: readonly number[], most: number): number {
  let [count, bytes] = [1, 0]
  for (const size of sizes) {
    if (bytes + size > most) {
      count += 1
      bytes = 0
    }
    bytes += size
  }
  return count
}

const isPlan = objectOf({
  include: listOf(objectOf({ shard: isCount, of: isCount, files: listOf(isText), bytes: isCount })),
})

/** A plan from its JSON; undefined where it is none, or its shards are not numbered from 1 on. */
export function readPlan(text: string): ShardPlan | undefined {
  const plan = parsed(text)
  if (!isPlan(plan)) return undefined
  return plan.include.length > 0 && plan.include.every((one, index) => isInPlace(one, index, plan)) ? plan : undefined
}

function isInPlace({ shard, of, files }: PlannedShard, index: number, { include }: Guarded<typeof isPlan>): boolean {
  return shard === index + 1 && of === include.length && files.length > 0
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
