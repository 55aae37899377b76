import { signalNames, type DatasetInspection, type InspectionStatement, type StatedFinding, type StatedReport } from '../evidence/index.ts'
import type { Dataset, Severity } from '../manifest/index.ts'
import type { Problem } from './rule.ts'
import { allowanceOf, isOlder, type SignalSettings } from './signal-settings.ts'

/** The dataset that an inspection is held against, and by what. */
export type Inspected = {
  readonly label: string
  /** Where the manifest names what was inspected, or the file that says so. */
  readonly pointer: string
  readonly dataset: Dataset
  /** Every dataset of the manifest: an inspection may be about several of them together. */
  readonly all: readonly Dataset[]
  readonly settings: SignalSettings
  /** `yyyy-mm-dd`; absent: nothing is allowed for a time. */
  readonly today: string | undefined
}

/** What an inspection of a dataset says against it, and what speaks against the inspection. */
export function inspectionProblems(inspection: DatasetInspection, about: Inspected): readonly Problem[] {
  const { reading, how, path } = inspection
  const { label, pointer } = about
  if (reading.state === 'unreadable') {
    if (how === 'recomputed') return [uninspected(reading.why, about)]
    const message = `The evidence ${path} about ${label} says nothing that counts: ${reading.why}.`
    return [{ message, pointer, fix: 'Write it again with `tunegate inspect dataset … --output FILE`, and do not edit it.' }]
  }
  const other = otherBytes(reading.statement, inspection, about)
  if (other) return [other]
  const { predicate } = reading.statement
  const { report } = predicate
  return [
    ...versionProblems(predicate.tool.version, about),
    ...report.findings.flatMap((finding) => findingProblem(finding, about)),
    ...omittedProblems(report, about),
    ...unsoughtProblems(report, about),
    ...unassessedProblems(report, about),
  ]
}

/** Data that nobody here could look into: that weighs what a part of data weighs which could not be assessed, or more. */
function uninspected(why: string, { label, pointer, settings }: Inspected): Problem {
  const message = `The ${label} could not be inspected: ${why}.`
  const fix = 'Store it in a format that can be read (JSON Lines, JSON, CSV, Parquet), or state `evidence` of an inspection of it.'
  return { message, pointer, fix, ...lowered(settings.required ? 'error' : gravestOf('warning', settings.notAssessed)) }
}

