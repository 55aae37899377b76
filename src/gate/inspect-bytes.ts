import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultLimits, defaultShapeSettings, inspectDataset, type DatasetReport } from '../dataset/index.ts'
import { inspectionStatement, type StatementReading } from '../evidence/index.ts'
import about from '../../package.json' with { type: 'json' }

const MiB = 1024 * 1024

/**
 * Inspects the bytes of a dataset in this thread, as the command line inspects a file. What unpacks to more than a gate
 * has time for is not inspected.
 */
export async function inspectBytes(path: string, bytes: Uint8Array): Promise<StatementReading> {
  const folder = await mkdtemp(join(tmpdir(), 'tunegate-'))
  // The path comes from the pull request, and its folders and wildcards have no meaning here.
  const name = `dataset${endingOf(path)}`
  try {
    await writeFile(join(folder, name), bytes)
    const resources = { memoryBytes: 256 * MiB, folder, threads: 0, threadsFrom: Infinity }
    const inspection = await inspectDataset([name], folder, settings, resources)
    if (inspection.state === 'inspected') {
      const report = renamed(inspection.report, path)
      return { state: 'read', statement: inspectionStatement(report, { version: about.version, settings }) }
    }
    return { state: 'unreadable', why: inspection.problems.map(({ message }) => message).join('; ') || 'it holds no rows' }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const settings = {
  limits: {
    ...defaultLimits,
    maxDecompressedBytes: 128 * MiB,
    maxRowGroupDataBytes: 128 * MiB,
    maxRowGroupTextBytes: 128 * MiB,
  },
  shapes: defaultShapeSettings,
  signals: null,
  thresholds: {},
}

/** `.jsonl`, `.jsonl.gz`: what a file's name says of its format. */
function endingOf(path: string): string {
  return /(?:\.[A-Za-z0-9]{1,10}){1,2}$/.exec(path)?.[0] ?? ''
}

function renamed(report: DatasetReport, path: string): DatasetReport {
  return {
    ...report,
    files: report.files.map((file) => ({ ...file, path })),
    rejected: report.rejected.map((row) => ({ ...row, path })),
  }
}
