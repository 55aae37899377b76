import { runGit, type Git } from './git.ts'
import type { GitAnswers } from './git-answers.ts'
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
  /**
   * Why HEAD stands in: on the default branch of a repository without a remote nothing else can be meant; elsewhere
   * nobody can tell what the change is compared with, and what is committed cannot be judged.
   */
  readonly standsIn?: 'default-branch' | 'unknown'
  /** The base that the environment names, where HEAD stands in because it is not here. */
  readonly unfetched?: string
}

/** The branch that changes go to in the end, and the commit at its tip. */
export type DefaultBranch = { readonly name: string; readonly oid: string }

/**
 * Finds the base: the one asked for; else `origin/$GITHUB_BASE_REF`, which a workflow has; else the first
 * that exists of the remote's default branch (`origin/HEAD`), `origin/main`, `origin/master`, `origin/` and what
 * `init.defaultBranch` names, the branch's upstream unless that is the same branch on the remote (what was pushed is
 * no less a change), and the local `main`, `master` and what `init.defaultBranch` names, unless one is on it. Where
 * there is none, HEAD stands in, and `standsIn` says why.
 */
export async function findBase(answers: GitAnswers, asked: string | undefined): Promise<Step<Base>> {
  const { git } = answers
  if (asked !== undefined) {
    const [head, oid] = await Promise.all([commitOf(answers, 'HEAD'), commitOf(answers, asked)])
    return baseAt(git, asked, oid, head)
  }
  const [head, branch] = await Promise.all([commitOf(answers, 'HEAD'), text(git, ['symbolic-ref', '--quiet', 'HEAD'])])
  if (head === undefined) return withoutCommits(git)
  const target = git.env['GITHUB_BASE_REF']
  if (target) return targetBase(answers, `origin/${target}`, head)
  const [usual, upstream] = await Promise.all([usualNames(answers), upstreamOf(git, branch)])
  const own = usual.map((name) => `refs/heads/${name}`)
  const candidates = [...remoteRefs(usual), ...(upstream === undefined ? [] : [upstream]), ...own]
  const best = await firstOf(
    git,
    candidates.filter((ref) => ref !== branch),
  )
  if (best) return baseAt(git, await nameOf(git, best.ref), best.oid, head)
  const alone = branch !== undefined && own.includes(branch) && !(await hasRemote(git))
  const standsIn = alone ? 'default-branch' : 'unknown'
  return done({ name: 'HEAD', oid: head, start: head, fallback: true, standsIn })
}

/** Where a workflow says what the base is, another would be wrong. */
async function targetBase(answers: GitAnswers, name: string, head: string): Promise<Step<Base>> {
  const oid = await commitOf(answers, `refs/remotes/${name}`)
  if (oid !== undefined) return baseAt(answers.git, name, oid, head)
  return done({ name: 'HEAD', oid: head, start: head, fallback: true, standsIn: 'unknown', unfetched: name })
}

/** The default branch as far as it can be told here, whichever branch one is on. */
export async function findDefaultBranch(answers: GitAnswers): Promise<DefaultBranch | undefined> {
  const { git } = answers
  const usual = await usualNames(answers)
  const best = await firstOf(git, [...remoteRefs(usual), ...usual.map((name) => `refs/heads/${name}`)])
  return best && { name: await nameOf(git, best.ref), oid: best.oid }
}

/** The branch that a base is, without its remote; nothing when it is a mere commit. */
export async function branchNameOf(git: Git, base: string): Promise<string | undefined> {
  if (base.startsWith('-')) return undefined
  const ref = await text(git, ['rev-parse', '--symbolic-full-name', base])
  const target = ref?.endsWith('/HEAD') ? ((await text(git, ['symbolic-ref', '--quiet', ref])) ?? ref) : ref
  return /^refs\/(?:remotes\/[^/]+|heads)\/(.+)$/.exec(target ?? '')?.[1]
}

/** Names that default branches usually have. */
async function usualNames({ settings }: GitAnswers): Promise<readonly string[]> {
  const { defaultBranch } = await settings
  return [...new Set(['main', 'master', ...(defaultBranch ? [defaultBranch] : [])])]
}

function remoteRefs(names: readonly string[]): readonly string[] {
  return ['HEAD', ...names].map((name) => `refs/remotes/origin/${name}`)
}

/** What the branch is set to follow, unless it is the place that the branch itself is pushed to. */
async function upstreamOf(git: Git, branch: string | undefined): Promise<string | undefined> {
  if (branch === undefined) return undefined
  const upstream = await text(git, ['for-each-ref', '--format=%(upstream)', branch])
  const name = branch.replace('refs/heads/', '')
  if (!upstream || upstream.replace(/^refs\/remotes\/[^/]+\//, '') === name) return undefined
  return upstream
}

async function hasRemote(git: Git): Promise<boolean> {
  const [remotes, refs] = await Promise.all([
    text(git, ['remote']),
    text(git, ['for-each-ref', '--count=1', 'refs/remotes/']),
  ])
  return remotes !== '' || refs !== ''
}

/** The first of these refs that is there, with the commit that it is at. */
async function firstOf(git: Git, refs: readonly string[]) {
  const result = await runGit(git, ['for-each-ref', '--format=%(objectname) %(refname)', ...refs])
  const lines = result.state === 'done' ? result.output.toString('utf8').split('\n') : []
  // What is listed below a ref of this name is another.
  const oids = new Map(
    lines.map((line): [string, string] => {
      const [oid = '', ref = ''] = line.split(/ (.*)/)
      return [ref, oid]
    }),
  )
  const found = refs.map((ref) => ({ ref, oid: oids.get(ref) }))
  return found.flatMap(({ ref, oid }) => (oid === undefined ? [] : { ref, oid }))[0]
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

async function commitOf({ blobs }: GitAnswers, ref: string): Promise<string | undefined> {
  // Wherever it is shown to git again, what begins with a dash would be an option.
  return ref.startsWith('-') ? undefined : blobs.commit(ref)
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
