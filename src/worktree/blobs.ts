import { contentReader, type Content, type ContentReader } from './content.ts'
import { startGit, type Git } from './git.ts'

/** What an object id gives; `gone` is one that the repository does not hold, or that is no blob. */
export type BlobReading = ({ readonly state: 'read' } & Content) | { readonly state: 'gone'; readonly why: string }

/** Objects of a repository, through one git process for all of them. */
export type Blobs = {
  /** A blob by its object id. */
  readonly read: (oid: string) => Promise<BlobReading>
  /** The object id of the commit that a ref, or whatever else git takes for a revision, leads to; none where it does not. */
  readonly commit: (revision: string) => Promise<string | undefined>
  readonly close: () => Promise<void>
}

type Answer =
  | ({ readonly state: 'read'; readonly oid: string; readonly type: string } & Content)
  | { readonly state: 'gone'; readonly why: string }

type Settle = (answer: Answer) => void

/** Starts `git cat-file --batch` when the first object is asked for; `close` ends it. */
export function openBlobs(git: Git): Blobs {
  const known = new Map<string, Promise<BlobReading>>()
  let pipe: ReturnType<typeof startPipe> | undefined
  const ask = (object: string): Promise<Answer> => {
    pipe ??= startPipe(git)
    return pipe.ask(object)
  }
  const blob = async (oid: string): Promise<BlobReading> => {
    if (!/^[0-9a-f]{40,64}$/.test(oid)) return { state: 'gone', why: 'it has no object id' }
    const answer = await ask(oid)
    return answer.state === 'read' && answer.type !== 'blob' ? { state: 'gone', why: `it is a ${answer.type}` } : answer
  }
  return {
    read: (oid) => {
      const reading = known.get(oid) ?? blob(oid)
      known.set(oid, reading)
      return reading
    },
    commit: async (revision) => {
      // One line is one question.
      if (revision === '' || /[\r\n\0]/.test(revision)) return undefined
      const answer = await ask(`${revision}^{commit}`)
      return answer.state === 'read' && answer.type === 'commit' ? answer.oid : undefined
    },
    close: async () => pipe?.close(),
  }
}

function startPipe(git: Git): {
  readonly ask: (object: string) => Promise<Answer>
  readonly close: () => Promise<void>
} {
  const child = startGit(git, ['cat-file', '--batch'])
  const queue: Settle[] = []
  const answers = answerReader(queue)
  let ended: string | undefined
  const end = (why: string): void => {
    ended ??= why
    for (const settle of queue.splice(0)) settle({ state: 'gone', why })
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
    ask: (object) =>
      new Promise((settle) => {
        if (ended !== undefined) return settle({ state: 'gone', why: ended })
        queue.push(settle)
        child.stdin.write(`${object}\n`)
      }),
    close: () => {
      child.stdin.end()
      return closed
    },
  }
}

/** `<oid> missing`; anything else is for a person to read. */
function obstacleOf(header: string): string {
  const [, oid] = /^([0-9a-f]+) missing$/.exec(header) ?? []
  if (oid === undefined) return `git says: ${header.slice(0, 200)}`
  return `this repository lacks its content, the object ${oid}`
}

/** Reads answers in the order of the questions: `<oid> <type> <size>`, the bytes, a line feed. */
function answerReader(queue: Settle[]): (chunk: Buffer) => void {
  let header = ''
  let object = { oid: '', type: '' }
  /** Bytes of the present blob that are still to come, with the line feed after them. */
  let left = 0
  let reader: ContentReader | undefined
  const settleNext = (answer: Answer): void => queue.shift()?.(answer)
  const readHeader = (chunk: Buffer): Buffer => {
    const end = chunk.indexOf(0x0a)
    header += chunk.toString('latin1', 0, end === -1 ? chunk.length : end)
    if (end === -1) return chunk.subarray(chunk.length)
    const known = /^([0-9a-f]+) (\w+) (\d+)$/.exec(header)
    if (!known) settleNext({ state: 'gone', why: obstacleOf(header) })
    else {
      reader = contentReader()
      const [, oid = '', type = '', size] = known
      object = { oid, type }
      left = Number(size) + 1
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
      settleNext({ state: 'read', ...object, ...into.end() })
    }
    return chunk.subarray(part.byteLength)
  }
  return (chunk) => {
    let rest = chunk
    while (rest.byteLength > 0) rest = reader ? readContent(rest, reader) : readHeader(rest)
  }
}
