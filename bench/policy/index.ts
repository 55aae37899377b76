/**
 * What it costs to judge 1, 100 and 10,000 manifests, as ratios to a bare loop in the same run that reads, parses and
 * validates them. `npm run bench:policy -- 1` makes one run of up to 100; `--peers` adds the tools that people use instead.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleBareLoop } from './bundle.ts'
import { timed, type Contestant } from './contestant.ts'
import { writeCorpus } from './corpus.ts'
import { installPeers } from './peers.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'boolean' }, cli: { type: 'string', default: 'dist/cli.js' } },
})
const asked = positionals[0] === undefined ? undefined : Number(positionals[0])
/** Manifests, and runs where nobody says how many. */
const sizes = [[1, 15], [100, 9], [10_000, 3]] as const
const target = 1.3

const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'))
try {
  const bare = join(folder, 'bare.mjs')
  await bundleBareLoop(bare)
  const contestants: readonly Contestant[] = [
    { name: 'bare Node start', command: () => [process.execPath, '--eval', ''] },
    {
      name: 'bare loop: read, yaml, ajv',
      command: ({ manifests }) => [process.execPath, bare, manifests],
      invalid: Number,
    },
    {
      name: 'tunegate check, 5 CEL rules',
      command: ({ manifests, policy }) =>
        [process.execPath, resolve(values.cli), 'check', '--format', 'json'].concat(
          ['--base', 'HEAD', '--policy', policy, manifests],
        ),
      invalid: schemaErrors,
    },
    ...(values.peers === true ? installPeers(join(folder, 'peers')) : []),
  ]
  for (const [count, usual] of sizes) {
    if (asked !== undefined && count > 100) continue
    await compare(contestants, count, asked ?? usual)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Runs take turns, so that a slow moment of the machine falls on all of them. */
async function compare(contestants: readonly Contestant[], count: number, runs: number): Promise<void> {
  const corpus = writeCorpus(join(folder, String(count)), count)
  const present = contestants.filter(({ most }) => most === undefined || count <= most)
  const times = new Map(present.map((contestant) => [contestant, new Array<number>()]))
  for (let run = 0; run < runs; run += 1) {
    for (const [contestant, list] of times) list.push(await timed(contestant, corpus))
  }
  const [, floor] = [...times.values()].map(median)
  console.log(`\n${count} manifests, median of ${runs}`)
  for (const [{ name }, list] of times) {
    const middle = median(list)
    const goal = name.startsWith('tunegate') && count > 1 ? `   (target ≤ ${target.toFixed(2)})` : ''
    const ratio = (middle / (floor ?? Number.NaN)).toFixed(2)
    console.log(`  ${name.padEnd(32)} ${middle.toFixed(0).padStart(7)} ms ${ratio.padStart(7)} × bare loop${goal}`)
  }
}

/** Manifests with an error of `manifest/schema` in the JSON of a check; no number where there is no such JSON. */
function schemaErrors(output: string): number {
  if (!output.startsWith('{')) return Number.NaN
  const report: { readonly findings: readonly { readonly rule: string; readonly path: string }[] } = JSON.parse(output)
  return new Set(report.findings.filter(({ rule }) => rule === 'manifest/schema').map(({ path }) => path)).size
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
