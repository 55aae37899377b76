import { expect, test } from '@jest/globals'
import { judgeApprovals, type Review } from '../../src/approval/index.ts'
import { account, evidence, requirements, review, seat, time, writers } from './evidence.ts'

const bob = (state: Review['state'], number: number, rest: Partial<Review> = {}) =>
  review('bob', state, { id: `${number}`, submittedAt: time(number), ...rest })

const dismissedApproval = [{ reviewId: '2', by: 'carol', previousState: 'APPROVED' as const }]

test.each([
  ['approved, then commented: counts', [bob('APPROVED', 1), bob('COMMENTED', 2)], true],
  ['approved, then asked for changes: does not count', [bob('APPROVED', 1), bob('CHANGES_REQUESTED', 2)], false],
  ['approved twice, the second dismissed: no fall-back', [bob('APPROVED', 1), bob('DISMISSED', 2)], false],
  ['approved twice: counts', [bob('APPROVED', 1), bob('APPROVED', 2)], true],
  ['a pending review is nothing', [bob('APPROVED', 1), bob('PENDING', 2, { submittedAt: undefined })], true],
  ['asked for changes, then approved: counts', [bob('CHANGES_REQUESTED', 1), bob('APPROVED', 2)], true],
])('%s', (_, reviews, filled) => {
  const forward = judgeApprovals(evidence({ reviews, dismissals: dismissedApproval }), requirements())
  const backward = judgeApprovals(
    evidence({ reviews: reviews.toReversed(), dismissals: dismissedApproval }),
    requirements(),
  )
  expect(forward.filled).toBe(filled)
  expect(forward.problems).toEqual([])
  expect(backward).toEqual(forward)
})

test('two approvals of one person fill one place', () => {
  const two = requirements({ seats: [seat('owner', writers, { count: 2 })] })
  expect(judgeApprovals(evidence({ reviews: [bob('APPROVED', 1), bob('APPROVED', 2)] }), two).filled).toBe(false)
})

test('reviews of the same second are ordered by numeric id, not by text', () => {
  const reviews = [bob('APPROVED', 9, { submittedAt: time(1) }), bob('CHANGES_REQUESTED', 10, { submittedAt: time(1) })]
  expect(judgeApprovals(evidence({ reviews }), requirements()).filled).toBe(false)
})

test('a renamed person is the same person', () => {
  const renamed = { ...account('bob'), login: 'robert' }
  const reviews = [bob('APPROVED', 1), bob('CHANGES_REQUESTED', 2, { author: renamed })]
  expect(judgeApprovals(evidence({ reviews }), requirements()).filled).toBe(false)
})

test.each([
  ['a deleted account', review(undefined, 'APPROVED'), 'ghost'],
  ['a bot by type', review('bob', 'APPROVED', { author: account('bob', { bot: true }) }), 'bot'],
  ['a bot by login', review('bob', 'APPROVED', { author: account('helper[bot]') }), 'bot'],
  ['somebody without write access', review('bob', 'APPROVED', { canWrite: false }), 'no-write-access'],
])('the approval of %s never counts, whatever the exclusions', (_, one, reason) => {
  const outcome = judgeApprovals(evidence({ reviews: [one] }), requirements({ exclude: [] }))
  expect(outcome.filled).toBe(false)
  expect(outcome.ignored).toMatchObject([{ reason }])
})

test('a dismissed approval is listed with who dismissed it', () => {
  const outcome = judgeApprovals(
    evidence({ reviews: [bob('DISMISSED', 2)], dismissals: dismissedApproval }),
    requirements(),
  )
  expect(outcome.ignored).toMatchObject([{ reason: 'dismissed', detail: 'carol dismissed the approval of bob' }])
})

test.each([
  ['no time', { submittedAt: undefined }],
  ['a time that is none', { submittedAt: '5' }],
  ['an id that is no number', { id: 'x' }],
])('a review with %s is a problem', (_, rest) => {
  const outcome = judgeApprovals(evidence({ reviews: [bob('APPROVED', 1, rest)] }), requirements())
  expect(outcome).toMatchObject({ filled: false, problems: [{ code: 'review-unreadable' }] })
})
