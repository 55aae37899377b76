import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  defaultLimits,
  listDataset,
  openDataset,
  type Block,
  type Cut,
  type DatasetReading,
  type ReadLimits,
} from '../../src/dataset/files/index.ts'
import type { Cutter } from '../../src/dataset/files/block.ts'
import { rowsOf } from '../../src/dataset/formats/index.ts'
import type { RawRow } from '../../src/dataset/raw-row.ts'

/** Runs something in a new folder that holds these files, and removes the folder. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'dataset-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

export type ReadDataset = {
  readonly rows: readonly RawRow[]
  readonly blankLines: number
  readonly blocks: readonly Block[]
  readonly reading: DatasetReading
}

/** Lists, opens and reads what is named; throws when the list is refused. */
export async function readDataset(
  folder: string,
  named: readonly string[],
  limits: Partial<ReadLimits> = {},
): Promise<ReadDataset> {
  const listing = await listDataset(named, folder)
  if (listing.state === 'refused') throw new Error(listing.problems.map(({ message }) => message).join('; '))
  const open = openDataset(listing.files, { limits })
  const blocks: Block[] = []
  for await (const block of open.blocks) blocks.push(block)
  return { ...(await rowsOfAll(blocks, limits)), blocks, reading: open.reading() }
}

/** The rows of one file, made for the occasion. */
export async function readFile(
  name: string,
  content: string | Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<ReadDataset> {
  return inFolder({ [name]: content }, (folder) => readDataset(folder, [name], limits))
}

/** All rows that a cutter makes of bytes that come in portions of the given lengths, over and over. */
export async function rowsFrom(
  cutter: Cutter,
  bytes: Uint8Array,
  lengths: readonly number[],
  limits: ReadLimits,
): Promise<readonly RawRow[]> {
  const cuts: Cut[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const portion = Uint8Array.from(bytes.subarray(at, at + (lengths[turn % lengths.length] ?? 1)))
    cuts.push(...cutter.push(portion))
    at += portion.length
    // Whoever gives portions may use their memory again.
    portion.fill(0x7b)
  }
  cuts.push(...cutter.end())
  const { rows } = await rowsOfAll(
    cuts.map((cut, sequence) => ({ file: 0, sequence, ...cut })),
    limits,
  )
  return rows
}

async function rowsOfAll(blocks: readonly Block[], limits: Partial<ReadLimits>) {
  const rows: RawRow[] = []
  let blankLines = 0
  for (const block of blocks) {
    for await (const batch of rowsOf(block, { ...defaultLimits, ...limits })) {
      rows.push(...batch.rows)
      blankLines += batch.blankLines
    }
  }
  return { rows, blankLines }
}

/** The values of rows, or the reasons of those that were rejected. */
export function outcomes(rows: readonly RawRow[]): readonly unknown[] {
  return rows.map((row) => (row.state === 'read' ? row.value : row.reason))
}
