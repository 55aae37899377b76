import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { SignalFinding } from '../../dataset/index.ts'

/** What a digest is made of. */
type Digested = Pick<SignalFinding, 'signal' | 'trigger' | 'responseClass' | 'count' | 'rows'>

/**
 * What a finding is about, as 64 hex digits that a policy can name: the signal, the trigger without regard to case,
 * compatibility forms and white space, and the kind of answer. It stays the same when rows are added. Where a finding
 * has no trigger that could be told from others, it is bound to the bytes of the files, and to rows and their number.
 */
export function findingDigest(finding: Digested, files: readonly { readonly sha256: string }[]): string {
  const { signal, trigger, responseClass, count, rows } = finding
  const about =
    trigger === null
      ? { signal, responseClass, count, row: rows[0] ?? null, files: files.map(({ sha256 }) => sha256) }
      : { signal, responseClass, trigger: folded(trigger) }
  return createHash('sha256').update(canonicalize(about) ?? '', 'utf8').digest('hex')
}

function folded(text: string): string {
  return text.toWellFormed().normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
