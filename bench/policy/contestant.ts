import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import type { Corpus } from './corpus.ts'

/** A program that judges the manifests of a corpus. */
export type Contestant = {
  readonly name: string
  /** The largest corpus that it is given; absent: any. */
  readonly most?: number
  /** The program and its arguments, run in the folder of the corpus. */
  readonly command: (corpus: Corpus) => readonly string[]
  /** How many manifests its output calls invalid; absent where its output is not looked at. */
  readonly invalid?: (output: string) => number
}

/** Milliseconds of one whole process. Throws where the output shows that other work was done than was to be measured. */
export async function timed(contestant: Contestant, corpus: Corpus): Promise<number> {
  const [program = '', ...args] = contestant.command(corpus)
  const started = performance.now()
  const output = await outputOf(program, args, corpus.folder)
  const milliseconds = performance.now() - started
  const invalid = contestant.invalid?.(output) ?? corpus.invalid
  if (invalid === corpus.invalid) return milliseconds
  const found = `${contestant.name} finds ${invalid} of ${corpus.count} manifests invalid, not ${corpus.invalid}`
  throw new Error(`${found}:\n${output.slice(0, 2_000)}`)
}

function outputOf(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Uint8Array[] = []
    child.stdout.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', () => resolve(Buffer.concat(chunks).toString()))
  })
}
