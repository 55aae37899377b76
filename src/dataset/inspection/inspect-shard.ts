import { textParts, vocabularyLimit, writePartial, type PartialPart } from '../corpus/index.ts'
import type { Collected } from './collector.ts'
import { withDataset, type Progress, type Resources, type UnreadDataset } from './read-dataset.ts'
import type { InspectionSettings } from './settings.ts'
import { aboutShard, type ShardAbout, type ShardMaker } from './shard-about.ts'
import type { ShardProblem } from './shard-order.ts'

export type ShardInspection =
  | { readonly state: 'written'; readonly files: number; readonly rows: number }
  | { readonly state: 'refused'; readonly problems: readonly ShardProblem[] }
  | UnreadDataset

/**
 * Reads files as `inspectDataset` does, and gives what `mergeShards` needs of them to `write`, as bytes that may be
 * walked once. Signals that count over all rows are not asked: a shard alone cannot tell.
 */
export async function inspectShard(
  named: readonly string[],
  cwd: string,
  settings: InspectionSettings,
  resources: Resources,
  maker: ShardMaker,
  write: (bytes: Iterable<Uint8Array>) => Promise<ShardProblem | undefined>,
  progress: Progress = () => undefined,
): Promise<ShardInspection> {
  return withDataset(named, cwd, settings, resources, { progress }, async ({ collected, files }): Promise<ShardInspection> => {
    if (collected.unnumbered > 0) return { state: 'refused', problems: [tooManyWords] }
    const about = aboutShard(collected, files, settings, maker)
    const problem = await write(writePartial(partsOf(collected, about)))
    if (problem) return { state: 'refused', problems: [problem] }
    return { state: 'written', files: files.length, rows: collected.rows }
  })
}

/** The merge may know words that this shard could not number, and cannot be told which they are. */
const tooManyWords: ShardProblem = {
  message: `The shard has more than ${vocabularyLimit} different words, so that its partial result would not hold them all.`,
  fix: 'Make more shards, with fewer files in each; a single file of this kind is inspected by `tunegate inspect dataset`.',
}

function* partsOf({ rows, corpus }: Collected, about: ShardAbout): Generator<PartialPart> {
  yield { part: 'about', rows, about }
  for (const texts of textParts(corpus.vocabulary)) yield { part: 'texts', texts }
  for (const block of corpus.blocks()) yield { part: 'block', block }
}
