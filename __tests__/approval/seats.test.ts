import { expect, test } from '@jest/globals'
import { judgeApprovals, type ApprovalEvidence, type SeatRequirement } from '../../src/approval/index.ts'
import { seating } from '../../src/approval/matching.ts'
import { account, evidence, from, members, requirements, review, seat, team, time, writers } from './evidence.ts'

const approvals = (...logins: string[]) =>
  logins.map((login, n) => review(login, 'APPROVED', { id: `${n + 1}`, submittedAt: time(n + 1) }))
const judge = (seats: readonly SeatRequirement[], rest: Partial<ApprovalEvidence>) =>
  judgeApprovals(evidence(rest), requirements({ seats }))
const sitting = (seats: readonly SeatRequirement[], rest: Partial<ApprovalEvidence>) =>
  judge(seats, rest).seats.map(({ filledBy }) => filledBy.map(({ login }) => login))

test('a greedy choice would refuse what an exact matching seats', () => {
  const seats = [seat('a', from('alice', 'bob')), seat('b', from('alice', 'carol')), seat('c', from('carol'))]
  const expected = [['bob'], ['alice'], ['carol']]
  expect(sitting(seats, { reviews: approvals('alice', 'bob', 'carol') })).toEqual(expected)
})

test('one person fills one place over all seats', () => {
  const outcome = judge([seat('a'), seat('b')], { reviews: approvals('alice') })
  expect(outcome.filled).toBe(false)
  expect(outcome.seats.map(({ filledBy }) => filledBy.length)).toEqual([1, 0])
})

test('earlier seats and earlier approvals come first, whatever the order of the input', () => {
  const seats = [seat('a', writers, { count: 2 }), seat('b')]
  const reviews = approvals('alice', 'bob', 'carol', 'dave')
  const expected = [['alice', 'bob'], ['carol']]
  expect(sitting(seats, { reviews })).toEqual(expected)
  expect(sitting(seats, { reviews: reviews.toReversed() })).toEqual(expected)
  const ignored = judge(seats, { reviews }).ignored
  expect(ignored).toMatchObject([{ login: 'dave', reason: 'not-needed' }])
})

test('a count that is no number is never reached, and one of a million is cheap', () => {
  expect(judge([seat('a', writers, { count: Number.NaN })], { reviews: approvals('alice') }).filled).toBe(false)
  expect(judge([seat('a', writers, { count: 1e9 })], { reviews: approvals('alice') }).filled).toBe(false)
  expect(judge([seat('a', writers, { count: 0 })], {}).filled).toBe(true)
})

