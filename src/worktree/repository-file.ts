import { presentFile } from '../gate/index.ts'
import type { RepositoryFile } from '../manifest/index.ts'
import type { Found } from './reader.ts'

/** What was found as rules see a referenced file; nothing where a link or the like stands there. */
export function repositoryFile({ file, content }: Found): RepositoryFile | undefined {
  if (file.state === 'blob' && content) return presentFile({ oid: file.oid, ...content })
  if (file.state === 'other' && file.what === 'directory') return { state: 'folder' }
  return file.state === 'absent' ? { state: 'absent' } : undefined
}
