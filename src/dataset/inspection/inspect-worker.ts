/** The program of a thread: reads the blocks that it is sent, in their order, with the settings that it was started with. */
import { parentPort, workerData } from 'node:worker_threads'
import { buffersOfStretch, stretchReader } from './stretch.ts'

const reading = stretchReader(workerData)
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (block) => {
  last = last.then(async () => {
    try {
      const read = await reading
      const stretch = await read(block)
      parentPort?.postMessage({ stretch }, buffersOfStretch(stretch))
    } catch (error) {
      parentPort?.postMessage({ error }, [])
    }
  })
})
