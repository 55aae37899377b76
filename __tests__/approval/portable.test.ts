import { describe, expect, test } from '@jest/globals'
import { judgeApprovals, type Account, type ApprovalEvidence, type ApprovalOutcome, type ApprovalRequirements, type CommitPeople, type Contributor, type Review, type SeatRequirement, type TeamReading } from '../../src/approval/index.ts'

// The histories of policy-bot's own tests (approvals.md §4) under our rules. P opened the pull request; X authored a
// commit that P committed; Y committed one that P authored; O1 (who comments) and O2 are outsiders; P, X, Y approve too.
const account = (login: string, id: number, bot = false): Account => ({ login, id, bot })
const [P, X, Y, O1, O2, O3] = [account('P', 1), account('X', 2), account('Y', 3), account('O1', 4), account('O2', 5), account('O3', 6)]
const robo = account('robo', 99, true)
const all = ['author', 'committers', 'co-authors', 'initiator', 'bots'] as const

const at = (minute: number) => new Date(Date.parse('2026-03-01T00:00:00Z') + minute * 60_000).toISOString().replace('.000Z', 'Z')
const by = (person: Account): Contributor => ({ state: 'account', account: person })
const commit = (oid: string, author: Contributor, committer: Contributor = author): CommitPeople => ({ oid, author, coAuthors: [], committer })
const team = (...members: Account[]): TeamReading => ({ state: 'read', members: members.map(({ login, id }) => ({ login, id })) })
const anyone = { permission: 'write', teams: [], users: [] } as const
const only = (...people: { readonly login: string; readonly id?: number }[]) => ({ teams: [], users: people.map(({ login }) => ({ login })) })
const inTeam = (...teams: string[]) => ({ teams, users: [] })
const seat = (part: Partial<SeatRequirement> = {}): SeatRequirement => ({ name: 'owner', count: 1, from: anyone, when: {}, ...part })

let lastId = 0
function review(author: Account | undefined, state: Review['state'] = 'APPROVED', part: Partial<Review> = {}): Review {
  lastId++
  return { id: String(lastId), author, state, body: '', submittedAt: at(20 + lastId), editor: undefined, edited: false, commit: 'head', canWrite: true, ...part }
}

const fixture = {
  commits: [commit('c1', by(X), by(P)), commit('c2', by(P), by(Y)), commit('head', by(P))],
  reviews: [review(O1, 'COMMENTED'), review(O2), review(P), review(X), review(Y)],
}

function judge(requirements: Partial<ApprovalRequirements>, evidence: Partial<ApprovalEvidence> = {}): ApprovalOutcome {
  const usual: ApprovalEvidence = {
    now: new Date(at(60 * 24)),
    head: 'head',
    author: P,
    commits: [commit('head', by(P))],
    initiators: [],
    reviews: [],
    dismissals: [],
    baseChangedAt: undefined,
    change: { paths: ['finetune/a.yaml'], manifests: [{ path: 'finetune/a.yaml', kinds: ['FineTuningRequest'], risks: ['high'], topics: ['datasets'] }] },
    sameContent: new Map(),
    teams: new Map([['acme/ours', team(O1, O2)], ['acme/leads', team(O3)], ['acme/secret', { state: 'unreadable', why: 'HTTP 404' }]]),
    permissions: new Map(),
  }
  return judgeApprovals({ ...usual, ...evidence }, { stale: 'content', exclude: all, seats: [seat()], ...requirements })
}

