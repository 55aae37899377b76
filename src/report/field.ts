import type { FieldChange, ManifestChange } from '../manifest/index.ts'
import { code } from './markdown.ts'
import { counted, shortDigest } from './words.ts'

/**
 * A JSON Pointer as people write paths, without the topic that stands beside it, and with a dataset's name for its
 * number: `tickets.digest.sha256`.
 */
export function fieldName(field: FieldChange, change: ManifestChange): string {
  const { topic, pointer } = field
  const [first, ...rest] = pointer.split('/').slice(1).map(unescaped)
  if (first === undefined) return 'the whole document'
  const parts = first === topic && rest.length > 0 ? rest : [first, ...rest]
  const [start = '', ...path] = parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
  const dataset = topic === 'datasets' ? datasetName(field, change, rest[0]) : undefined
  return [dataset ?? start.replace(/^\./, ''), ...path].join('')
}

/** By the version that still has it. */
function datasetName(field: FieldChange, change: ManifestChange, index: string | undefined): string | undefined {
  if (index === undefined) return undefined
  const file = 'after' in field ? change.head : change.base
  return file?.documents[field.document]?.manifest.datasets[Number(index)]?.name
}

/** Any value from a manifest, short enough to compare at a glance. */
export function fieldValue(value: unknown): string {
  if (value === undefined) return '–'
  return code(plain(value, 2), 80)
}

function plain(value: unknown, depth: number): string {
  if (typeof value === 'string') return /^[0-9a-f]{32,}$/.test(value) ? `${shortDigest(value)}…` : value
  if (Array.isArray(value)) {
    if (depth === 0) return counted(value.length, 'item')
    return `[${few(value.map((item: unknown) => () => plain(item, depth - 1)))}]`
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    if (depth === 0) return counted(entries.length, 'field')
    return `{ ${few(
      entries.map(
        ([key, item]: [string, unknown]) =>
          () =>
            `${key}: ${plain(item, depth - 1)}`,
      ),
    )} }`
  }
  return String(value)
}

/** Later items are never rendered: a manifest may hold thousands. */
function few(items: readonly (() => string)[]): string {
  const shown = items.slice(0, 8).map((item) => item())
  return [...shown, ...(items.length > 8 ? ['…'] : [])].join(', ')
}

function unescaped(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}
