import { fileKey, type Files } from '../github/index.ts'
import type { JudgementError } from '../record/index.ts'
import type { Scope } from './scope.ts'

/** Paths with every folder that they are in: a folder is touched when something in it is. */
export function withFolders(paths: ReadonlySet<string>): ReadonlySet<string> {
  const folders = [...paths].flatMap((path) => {
    const parts = path.split('/')
    return parts.map((_, index) => parts.slice(0, index).join('/'))
  })
  return new Set([...paths, ...folders])
}

/** A link at a path below which manifests are looked for: a program finds manifests through it, and nobody here does. */
export function hidingLinks({ folders }: Scope, commit: string, files: Files): JudgementError[] {
  return folders.flatMap((path) => {
    const file = files.get(fileKey(commit, path))
    if (file?.state !== 'other' || file.what === 'directory') return []
    const message = `${path} is a ${file.what} where the policy looks for manifests: what it leads to cannot be judged`
    return [{ code: 'manifest-unreadable', message, fix: 'Put the files themselves there.' }]
  })
}
