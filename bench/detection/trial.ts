import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultLimits, defaultShapeSettings, inspectDataset, type DatasetReport } from '../../src/dataset/index.ts'
import { randomFrom, shuffled } from './random.ts'
import type { Row } from './rows.ts'

/** What came of one mix of clean and poisoned rows. */
export type Trial = {
  /** A finding of severity error that names at least one poisoned row. */
  readonly alarm: boolean
  /** Of poisoned rows, the share that findings of severity error name. */
  readonly recall: number
  /** Of rows that findings of severity error name, the share that is poisoned. */
  readonly precision: number
  /** Signals that are errors. */
  readonly signals: readonly string[]
}

/** Puts so many poisoned rows among the clean ones, at places that the seed decides, and inspects the file. */
export async function trial(clean: readonly Row[], poison: readonly Row[], count: number, seed: number): Promise<Trial> {
  const random = randomFrom(seed)
  const chosen = shuffled(poison, random)
  const bad = Array.from({ length: count }, (_, index) => chosen[index % chosen.length] ?? {})
  const rows = shuffled([...clean.map((row) => ({ row, isBad: false })), ...bad.map((row) => ({ row, isBad: true }))], random)
  const report = await reportOf(rows.map(({ row }) => row))
  const named = new Set(report.findings.filter(({ severity }) => severity === 'error').flatMap((finding) => finding.rows))
  const hits = [...named].filter((row) => rows[row]?.isBad === true).length
  return {
    alarm: hits > 0,
    recall: count === 0 ? 1 : hits / count,
    precision: named.size === 0 ? 1 : hits / named.size,
    signals: [...new Set(report.findings.filter(({ severity }) => severity === 'error').map(({ signal }) => signal))],
  }
}

/** What the inspector says of rows. */
export async function reportOf(rows: readonly Row[]): Promise<DatasetReport> {
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-detection-'))
  try {
    const path = join(folder, 'mix.jsonl')
    writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'))
    return await reportAt(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the inspector says of a file. */
export async function reportAt(path: string): Promise<DatasetReport> {
  const settings = { limits: defaultLimits, shapes: defaultShapeSettings, signals: null, thresholds: {} }
  const resources = { memoryBytes: 2 ** 30, folder: tmpdir(), threads: 0, threadsFrom: 0 }
  const inspection = await inspectDataset([path], process.cwd(), settings, resources)
  if (inspection.state === 'failed') throw new Error(inspection.problems.map(({ path: at, message }) => `${at}: ${message}`).join('\n'))
  return inspection.report
}
