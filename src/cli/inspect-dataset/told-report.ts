import type { DatasetReport, InspectionSettings } from '../../dataset/index.ts'
import { inspectionStatement } from '../../evidence/index.ts'
import { datasetHtml, datasetReport, datasetText, jsonText } from '../../report/index.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { lineWidth, unevaluated, type Io } from '../io.ts'
import type { VerbInput, VerbOption } from '../verb.ts'
import { version } from '../version.ts'
import { declaredFiles, type DeclaredFile } from './declared-files.ts'
import { statedReport } from './stated-report.ts'
import { writeWhole } from './write-whole.ts'

/** Options that say what is made of a report. */
export const reportOptions: readonly VerbOption[] = [
  { flags: '--json', description: 'write JSON, as policies/inspect-dataset.schema.json describes it' },
  { flags: '--all-rows', description: 'in JSON, all rows of each finding, and not the first 20' },
  { flags: '--html <file>', description: 'write the report to this file as well, as one page of HTML that needs nothing else' },
  { flags: '--output <file>', description: 'write evidence for the gate to this file as well: an in-toto statement about the files' },
]

export const manifestOption: VerbOption = {
  flags: '--manifest <file>',
  description: 'a manifest that must declare every file with the digest that it has',
}

/** Holds a report against the manifest, writes the files that are asked for, and tells it on standard output. */
export async function toldReport(
  report: DatasetReport,
  settings: InspectionSettings,
  input: VerbInput,
  io: Io,
): Promise<ExitCode> {
  const manifest = input.values['manifest']
  const declared = manifest === undefined ? undefined : await declaredFiles(manifest, report.files, io.cwd)
  if (declared?.state === 'failed') return unevaluated(io, declared)
  const files = declared?.files
  const output = input.values['output']
  if (output !== undefined) {
    const failure = await writeWhole(io.cwd, output, jsonText(inspectionStatement(statedReport(report), { version, settings })))
    if (failure) return unevaluated(io, failure)
  }
  const html = input.values['html']
  if (html !== undefined) {
    const failure = await writeWhole(io.cwd, html, datasetHtml(report, files ?? []))
    if (failure) return unevaluated(io, failure)
  }
  if (input.flags.has('json')) {
    const shown = datasetReport(report, input.flags.has('all-rows'))
    io.stdout(jsonText({ ...shown, ...shownDeclared(files) }))
  } else io.stdout(datasetText(report, files ?? [], { columns: lineWidth(io), colours: io.colours }))
  return isClean(report, files ?? []) ? exitCodes.holds : exitCodes.fails
}

function shownDeclared(files: readonly DeclaredFile[] | undefined): { readonly declared?: readonly DeclaredFile[] } {
  return files === undefined ? {} : { declared: files }
}

function isClean({ findings }: DatasetReport, declared: readonly DeclaredFile[]): boolean {
  return findings.every(({ severity }) => severity !== 'error') && declared.every(({ ok }) => ok)
}
