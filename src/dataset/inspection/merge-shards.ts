import { createReadStream, type ReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readPartial } from '../corpus/index.ts'
import { collector, type Collector, type Storage } from './collector.ts'
import type { DatasetReport } from './report.ts'
import { reportOf } from './report-of.ts'
import type { InspectionSettings } from './settings.ts'
import { accountOf, ownTables, readAbout, toolOf, type ShardAbout } from './shard-about.ts'
import { inOrder, type ShardHead, type ShardProblem } from './shard-order.ts'
import type { ShardPlan } from './shard-plan.ts'

export type Merge =
  | {
      readonly state: 'inspected'
      readonly report: DatasetReport
      /** Those with which every shard was read. */
      readonly settings: InspectionSettings
    }
  | { readonly state: 'refused'; readonly problems: readonly ShardProblem[] }

/** What a merge is held against, and may use. */
export type MergeOptions = Storage & {
  /** Of this program: partial results of others are refused. */
  readonly version: string
  /** What the shards must be; null where they are taken as they are. */
  readonly plan: ShardPlan | null
}

/**
 * Puts partial results behind each other, in the order of their files however they are named, and reports what one
 * inspection of all these files reports.
 */
export async function mergeShards(named: readonly string[], cwd: string, options: MergeOptions): Promise<Merge> {
  const heads: ShardHead[] = []
  const problems: ShardProblem[] = []
  for (const name of named) {
    try {
      heads.push(await headOf(name, cwd, options.version))
    } catch (error) {
      problems.push(unread(name, error))
    }
  }
  if (problems.length > 0) return { state: 'refused', problems }
  const order = inOrder(heads, options.plan)
  return order.state === 'refused' ? order : merged(order.shards, order.settings, cwd, options)
}

async function merged(
  shards: readonly ShardHead[],
  settings: InspectionSettings,
  cwd: string,
  options: MergeOptions,
): Promise<Merge> {
  const collecting = collector(options)
  const files = shards.flatMap((shard) => shard.files)
  try {
    let firstFile = 0
    for (const shard of shards) {
      try {
        await addShard(shard, firstFile, collecting, cwd, options.version)
      } catch (error) {
        return { state: 'refused', problems: [unread(shard.name, error)] }
      }
      firstFile += shard.files.length
    }
    return { state: 'inspected', report: await reportOf(collecting.collected(), files, settings), settings }
  } finally {
    collecting.close()
  }
}

/** What tells the place of a shard; the rest of its file is not read yet. */
async function headOf(name: string, cwd: string, version: string): Promise<ShardHead> {
  const stream = opened(name, cwd)
  try {
    const first = await readPartial(stream).next()
    if (first.done === true || first.value.part !== 'about') throw new Error('It says nothing about its shard.')
    return headIn(name, soundAbout(first.value.about, first.value.rows, version))
  } finally {
    stream.destroy()
  }
}

function headIn(name: string, { settings, shard, files }: ShardAbout): ShardHead {
  return { name, settings, shard, files }
}

/** Reads a shard to its end, where its digest is known to be right. Throws where it is not what it was before. */
async function addShard(
  head: ShardHead,
  firstFile: number,
  collecting: Collector,
  cwd: string,
  version: string,
): Promise<void> {
  const stream = opened(head.name, cwd)
  const joining = collecting.shard()
  let about: ShardAbout | undefined
  try {
    for await (const part of readPartial(stream)) {
      if (part.part === 'about') about = soundAbout(part.about, part.rows, version)
      else if (part.part === 'texts') joining.addTexts(part.texts)
      else joining.addBlock(part.block)
    }
  } finally {
    stream.destroy()
  }
  if (about === undefined || !isDeepStrictEqual(headIn(head.name, about), head)) throw new Error('It changed while it was read.')
  joining.end(accountOf(about), new Map(about.files.map(({ rows }, index) => [firstFile + index, rows])))
}

/** What a partial result says of its shard. Throws where another program wrote it, or nobody can read it. */
function soundAbout(about: unknown, rows: number, version: string): ShardAbout {
  const tool = toolOf(about)
  const same = 'Make all shards and the merge with the same version of tunegate.'
  if (tool !== undefined && tool !== version) throw new Error(`It was made by tunegate ${tool}, and this is ${version}. ${same}`)
  const read = readAbout(about, rows)
  if (read === undefined) throw new Error('What it says of its shard cannot be read, or contradicts itself.')
  if (!isDeepStrictEqual(read.tables, ownTables)) throw new Error(`It was made with other tables than those of this program. ${same}`)
  return read
}

function opened(name: string, cwd: string): ReadStream {
  return createReadStream(resolve(cwd, name), { highWaterMark: portion })
}

/** Bytes that are read at once. */
const portion = 1 << 20

function unread(name: string, error: unknown): ShardProblem {
  const why = error instanceof Error ? error.message : String(error)
  return { message: `${name}: ${why}`, fix: 'Run the shard again, and name the file that it wrote.' }
}
