import { Worker } from 'node:worker_threads'
import { buffersOf, type Block } from '../files/index.ts'
import type { InspectionSettings } from './settings.ts'
import { stretchReader, type Stretch, type StretchReader } from './stretch.ts'

/** Reads blocks, several at once. */
export type StretchPool = {
  readonly read: StretchReader
  /** Blocks that are worth having under way at once. */
  readonly depth: number
  readonly close: () => Promise<void>
}

/** A pool of so many threads; with none, blocks are read in this one. What comes out is the same. */
export async function stretchPool(settings: InspectionSettings, threads: number): Promise<StretchPool> {
  if (threads === 0) return { read: await stretchReader(settings), depth: 1, close: async () => undefined }
  const workers = Array.from({ length: threads }, () => threadOf(settings))
  return {
    read: (block) => {
      const idlest = workers.reduce((one, other) => (other.waiting() < one.waiting() ? other : one))
      return idlest.read(block)
    },
    depth: 2 * threads,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()))
    },
  }
}

type Thread = { readonly read: StretchReader; readonly waiting: () => number; readonly close: () => Promise<unknown> }

type Settle = { readonly resolve: (stretch: Stretch) => void; readonly reject: (error: unknown) => void }

/** What a worker answers: stretches in the order of the blocks. */
type Answer = { readonly stretch: Stretch } | { readonly error: unknown }

function threadOf(settings: InspectionSettings): Thread {
  // Rows die young: more room for them only takes memory.
  const worker = new Worker(entry(), { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: 24 } })
  const waiting: Settle[] = []
  const failAll = (error: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (answer: Answer) => {
    const next = waiting.shift()
    if ('stretch' in answer) next?.resolve(answer.stretch)
    else next?.reject(answer.error)
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('A thread that reads the dataset ended before its work.')))
  return {
    read: (block: Block) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(block, buffersOf(block))
      }),
    waiting: () => waiting.length,
    close: () => worker.terminate(),
  }
}

/** The build puts the thread's program beside the others under this name. */
function entry(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './inspect-worker.ts' : './inspect-worker.js', import.meta.url)
}