test('every seating of three people over three seats is as full as the fullest', () => {
  const subsets = [[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]
  const best = (rest: readonly number[][], used: readonly number[]): number => {
    const [first, ...others] = rest
    if (first === undefined) return 0
    const takes = first.filter((p) => !used.includes(p)).map((p) => 1 + best(others, [...used, p]))
    return Math.max(best(others, used), ...takes)
  }
  for (const a of subsets)
    for (const b of subsets)
      for (const c of subsets) {
        const placed = seating([a, b, c].map((candidates) => ({ count: 1, candidates })))
        expect(placed.flat()).toHaveLength(best([a, b, c], []))
        expect(new Set(placed.flat()).size).toBe(placed.flat().length)
      }
})

test('users match without case, and by id where policy pins one', () => {
  expect(judge([seat('a', from('ALICE'))], { reviews: approvals('alice') }).filled).toBe(true)
  const pinned = (id: number) => seat('a', { teams: [], users: [{ login: 'alice', id }] })
  expect(judge([pinned(account('alice').id)], { reviews: approvals('alice') }).filled).toBe(true)
  expect(judge([pinned(7)], { reviews: approvals('alice') }).filled).toBe(false)
})

test('teams match by id and are named without case', () => {
  const renamed = { state: 'read', members: [{ login: 'old-name', id: account('alice').id }] } as const
  const teams = new Map([['acme/sec', renamed]])
  expect(judge([seat('a', team('Acme/Sec'))], { reviews: approvals('alice'), teams }).filled).toBe(true)
})

test.each([
  ['admin', 'maintain', true],
  ['maintain', 'admin', false],
  ['write', 'maintain', false],
] as const)('a role of %s where %s is asked: %s', (permission, asked, filled) => {
  const permissions = new Map([[account('alice').id, { state: 'read', permission } as const]])
  const seats = [seat('a', { permission: asked, teams: [], users: [] })]
  expect(judge(seats, { reviews: approvals('alice'), permissions }).filled).toBe(filled)
})

test('an unread role is a problem, not a no', () => {
  const outcome = judge([seat('a', { permission: 'admin', teams: [], users: [] })], { reviews: approvals('alice') })
  expect(outcome.problems).toMatchObject([{ code: 'permission-unreadable' }])
})

const hidden = new Map([['acme/sec', { state: 'unreadable', why: 'HTTP 404' } as const]])

test('an unreadable team is a problem that names token and permission, also before anybody approves', () => {
  for (const reviews of [[], approvals('alice')]) {
    const [problem, ...more] = judge([seat('a', team('acme/sec'))], { reviews, teams: hidden }).problems
    expect(more).toEqual([])
    expect(problem?.code).toBe('team-unreadable')
    expect(problem?.message).toContain('acme/sec')
    expect(problem?.fix).toMatch(/members-token.*Members: read/s)
  }
})

test('an unreadable team matters not where the seat is full and every approval decided', () => {
  const seats = [seat('a', { teams: ['acme/sec'], users: [{ login: 'alice' }] })]
  expect(judge(seats, { reviews: approvals('alice'), teams: hidden })).toMatchObject({ filled: true, problems: [] })
  expect(judge(seats, { reviews: approvals('alice', 'bob'), teams: hidden }).problems).toHaveLength(1)
})

test('an unreadable team of a seat that does not apply is no problem', () => {
  const seats = [seat('a'), seat('b', team('acme/sec'), { when: { risk: ['high'] } })]
  expect(judge(seats, { reviews: approvals('alice'), teams: hidden })).toMatchObject({ filled: true, problems: [] })
})

test('manifests that no seat applies to are a problem, unless the policy states no seats', () => {
  const seats = [seat('a', writers, { when: { risk: ['high'] } })]
  const outcome = judge(seats, {})
  expect(outcome.problems).toMatchObject([{ code: 'no-seat' }])
  expect(outcome.seats[0]?.reason).toBe('no changed manifest has risk high')
  expect(judge([], {})).toMatchObject({ filled: true, problems: [] })
})

test('reasons that differ from seat to seat are told seat by seat', () => {
  const seats = [seat('a', writers), seat('b', from('bob'), { exclude: [] })]
  const [ignored] = judge(seats, { reviews: approvals('erin'), initiators: [account('erin')] }).ignored
  expect(ignored?.reason).toBe('not-eligible')
  expect(ignored?.detail).toBe("a: erin is the manifest's initiator; b: erin is not named by seat b")
})

test('eligible people are listed without the excluded, and too few are said', () => {
  const teams = new Map([['acme/sec', members('paula', 'bob')]])
  const outcome = judge([seat('a', team('acme/sec'), { count: 2 }), seat('b')], { teams })
  expect(outcome.seats.map(({ eligible }) => eligible)).toEqual([['bob'], null])
  expect(outcome.notes).toHaveLength(1)
  expect(outcome.notes[0]).toContain('Seat a needs 2 people, but after exclusions only bob may fill it')
})

test('seats that have people enough alone but not together are said', () => {
  const outcome = judge([seat('a', from('bob')), seat('b', from('Bob'))], {})
  expect(outcome.notes[0]).toContain('The seats a and b need 2 people together')
})
