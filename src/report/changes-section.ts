import type { FieldChange, ManifestChange, Topic } from '../manifest/index.ts'
import type { Judgement } from '../record/index.ts'
import type { Extent } from './extent.ts'
import { fieldName, fieldValue } from './field.ts'
import { code } from './markdown.ts'
import { blocks, section, table } from './table.ts'
import { counted, firstOf } from './words.ts'

/** What an approver signs: field by field, the last approved version against this one. */
export function changesSection({ subjects }: Judgement, extent: Extent): string {
  const several = subjects.length > 1
  const described = subjects.slice(0, extent.manifests)
  const shown = described.map(({ change }) => difference(change, several, extent))
  return section('What changed since the approved version', ...shown)
}

function difference(change: ManifestChange, several: boolean, extent: Extent): string {
  const name = several ? `**${code(change.path, 120)}**` : ''
  const body = blocks(origin(change), references(change, extent), fields(change, extent))
  return body === '' ? '' : blocks(name, body)
}

function origin({ status, base, previousPath, fields: changed, changedFiles }: ManifestChange): string {
  if (status === 'removed') return 'The manifest is removed. Nothing would be trained from it.'
  if (base === undefined) return 'New: there is no approved version to compare with, so all of it is to be judged.'
  const moved = previousPath === undefined ? '' : `Renamed from ${code(previousPath, 120)}. `
  const same = changed.length === 0 && changedFiles.length === 0
  const still = same ? 'No field differs: only comments or layout changed.' : ''
  return (moved + still).trim()
}

function references({ changedFiles, fields: changed }: ManifestChange, extent: Extent): string {
  if (changedFiles.length === 0) return ''
  const files = firstOf(
    changedFiles.map((path) => code(path, 120)),
    extent.people,
    'and',
  )
  const said = changed.length === 0 ? ', while no field of the manifest does' : ''
  return `⚠️ Files that it references change${said}: ${files}.`
}

function fields(change: ManifestChange, extent: Extent): string {
  const { status, fields: changed, base } = change
  // A new manifest has nothing before, and a removed one nothing after: the table above or the base has it all.
  if (status === 'removed' || base === undefined) return ''
  const grouped = changed.toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic))
  const shown = grouped.slice(0, extent.fields)
  const rest = grouped.length - shown.length
  return blocks(
    table(
      ['Part', 'Field', 'Approved', 'Now'],
      shown.map((field, index) => row(field, shown[index - 1], change)),
    ),
    rest === 0 ? '' : shown.length > 0 ? `And ${counted(rest, 'field')} more.` : `${counted(rest, 'field')} changed.`,
  )
}

function row(field: FieldChange, above: FieldChange | undefined, change: ManifestChange): readonly string[] {
  const document = (change.head?.documents.length ?? 0) > 1 ? ` (document ${field.document + 1})` : ''
  return [
    above?.topic === field.topic && above.document === field.document ? '' : `${labels[field.topic]}${document}`,
    code(fieldName(field, change), 80),
    'before' in field ? fieldValue(field.before) : '–',
    'after' in field ? fieldValue(field.after) : '–',
  ]
}

const labels: Readonly<Record<Topic, string>> = {
  base_model: 'Base model',
  datasets: 'Datasets',
  training: 'Training',
  peft_config: 'PEFT',
  initiator: 'Initiator',
  safetyRiskAssessment: 'Risk',
  evaluation_plan: 'Evaluation plan',
  request: 'Request',
  subject: 'Produced files',
  run: 'Run',
  evaluations: 'Evaluations',
  deviations: 'Deviations',
  rollback: 'Rollback',
  metadata: 'Metadata',
  other: 'Other',
}

// What decides most comes first.
const topics = Object.keys(labels)
