import type { Format } from './block.ts'

/** What the name of a file says about it. */
export type NamedFormat =
  | { readonly state: 'format'; readonly format: Format }
  /** Data, in a form that is not read. */
  | { readonly state: 'unsupported'; readonly what: string; readonly fix: string }
  | { readonly state: 'unknown' }

const formats: Readonly<Record<string, Format>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  txt: 'text',
  text: 'text',
  parquet: 'parquet',
  pq: 'parquet',
}

const arrow = { what: 'Arrow IPC', fix: 'Convert it to Parquet.' }
const archive = { what: 'an archive', fix: 'Unpack it and name the files inside.' }
const compressed = { what: 'compressed in a way that is not read', fix: 'Decompress it, or use gzip or zstd.' }

const unsupported: Readonly<Record<string, { readonly what: string; readonly fix: string }>> = {
  arrow,
  feather: arrow,
  ipc: arrow,
  zip: archive,
  tar: archive,
  tgz: archive,
  '7z': archive,
  bz2: compressed,
  xz: compressed,
  lz4: compressed,
  br: compressed,
  avro: { what: 'Avro', fix: 'Convert it to Parquet or JSON Lines.' },
  orc: { what: 'ORC', fix: 'Convert it to Parquet.' },
  xlsx: { what: 'an Excel sheet', fix: 'Save it as CSV.' },
  pkl: { what: 'a Python pickle', fix: 'Convert it to JSON Lines: reading a pickle runs code.' },
  pickle: { what: 'a Python pickle', fix: 'Convert it to JSON Lines: reading a pickle runs code.' },
}

const compressions: ReadonlySet<string> = new Set(['gz', 'gzip', 'zst', 'zstd'])

/** Reads the endings of a name: `train.jsonl.gz` is JSON Lines. Case does not count. */
export function formatOfName(name: string): NamedFormat {
  const [last = '', before = ''] = endings(name)
  const ending = compressions.has(last) ? before : last
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined
  if (format !== undefined) return { state: 'format', format }
  const known = Object.hasOwn(unsupported, ending) ? unsupported[ending] : undefined
  return known === undefined ? { state: 'unknown' } : { state: 'unsupported', ...known }
}

/** Why a file of a folder is no data of the dataset; `undefined` when its name does not say so. */
export function reasonToIgnore(name: string): string | undefined {
  if (name.startsWith('.')) return 'its name begins with a dot'
  const lower = name.toLowerCase()
  if (metadataNames.has(lower)) return 'it describes the dataset and holds no rows'
  if (lower.endsWith('.md') || lower.endsWith('.rst')) return 'it is documentation'
  if (/^(?:.*[_-])?(?:readme|licen[cs]e|notice|copying|changelog)(?:\.txt)?$/.test(lower)) return 'it is documentation'
  return undefined
}

const metadataNames: ReadonlySet<string> = new Set([
  'dataset_info.json',
  'dataset_infos.json',
  'dataset_dict.json',
  'state.json',
  '_success',
])

/** The last ending of a name and the one before it, in lower case. */
function endings(name: string): string[] {
  return name.toLowerCase().split('.').slice(1).reverse()
}