const seated = (outcome: ApprovalOutcome) => outcome.seats.flatMap((one) => one.filledBy.map((filling) => filling.login)).sort()
const ignored = (outcome: ApprovalOutcome) => Object.fromEntries(outcome.ignored.map((one) => [one.login, one.reason]))
const vetoed = (outcome: ApprovalOutcome) => outcome.vetoes.map((veto) => veto.login)
const problems = (outcome: ApprovalOutcome) => outcome.problems.map((problem) => problem.code)
function verdict(outcome: ApprovalOutcome): string {
  if (outcome.problems.length > 0) return 'error'
  if (outcome.vetoes.length > 0) return 'vetoed'
  return outcome.filled ? 'approved' : 'awaiting'
}
/** Who is let in when there is room for everybody. */
const letIn = (exclude: ApprovalRequirements['exclude'], reviews = fixture.reviews) => seated(judge({ exclude, seats: [seat({ count: 5 })] }, { ...fixture, reviews }))

describe('one person’s reviews, oldest first (A approved, M commented, C changes requested, D dismissed)', () => {
  test.each<readonly [string, readonly Review['state'][], number]>([
    ['A,M: a later comment keeps the approval', ['APPROVED', 'COMMENTED'], 1],
    ['A,C: a later request for changes takes it back', ['APPROVED', 'CHANGES_REQUESTED'], 0],
    ['A,D: a later dismissed review leaves no opinion, not the older approval', ['APPROVED', 'DISMISSED'], 0],
    ['A,A: one person counts once', ['APPROVED', 'APPROVED'], 1],
    ['C,A: an approval lifts the person’s own objection', ['CHANGES_REQUESTED', 'APPROVED'], 1],
    ['A,P: an unsent review is nothing', ['APPROVED', 'PENDING'], 1],
    ['D,A: an approval after a dismissal counts', ['DISMISSED', 'APPROVED'], 1],
  ])('%s', (_title, states, count) => {
    const reviews = states.map((state) => review(O2, state, state === 'PENDING' ? { submittedAt: undefined } : {}))
    const dismissals = reviews.filter((one) => one.state === 'DISMISSED').map((one) => ({ reviewId: one.id, by: 'O2', previousState: 'APPROVED' as const }))
    const outcome = judge({ seats: [seat({ count: 2 })], veto: { from: only(O2) } }, { reviews, dismissals })
    expect(seated(outcome)).toEqual(Array.from({ length: count }, () => 'O2'))
    expect(vetoed(outcome)).toEqual(states.at(-1) === 'CHANGES_REQUESTED' ? ['O2'] : [])
  })

  test('reviews of the same second are ordered by number, not by text', () => {
    const moment = { submittedAt: at(20) }
    expect(verdict(judge({}, { reviews: [review(O2, 'APPROVED', { ...moment, id: '10' }), review(O2, 'CHANGES_REQUESTED', { ...moment, id: '9' })] }))).toBe('approved')
    const wide = '900719925474099'
    expect(verdict(judge({}, { reviews: [review(O2, 'APPROVED', { ...moment, id: `${wide}31` }), review(O2, 'CHANGES_REQUESTED', { ...moment, id: `${wide}30` })] }))).toBe('approved')
  })
})

