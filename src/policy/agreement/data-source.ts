import { withoutVersion } from '../plain-address.ts'
import type { Fields } from '../read-value.ts'
import { mapped, pathsFrom, plainPath } from './local-path.ts'
import { isDataFileName } from './repository-file.ts'
import { fitsWildcard } from './wildcard.ts'

/** One thing that a text may mean as a source of data. */
export type Source =
  /** A dataset repository of the Hub, and the file in it; empty for all of them. */
  | { readonly kind: 'hub'; readonly id: string; readonly file: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'address'; readonly address: string }

/** Everything that a text may mean, and the version that it holds itself. */
export type Sources = { readonly sources: readonly Source[]; readonly revision: string | undefined }

/** How far a source of the config is one of the manifest: the same, or a folder or pattern that contains it. */
export type Relation = 'same' | 'contains'

/** Whether a path is known to be a file of the repository: such a name is no id of the Hub. */
export type IsFile = (path: string) => boolean

/** What a `uri` of the manifest means: an address, or a path from the root of the repository. */
export function declaredSources(uri: string, isFile: IsFile): Sources {
  const hub = hubSource(uri)
  if (hub) return hub
  if (!uri.includes('://')) {
    return { sources: [...bareHub(uri, isFile), { kind: 'path', path: plainPath(uri) }], revision: undefined }
  }
  const version = /[?&]versionId=([^&#]+)/.exec(uri)?.[1] ?? /^gs:.*#(\d+)$/i.exec(uri)?.[1]
  return { sources: [{ kind: 'address', address: plainPath(withoutVersion(uri)) }], revision: version }
}

/** What a text of the config at `config` may mean. Loaders look for a path and ask the Hub for the same text. */
export function configuredSources(text: string, config: string, dataPaths: Fields, isFile: IsFile): Sources {
  const own = declaredSources(text, isFile)
  if (text.includes('://')) return own
  const beside = pathsFrom(text, config).map((path): Source => ({ kind: 'path', path }))
  const declared = mapped(text, dataPaths)
  if (!declared) return { ...own, sources: [...own.sources, ...beside] }
  const elsewhere = declaredSources([plainPath(declared.to), declared.rest].filter(Boolean).join('/'), isFile)
  return { ...own, sources: [...own.sources, ...beside, ...elsewhere.sources] }
}

/** How what the config reads is related to what the manifest declares; undefined when it is something else. */
export function relate(configured: readonly Source[], declared: readonly Source[]): Relation | undefined {
  let found: Relation | undefined
  for (const one of configured) {
    for (const other of declared) {
      const relation = relateOne(one, other)
      if (relation === 'same') return relation
      found ??= relation
    }
  }
  return found
}

function relateOne(one: Source, other: Source): Relation | undefined {
  if (one.kind === 'hub') return other.kind === 'hub' ? relateRepositories(one, other) : undefined
  if (one.kind === 'path') return other.kind === 'path' ? relateFiles(one.path, other.path) : undefined
  return other.kind === 'address' ? relatePaths(one.address, other.address) : undefined
}

type Hub = Extract<Source, { readonly kind: 'hub' }>

/** Whoever reads all of a repository reads the declared file in it, and every other. */
function relateRepositories(one: Hub, other: Hub): Relation | undefined {
  if (one.id !== other.id) return undefined
  if (other.file === '') return 'same'
  return one.file === '' ? 'contains' : relatePaths(one.file, other.file)
}

/** Loaders take `[`, `*` and `?` of a path for a pattern, even where a file is called so. */
function relateFiles(reads: string, declared: string): Relation | undefined {
  const relation = relatePaths(reads, declared)
  return relation === 'same' && /[*?[]/.test(reads) ? undefined : relation
}

function relatePaths(reads: string, declared: string): Relation | undefined {
  if (reads === declared) return 'same'
  const isInside = reads === '.' ? !/^(?:\/|\.\.(?:\/|$))/.test(declared) : declared.startsWith(`${reads}/`)
  return isInside || (/[*?[]/.test(reads) && fitsWildcard(declared, reads)) ? 'contains' : undefined
}

function hubSource(uri: string): Sources | undefined {
  for (const pattern of hubAddresses) {
    const groups = pattern.exec(uri)?.groups
    const id = groups?.['id']
    if (id === undefined) continue
    const file = plainPath(groups?.['file'] ?? '').replace(/^\.$/, '')
    return { sources: [{ kind: 'hub', id, file }], revision: groups?.['revision'] }
  }
  return undefined
}

const hubAddresses: readonly RegExp[] = [
  /^hf:\/\/(?:datasets\/)?(?<id>(?!datasets\/)[^/@]+\/[^/@]+)(?:@(?<revision>[^/]+))?(?:\/(?<file>.*))?$/i,
  /^hf:\/\/(?:datasets\/)?(?<id>[^/@]+)(?:@(?<revision>[^/]+))?\/?$/i,
  /^https:\/\/(?:www\.)?huggingface\.co\/datasets\/(?<id>[^/?#]+\/[^/?#]+)\/?(?:\?[^#]*)?$/i,
  new RegExp(
    String.raw`^https://(?:www\.)?huggingface\.co/datasets/(?<id>[^/?#]+/[^/?#]+)/(?:resolve|blob|raw|tree)/` +
      String.raw`(?<revision>[^/?#]+)(?:/(?<file>[^?#]*))?(?:\?[^#]*)?$`,
    'i',
  ),
]

function bareHub(text: string, isFile: IsFile): readonly Source[] {
  if (isDataFileName(text) || isFile(text)) return []
  return /^[\w.-]+(?:\/[\w.-]+)?$/.test(text) ? [{ kind: 'hub', id: text, file: '' }] : []
}
