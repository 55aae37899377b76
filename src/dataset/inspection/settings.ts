import type { ReadLimits } from '../files/index.ts'
import type { ShapeSettings } from '../shapes/index.ts'

/** How a dataset is inspected; the report depends on nothing else but the bytes. */
export type InspectionSettings = {
  readonly limits: ReadLimits
  readonly shapes: ShapeSettings
  /** Ids of the signals that look; null: all. With none, rows are only read and hashed. */
  readonly signals: readonly string[] | null
  /** By signal, then by name: thresholds that differ from a signal's own. */
  readonly thresholds: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Whether each row gets a key, by which versions are compared; it changes nothing that is found. */
  readonly rowKeys?: boolean
}
