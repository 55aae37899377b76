import { contentReader, type Content, type ContentReader } from './content.ts'
import { startGit, type Git } from './git.ts'

/** What an object id gives; `gone` is one that the repository does not hold, or that is no blob. */
export type BlobReading = ({ readonly state: 'read' } & Content) | { readonly state: 'gone'; readonly why: string }

/** Blobs of a repository by object id, through one git process for all of them. */
export type Blobs = {
  readonly read: (oid: string) => Promise<BlobReading>
  readonly close: () => Promise<void>
}

type Waiting = { readonly oid: string; readonly settle: (reading: BlobReading) => void }

/** Starts `git cat-file --batch` when the first blob is asked for; `close` ends it. */
export function openBlobs(git: Git): Blobs {
  const known = new Map<string, Promise<BlobReading>>()
  let pipe: ReturnType<typeof startPipe> | undefined
  const ask = (oid: string): Promise<BlobReading> => {
    if (!/^[0-9a-f]{40,64}$/.test(oid)) return Promise.resolve({ state: 'gone', why: 'it has no object id' })
    pipe ??= startPipe(git)
    return pipe.ask(oid)
  }
  return {
    read: (oid) => {
      const reading = known.get(oid) ?? ask(oid)
      known.set(oid, reading)
      return reading
    },
    close: async () => pipe?.close(),
  }
}

function startPipe(git: Git): {
  readonly ask: (oid: string) => Promise<BlobReading>
  readonly close: () => Promise<void>
} {
  const child = startGit(git, ['cat-file', '--batch'])
  const queue: Waiting[] = []
  const answers = answerReader(queue)
  let ended: string | undefined
  const end = (why: string): void => {
    ended ??= why
    for (const { settle } of queue.splice(0)) settle({ state: 'gone', why })
  }
  child.stdout.on('data', answers)
  child.stderr.resume()
  child.stdin.on('error', () => undefined)
  child.on('error', (error) => end(error.message))
  const closed = new Promise<void>((settle) => {
    child.on('close', (code) => {
      end(`git cat-file ended with ${code ?? 'a signal'}`)
      settle()
    })
  })
  return {
    ask: (oid) =>
      new Promise((settle) => {
        if (ended !== undefined) return settle({ state: 'gone', why: ended })
        queue.push({ oid, settle })
        child.stdin.write(`${oid}\n`)
      }),
    close: () => {
      child.stdin.end()
      return closed
    },
  }
}

/** Reads answers in the order of the questions: `<oid> blob <size>`, the bytes, a line feed. */
function answerReader(queue: Waiting[]): (chunk: Buffer) => void {
  let header = ''
  /** Bytes of the present blob that are still to come, with the line feed after them. */
  let left = 0
  let reader: ContentReader | undefined
  const settleNext = (reading: BlobReading): void => queue.shift()?.settle(reading)
  const readHeader = (chunk: Buffer): Buffer => {
    const end = chunk.indexOf(0x0a)
    header += chunk.toString('latin1', 0, end === -1 ? chunk.length : end)
    if (end === -1) return chunk.subarray(chunk.length)
    const size = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header)
    if (!size) settleNext({ state: 'gone', why: `git says: ${header.slice(0, 200)}` })
    else {
      reader = contentReader()
      left = Number(size[2]) + 1
    }
    header = ''
    return chunk.subarray(end + 1)
  }
  const readContent = (chunk: Buffer, into: ContentReader): Buffer => {
    const part = chunk.subarray(0, left)
    left -= part.byteLength
    into.take(left === 0 ? part.subarray(0, -1) : part)
    if (left === 0) {
      reader = undefined
      settleNext({ state: 'read', ...into.end() })
    }
    return chunk.subarray(part.byteLength)
  }
  return (chunk) => {
    let rest = chunk
    while (rest.byteLength > 0) rest = reader ? readContent(rest, reader) : readHeader(rest)
  }
}
