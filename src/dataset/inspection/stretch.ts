import { addRowKey } from '../comparison/index.ts'
import { appraiser, emptyBlock, localEncoder, transfersOf, type LocalBlock } from '../corpus/index.ts'
import type { Block } from '../files/index.ts'
import { rowsOf } from '../formats/index.ts'
import { exampleOf, shapeCounter, type ShapeReport } from '../shapes/index.ts'
import { loadHarmModel } from '../tables/index.ts'
import { corpusSignals, rowSignals } from './known-signals.ts'
import type { InspectionSettings } from './settings.ts'
import { addHits, emptyTally, type HitTally } from './tally.ts'

/** What one block showed, as data that can be sent between threads. Rows are counted from the block's first. */
export type Stretch = {
  readonly rows: number
  readonly shape: ShapeReport
  /** Of row signals, by id. */
  readonly tallies: ReadonlyMap<string, HitTally>
  /** Rows in which two readers may take something differently, by what it is. */
  readonly readings: HitTally
  readonly block: LocalBlock
  /** What tells rows from others (see `addRowKey`); empty unless the settings ask for it. */
  readonly rowKeys: Uint32Array<ArrayBuffer>
}

export type StretchReader = (block: Block) => Promise<Stretch>

/** Loads what reading blocks takes. What a reader gives is a function of the block and the settings alone. */
export async function stretchReader({ limits, shapes, signals, rowKeys = false }: InspectionSettings): Promise<StretchReader> {
  const looking = rowSignals(signals)
  // Nothing but signals asks for numbers.
  const counting = corpusSignals(signals).length > 0
  const appraise = counting ? appraiser(await loadHarmModel()) : undefined
  return async (block) => {
    const counter = shapeCounter()
    const tallies = new Map(looking.map(({ id }) => [id, emptyTally()]))
    const readings = emptyTally()
    const encoding = appraise && localEncoder(appraise)
    const keys: number[] = []
    let rows = 0
    for await (const batch of rowsOf(block, limits)) {
      for (const raw of batch.rows) {
        const row = rows
        rows += 1
        if (raw.state === 'rejected') {
          if (rowKeys) addRowKey(keys, raw, undefined)
          counter.reject(row, raw.line, raw.reason)
          continue
        }
        if (raw.issues) addHits(readings, row, raw.issues.map(({ code, detail }) => ({ key: code, excerpt: detail })))
        const reading = exampleOf(raw.value, shapes)
        counter.count(row, raw.line, reading)
        if (rowKeys) addRowKey(keys, raw, reading.state === 'example' ? reading.example : undefined)
        if (reading.state !== 'example') continue
        for (const { id, examine } of looking) {
          const tally = tallies.get(id)
          if (tally) addHits(tally, row, examine.scan(reading.example))
        }
        encoding?.add(row, reading.example)
      }
    }
    const encoded = encoding?.block() ?? emptyBlock()
    return { rows, shape: counter.report(), tallies, readings, block: encoded, rowKeys: Uint32Array.from(keys) }
  }
}

/** The memory of a stretch, to be handed over with it. */
export function buffersOfStretch({ block, rowKeys }: Stretch): ArrayBuffer[] {
  return [...transfersOf(block), rowKeys.buffer]
}
