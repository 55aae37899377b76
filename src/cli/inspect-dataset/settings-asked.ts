import { availableParallelism, tmpdir } from 'node:os'
import {
  columnsFrom,
  defaultLimits,
  defaultShapeSettings,
  signalIds,
  type InspectionSettings,
  type Resources,
  type ShapeSettings,
} from '../../dataset/index.ts'
import type { VerbInput, VerbOption } from '../verb.ts'

/** Options that say how rows are read and what is looked for. */
export const settingsOptions: readonly VerbOption[] = [
  { flags: '--columns <list>', description: 'what columns are for: `prompt=question,response=answer`' },
  { flags: '--signals <list>', description: 'only these signals, separated by commas; `none` reads and hashes alone' },
]

/** How a dataset is inspected, as the options ask; a text says what is wrong with them. */
export function settingsAsked({ values }: VerbInput): InspectionSettings | string {
  const shapes = shapeSettings(values['columns'])
  if (typeof shapes === 'string') return shapes
  const signals = signalsAsked(values['signals'])
  if (typeof signals === 'string') return signals
  return { limits: defaultLimits, shapes, signals, thresholds: {} }
}

const MiB = 1024 * 1024

/** What an inspection on this machine may use. */
export function ownResources(): Resources {
  return { memoryBytes: 128 * MiB, folder: tmpdir(), threads: availableParallelism(), threadsFrom: 8 * MiB }
}

function shapeSettings(columns: string | undefined): ShapeSettings | string {
  if (columns === undefined) return defaultShapeSettings
  const reading = columnsFrom(columns)
  return reading.state === 'wrong' ? reading.problems.join('; ') : { ...defaultShapeSettings, columns: reading.columns }
}

/** The signals that are asked for, null for all; a text says what is wrong with the list. */
function signalsAsked(list: string | undefined): readonly string[] | null | string {
  if (list === undefined) return null
  if (list === 'none') return []
  const asked = list.split(',').map((id) => id.trim())
  const unknown = asked.filter((id) => !signalIds.includes(id))
  return unknown.length === 0 ? asked : `There is no signal ${unknown.join(', ')}; there are ${signalIds.join(', ')}.`
}