describe('policy-bot’s portable cases under our rules', () => {
  test('1: a policy that says `seats: []` asks nobody', () => {
    expect(verdict(judge({ seats: [] }))).toBe('approved')
  })

  test('2: a seat whose source names nobody stays empty and every approval is ignored', () => {
    const outcome = judge({ seats: [seat({ from: inTeam() })] }, fixture)
    expect(verdict(outcome)).toBe('awaiting')
    expect(Object.keys(ignored(outcome)).sort()).toEqual(['O2', 'P', 'X', 'Y'])
    expect(ignored(outcome)).toMatchObject({ O2: 'not-eligible' })
  })

  test('3: by default only outsiders count; author-only X and committer-only Y are barred, and O1’s comment approves nothing', () => {
    expect(letIn(all)).toEqual(['O2'])
    expect(letIn(all, [...fixture.reviews, review(O1)])).toEqual(['O1', 'O2'])
    expect(ignored(judge({}, fixture))).toEqual({ P: 'author', X: 'author', Y: 'committer' })
  })

  test('4: allowing `author` frees X, who only authored; P also committed and stays barred', () => {
    expect(letIn(['committers', 'co-authors', 'initiator', 'bots'])).toEqual(['O2', 'X'])
  })

  test('5: allowing `committers` frees Y; being a contributor never outweighs being the author', () => {
    expect(letIn(['author', 'co-authors', 'initiator', 'bots'])).toEqual(['O2', 'Y'])
  })

  test('6: `author` bars commit authors with the pull request’s author, even of commits that somebody else committed', () => {
    expect(letIn(['author'])).not.toContain('X')
    expect(letIn(['author'])).not.toContain('P')
  })

  test('7: an empty list bars nobody but bots', () => {
    expect(letIn([], [...fixture.reviews, review(robo)])).toEqual(['O2', 'P', 'X', 'Y'])
  })

  test('8: a named person who has not approved leaves the seat empty', () => {
    expect(verdict(judge({ seats: [seat({ from: only(O1) })] }, fixture))).toBe('awaiting')
  })

  test('9: a person named and a person of a team fill two places together', () => {
    const both = judge({ seats: [seat({ count: 2, from: { teams: ['acme/leads'], users: [{ login: 'o2' }] } })] }, { reviews: [review(O2), review(O3)] })
    expect([verdict(both), seated(both)]).toEqual(['approved', ['O2', 'O3']])
  })

  test.each([
    ['equal', 'content', 'approved'],
    ['different', 'content', 'awaiting'],
    ['gone', 'content', 'awaiting'],
    ['equal', 'commit', 'awaiting'],
  ] as const)('10, 12: a push or an update merge after the approval, governed content %s, `stale: %s`: %s', (content, stale, expected) => {
    const sameContent = new Map(content === 'gone' ? [] : [['c1', content === 'equal']])
    const commits = [commit('c1', by(P)), commit('head', by(P), { state: 'web' })]
    const outcome = judge({ stale }, { commits, sameContent, reviews: [review(O2, 'APPROVED', { commit: 'c1' })] })
    expect(verdict(outcome)).toBe(expected)
    if (expected === 'approved') expect(outcome.seats[0]!.filledBy[0]).toMatchObject({ commit: 'c1', carried: true })
  })

  test('11: no clock decides: a late review of an old commit is stale, a review of the head is not', () => {
    expect(verdict(judge({ stale: 'commit' }, { reviews: [review(O2, 'APPROVED', { commit: 'c1', submittedAt: at(600) })] }))).toBe('awaiting')
    expect(verdict(judge({ stale: 'commit' }, { reviews: [review(O2, 'APPROVED', { submittedAt: at(1) })] }))).toBe('approved')
  })

  test('13: whoever clicked "update branch" is an author of the merge and barred; no option ignores that', () => {
    const outcome = judge({}, { commits: [commit('c1', by(P)), commit('head', by(O2), { state: 'web' })], reviews: [review(O2)] })
    expect([verdict(outcome), ignored(outcome)]).toEqual(['awaiting', { O2: 'author' }])
  })

  test('14: no committer is ignored by name, only GitHub itself: it makes nobody a committer', () => {
    expect(verdict(judge({}, { commits: [commit('head', by(P), { state: 'web' })], reviews: [review(O2)] }))).toBe('approved')
    expect(ignored(judge({}, { commits: [commit('head', by(P), by(O2))], reviews: [review(O2)] }))).toEqual({ O2: 'committer' })
  })

  test('15: who both authored and committed stays barred when only one of the two is forgiven', () => {
    const evidence = { commits: [commit('head', by(O2))], reviews: [review(O2)] }
    expect(verdict(judge({ exclude: ['committers'] }, evidence))).toBe('awaiting')
    expect(verdict(judge({ exclude: ['author'] }, evidence))).toBe('awaiting')
    expect(verdict(judge({ seats: [seat({ exclude: ['co-authors'] })] }, evidence))).toBe('approved')
  })

  test('16, 17: no commit is ignored, not a bot’s either: content decides for all of them', () => {
    const commits = [commit('c1', by(P)), commit('head', by(robo))]
    const reviews = [review(O2, 'APPROVED', { commit: 'c1' })]
    expect(verdict(judge({}, { commits, reviews, sameContent: new Map([['c1', false]]) }))).toBe('awaiting')
    expect(verdict(judge({}, { commits, reviews, sameContent: new Map([['c1', true]]) }))).toBe('approved')
  })

  test('18: an edited approval still fills a seat, for its state cannot be edited; edited by another it overrides nothing', () => {
    const override = { phrase: 'tunegate override:', from: only(O2) }
    const body = { body: 'tunegate override: outage', edited: true }
    const forged = judge({ override }, { reviews: [review(O2, 'APPROVED', { ...body, editor: 'O3' })] })
    expect([verdict(forged), seated(forged), forged.override]).toEqual(['approved', ['O2'], undefined])
    expect(judge({ override }, { reviews: [review(O2, 'APPROVED', { ...body, editor: 'o2' })] }).override).toMatchObject({ login: 'O2', reason: 'outage' })
    expect(judge({ override }, { reviews: [review(O2, 'APPROVED', body)] }).override).toBeUndefined()
  })

  test('19: a seat whose condition holds waits; when no condition holds nobody is asked, which is an error', () => {
    expect(verdict(judge({ seats: [seat({ when: { risk: ['high'] } })] }))).toBe('awaiting')
    expect(problems(judge({ seats: [seat({ when: { risk: ['low'] } })] }, { reviews: [review(O2)] }))).toEqual(['no-seat'])
  })

  test('20: all seats together: one waiting seat waits, one not needed is passed over, one unreadable is an error', () => {
    const first = seat({ name: 'first', from: only(O2) })
    const and = (other: Partial<SeatRequirement>) => verdict(judge({ seats: [first, seat({ name: 'second', ...other })] }, { reviews: [review(O2), review(O3)] }))
    expect(and({ from: only(O1) })).toBe('awaiting')
    expect(and({ from: only(O1), when: { kind: ['FineTuningRelease'] } })).toBe('approved')
    expect(and({ from: inTeam('acme/secret') })).toBe('error')
    expect(and({ from: inTeam('acme/secret'), when: { kind: ['FineTuningRelease'] } })).toBe('approved')
  })

  test('21: any source of a seat will do; an unreadable one is an error only for whom no other names', () => {
    const from = { teams: ['acme/secret'], users: [{ login: 'O2' }] }
    expect(seated(judge({ seats: [seat({ from })] }, { reviews: [review(O2)] }))).toEqual(['O2'])
    expect(problems(judge({ seats: [seat({ from })] }, { reviews: [review(O3)] }))).toEqual(['team-unreadable'])
  })

  test('22: an objection outweighs every approval, and one that cannot be judged is an error', () => {
    const reviews = [review(O2), review(O3, 'CHANGES_REQUESTED')]
    expect(verdict(judge({ veto: { from: anyone } }, { reviews }))).toBe('vetoed')
    expect(verdict(judge({ veto: { from: inTeam('acme/secret') } }, { reviews }))).toBe('error')
    expect(verdict(judge({}, { reviews }))).toBe('approved')
  })

  test('23: only who objected lifts it; another’s dismissal does not, and an objection after that blocks again', () => {
    const dismissed = review(O3, 'DISMISSED')
    const dismissedBy = (login: string, more: Review[] = []) =>
      verdict(judge({ veto: { from: anyone } }, { reviews: [dismissed, review(O2), ...more], dismissals: [{ reviewId: dismissed.id, by: login, previousState: 'CHANGES_REQUESTED' }] }))
    expect(dismissedBy('o3')).toBe('approved')
    expect(dismissedBy('O2')).toBe('vetoed')
    expect(dismissedBy('O3', [review(O3, 'CHANGES_REQUESTED')])).toBe('vetoed')
  })

  test('24: a person who comments and approves is one candidate; neither comment nor objection is an approval', () => {
    const body = { body: 'LGTM :+1:' }
    const twice = judge({ seats: [seat({ count: 2 })] }, { reviews: [review(O2, 'COMMENTED', body), review(O2, 'APPROVED', body)] })
    expect([verdict(twice), seated(twice)]).toEqual(['awaiting', ['O2']])
    expect(seated(judge({}, { reviews: [review(O1, 'COMMENTED', body), review(O2, 'CHANGES_REQUESTED', body)] }))).toEqual([])
  })

  test('25: grammar is the policy reader’s; a well-formed seat that nobody can fill waits and is remarked on', () => {
    const outcome = judge({ seats: [seat({ count: 2, from: only(O2) })] }, { reviews: [review(O2), review(O3)] })
    expect(verdict(outcome)).toBe('awaiting')
    expect(outcome.notes.join('\n')).toContain('owner')
  })
})

