import { repositoryPath, type Dataset, type RepositoryFile } from '../../manifest/index.ts'
import { readStatement, type StatementReading } from './read-statement.ts'

/** What is known of a dataset from one inspection of it. */
export type DatasetInspection = {
  /** `stated`: a file says so, whoever wrote it. `recomputed`: the gate inspected the bytes in git itself. */
  readonly how: 'stated' | 'recomputed'
  /** The file of the statement, or the dataset that was inspected. */
  readonly path: string
  readonly reading: StatementReading
}

/** Inspections that the gate made itself, by the path of the dataset. */
export type OwnInspections = ReadonlyMap<string, StatementReading>

/**
 * Every inspection of a dataset: the gate's own, and what the evidence file says that the manifest names. Both count,
 * because a statement about several files together may show what none of them shows alone.
 */
export function inspectionsOf(
  { uri, evidence }: Dataset,
  file: (path: string) => RepositoryFile,
  own: OwnInspections,
): readonly DatasetInspection[] {
  return [...ownInspection(uri, own), ...statedInspection(evidence?.uri, file)]
}

function ownInspection(uri: string | undefined, own: OwnInspections): DatasetInspection[] {
  const path = pathOf(uri)
  const reading = path === undefined ? undefined : own.get(path)
  return path === undefined || reading === undefined ? [] : [{ how: 'recomputed', path, reading }]
}

/** One that is not there is for whoever compares the file with its digest to tell. */
function statedInspection(uri: string | undefined, file: (path: string) => RepositoryFile): DatasetInspection[] {
  const path = pathOf(uri)
  const found = path === undefined ? undefined : file(path)
  return path === undefined || found?.state !== 'present' ? [] : [{ how: 'stated', path, reading: readOnce(found) }]
}

function pathOf(uri: string | undefined): string | undefined {
  const reading = uri === undefined ? undefined : repositoryPath(uri)
  return reading?.state === 'path' ? reading.path : undefined
}

type Present = Extract<RepositoryFile, { readonly state: 'present' }>

/** Datasets share a file, and rules and reports both ask for it. */
const known = new WeakMap<Present, StatementReading>()

function readOnce(file: Present): StatementReading {
  const reading = known.get(file) ?? readingOf(file)
  known.set(file, reading)
  return reading
}

function readingOf({ text }: Present): StatementReading {
  return text === undefined ? { state: 'unreadable', why: 'it is no UTF-8 text, or longer than 1 MiB' } : readStatement(text)
}
