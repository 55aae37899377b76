import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../../manifest/index.ts'
import { lockPath, resolveLock, type ReadSource } from '../../policy/index.ts'
import type { JudgementError } from '../../record/index.ts'
import { policyFolder } from '../../worktree/index.ts'

/** What became of a lock. */
export type LockResult =
  | { readonly state: 'failed'; readonly error: JudgementError }
  /** The policy, or something that it extends, cannot be read. */
  | { readonly state: 'unresolved'; readonly findings: readonly Finding[] }
  | { readonly state: 'same'; readonly path: string }
  /** Lines of the lock that went and that came. */
  | {
      readonly state: 'changed'
      readonly path: string
      readonly removed: readonly string[]
      readonly added: readonly string[]
    }

type LockRequest = {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly policy: string | undefined
  /** Otherwise it is only said what would change. */
  readonly write: boolean
  readonly elsewhere?: ReadSource
}

/** Brings the lock of the policy in a work tree up to date. Throws when the file cannot be written. */
export async function lockWorkTree({ write, ...place }: LockRequest): Promise<LockResult> {
  const folder = await policyFolder(place)
  if (folder.state === 'failed') return folder
  const { root, path: policy, read } = folder.value
  const resolved = await resolveLock(policy, read)
  if (resolved.state === 'failed') return { state: 'unresolved', findings: resolved.findings }
  const path = lockPath(policy)
  const present = await read({ kind: 'repository', path })
  if (present.state === 'unreadable') {
    return {
      state: 'failed',
      error: { code: 'lock-unreadable', message: `The lock ${path} cannot be read: ${present.why}`, fix: 'Remove it.' },
    }
  }
  // Checked out with other line endings, a lock says the same.
  const text = present.state === 'read' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(present.bytes) : ''
  const before = text.replaceAll('\r\n', '\n')
  if (present.state === 'read' && before === resolved.text) return { state: 'same', path }
  if (write) await writeFile(join(root, path), resolved.text)
  const [old, now] = [entries(before), entries(resolved.text)]
  return {
    state: 'changed',
    path,
    removed: old.filter((line) => !now.includes(line)),
    added: now.filter((line) => !old.includes(line)),
  }
}

/** The lines that say something: those of the files. */
function entries(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^\s+\S/.test(line))
    .map((line) => line.trim())
}
