/**
 * How fast a dataset is inspected, as ratios to `openssl dgst -sha256` on the same file, and in how much memory.
 * `npm run bench:inspect -- [megabytes]`: the file is generated, chat rows of words in Zipf's proportions.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signalIds } from '../../src/dataset/index.ts'
import { writeChats } from './chats.ts'

const megabytes = Number(process.argv[2] ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'tunegate-inspect-'))
const path = join(folder, 'chats.jsonl')
try {
  writeChats(path, megabytes * 1_000_000)
  const bytes = statSync(path).size
  const hashing = best(3, () => timed('openssl', ['dgst', '-sha256', path]))
  const plain = best(3, () => parseLoop(path))
  process.stdout.write(`| ${(bytes / 1e6).toFixed(0)} MB | MB/s | of hashing | peak memory |\n|---|---|---|---|\n`)
  tell('openssl dgst -sha256', hashing)
  tell('JSON.parse of each line', plain)
  for (const threads of [0, 1, 2]) tell(`read and hash, ${threads} threads beside`, run('none', threads))
  for (const threads of [0, 1, 2]) tell(`all signals, ${threads} threads beside`, run('', threads))
  const none = run('none', 0).seconds
  for (const id of signalIds) {
    const { seconds, memory } = run(id, 0)
    tell(`${id} alone (with its share of encoding), beyond reading`, { seconds: Math.max(seconds - none, 1e-6), memory })
  }
  function tell(what: string, { seconds, memory }: Measured): void {
    const share = hashing.seconds / seconds
    const peak = memory === undefined ? '' : `${Math.round(memory)} MB`
    process.stdout.write(`| ${what} | ${(bytes / 1e6 / seconds).toFixed(0)} | ${share.toFixed(3)} × | ${peak} |\n`)
  }
} finally {
  rmSync(folder, { recursive: true })
}

type Measured = { readonly seconds: number; readonly memory?: number | undefined }

function run(signals: string, threads: number): Measured {
  const program = join(import.meta.dirname, 'once.ts')
  const { stdout, status, stderr } = spawnSync(process.execPath, [program, path, signals, String(threads)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const { seconds, memory }: { readonly seconds: number; readonly memory: number } = JSON.parse(stdout)
  return { seconds, memory }
}

function timed(command: string, args: readonly string[]): Measured {
  const start = performance.now()
  const { status } = spawnSync(command, args)
  if (status !== 0) throw new Error(`${command} failed`)
  return { seconds: (performance.now() - start) / 1000 }
}

/** The floor of anything that reads rows: lines cut from big reads, and parsed. */
function parseLoop(file: string): Measured {
  const start = performance.now()
  const descriptor = openSync(file, 'r')
  const chunk = Buffer.alloc(4 * 1024 * 1024)
  let rest = Buffer.alloc(0)
  for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
    const all = Buffer.concat([rest, chunk.subarray(0, read)])
    const end = all.lastIndexOf(10) + 1
    for (const line of all.toString('utf8', 0, end).split('\n')) if (line !== '') JSON.parse(line)
    rest = Buffer.from(all.subarray(end))
  }
  closeSync(descriptor)
  return { seconds: (performance.now() - start) / 1000 }
}

function best(times: number, measure: () => Measured): Measured {
  const all = Array.from({ length: times }, measure)
  return all.reduce((one, other) => (other.seconds < one.seconds ? other : one))
}
