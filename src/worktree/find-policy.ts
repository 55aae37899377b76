import type { ReadSource } from '../policy/index.ts'
import { openTree } from './open-tree.ts'
import { treePolicy, type WorkPolicy } from './policy.ts'
import { done, type Step } from './problem.ts'

/** Which policy is meant: the one at a base, or a file of the work tree. */
export type PolicyRequest = {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly base: string | undefined
  readonly policy: string | undefined
  readonly elsewhere?: ReadSource
}

/** The policy that would judge a work tree, and what it is compared with where there is git. */
export async function findPolicy(
  request: PolicyRequest,
): Promise<Step<{ readonly policy: WorkPolicy; readonly base: string | undefined }>> {
  const opened = await openTree(request, request.base)
  if (opened.state === 'failed') return opened
  const { blobs, base } = opened.value
  try {
    const policy = await treePolicy(opened.value, request)
    return policy.state === 'failed' ? policy : done({ policy: policy.value, base: base?.name })
  } finally {
    await blobs?.close()
  }
}
