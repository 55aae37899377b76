import { ReadFailure } from './problem.ts'

/**
 * Splits zstd data so that no portion holds more than one frame (RFC 8878, 3.1), because Node's decoder stops after the
 * first frame of what it is given at once: what stands behind it would be neither read nor missed. Skippable frames are
 * left out. `end` throws `ReadFailure` unless the data ended with a frame.
 */
export function zstdFrames() {
  let state: State = { at: 'magic' }
  /** Bytes of a header that is not complete. */
  let header: number[] = []

  function* split(portion: Uint8Array): Generator<Uint8Array> {
    let start = 0
    let at = 0
    while (at < portion.length) {
      if (state.at === 'skip' || state.at === 'body') {
        const taken = Math.min(state.left, portion.length - at)
        const skipped = state.at === 'skip'
        at += taken
        state = passed(state, taken)
        if (skipped) start = at
        else if (state.at === 'magic') {
          yield portion.subarray(start, at)
          start = at
        }
        continue
      }
      header.push(portion[at] ?? 0)
      at += 1
      const before: State['at'] = state.at
      const next = step(state, header)
      if (!next) continue
      state = next
      header = []
      if (before === 'magic' || before === 'skip-size') {
        // The magic number may have come in pieces, and may be of a frame to skip: it is given on by itself.
        if (next.at === 'descriptor') yield Uint8Array.from(magicBytes)
        start = at
      } else if (next.at === 'magic') {
        yield portion.subarray(start, at)
        start = at
      }
    }
    if (start < portion.length && !outside.has(state.at)) yield portion.subarray(start)
  }

  return {
    split,
    end: () => {
      if (state.at !== 'magic' || header.length > 0) throw corrupt('it ends inside a zstd frame')
    },
  }
}

const magicBytes = [0x28, 0xb5, 0x2f, 0xfd] as const

type State =
  | { readonly at: 'magic' | 'skip-size' | 'descriptor' }
  | { readonly at: 'frame-header'; readonly length: number; readonly checksum: boolean }
  | { readonly at: 'block'; readonly checksum: boolean }
  | { readonly at: 'body'; readonly left: number; readonly last: boolean; readonly checksum: boolean }
  | { readonly at: 'skip'; readonly left: number }

/** States whose bytes are no part of a frame that is decoded. */
const outside: ReadonlySet<State['at']> = new Set(['magic', 'skip-size', 'skip'])

/** The state after a header's bytes; nothing while it is not complete. */
function step(state: State, header: readonly number[]): State | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = header
  switch (state.at) {
    case 'magic': {
      if (header.length < 4) return undefined
      const magic = littleEndian(first, second, third, fourth)
      if (magic === 0xfd2fb528) return { at: 'descriptor' }
      if (magic >>> 4 === 0x184d2a5) return { at: 'skip-size' }
      throw corrupt('something other than zstd data follows a zstd frame')
    }
    case 'skip-size': {
      if (header.length < 4) return undefined
      const left = littleEndian(first, second, third, fourth)
      return left === 0 ? { at: 'magic' } : { at: 'skip', left }
    }
    case 'descriptor':
      return afterDescriptor(first)
    case 'frame-header':
      return header.length < state.length ? undefined : { at: 'block', checksum: state.checksum }
    case 'block': {
      if (header.length < 3) return undefined
      const value = littleEndian(first, second, third, 0)
      const last = (value & 1) === 1
      // One byte stands for a run (type 1); else the size is that of the bytes that follow.
      const left = ((value >>> 1) & 3) === 1 ? 1 : value >>> 3
      const body = { at: 'body', left, last, checksum: state.checksum } as const
      return left === 0 ? afterBody(body) : body
    }
    case 'body':
    case 'skip':
      return state
  }
}

function afterDescriptor(descriptor: number): State {
  const single = (descriptor & 0x20) !== 0
  const checksum = (descriptor & 0x04) !== 0
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0
  const content = [single ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0
  const length = (single ? 0 : 1) + dictionary + content
  return { at: 'frame-header', length, checksum }
}

/** The state after some of a body's or a skippable frame's bytes. */
function passed(state: Extract<State, { readonly left: number }>, taken: number): State {
  const left = state.left - taken
  return left === 0 ? afterBody(state) : { ...state, left }
}

function afterBody(state: State): State {
  if (state.at !== 'body' || (state.last && !state.checksum)) return { at: 'magic' }
  if (!state.last) return { at: 'block', checksum: state.checksum }
  return { at: 'body', left: 4, last: true, checksum: false }
}

function littleEndian(first: number, second: number, third: number, fourth: number): number {
  return (first | (second << 8) | (third << 16) | (fourth << 24)) >>> 0
}

function corrupt(why: string): ReadFailure {
  return new ReadFailure('corrupt', `${why}, so some of its rows may be missing`, 'Make or fetch the file again.')
}
