import type { Cut } from './block.ts'
import type { ReadLimits } from './limits.ts'
import { planGroups, trailerBytes, type GroupPlan } from './parquet-footer.ts'
import { ReadFailure } from './problem.ts'
import type { RawFile } from './raw-file.ts'

/**
 * Cuts a Parquet file into row groups. The footer at the end is read first, beside the reading in order that is hashed;
 * when that comes to the footer it must find the same bytes. A compressed file (`raw` is not given) is held whole.
 */
export async function* parquetCuts(
  raw: RawFile | undefined,
  portions: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
): AsyncGenerator<Cut> {
  const held = raw ? undefined : await collected(portions, limits)
  const size = raw?.size ?? held?.length ?? 0
  const footer = await footerOf(size, limits, async (offset, length) => {
    return raw ? raw.readAt(offset, length) : (held ?? new Uint8Array()).slice(offset, offset + length)
  })
  const plans = await planGroups(footer, size, limits)
  const spans = [...plans, { start: size - footer.length, end: size }]
  let firstLine = 1
  let index = 0
  for await (const bytes of spansOf(held ? [held] : portions, spans)) {
    const plan = plans[index]
    if (!plan) {
      if (Buffer.compare(bytes, footer) !== 0) throw footerChanged()
      return
    }
    yield groupCut(plan, bytes, firstLine)
    firstLine += plan.rows
    index += 1
  }
  throw footerChanged()
}

function groupCut(plan: GroupPlan, bytes: Uint8Array<ArrayBuffer>, firstLine: number): Cut {
  const { start, metadata } = plan
  return { kind: 'row-group', format: 'parquet', firstLine, offset: 0, bytes, start, metadata }
}

async function footerOf(
  size: number,
  limits: ReadLimits,
  readAt: (offset: number, length: number) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (size < 4 + trailerBytes) throw noFooter()
  const trailer = await readAt(size - trailerBytes, trailerBytes)
  if (Buffer.from(trailer.subarray(4)).toString('latin1') !== 'PAR1') throw noFooter()
  const length = new DataView(trailer.buffer, trailer.byteOffset).getUint32(0, true)
  if (length > size - trailerBytes - 4) throw noFooter()
  if (length > limits.maxFooterBytes) {
    const message = `its footer has more than ${String(limits.maxFooterBytes)} bytes`
    throw new ReadFailure('too-large', message, 'Write the file with fewer row groups.')
  }
  return readAt(size - trailerBytes - length, length + trailerBytes)
}

type Span = { readonly start: number; readonly end: number }

/** The bytes of spans that stand one behind the other, as portions pass by. All portions are taken. */
async function* spansOf(
  portions: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  spans: readonly Span[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let passed = 0
  let index = 0
  let filled = 0
  let bytes: Uint8Array<ArrayBuffer> | undefined
  for await (const portion of portions) {
    for (let span = spans[index]; span; span = spans[index]) {
      bytes ??= new Uint8Array(span.end - span.start)
      const from = Math.max(0, span.start + filled - passed)
      const part = portion.subarray(from, Math.max(from, span.end - passed))
      bytes.set(part, filled)
      filled += part.length
      if (filled < bytes.length) break
      yield bytes
      bytes = undefined
      filled = 0
      index += 1
    }
    passed += portion.length
  }
}

async function collected(portions: AsyncIterable<Uint8Array>, limits: ReadLimits): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const portion of portions) {
    length += portion.length
    if (length > limits.maxRowGroupBytes) {
      const message = `it is compressed Parquet of more than ${String(limits.maxRowGroupBytes)} bytes`
      throw new ReadFailure('too-large', message, 'Decompress it: Parquet compresses its columns itself.')
    }
    parts.push(portion.slice())
  }
  return new Uint8Array(Buffer.concat(parts))
}

function noFooter(): ReadFailure {
  return new ReadFailure('corrupt', 'it has no Parquet footer: it was cut off', 'Make or fetch the file again.')
}

function footerChanged(): ReadFailure {
  return new ReadFailure('changed', 'its footer changed while it was read', 'Run again when nothing writes to it.')
}