describe('what other tools do and we must not', () => {
  test('Prow: a dismissed review does not cancel the approval before it – it does', () => {
    const dismissed = review(O2, 'DISMISSED')
    expect(verdict(judge({}, { reviews: [review(O2, 'APPROVED', { submittedAt: at(1) }), dismissed], dismissals: [{ reviewId: dismissed.id, by: 'P', previousState: 'APPROVED' }] }))).toBe('awaiting')
  })

  test('policy-bot: another entitled user revokes an objection – by approval never, by dismissal only who may override and is not excluded', () => {
    expect(verdict(judge({ veto: { from: anyone } }, { reviews: [review(O3, 'CHANGES_REQUESTED'), review(O2)] }))).toBe('vetoed')
    const dismissed = review(O3, 'DISMISSED')
    const lift = (override: Account, login: string | undefined, who?: Account) =>
      vetoed(judge({ veto: { from: anyone }, override: { phrase: 'tunegate override:', from: only(override) } }, { reviews: [dismissed, review(O2)], dismissals: [{ reviewId: dismissed.id, by: login, previousState: 'CHANGES_REQUESTED', ...(who && { account: who }) }] }))
    expect(lift(O2, 'o2')).toEqual([])
    expect(lift(O1, 'O2')).toEqual(['O3'])
    expect(lift(P, 'P')).toEqual(['O3'])
    expect(lift(O2, undefined)).toEqual(['O3'])
    expect(lift(O2, 'somebody-else')).toEqual(['O3'])
    // The account read decides, not who has the name: another person may bear the objector’s name now, and the objector another.
    expect(lift(O2, 'O3', account('O3', 900))).toEqual(['O3'])
    expect(lift(O1, 'formerly-o3', O3)).toEqual([])
  })

  test('review-bot: greedy seating rejects what fits – A, B, C fill {A,B}, {A,C}, {C} in any order', () => {
    const seats = [only(O1, O2), only(O1, O3), only(O3)].map((from, index) => seat({ name: `s${index}`, from }))
    for (const order of [seats, seats.toReversed()]) expect(verdict(judge({ seats: order }, { reviews: [review(O1), review(O2), review(O3)] }))).toBe('approved')
    expect(verdict(judge({ seats }, { reviews: [review(O1), review(O3)] }))).toBe('awaiting')
  })

  test('policy-bot: deleted accounts become one user, bots and readers count – none of them does', () => {
    const outcome = judge({ exclude: [], veto: { from: anyone } }, { reviews: [review(undefined), review(robo), review(O2, 'APPROVED', { canWrite: false }), review(O3, 'CHANGES_REQUESTED', { canWrite: false }), review(undefined, 'CHANGES_REQUESTED')] })
    expect(verdict(outcome)).toBe('awaiting')
    expect(outcome.ignored.map((one) => one.reason)).toEqual(expect.arrayContaining(['ghost', 'bot', 'no-write-access']))
  })
})
