import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { DatasetReport, SignalFinding } from '../../dataset/index.ts'
import type { Severity } from '../../manifest/index.ts'
import { findingDigest } from './finding-digest.ts'
import {
  histogramBins,
  inspectionType,
  statementLimits,
  type InspectionPredicate,
  type InspectionResult,
  type InspectionStatement,
  type StatedFinding,
  type StatedReport,
} from './statement.ts'

/** Who inspected, and with which settings: any plain value that has a canonical JSON. */
export type InspectedBy = { readonly version: string; readonly settings: object }

/** Says what an inspection found as a statement about the bytes of the files: the same report gives the same one. */
export function inspectionStatement(report: DatasetReport, { version, settings }: InspectedBy): InspectionStatement {
  const stated = statedReport(report)
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: stated.files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    predicateType: inspectionType,
    predicate: {
      result: resultOf(stated),
      configuration: [{ name: 'tunegate inspect dataset', digest: { sha256: sha256Of(settings) } }],
      ...testsOf(report),
      tool: { name: 'tunegate', version },
      report: stated,
    },
  }
}

/** What the findings come to, those for which there was no room among them. */
export function resultOf({ findings, omitted }: Pick<StatedReport, 'findings' | 'omitted'>): InspectionResult {
  const has = (severity: Severity) => omitted[severity] > 0 || findings.some((finding) => finding.severity === severity)
  if (has('error')) return 'FAILED'
  return has('warning') ? 'WARNED' : 'PASSED'
}

function statedReport(report: DatasetReport): StatedReport {
  const { findings, files, rejected, issues, notAssessed } = report
  const kept = findings.slice(0, statementLimits.findings)
  const rest = findings.slice(statementLimits.findings)
  const omitted = (severity: Severity) => rest.filter((finding) => finding.severity === severity).length
  const shown = files.map((file) => ({ ...file, path: sound(file.path, longestPath) }))
  return {
    ...report,
    files: shown,
    rejected: rejected
      .slice(0, statementLimits.rows)
      .map((row) => ({ ...row, path: sound(row.path, longestPath), reason: sentence(row.reason) })),
    issues: issues.map((issue) => ({ ...issue, message: sentence(issue.message), rows: firstOf(issue.rows) })),
    notAssessed: notAssessed.map((one) => ({ ...one, why: sentence(one.why), rows: firstOf(one.rows) })),
    findings: kept.map((finding) => statedFinding(finding, report)),
    omitted: { error: omitted('error'), warning: omitted('warning'), notice: omitted('notice') },
  }
}

const longestPath = 1024

function statedFinding(finding: SignalFinding, { files, rows: all }: DatasetReport): StatedFinding {
  const stated = {
    ...finding,
    message: sentence(finding.message),
    trigger: finding.trigger === null ? null : sound(finding.trigger, statementLimits.trigger),
    rows: firstOf(finding.rows),
    measured: finite(finding.measured),
    thresholds: finite(finding.thresholds),
    excerpts: finding.excerpts.slice(0, 3).map((excerpt) => sound(excerpt, statementLimits.excerpt)),
  }
  return { ...stated, digest: findingDigest(stated, files), histogram: histogramOf(finding.rows, all) }
}

/** JSON has no word for infinity: a number that is beyond all others is the largest one. */
function finite(numbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const most = Number.MAX_VALUE
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([name, value]) => (Number.isNaN(value) ? [] : [[name, Math.max(-most, Math.min(most, value))]])),
  )
}

function histogramOf(rows: readonly number[], all: number): readonly number[] {
  const bins = Array.from({ length: histogramBins }, () => 0)
  for (const row of rows) {
    const bin = Math.min(histogramBins - 1, Math.floor((row * histogramBins) / Math.max(1, all)))
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  return bins
}

function testsOf({ findings, thresholds }: DatasetReport): Pick<InspectionPredicate, 'passedTests' | 'warnedTests' | 'failedTests'> {
  const known = new Set([...Object.keys(thresholds), ...findings.map(({ signal }) => signal)])
  const signals = [...known].toSorted()
  const showing = (severity: Severity) =>
    new Set(findings.filter((finding) => finding.severity === severity).map(({ signal }) => signal))
  const [failed, warned] = [showing('error'), showing('warning')]
  return {
    passedTests: signals.filter((signal) => !failed.has(signal) && !warned.has(signal)),
    warnedTests: signals.filter((signal) => !failed.has(signal) && warned.has(signal)),
    failedTests: signals.filter((signal) => failed.has(signal)),
  }
}

function firstOf(rows: readonly number[]): readonly number[] {
  return rows.slice(0, statementLimits.rows)
}

function sentence(text: string): string {
  return sound(text, statementLimits.text)
}

/** Text without lone surrogates, which have no UTF-8 and no canonical form; cut where it is too long. */
function sound(text: string, most: number): string {
  const whole = text.toWellFormed()
  return whole.length > most ? `${whole.slice(0, most - 1).toWellFormed()}…` : whole
}

function sha256Of(value: object): string {
  return createHash('sha256').update(canonicalize(value) ?? '', 'utf8').digest('hex')
}
