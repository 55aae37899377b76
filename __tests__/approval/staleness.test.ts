import { expect, test } from '@jest/globals'
import { judgeApprovals, type ApprovalEvidence, type ApprovalRequirements } from '../../src/approval/index.ts'
import { day, earlier, evidence, requirements, review, time } from './evidence.ts'

const at = (commit: string | undefined, rest: Partial<ApprovalEvidence>, policy: Partial<ApprovalRequirements> = {}) =>
  judgeApprovals(evidence({ reviews: [review('bob', 'APPROVED', { commit })], ...rest }), requirements(policy))

test('an approval of the same governed content is carried', () => {
  const outcome = at(earlier, { sameContent: new Map([[earlier, true]]) })
  expect(outcome.seats[0]?.filledBy).toMatchObject([{ login: 'bob', commit: earlier, carried: true }])
})

test('an approval of other content is stale and says so', () => {
  const outcome = at(earlier, { sameContent: new Map([[earlier, false]]) })
  const detail = 'bob approved 3f2c1a9; the governed content changed since'
  expect(outcome).toMatchObject({ filled: false, ignored: [{ reason: 'stale', detail }] })
})

test('any push voids an approval under stale: commit', () => {
  const outcome = at(earlier, { sameContent: new Map([[earlier, true]]) }, { stale: 'commit' })
  expect(outcome.ignored).toMatchObject([{ reason: 'stale' }])
})

test.each([[undefined], [earlier]])('a commit that is gone (%s) carries no approval', (commit) => {
  expect(at(commit, {})).toMatchObject({ filled: false, ignored: [{ reason: 'commit-gone' }] })
})

test('an approval at or before a change of the base does not count, one after it does', () => {
  expect(at(earlier, { baseChangedAt: time(1), sameContent: new Map([[earlier, true]]) }).filled).toBe(false)
  expect(judgeApprovals(evidence({ reviews: [review('bob', 'APPROVED')], baseChangedAt: time(0) }), requirements()))
    .toMatchObject({ filled: true })
})

test('a base change at an unreadable time is a problem and counts nothing', () => {
  const outcome = judgeApprovals(
    evidence({ reviews: [review('bob', 'APPROVED')], baseChangedAt: 'soon' }),
    requirements(),
  )
  expect(outcome).toMatchObject({ filled: false, problems: [{ code: 'review-unreadable' }] })
})

test('an approval holds exactly as long as policy says', () => {
  const submitted = Date.parse(time(1))
  const after = (ms: number) =>
    judgeApprovals(
      evidence({ reviews: [review('bob', 'APPROVED')], now: new Date(submitted + ms) }),
      requirements({ expires: day }),
    )
  expect(after(day).filled).toBe(true)
  expect(after(day + 1)).toMatchObject({ filled: false, ignored: [{ reason: 'expired' }] })
  expect(after(-day).filled).toBe(true)
  expect(after(Number.NaN).filled).toBe(false)
})
