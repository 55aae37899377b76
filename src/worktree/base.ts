import { runGit, type Git } from './git.ts'
import { done, failed, type Step } from './problem.ts'

/** What a change is compared with. */
export type Base = {
  /** As a person names it: `origin/main`; the empty tree where nothing is committed yet. */
  readonly name: string
  /** Object id of the commit at its tip, or of the empty tree. */
  readonly oid: string
  /** Where the change began: the merge base with HEAD, or the empty tree. */
  readonly start: string
  /** The base was chosen for want of a better one: there is none but HEAD itself, or nothing is committed. */
  readonly fallback: boolean
}

/** Branches that changes usually go to, best first. The local ones only where they are not the branch one is on. */
const usual = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

/** Finds the base: the one asked for, or the first of the usual ones that exists, or HEAD. */
export async function findBase(git: Git, asked: string | undefined): Promise<Step<Base>> {
  if (asked !== undefined) {
    const [head, oid] = await Promise.all([commitOf(git, 'HEAD'), commitOf(git, asked)])
    return baseAt(git, asked, oid, head)
  }
  const [head, branch] = await Promise.all([commitOf(git, 'HEAD'), text(git, ['symbolic-ref', '--quiet', 'HEAD'])])
  if (head === undefined) return withoutCommits(git)
  const candidates = usual.filter((ref) => ref !== branch)
  const found = await Promise.all(candidates.map(async (ref) => ({ ref, oid: await commitOf(git, ref) })))
  const best = found.find(({ oid }) => oid !== undefined)
  if (best) return baseAt(git, await nameOf(git, best.ref), best.oid, head)
  return done({ name: 'HEAD', oid: head, start: head, fallback: true })
}

async function baseAt(git: Git, name: string, oid: string | undefined, head: string | undefined): Promise<Step<Base>> {
  if (oid === undefined) {
    return failed(
      'base-unknown',
      `There is no commit ${name} to compare with`,
      'Fetch it (`git fetch origin`), or name another with `--base`.',
    )
  }
  if (head === undefined || head === oid) return done({ name, oid, start: oid, fallback: false })
  const start = await text(git, ['merge-base', oid, head])
  if (start !== undefined) return done({ name, oid, start, fallback: false })
  const shallow = (await text(git, ['rev-parse', '--is-shallow-repository'])) === 'true'
  const fix = shallow
    ? 'Fetch the rest of the history: `git fetch --unshallow`.'
    : 'Name the branch that it started from with `--base`.'
  return failed('base-unrelated', `HEAD and ${name} have no commit in common, so nobody can tell what has changed`, fix)
}

/** Where nothing is committed yet everything is new: compared with git's empty tree. */
async function withoutCommits(git: Git): Promise<Step<Base>> {
  const empty = await text(git, ['hash-object', '-t', 'tree', '--stdin'])
  if (empty === undefined)
    return failed('git-failed', 'git does not give the id of its empty tree', 'See what `git status` says.')
  return done({ name: 'the empty repository', oid: empty, start: empty, fallback: true })
}

async function commitOf(git: Git, ref: string): Promise<string | undefined> {
  // What begins with a dash would be an option to git.
  if (ref === '' || ref.startsWith('-')) return undefined
  const oid = await text(git, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return oid !== undefined && /^[0-9a-f]{40,64}$/.test(oid) ? oid : undefined
}

/** `origin/HEAD` says less than the branch that it stands for. */
async function nameOf(git: Git, ref: string): Promise<string> {
  const target = ref.endsWith('/HEAD') ? await text(git, ['symbolic-ref', '--quiet', ref]) : undefined
  return (target ?? ref).replace(/^refs\/(?:remotes|heads)\//, '')
}

async function text(git: Git, args: readonly string[]): Promise<string | undefined> {
  const result = await runGit(git, args)
  return result.state === 'done' ? result.output.toString('utf8').split('\n')[0] : undefined
}
