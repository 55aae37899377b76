import type { Format } from './block.ts'
import { firstValueEnd } from './document-members.ts'
import type { NamedFormat } from './file-name.ts'
import { skipSpace } from './value-cutter.ts'

/** How a file is cut: what its name says, corrected by what its first bytes show. */
export type Content =
  | { readonly state: 'lines'; readonly format: 'jsonl' | 'text' }
  | { readonly state: 'list' | 'stream' | 'document' }
  | { readonly state: 'separated'; readonly format: 'csv' | 'tsv' }
  | { readonly state: 'parquet' }
  | { readonly state: 'refused'; readonly message: string; readonly fix: string }

/** `more`: the bytes so far do not decide it. */
export type ContentReading = Content | { readonly state: 'more' }

/**
 * Says how to cut a file from its first decompressed bytes (without byte order mark). `ended` when they are all; the
 * answer is never `more` then, nor once there are `enough`: a value that does not end within what one row may hold is
 * no line of JSON Lines.
 */
export function contentOf(head: Uint8Array, ended: boolean, named: NamedFormat, enough: number): ContentReading {
  const refused = foreign(head)
  if (refused) return { state: 'refused', ...refused }
  const name = named.state === 'format' ? named.format : undefined
  if (startsWith(head, 'PAR1')) return { state: 'parquet' }
  if (name === 'parquet') {
    return {
      state: 'refused',
      message: 'its name says Parquet, its bytes do not',
      fix: 'Name it by what it holds, or write it again.',
    }
  }
  const decided = ended || head.length >= enough
  const first = skipSpace(head, 0, head.length)
  if (first === head.length && !decided) return { state: 'more' }
  if (head[first] === 0x5b || head[first] === 0x7b) return bracketed(head, name, decided, ended)
  return byName(name)
}

function byName(name: Format | undefined): Content {
  switch (name) {
    case 'csv':
    case 'tsv':
      return { state: 'separated', format: name }
    case 'text':
      return { state: 'lines', format: 'text' }
    case 'jsonl':
    case 'json':
      return { state: 'lines', format: 'jsonl' }
    case 'parquet':
    case undefined:
      return {
        state: 'refused',
        message: 'neither its name nor its first bytes say what format it has',
        fix: 'Give it the ending of its format: .jsonl, .json, .csv, .tsv, .txt or .parquet.',
      }
  }
}

/** A file that begins with `[` or `{`: lines of JSON, one list, one object, or objects over many lines. */
function bracketed(head: Uint8Array, name: Format | undefined, decided: boolean, ended: boolean): ContentReading {
  const isJsonName = name === undefined || name === 'json' || name === 'jsonl'
  const first = skipSpace(head, 0, head.length)
  const end = firstValueEnd(head)
  if (end === undefined) {
    if (!decided) return { state: 'more' }
    if (!isJsonName) return byName(name)
    if (name === 'jsonl' && head.indexOf(0x0a, first) === -1) return { state: 'lines', format: 'jsonl' }
    return { state: head[first] === 0x5b ? 'list' : 'document' }
  }
  if (!isJsonName && !isJson(head.subarray(first, end))) return byName(name)
  const next = skipSpace(head, end, head.length)
  if (next === head.length && !decided) return { state: 'more' }
  const alone = next === head.length && ended
  const oneLine = !head.subarray(first, end).includes(0x0a)
  if (head[first] === 0x5b) return alone || !isFollowed(head, end) ? { state: 'list' } : lines
  if (alone && !(oneLine && name === 'jsonl')) return { state: 'document' }
  return oneLine ? lines : { state: 'stream' }
}

const lines = { state: 'lines', format: 'jsonl' } as const

/** Whether another value follows on a line of its own. */
function isFollowed(head: Uint8Array, end: number): boolean {
  const next = skipSpace(head, end, head.length)
  return next < head.length && head.subarray(end, next).includes(0x0a)
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}

type Refusal = { readonly message: string; readonly fix: string }

/** What the first bytes show to be no text and no Parquet. Sources: the formats' own specifications. */
function foreign(head: Uint8Array): Refusal | undefined {
  if (startsWith(head, 'PAR1')) return undefined
  const sign = signs.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte))
  if (sign) return { message: `it is ${sign.what}`, fix: sign.fix }
  if (startsWith(head, 'version https://git-lfs.github.com/spec/')) {
    return { message: 'it is a git-lfs pointer, not the data', fix: 'Run `git lfs pull` first.' }
  }
  if (head.subarray(0, 4096).includes(0)) {
    return { message: 'it holds NUL bytes, so it is no text', fix: 'Convert it to JSON Lines or Parquet in UTF-8.' }
  }
  return undefined
}

const utf16 = { what: 'text in UTF-16 or UTF-32', fix: 'Convert it to UTF-8.' }
const unpack = 'Unpack it, or compress the files with gzip or zstd.'

const signs: readonly { readonly bytes: readonly number[]; readonly what: string; readonly fix: string }[] = [
  { bytes: [0xff, 0xfe], ...utf16 },
  { bytes: [0xfe, 0xff], ...utf16 },
  {
    bytes: [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31],
    what: 'Arrow IPC, which is not supported',
    fix: 'Convert it to Parquet.',
  },
  { bytes: [0xff, 0xff, 0xff, 0xff], what: 'an Arrow stream, which is not supported', fix: 'Convert it to Parquet.' },
  { bytes: [0x46, 0x45, 0x41, 0x31], what: 'Feather, which is not supported', fix: 'Convert it to Parquet.' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive', fix: unpack },
  { bytes: [0x42, 0x5a, 0x68], what: 'compressed with bzip2', fix: unpack },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], what: 'compressed with xz', fix: unpack },
  { bytes: [0x1f, 0x8b], what: 'compressed twice', fix: 'Compress it once.' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'compressed twice', fix: 'Compress it once.' },
]

function startsWith(head: Uint8Array, text: string): boolean {
  return head.length >= text.length && Buffer.from(text).every((byte, index) => head[index] === byte)
}

/** Bytes of a byte order mark of UTF-8 at the beginning: 3 or 0. */
export function byteOrderMark(head: Uint8Array): 0 | 3 {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
}
