import { expect, test } from '@jest/globals'
import { judgeApprovals, type ApprovalEvidence, type Exclusion } from '../../src/approval/index.ts'
import { account, commit, evidence, person, requirements, review, seat, writers } from './evidence.ts'

const approve = (login: string, rest: Partial<ApprovalEvidence>, exclude: readonly Exclusion[]) =>
  judgeApprovals(evidence({ reviews: [review(login, 'APPROVED')], ...rest }), requirements({ exclude }))

const paula = person('paula')
const roles: [string, string, Partial<ApprovalEvidence>, Exclusion, string][] = [
  ["the pull request's author", 'paula', { commits: [] }, 'author', 'author'],
  ["a commit's author", 'xavier', { commits: [commit(person('xavier'))] }, 'author', 'author'],
  ['a committer', 'yann', { commits: [commit(paula, { committer: person('yann') })] }, 'committers', 'committer'],
  ['a co-author', 'yann', { commits: [commit(paula, { coAuthors: [person('yann')] })] }, 'co-authors', 'co-author'],
  ['an initiator', 'erin', { initiators: [account('erin')] }, 'initiator', 'initiator'],
]

test.each(roles)('%s is barred by the list naming the role, and only by it', (_, login, rest, exclusion, reason) => {
  const others = (['author', 'committers', 'co-authors', 'initiator', 'bots'] as const).filter((e) => e !== exclusion)
  const barred = approve(login, rest, [exclusion])
  expect(barred.filled).toBe(false)
  expect(barred.ignored).toMatchObject([{ login, reason }])
  expect(approve(login, rest, others).filled).toBe(true)
})

test('whoever made an "update branch" merge is a commit author', () => {
  const commits = [commit(person('paula')), commit(person('bob'), { oid: 'b'.repeat(40) })]
  expect(approve('bob', { commits }, ['author']).filled).toBe(false)
})

test('a login that changed hands does not bar the newcomer, and a rename does not free the author', () => {
  const renamed = { ...account('paula'), login: 'paulina' }
  const newcomer = { ...account('bob'), login: 'paula' }
  const outcome = (author: typeof renamed) =>
    judgeApprovals(evidence({ reviews: [review('bob', 'APPROVED', { author })] }), requirements())
  expect(outcome(renamed).filled).toBe(false)
  expect(outcome(newcomer).filled).toBe(true)
})

test("a seat's own list replaces the policy's", () => {
  const seats = [seat('open', writers, { exclude: [] })]
  const reviews = [review('paula', 'APPROVED')]
  expect(judgeApprovals(evidence({ reviews }), requirements({ seats })).filled).toBe(true)
})

test("GitHub's own commits bar nobody and are attributed", () => {
  const outcome = approve('bob', { commits: [commit(paula, { committer: { state: 'web' } })] }, ['committers'])
  expect(outcome).toMatchObject({ filled: true, unattributed: [] })
})

test('a person no account owns is told once per commit and address', () => {
  const stranger = { state: 'unknown', name: 'S', email: 's@x.org' } as const
  const commits = [commit(stranger, { committer: stranger }), commit(stranger, { oid: 'b'.repeat(40) })]
  const outcome = judgeApprovals(evidence({ commits }), requirements())
  expect(outcome.unattributed.map(({ oid }) => oid[0])).toEqual(['a', 'b'])
  expect(judgeApprovals(evidence({ commits: commits.toReversed() }), requirements())).toEqual(outcome)
})

test('a deleted author is a problem where something is governed', () => {
  const outcome = judgeApprovals(evidence({ author: undefined }), requirements())
  expect(outcome.problems).toMatchObject([{ code: 'author-unknown' }])
  const ungoverned = evidence({ author: undefined, change: { paths: ['README.md'], manifests: [] } })
  expect(judgeApprovals(ungoverned, requirements()).problems).toEqual([])
})
