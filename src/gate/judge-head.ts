import { findCheckRuns, GitHubError, type ExistingCheckRun, type PullRequest } from '../github/index.ts'
import { conclusionOf, judged, type Judged } from '../record/index.ts'
import type { Access } from './access.ts'
import type { Head } from './head.ts'
import { governingPolicy } from './governing-policy.ts'
import { judge } from './judge.ts'
import { readChange } from './read-change.ts'
import { readPull, type ListedPull } from './read-pull.ts'
import { sameState } from './state.ts'

/** How often a head that moves while it is judged is judged again. */
const attempts = 3

/** What came of one head. */
export type JudgedHead =
  /** Judgements of every pull request of it, all of one moment, and the check runs that are on it. */
  | {
      readonly state: 'judged'
      readonly sha: string
      readonly judged: readonly [Judged, ...Judged[]]
      readonly checkRuns: readonly ExistingCheckRun[]
    }
  /** Nothing is to be judged; `standing` is what was written on the head while there was, and must not outlive it. */
  | {
      readonly state: 'passed-over'
      readonly why: string
      readonly standing: { readonly sha: string; readonly checkRuns: readonly ExistingCheckRun[] } | undefined
    }

/**
 * Judges a head: every open pull request that has it, or that a merge group carries. A success is returned only for the
 * state that GitHub still shows afterwards; what moved meanwhile is judged again, a bounded number of times.
 * `first` is the first pull request, where its reading was already started. Throws a `GitHubError`.
 */
export async function judgeHead(
  access: Access,
  head: Head,
  version: string,
  first?: Promise<ListedPull>,
): Promise<JudgedHead> {
  let started = first
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const result = await judgeOnce(access, head, version, started)
      if (result) return result
    } catch (error) {
      if (!(error instanceof GitHubError) || error.code !== 'inconsistent' || attempt === attempts) throw error
    }
    started = undefined
  }
  throw new GitHubError(
    'inconsistent',
    `The pull request kept changing while it was judged, ${attempts} times`,
    'Re-run the job when it has come to rest.',
  )
}

async function judgeOnce(
  access: Access,
  head: Head,
  version: string,
  first?: Promise<ListedPull>,
): Promise<JudgedHead | undefined> {
  const { pulls, closed } = await readPulls(access, head, first)
  const governed = await Promise.all(pulls.map(async (pull) => ({ pull, governing: await governingPolicy(access, pull) })))
  const [leader] = pulls
  if (!leader) return passedOver(closed, `${told(head.numbers)} not open`)
  const sha = head.mergeGroup && head.sha !== undefined ? head.sha : leader.head.oid
  if (!head.mergeGroup && pulls.some((pull) => pull.head.oid !== sha)) return undefined
  const checkRuns = head.mergeGroup ? await findCheckRuns(access.client, sha, access.check) : leader.checkRuns
  const results: Judged[] = []
  let fresh = pulls.length === 1
  for (const { pull, governing } of governed) {
    if (governing.state === 'ungoverned') continue
    const reading = await readChange(access, pull, sha, governing)
    if (!reading) return undefined
    fresh &&= reading.fresh
    results.push(judged(judge(reading.snapshot, access.now()), { version }))
  }
  const success = results.every(({ judgement }) => conclusionOf(judgement.verdict) === 'success')
  if (success && !fresh && !(await unmoved(access, pulls))) return undefined
  const [one, ...others] = results
  if (!one) return passedOver(pulls, governed.flatMap(({ governing }) => ('why' in governing ? governing.why : [])).join('; '))
  return { state: 'judged', sha, judged: [one, ...others], checkRuns }
}

/** The open pull requests of a head, with those that turn out to share it. */
async function readPulls(access: Access, head: Head, first?: Promise<ListedPull>): Promise<{
  readonly pulls: readonly ListedPull[]
  readonly closed: readonly ListedPull[]
}> {
  const pulls: ListedPull[] = []
  const closed: ListedPull[] = []
  const queue = [...head.numbers]
  for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
    const pull = await (number === head.numbers[0] && first ? first : readPull(access, number))
    if (!pull.open) {
      // What a group carries is about to be merged, whatever became of its pull request.
      if (head.mergeGroup) throw new GitHubError('inconsistent', `${told([number])} not open`, 'Queue it again.')
      closed.push(pull)
      continue
    }
    pulls.push(pull)
    const known = new Set([...pulls.map((other) => other.number), ...queue])
    if (!head.mergeGroup) queue.push(...pull.siblings.filter((sibling) => !known.has(sibling)))
  }
  return { pulls, closed }
}

/** What was merged keeps its check run as the record of it; anything else may come back, and must be judged anew then. */
function passedOver(pulls: readonly ListedPull[], why: string): JudgedHead {
  const left = pulls.find((pull) => !pull.merged && pull.checkRuns.length > 0)
  return { state: 'passed-over', why, standing: left && { sha: left.head.oid, checkRuns: left.checkRuns } }
}

function told(numbers: readonly number[]): string {
  const [first, ...others] = numbers.map((number) => `#${number}`)
  return others.length === 0 ? `Pull request ${first} is` : `Pull requests ${[first, ...others].join(', ')} are`
}

async function unmoved(access: Access, before: readonly PullRequest[]): Promise<boolean> {
  for (const pull of before) {
    const now = await readPull(access, pull.number)
    if (!sameState(pull, now)) return false
  }
  return true
}
