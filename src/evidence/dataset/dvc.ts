import { readDocuments } from '../../manifest/index.ts'
import type { Pointer } from './pointer.ts'

/**
 * Reads a `.dvc` file (https://dvc.org/doc/user-guide/project-structure/dvc-files). Only the form that `dvc add` writes
 * is taken: one output, beside the file, by md5. Others lead DVC to data elsewhere than the manifest's `uri` says.
 */
export function readDvcPointer(path: string, text: string): Pointer {
  const { documents, problems } = readDocuments(text)
  const [first] = documents
  if (!first || documents.length > 1) return invalid(problems[0]?.message ?? 'it is not one YAML document')
  const outputs = field(first.value, 'outs')
  if (!Array.isArray(outputs) || outputs.length !== 1) return invalid('it does not list exactly one file under `outs`')
  const output: unknown = outputs[0]
  const folder = field(first.value, 'wdir') ?? '.'
  if (folder !== '.' || field(output, 'path') !== nameOf(path)) return invalid('its `path` is of another file')

  const hash = field(output, 'md5')
  const [, md5, listing] = (typeof hash === 'string' && /^([0-9a-f]{32})(\.dir)?$/.exec(hash)) || []
  if (md5 === undefined) return invalid('it states no md5')
  const size = field(output, 'size')
  return {
    system: 'DVC',
    md5,
    directory: listing !== undefined,
    size: typeof size === 'number' && Number.isSafeInteger(size) ? size : undefined,
  }
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.dvc$/, '')
}

function invalid(why: string): Pointer {
  return { system: 'DVC', invalid: why }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(name)
}
