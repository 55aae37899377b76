/** Inspects one file in a process of its own, and says how long that took and how much memory. */
import { tmpdir } from 'node:os'
import { defaultLimits, defaultShapeSettings, inspectDataset } from '../../src/dataset/index.ts'

const [path = '', asked = '', threads = '0'] = process.argv.slice(2)
const signals = asked === '' ? null : asked === 'none' ? [] : [asked]
const settings = { limits: defaultLimits, shapes: defaultShapeSettings, signals, thresholds: {} }
const start = performance.now()
const inspection = await inspectDataset([path], process.cwd(), settings, {
  memoryBytes: 128 * 1024 * 1024,
  folder: tmpdir(),
  threads: Number(threads),
  threadsFrom: 0,
})
if (inspection.state === 'failed') throw new Error(JSON.stringify(inspection.problems))
const seconds = (performance.now() - start) / 1000
process.stdout.write(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS / 1000, findings: inspection.report.findings.length }))
