import type { GitCommit, ObjectStore, Oid } from './git-objects.ts'

/** Commits reachable from one, newest first; a child always stands before its parents. */
export function history(store: ObjectStore, from: Oid): readonly GitCommit[] {
  return inOrder(store, ancestors(store, from))
}

/** What `git log base..head` lists, oldest first. */
export function commitsBetween(store: ObjectStore, base: Oid, head: Oid): readonly GitCommit[] {
  const known = ancestors(store, base)
  const added = new Set([...ancestors(store, head)].filter((oid) => !known.has(oid)))
  return inOrder(store, added).toReversed()
}

export function isAncestor(store: ObjectStore, older: Oid, newer: Oid): boolean {
  return ancestors(store, newer).has(older)
}

/** The newest of the best common ancestors. */
export function mergeBase(store: ObjectStore, a: Oid, b: Oid): Oid | undefined {
  const ofA = ancestors(store, a)
  const common = [...ancestors(store, b)].filter((oid) => ofA.has(oid))
  const covered = new Set<Oid>()
  for (const oid of common) {
    if (covered.has(oid)) continue
    for (const older of ancestors(store, oid)) if (older !== oid) covered.add(older)
  }
  const best = common.filter((oid) => !covered.has(oid)).map((oid) => store.commit(oid))
  return best.sort((x, y) => y.committer.date.getTime() - x.committer.date.getTime())[0]?.oid
}

/** The commit itself is among its ancestors; a commit that was collected ends the walk. */
function ancestors(store: ObjectStore, from: Oid): ReadonlySet<Oid> {
  const seen = new Set<Oid>()
  const waiting = [from]
  for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
    if (seen.has(oid) || !store.hasCommit(oid)) continue
    seen.add(oid)
    waiting.push(...store.commit(oid).parents)
  }
  return seen
}

function inOrder(store: ObjectStore, oids: ReadonlySet<Oid>): readonly GitCommit[] {
  const children = new Map<Oid, number>()
  for (const oid of oids) for (const parent of store.commit(oid).parents) children.set(parent, (children.get(parent) ?? 0) + 1)
  const ready = [...oids].filter((oid) => !children.has(oid)).map((oid) => store.commit(oid))
  const ordered: GitCommit[] = []
  while (ready.length > 0) {
    ready.sort((x, y) => x.committer.date.getTime() - y.committer.date.getTime())
    const next = ready.pop()
    if (next === undefined) break
    ordered.push(next)
    for (const parent of next.parents) {
      const left = (children.get(parent) ?? 0) - 1
      children.set(parent, left)
      if (left === 0 && oids.has(parent)) ready.push(store.commit(parent))
    }
  }
  return ordered
}
