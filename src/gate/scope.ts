import type { ChangedPath } from '../github/index.ts'
import { leadsTo, matchesAny, type EffectivePolicy } from '../policy/index.ts'

/** A manifest that the pull request itself adds, alters, renames or removes. */
export type ChangedManifest = {
  readonly path: string
  readonly previousPath?: string
  readonly status: 'added' | 'modified' | 'renamed' | 'removed'
}

/** What of a pull request concerns the policy, by path alone. */
export type Scope = {
  readonly manifests: readonly ChangedManifest[]
  /** Every path touched, old and new. */
  readonly touched: ReadonlySet<string>
  /** Touched paths that are no manifests: another manifest may reference them. */
  readonly others: readonly string[]
  /** Touched paths below which manifests would be looked for, were they folders: a link there hides what it leads to. */
  readonly folders: readonly string[]
  /** Touched paths that some seat watches; approvals are bound to their content too. */
  readonly watched: readonly string[]
}

/** Sorts the changed paths of a pull request by what the policy makes of them. */
export function scopeOf(files: readonly ChangedPath[], policy: EffectivePolicy): Scope {
  const touched = new Set(files.flatMap((file) => [file.path, ...(file.previousPath ? [file.previousPath] : [])]))
  const manifests = files.flatMap((file) => changedManifest(file, policy))
  const known = new Set(manifests.flatMap((manifest) => [manifest.path, manifest.previousPath]))
  const patterns = policy.approvals.seats.flatMap((seat) => seat.when.paths ?? [])
  const present = files.filter((file) => file.status !== 'removed' && !isManifest(file.path, policy))
  return {
    manifests,
    folders: present.map(({ path }) => path).filter((path) => leadsTo(policy.manifests, path)),
    touched,
    others: [...touched].filter((path) => !known.has(path)),
    watched: [...touched].filter((path) => matchesAny(patterns, path, { trusted: true })).toSorted(),
  }
}

/** Whether a path is a manifest's under the policy. */
export function isManifest(path: string, policy: EffectivePolicy): boolean {
  return matchesAny(policy.manifests, path, { trusted: true })
}

function changedManifest(file: ChangedPath, policy: EffectivePolicy): ChangedManifest[] {
  const now = isManifest(file.path, policy)
  const before = file.previousPath !== undefined && isManifest(file.previousPath, policy)
  if (file.status !== 'renamed') return now ? [{ path: file.path, status: file.status }] : []
  if (now && before) return [{ path: file.path, previousPath: file.previousPath, status: 'renamed' }]
  if (now) return [{ path: file.path, status: 'added' }]
  return before ? [{ path: file.previousPath, status: 'removed' }] : []
}
