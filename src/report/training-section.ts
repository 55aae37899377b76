import type { Dataset, ManifestDocument } from '../manifest/index.ts'
import { digestCheckOf, documentsOf, type DigestCheck, type Judgement, type Subject } from '../record/index.ts'
import type { Extent } from './extent.ts'
import { code, inline } from './markdown.ts'
import { blocks, section, table } from './table.ts'
import { trainingFacts } from './training-facts.ts'
import { counted, number, shortDigest } from './words.ts'

/** What each governed manifest would train, for a reader who has not opened it. */
export function trainingSection({ subjects }: Judgement, extent: Extent): string {
  const shown = subjects.slice(0, extent.manifests).map((subject) => manifest(subject, extent))
  const rest = subjects.length - shown.length
  return section('What would be trained', ...shown, rest > 0 ? `And ${counted(rest, 'manifest')} more.` : '')
}

function manifest(subject: Subject, extent: Extent): string {
  const documents = documentsOf(subject)
  const heading = `#### ${code(subject.path, 120)} ${states[subject.change.status]}`
  if (documents.length === 0) return blocks(heading, 'The file could not be read as a manifest.')
  const shown = documents.slice(0, extent.manifests)
  const rest = documents.length - shown.length
  return blocks(
    heading,
    ...shown.map((document) => training(document, subject, documents.length > 1, extent)),
    rest > 0 ? `And ${counted(rest, 'document')} more in this file.` : '',
  )
}

const states: Readonly<Record<Subject['change']['status'], string>> = {
  added: '· new',
  modified: '· changed',
  renamed: '· renamed',
  removed: '· removed',
  referenced: '· unchanged, but files that it references change',
}

function training(document: ManifestDocument, subject: Subject, several: boolean, extent: Extent): string {
  const { datasets, name } = document.manifest
  const shown = datasets
    .slice(0, extent.datasets)
    .map((dataset, index) => datasetRow(dataset, digestCheckOf(subject, document, index)))
  const rest = datasets.length - shown.length
  return blocks(
    several ? `**Document ${document.index + 1}${name === undefined ? '' : `: ${inline(name, 80)}`}**` : '',
    table(...trainingFacts(document)),
    table(['Dataset', 'Role', 'Rows', 'sha256', 'How the digest was checked'], shown),
    rest > 0 ? `And ${counted(rest, 'dataset')} more.` : '',
  )
}

function datasetRow(dataset: Dataset, check: DigestCheck | undefined): readonly string[] {
  const { name, uri, role, num_rows: rows, digest } = dataset
  const sha256 = digest['sha256']
  const place = uri === undefined ? '' : code(uri, 80)
  const title = name === undefined ? '' : `**${inline(name, 60)}**`
  return [
    [title, place].filter((part) => part !== '').join('<br>') || '–',
    role === undefined ? '–' : inline(role, 30),
    rows === undefined ? '–' : number(rows),
    sha256 === undefined ? '–' : code(shortDigest(sha256)),
    check === undefined ? '⚠️ no digest' : checks[check],
  ]
}

const checks: Readonly<Record<DigestCheck, string>> = {
  stated: '⚠️ stated only, not checked',
  pointer: 'equals the pointer file',
  registry: 'confirmed by the hub',
  recomputed: 'recomputed from the bytes',
}
