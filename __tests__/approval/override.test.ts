import { expect, test } from '@jest/globals'
import { judgeApprovals } from '../../src/approval/index.ts'
import type { ApprovalEvidence, ApprovalRequirements, Review } from '../../src/approval/index.ts'
import { textAfterPhrase } from '../../src/approval/phrase.ts'
import { account, day, earlier, evidence, from, requirements, review, seat, team, time } from './evidence.ts'

const body = 'tunegate override: the launch cannot wait'
const override = { phrase: 'tunegate override:', from: from('dave', 'paula', 'frank'), expires: 7 * day }
const seats = [seat('owner', from('bob'))]
const attempt = (
  rest: Partial<Review> = {},
  facts: Partial<ApprovalEvidence> = {},
  policy: Partial<ApprovalRequirements> = {},
) =>
  judgeApprovals(
    evidence({ reviews: [review('dave', 'APPROVED', { body, ...rest })], ...facts }),
    requirements({ override, seats, ...policy }),
  )

test('an entitled person overrides with a reason and until a time', () => {
  const outcome = attempt()
  const expiresAt = '2026-01-17T00:00:01.000Z'
  expect(outcome.override).toMatchObject({ login: 'dave', reason: 'the launch cannot wait', expiresAt })
  expect(outcome).toMatchObject({ filled: false, ignored: [], problems: [] })
})

const failures: [string, Partial<Review>, Partial<ApprovalEvidence>, string][] = [
  ['somebody not entitled', { author: account('carol') }, {}, 'not-entitled'],
  ['the author', { author: account('paula') }, {}, 'author'],
  ['the initiator', {}, { initiators: [account('dave')] }, 'initiator'],
  ['a bot', { author: account('dave', { bot: true }) }, {}, 'bot'],
  ['somebody without write access', { canWrite: false }, {}, 'no-write-access'],
  ['no reason', { body: 'Tunegate Override: \u200b\n' }, {}, 'no-reason'],
  ['another commit', { commit: earlier }, { sameContent: new Map([[earlier, false]]) }, 'stale'],
  ['another base', {}, { baseChangedAt: time(1) }, 'base-changed'],
  ['too old a review', {}, { now: new Date(Date.parse(time(1)) + 7 * day + 1) }, 'expired'],
  ['a body edited by another', { edited: true, editor: 'carol' }, {}, 'edited-by-another'],
  ['a body edited by a deleted account', { edited: true, editor: undefined }, {}, 'edited-by-another'],
]

test.each(failures)('an attempt fails for %s and says why', (_, rest, facts, reason) => {
  const outcome = attempt(rest, facts)
  expect(outcome.override).toBeUndefined()
  expect(outcome.ignored[0]).toMatchObject({ reason })
  expect(outcome.ignored[0]?.detail).toMatch(/^no override: /)
})

test('a body edited by its author still overrides', () => {
  expect(attempt({ edited: true, editor: 'DAVE' }).override?.login).toBe('dave')
})

test('only an approving latest opinion overrides', () => {
  expect(attempt({ state: 'COMMENTED' }).override).toBeUndefined()
  expect(attempt({ state: 'CHANGES_REQUESTED' }).override).toBeUndefined()
})

test('the latest of several overrides is the one', () => {
  const reviews = [
    review('frank', 'APPROVED', { body, id: '2', submittedAt: time(5) }),
    review('dave', 'APPROVED', { body, id: '1' }),
  ]
  expect(attempt({}, { reviews }).override?.login).toBe('frank')
})

test('an entitlement that cannot be read is a problem', () => {
  const outcome = attempt({}, {}, { override: { ...override, from: team('acme/leads') } })
  expect(outcome).toMatchObject({ override: undefined, problems: [{ code: 'team-unreadable' }] })
})

test('a limit no calendar can hold gives no end, and the shorter limit decides', () => {
  const endless = { phrase: override.phrase, from: override.from, expires: 1e300 }
  expect(attempt({}, {}, { override: endless }).override?.expiresAt).toBeUndefined()
  expect(attempt({}, {}, { expires: day }).override?.expiresAt).toBe('2026-01-11T00:00:01.000Z')
})

test.each([
  ['  TUNEGATE override: why', 'tunegate override:', 'why'],
  ['please tunegate override: why', 'tunegate override:', undefined],
  ['anything', '', undefined],
  ['anything', '  ', undefined],
  ['overridden why', 'override', undefined],
  ['override why', 'override', 'why'],
  ['override:', 'override:', ''],
])('in %j the phrase %j leaves %j', (text, phrase, rest) => {
  expect(textAfterPhrase(text, phrase)).toBe(rest)
})
