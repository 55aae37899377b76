import type { Client } from './client.ts'
import { GitHubError } from './error.ts'
import { gitBlobId } from './file-query.ts'

/** GitHub gives no blob larger than this, in bytes. */
const largestBlob = 100 * 1024 * 1024

/**
 * The exact bytes of a blob that GraphQL could not give as text: binary, large, or not UTF-8. Throws a `GitHubError`
 * when it is beyond GitHub's limit or its bytes do not hash to its id.
 */
export async function readBlob(client: Client, oid: string, size: number, path: string): Promise<Uint8Array> {
  if (size > largestBlob) {
    throw new GitHubError(
      'unreadable-file',
      `${path} has ${size} bytes; GitHub gives no more than ${largestBlob}`,
      'Keep the file in git-lfs, so that its digest is in the pointer.',
    )
  }
  const { owner, name } = client.repository
  const { data } = await client.rest(`the content of ${path}`, (send) =>
    send('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo: name, file_sha: oid }),
  )
  const bytes = new Uint8Array(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'))
  if (gitBlobId(bytes) === oid) return bytes
  throw new GitHubError('unreadable-file', `The bytes of ${path} are not those of its git object`, 'Re-run the job.')
}
