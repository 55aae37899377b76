import { referencedFiles, type ManifestChange, type RepositoryFile } from '../manifest/index.ts'
import type { JudgementError } from '../record/index.ts'

/** The files that the manifests of a change reference, sorted, each once. */
export function referencesOf(changes: readonly ManifestChange[]): string[] {
  return [...new Set(changes.flatMap(({ head }) => (head ? referencedFiles(head) : [])))].toSorted()
}

/** A referenced file that is there; its text is kept where a rule could read it. `bytes` may be left out when it is long. */
export function presentFile(file: {
  readonly oid: string
  readonly size: number
  readonly sha256: string
  readonly bytes: Uint8Array | undefined
}): RepositoryFile {
  const { oid, size, sha256, bytes } = file
  const text = bytes === undefined || size > longestText ? undefined : textOf(bytes)
  return { state: 'present', oid, size, sha256, text }
}

/** Bytes of a file whose text is kept: rules read pointers and configs, and no dataset. */
const longestText = 1024 * 1024

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Why a path that a manifest references cannot be judged: `what` stands there. */
export function notAFile(path: string, what: string): JudgementError {
  return {
    code: 'reference-unreadable',
    message: `${path}, which a manifest references, is ${what}: what it stands for cannot be judged`,
    fix: 'Commit the file itself, or its git-lfs or DVC pointer.',
  }
}
