import { createHash } from 'node:crypto'
import { fileKey, GitHubError, readBlob, type Client, type Files } from '../github/index.ts'
import type { RepositoryFile } from '../manifest/index.ts'
import type { JudgementError } from '../record/index.ts'
import type { BytesOf } from './inspect-datasets.ts'
import { notAFile, presentFile } from './referenced-file.ts'

type ReferenceReading = {
  readonly files: ReadonlyMap<string, RepositoryFile>
  readonly errors: readonly JudgementError[]
  /** Bytes of those that are asked for again. */
  readonly bytesOf: BytesOf
  /** Something was downloaded beside the reading, so time has passed since. */
  readonly downloaded: boolean
}

/**
 * The files that governed manifests reference, each as it is at its commit, with the sha256 of their true bytes.
 * What the reading did not bring as text (binary, large) is downloaded. Of files of up to `kept` bytes these are kept.
 */
export async function readReferences(
  client: Client,
  paths: readonly string[],
  commitOf: (path: string) => string,
  read: Files,
  kept = 0,
): Promise<ReferenceReading> {
  const files = new Map<string, RepositoryFile>()
  const errors: JudgementError[] = []
  const contents = new Map<string, Uint8Array>()
  let downloaded = false
  for (const path of paths) {
    const file = read.get(fileKey(commitOf(path), path))
    if (file?.state === 'absent') files.set(path, { state: 'absent' })
    else if (file?.state === 'blob') {
      try {
        const bytes = file.bytes ?? (await readBlob(client, file.oid, file.size, path))
        downloaded ||= file.bytes === undefined
        if (bytes.byteLength <= kept) contents.set(path, bytes)
        files.set(path, presentFile({ oid: file.oid, size: bytes.byteLength, sha256: sha256(bytes), bytes }))
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error
        errors.push({ code: error.code, message: error.message, fix: error.fix })
      }
    } else if (file?.state === 'other' && file.what === 'directory') files.set(path, { state: 'folder' })
    else errors.push(notAFile(path, file?.state === 'other' ? `a ${file.what}` : 'unknown to GitHub'))
  }
  return { files, errors, bytesOf: async (path) => contents.get(path), downloaded }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
