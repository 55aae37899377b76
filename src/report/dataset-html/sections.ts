import type { DatasetReport } from '../../dataset/index.ts'
import { grouped, rowList, shownBytes } from '../dataset-report.ts'
import { dataTable } from './data-table.ts'
import { html, nothing, type Html } from './html.ts'
import { percentText } from './number-text.ts'

/** A part of the page under a heading of its own; none where it has nothing to say. */
export function section(title: string, content: Html): Html {
  return content.markup === '' ? nothing : html`<section><h2>${title}</h2>${content}</section>`
}

const file = { title: 'File' } as const
const digest = { title: 'SHA-256' } as const

/** Files with the digests of just their bytes. */
export function filesTable(files: DatasetReport['files'], caption: string): Html {
  return dataTable({
    caption,
    kind: 'files',
    columns: [file, { title: 'Format' }, { title: 'Bytes', isNumber: true }, { title: 'Rows', isNumber: true }, digest],
    rows: files.map(({ path, bytes, format, compression, rows, sha256 }) => [
      path,
      compression === 'none' ? format : `${format}, ${compression}`,
      shownBytes(bytes),
      grouped(rows),
      digestCode(sha256),
    ]),
  })
}

type Declared = { readonly path: string; readonly ok: boolean; readonly detail: string }

/** Whether a manifest declares each file. */
export function declaredTable(declared: readonly Declared[]): Html {
  if (declared.length === 0) return nothing
  return dataTable({
    columns: [file, { title: 'Declared' }, { title: 'Why' }],
    rows: declared.map(({ path, ok, detail }) => [
      path,
      html`<span class="badge ${ok ? 'clean' : 'error'}">${ok ? '✔ yes' : '✖ no'}</span>`,
      detail,
    ]),
  })
}

/** Rows that are not as they should be, and those that cannot be read. */
export function issuesTable(report: DatasetReport): Html {
  return html`${issues(report)}${rejectedRows(report)}`
}

function issues({ issues: found, rows: all }: DatasetReport): Html {
  if (found.length === 0) return nothing
  return dataTable({
    caption: 'Rows that are not as they should be',
    columns: [
      { title: 'What' },
      { title: 'Rows', isNumber: true },
      { title: 'Share', isNumber: true },
      { title: 'Which' },
    ],
    rows: found.map(({ code, message, count, rows }) => [
      html`<code>${code}</code><br><span class="plain">${message}</span>`,
      grouped(count),
      percentText(count, all),
      rowList(rows, count, 5),
    ]),
  })
}

const shownRejected = 20

function rejectedRows({ rejected, rejectedCount }: DatasetReport): Html {
  if (rejectedCount === 0) return nothing
  const more = rejectedCount > shownRejected ? `, of which the first ${shownRejected}` : ''
  return dataTable({
    caption: `Rows that cannot be read: ${grouped(rejectedCount)}${more}`,
    columns: [file, { title: 'Line', isNumber: true }, { title: 'Row', isNumber: true }, { title: 'Why' }],
    rows: rejected.slice(0, shownRejected).map(({ path, line, row, reason }) => [
      path,
      grouped(line),
      grouped(row),
      reason,
    ]),
  })
}

/** What nobody looked at. */
export function notAssessedList({ notAssessed }: DatasetReport): Html {
  if (notAssessed.length === 0) return nothing
  const items = notAssessed.map(
    ({ what, why, count }) => html`<li><strong>${grouped(count)} ${what}</strong>: ${why}</li>`,
  )
  return html`<p>What nobody looked at is not clean.</p><ul>${items}</ul>`
}

export function blindSpotList({ blindSpots }: DatasetReport): Html {
  const items = blindSpots.map((spot) => html`<li>${spot}</li>`)
  return html`<p>A report without findings proves nothing about these:</p><ul>${items}</ul>`
}

/** What the tool brought along: with other tables it may judge otherwise. */
export function toolTable({ tables }: DatasetReport): Html {
  if (tables.length === 0) return nothing
  return dataTable({
    columns: [{ title: 'Table' }, { title: 'Version' }, digest],
    rows: tables.map(({ name, version, sha256 }) => [name, version, digestCode(sha256)]),
  })
}

function digestCode(sha256: string): Html {
  return html`<code class="digest">${sha256}</code>`
}
