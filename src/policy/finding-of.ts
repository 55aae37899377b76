import {
  helpFor,
  startOfFile,
  type Finding,
  type ManifestDocument,
  type Place,
  type RelatedPlace,
  type Severity,
} from '../manifest/index.ts'

type Told = {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly pointer: string
  /** Where it stands; absent: at the pointer. */
  readonly place?: Place & { readonly via?: Place }
  readonly at?: 'key' | 'value'
  /** The file meant, when it is another than the manifest; then `place` says where in it. */
  readonly path?: string
  readonly help?: string
  readonly fix?: string
  readonly related?: readonly RelatedPlace[]
}

/** What a rule says of a document, as a finding with its place. A value behind an alias is told with its use. */
export function findingOf(document: ManifestDocument, told: Told): Finding {
  const elsewhere = told.path !== undefined && told.path !== document.path
  const located = told.place ?? (elsewhere ? startOfFile : document.locate(told.pointer, told.at))
  const { via, ...place }: NonNullable<Told['place']> = located
  const used = via ? ` (used at line ${via.line}, column ${via.column})` : ''
  return {
    rule: told.rule,
    severity: told.severity,
    message: told.message + used,
    path: told.path ?? document.path,
    pointer: told.pointer,
    help: told.help ?? helpFor(told.rule),
    ...place,
    ...(told.fix === undefined ? {} : { fix: told.fix }),
    ...(told.related === undefined || told.related.length === 0 ? {} : { related: told.related }),
  }
}
