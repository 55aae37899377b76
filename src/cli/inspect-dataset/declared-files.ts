import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { InspectedFile } from '../../dataset/index.ts'
import { parseManifest, repositoryPath, type Dataset } from '../../manifest/index.ts'
import { messageOf } from '../failure.ts'

/** An inspected file, held against the datasets of a manifest. */
export type DeclaredFile = {
  readonly path: string
  /** The dataset of the manifest that is meant; null when none declares the file. */
  readonly dataset: string | null
  /** Whether a dataset of the manifest states the digest of just these bytes. */
  readonly ok: boolean
  readonly detail: string
}

export type Declaration =
  | { readonly state: 'read'; readonly files: readonly DeclaredFile[] }
  | { readonly state: 'failed'; readonly message: string; readonly fix: string }

/** Reads a manifest and finds each file in it: by its digest, else by its path, which then states other bytes. */
export async function declaredFiles(path: string, files: readonly InspectedFile[], cwd: string): Promise<Declaration> {
  try {
    const manifest = parseManifest(path, await readFile(resolve(cwd, path)))
    const [problem] = manifest.unreadable
    if (problem) return failed(path, problem.message)
    const datasets = manifest.documents.flatMap((document) => document.manifest.datasets)
    return { state: 'read', files: files.map((file) => declaredFile(file, datasets)) }
  } catch (error) {
    return failed(path, messageOf(error))
  }
}

function declaredFile({ path, sha256 }: InspectedFile, datasets: readonly Dataset[]): DeclaredFile {
  const same = datasets.find(({ digest }) => digest['sha256']?.toLowerCase() === sha256)
  if (same) return { path, dataset: same.name ?? null, ok: true, detail: 'the manifest states its digest' }
  const named = datasets.find(({ uri }) => uri !== undefined && isSamePath(uri, path))
  if (!named) return { path, dataset: null, ok: false, detail: 'no dataset of the manifest has its digest or path' }
  const stated = named.digest['sha256']
  const detail =
    stated === undefined ? 'the manifest states no sha256 of it' : `the manifest states ${stated}, and its bytes have ${sha256}`
  return { path, dataset: named.name ?? null, ok: false, detail }
}

/** A manifest counts paths from the root of the repository; whoever inspects may stand elsewhere. */
function isSamePath(uri: string, path: string): boolean {
  const reading = repositoryPath(uri)
  return reading.state === 'path' && (path === reading.path || path.endsWith(`/${reading.path}`))
}

function failed(path: string, why: string): Declaration {
  return { state: 'failed', message: `The manifest ${path} cannot be read: ${why}`, fix: 'Name a manifest that is there.' }
}
