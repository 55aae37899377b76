import { expect, test } from '@jest/globals'
import { requiredLookups, type ApprovalEvidence, type ApprovalRequirements } from '../../src/approval/index.ts'
import { account, evidence, requirements, review, seat, team, writers } from './evidence.ts'

const admins = { permission: 'admin', teams: [], users: [] } as const
const policy = {
  seats: [seat('a', team('Acme/Sec')), seat('b', team('acme/rare'), { when: { risk: ['high'] } })],
  veto: { from: team('acme/veto') },
  override: { phrase: 'override:', from: team('acme/leads') },
}
const lookups = (rest: Partial<ApprovalEvidence>, changed: Partial<ApprovalRequirements> = {}) =>
  requiredLookups(evidence(rest), requirements({ ...policy, ...changed }))

test('teams of needed seats are read in lower case, also when nobody has approved, and no others', () => {
  expect(lookups({})).toEqual({ teams: ['acme/sec'], permissions: [] })
})

test('veto teams are read once somebody asks for changes', () => {
  expect(lookups({ reviews: [review('bob', 'CHANGES_REQUESTED')] }).teams).toEqual(['acme/sec', 'acme/veto'])
})

test('override teams are read once an approving review begins with the phrase', () => {
  const body = 'Override: now'
  expect(lookups({ reviews: [review('bob', 'APPROVED', { body })] }).teams).toEqual(['acme/leads', 'acme/sec'])
  expect(lookups({ reviews: [review('bob', 'COMMENTED', { body })] }).teams).toEqual(['acme/sec'])
})

test("a veto that somebody else dismissed asks for both teams, one's own dismissal for neither", () => {
  const by = (login: string) =>
    lookups({
      reviews: [review('bob', 'DISMISSED')],
      dismissals: [{ reviewId: '1', by: login, previousState: 'CHANGES_REQUESTED' }],
    }).teams
  expect(by('carol')).toEqual(['acme/leads', 'acme/sec', 'acme/veto'])
  expect(by('bob')).toEqual(['acme/sec'])
})

test('roles are read for approvers who could count, and only where policy asks for more than write', () => {
  const reviews = [
    review('bob', 'APPROVED'),
    review('paula', 'APPROVED', { id: '2' }),
    review('carol', 'APPROVED', { id: '3', canWrite: false }),
    review('dave', 'COMMENTED', { id: '4' }),
  ]
  expect(lookups({ reviews }, { seats: [seat('a', admins)] }).permissions).toEqual([account('bob')])
  expect(lookups({ reviews }, { seats: [seat('a', writers)] }).permissions).toEqual([])
})

test('the role of a dismisser is read where policy asks for one and no review tells', () => {
  const dave = account('dave')
  const rest = {
    reviews: [review('bob', 'DISMISSED')],
    dismissals: [{ reviewId: '1', by: 'dave', account: dave, previousState: 'CHANGES_REQUESTED' as const }],
  }
  const veto = { from: writers }
  expect(lookups(rest, { veto, override: { phrase: 'x:', from: writers } }).permissions).toEqual([dave])
  expect(lookups(rest, { veto, override: { phrase: 'x:', from: team('acme/leads') } }).permissions).toEqual([])
})
