import { expect, test } from '@jest/globals'
import { judgeApprovals, type ApprovalEvidence, type ApprovalRequirements } from '../../src/approval/index.ts'
import { account, commit, earlier, evidence, from, person } from './evidence.ts'
import { requirements, review, team, time, writers } from './evidence.ts'

const policy = { veto: { from: writers }, override: { phrase: 'tunegate override:', from: from('dave', 'paula') } }
const judge = (rest: Partial<ApprovalEvidence>, changed: Partial<ApprovalRequirements> = {}) =>
  judgeApprovals(evidence(rest), requirements({ ...policy, ...changed }))
const vetoers = (...args: Parameters<typeof judge>) => judge(...args).vetoes.map(({ login }) => login)
const objection = review('bob', 'CHANGES_REQUESTED', { id: '5' })
const dismissed = (by: string | undefined, previousState: 'CHANGES_REQUESTED' | 'APPROVED' = 'CHANGES_REQUESTED') => ({
  reviews: [review('bob', 'DISMISSED', { id: '5' })],
  dismissals: [{ reviewId: '5', by, previousState }],
})

test('a request for changes vetoes, however old, stale or by whomever excluded', () => {
  const old = review('bob', 'CHANGES_REQUESTED', { commit: earlier })
  const commits = [commit(person('bob'))]
  const rest = { reviews: [old], initiators: [account('bob')], baseChangedAt: time(9), commits }
  expect(vetoers(rest, { expires: 1 })).toEqual(['bob'])
})

test('nobody vetoes where policy has no veto, and nobody who is not entitled, may not write, or is a bot', () => {
  const { override } = policy
  expect(judgeApprovals(evidence({ reviews: [objection] }), requirements({ override })).vetoes).toEqual([])
  expect(vetoers({ reviews: [objection] }, { veto: { from: from('carol') } })).toEqual([])
  expect(vetoers({ reviews: [{ ...objection, canWrite: false }] })).toEqual([])
  expect(vetoers({ reviews: [{ ...objection, author: account('bob', { bot: true }) }] })).toEqual([])
  expect(vetoers({ reviews: [{ ...objection, author: undefined }] })).toEqual([])
})

test('the person lifts the veto by approving later, not by a comment', () => {
  const later = (state: 'APPROVED' | 'COMMENTED') => review('bob', state, { id: '6', submittedAt: time(2) })
  expect(vetoers({ reviews: [objection, later('APPROVED')] })).toEqual([])
  expect(vetoers({ reviews: [objection, later('COMMENTED')] })).toEqual(['bob'])
})

test.each([
  ['the person, in other case', 'BOB', []],
  ['another writer', 'carol', ['bob']],
  ['a deleted account', undefined, ['bob']],
  ['somebody who may override', 'Dave', []],
  ['the author, though policy lets them override', 'paula', ['bob']],
])('a veto dismissed by %s', (_, by, expected) => {
  expect(judge(dismissed(by))).toMatchObject({ problems: [] })
  expect(vetoers(dismissed(by))).toEqual(expected)
})

test('whoever lost write access cannot lift a veto, though policy names them', () => {
  const { reviews, dismissals } = dismissed('dave')
  const comment = review('dave', 'COMMENTED', { id: '7', canWrite: false })
  expect(vetoers({ reviews: [...reviews, comment], dismissals })).toEqual(['bob'])
})

test('a dismissed approval is no veto', () => {
  expect(vetoers(dismissed('carol', 'APPROVED'))).toEqual([])
})

test('the last of several dismissals decides', () => {
  const { reviews, dismissals } = dismissed('carol')
  const last = { reviewId: '5', by: 'bob', previousState: 'CHANGES_REQUESTED' as const }
  expect(vetoers({ reviews, dismissals: [...dismissals, last] })).toEqual([])
})

test('a dismissed review without its dismissal is a problem', () => {
  const outcome = judge({ reviews: dismissed('carol').reviews })
  expect(outcome.problems).toMatchObject([{ code: 'dismissal-unknown' }])
})

test('an unreadable team that may veto is a problem only once somebody asks for changes', () => {
  const veto = { from: team('acme/sec') }
  expect(judge({ reviews: [objection] }, { veto }).problems).toMatchObject([{ code: 'team-unreadable' }])
  expect(judge({}, { veto }).problems).toEqual([])
})

test('whether the dismisser may override being unreadable is a problem', () => {
  const override = { phrase: 'x:', from: team('acme/leads') }
  expect(judge(dismissed('carol'), { override }).problems).toMatchObject([{ code: 'team-unreadable' }])
})
