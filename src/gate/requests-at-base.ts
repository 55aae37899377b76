import { fileKey, type Files } from '../github/index.ts'
import { repositoryPath, type ManifestChange } from '../manifest/index.ts'
import { manifestOf } from './content.ts'

/** The paths of the requests that the releases of a change name. */
export function requestPaths(changes: readonly ManifestChange[]): string[] {
  const uris = changes.flatMap(({ head }) =>
    (head?.documents ?? []).flatMap(({ manifest }) => manifest.request?.uri ?? []),
  )
  return [...new Set(uris)].flatMap((uri) => {
    const reading = repositoryPath(uri)
    return reading.state === 'path' ? [reading.path] : []
  })
}

/** sha256, hex, of those of them that are requests at the tip of the base branch, by path. */
export function requestsAtBase(changes: readonly ManifestChange[], base: string, files: Files): Map<string, string> {
  return new Map(
    requestPaths(changes).flatMap((path) => {
      const file = manifestOf(path, files.get(fileKey(base, path)))
      const request = file?.documents.some((document) => document.kind === 'FineTuningRequest')
      return file && request ? [[path, file.sha256] as const] : []
    }),
  )
}