/** A statement counts only when it is about this dataset's bytes, and about none that the manifest does not declare. */
function otherBytes({ subject }: InspectionStatement, { path, how }: DatasetInspection, about: Inspected): Problem | undefined {
  const { label, pointer, dataset, all } = about
  const stated = sha256Of(dataset)
  const inspected = subject.map(({ digest }) => digest.sha256)
  const which = how === 'stated' ? `The evidence ${path}` : `The inspection of ${path}`
  const fix = 'Inspect the data that the manifest declares: `tunegate inspect dataset … --manifest FILE --output FILE`.'
  if (stated === undefined) {
    const message = `The ${label} states no sha256, so nobody can tell whether ${which.replace('The', 'the')} is about its bytes.`
    return { message, pointer, fix: 'State digest.sha256 of the data.' }
  }
  if (!inspected.includes(stated)) {
    const seen = inspected.length === 1 ? `sha256 ${inspected[0]}` : `${inspected.length} files, none of them with that digest`
    const message = `${which} is about other bytes: the ${label} has sha256 ${stated}, and what was inspected is ${seen}.`
    return { message, pointer, fix }
  }
  // Bytes that are inspected along thin out what is strange, so they must be trained on as well.
  const left = all.flatMap((one) => sha256Of(one) ?? [])
  const foreign = inspected.filter((digest) => {
    const at = left.indexOf(digest)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  if (foreign.length === 0) return undefined
  const message =
    `${which} is about other bytes as well: no dataset of the manifest accounts for ${foreign.length} of its files ` +
    `(sha256 ${foreign[0]}), and rows that are not trained on make what is strange look rare.`
  return { message, pointer, fix }
}

function sha256Of({ digest }: Dataset): string | undefined {
  return digest['sha256']?.toLowerCase()
}

function versionProblems(version: string, { settings, pointer, label }: Inspected): readonly Problem[] {
  const least = settings.leastVersion
  if (least === undefined || !isOlder(version, least)) return []
  const message = `The inspection of ${label} was made by tunegate ${version}; policy asks for ${least}, which may see more.`
  return [{ message, pointer, fix: 'Inspect it again with a newer version.' }]
}

function findingProblem(finding: StatedFinding, { label, pointer, settings, today }: Inspected): readonly Problem[] {
  const weight = settings.signals.get(finding.signal) ?? finding.severity
  if (weight === 'off') return []
  const where = `${finding.count} ${finding.count === 1 ? 'row' : 'rows'}`
  const said = `In ${label}, ${where} (${finding.signal}): ${finding.message}`
  const allowed = allowanceOf(finding, settings, today)
  if (allowed) {
    const message = `${said} Policy allows it until ${allowed.expires} (${allowed.owner}): ${allowed.reason}`
    return [{ message, pointer, atMost: 'notice' }]
  }
  const fix =
    `Look at the rows (${finding.rows.slice(0, 10).join(', ')}${finding.count > 10 ? ' …' : ''}, counted from 0) and take out ` +
    `what is poison. What is known and harmless, policy can \`allow\` by its digest \`${finding.digest}\`.`
  return [{ message: said, pointer, fix, atMost: weight }]
}

/** Whoever cannot see what was found cannot weigh it. */
function omittedProblems({ omitted, findings }: StatedReport, { label, pointer }: Inspected): readonly Problem[] {
  const count = omitted.error + omitted.warning + omitted.notice
  if (count === 0) return []
  const gravest = (['error', 'warning', 'notice'] as const).find((severity) => omitted[severity] > 0)
  const message = `In ${label}, ${count} findings stand beside the ${findings.length} that are listed, for which there was no room.`
  return [{ message, pointer, fix: 'Clean the data of what is listed, and inspect it again.', ...lowered(gravest) }]
}

/** Signals that this version knows and that the inspection did not ask. */
function unsoughtProblems({ thresholds }: StatedReport, { label, pointer, settings }: Inspected): readonly Problem[] {
  const unsought = signalNames.filter((signal) => !Object.hasOwn(thresholds, signal) && settings.signals.get(signal) !== 'off')
  if (unsought.length === 0) return []
  const message = `The inspection of ${label} did not look for ${unsought.join(', ')}: what these show is not known.`
  const fix = 'Inspect it again with this version of tunegate, without `--signals`.'
  return [{ message, pointer, fix, ...lowered(settings.required ? 'error' : settings.notAssessed) }]
}

function unassessedProblems(report: StatedReport, { label, pointer, settings }: Inspected): readonly Problem[] {
  if (report.exchanges === 0) {
    const message = `No row of ${label} could be assessed: none has a prompt and an answer that are known as such.`
    const fix = 'Say what its columns are for: `tunegate inspect dataset … --columns prompt=question,response=answer`.'
    return [{ message, pointer, fix, ...lowered(settings.required ? 'error' : gravestOf('warning', settings.notAssessed)) }]
  }
  if (report.notAssessed.length === 0) return []
  const told = report.notAssessed.map(({ what, why, count }) => `${count} ${what} (${why})`).join('; ')
  const message = `In ${label}, not all was assessed, which is not clean: ${told}.`
  return [{ message, pointer, fix: 'Look at these rows yourself, or take them out.', ...lowered(settings.notAssessed) }]
}

function gravestOf(one: Severity, other: Severity): Severity {
  return one === 'error' || other === 'error' ? 'error' : one
}

function lowered(atMost: Severity | undefined): { readonly atMost?: Severity } {
  return atMost === undefined ? {} : { atMost }
}
