import * as fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { judgeApprovals, type Account, type ApprovalEvidence, type ApprovalOutcome, type Contributor, type Review, type Source } from '../../src/approval/index.ts'
import { isBarred, opinionOf, oracle } from './oracle.ts'
import { cast, worlds, type World } from './worlds.ts'

/** `TUNEGATE_PROPERTY_RUNS=100` soaks: a hundred times the runs. */
const factor = Number(process.env['TUNEGATE_PROPERTY_RUNS'] ?? '1')
const patience = 60_000 * factor

function holds<Ts extends [unknown, ...unknown[]]>(runs: number, property: fc.IProperty<Ts>): void {
  fc.assert(property, { numRuns: runs * factor })
}

const judge = ({ evidence, requirements }: World) => judgeApprovals(evidence, requirements)
const ask = ({ evidence, requirements }: World) => oracle(evidence, requirements)
const approves = (outcome: ApprovalOutcome) => outcome.problems.length === 0 && outcome.vetoes.length === 0 && outcome.filled
const ids = (people: readonly { readonly id: number }[]) => people.map((one) => one.id).sort((a, b) => a - b)
const keys = fc.array(fc.nat(), { minLength: 12, maxLength: 12 })

describe('the approval engine against the oracle', () => {
  test('approves exactly what the oracle approves', () => {
    holds(
      800,
      fc.property(worlds, (world) => {
        const [outcome, truth] = [judge(world), ask(world)]
        if (approves(outcome)) expect(truth.approvable).toBe(true)
        else if (outcome.problems.length === 0) expect(truth.approvable).toBe(false)
      }),
    )
  }, patience)

  test('reports a problem when the answer depends on what could not be read, and none when all was read', () => {
    holds(
      400,
      fc.property(worlds, (world) => {
        const [outcome, truth] = [judge(world), ask(world)]
        if (truth.mustProblem) expect(outcome.problems).not.toEqual([])
        if (!truth.mayProblem) expect(outcome.problems).toEqual([])
      }),
    )
  }, patience)

  test('finds the same vetoes', () => {
    holds(
      400,
      fc.property(worlds, (world) => {
        const [outcome, { vetoes }] = [judge(world), ask(world)]
        const found = ids(outcome.vetoes)
        expect(new Set(found).size).toBe(found.length)
        expect(found.filter((id) => !vetoes.perhaps.includes(id))).toEqual(vetoes.sure)
        if (vetoes.perhaps.some((id) => !found.includes(id))) expect(outcome.problems).not.toEqual([])
      }),
    )
  }, patience)

  test('finds an override when there is one, by a person who may', () => {
    holds(
      400,
      fc.property(worlds, (world) => {
        const [{ override, problems }, truth] = [judge(world), ask(world)]
        if (truth.overrides.sure.length > 0) expect(override).toBeDefined()
        else expect(override).toBeUndefined()
        if (truth.overrides.sure.length === 0 && truth.overrides.perhaps.length > 0 && !truth.approvable) expect(problems).not.toEqual([])
        if (override === undefined) return
        expect(truth.overrides.sure).toContain(override.id)
        expect(override.reason.trim()).not.toBe('')
        const limits = [world.requirements.expires, world.requirements.override?.expires].filter((limit) => limit !== undefined)
        const expiresAt = limits.length === 0 ? undefined : Date.parse(override.submittedAt) + Math.min(...limits)
        expect(override.expiresAt === undefined ? undefined : Date.parse(override.expiresAt)).toBe(expiresAt)
      }),
    )
  }, patience)

  test('seats as many distinct, eligible people as can be seated', () => {
    holds(
      600,
      fc.property(worlds, (world) => {
        const [outcome, truth] = [judge(world), ask(world)]
        expect(outcome.seats.map(({ name, needed, count }) => ({ name, needed, count }))).toEqual(truth.seats.map(({ name, needed, count }) => ({ name, needed, count })))
        const seated = outcome.seats.flatMap((seat) => seat.filledBy)
        expect(new Set(ids(seated)).size).toBe(seated.length)
        for (const [index, seat] of outcome.seats.entries()) {
          expect(seat.filledBy.length).toBeLessThanOrEqual(seat.needed ? seat.count : 0)
          for (const filling of seat.filledBy) {
            expect(truth.seats[index]!.eligible.sure).toContain(filling.id)
            const opinion = opinionOf(filling, world.evidence)!
            const { id: reviewId, commit, submittedAt } = opinion
            expect(filling).toMatchObject({ reviewId, commit, submittedAt, login: opinion.author!.login, carried: commit !== world.evidence.head })
          }
        }
        expect(seated.length).toBe(truth.mostFilled)
        expect(outcome.filled).toBe(truth.filled)
      }),
    )
  }, patience)

  test('accounts for every person whose latest opinion is an approval exactly once', () => {
    holds(
      400,
      fc.property(worlds, (world) => {
        const outcome = judge(world)
        for (const person of cast) {
          const opinion = opinionOf(person, world.evidence)
          if (opinion?.state !== 'APPROVED') continue
          const seated = outcome.seats.flatMap((seat) => seat.filledBy).filter((filling) => filling.reviewId === opinion.id)
          const ignored = outcome.ignored.filter((one) => one.reviewId === opinion.id)
          const overrides = outcome.override?.reviewId === opinion.id ? 1 : 0
          const claims = opinion.body.trim().toLowerCase().startsWith('tunegate override:')
          // A review that claims to override may be told why it does not, beside what it does as an approval.
          if (claims) expect(seated.length + ignored.length + overrides).toBeGreaterThanOrEqual(1)
          else expect(seated.length + ignored.length).toBe(1)
        }
      }),
    )
  }, patience)

  test('names every commit with a role that no account owns', () => {
    holds(
      200,
      fc.property(worlds, (world) => {
        const open = world.evidence.commits.filter((commit) => [commit.author, ...commit.coAuthors, commit.committer].some((one) => one.state === 'unknown'))
        expect([...new Set(judge(world).unattributed.map((one) => one.oid))].sort()).toEqual(open.map((commit) => commit.oid).sort())
      }),
    )
  }, patience)
})

describe('the approval engine whatever the order, the names and the noise', () => {
  test('the order in which GitHub lists things decides nothing', () => {
    holds(
      400,
      fc.property(worlds, keys, (world, order) => {
        const { evidence } = world
        const teams = [...evidence.teams].map(([name, team]) => [name, team.state === 'read' ? { ...team, members: shuffle(team.members, order) } : team] as const)
        const shuffled: ApprovalEvidence = {
          ...evidence,
          reviews: shuffle(evidence.reviews, order),
          commits: shuffle(evidence.commits, order),
          // Several dismissals of one review are a sequence, so only those of different reviews change places.
          dismissals: shuffle(
            evidence.dismissals.filter((one, at, all) => all.findIndex((other) => other.reviewId === one.reviewId) === at),
            order,
          ).flatMap(({ reviewId }) => evidence.dismissals.filter((one) => one.reviewId === reviewId)),
          teams: new Map(shuffle(teams, order)),
          permissions: new Map(shuffle([...evidence.permissions], order)),
          sameContent: new Map(shuffle([...evidence.sameContent], order)),
        }
        expect(judge({ ...world, evidence: shuffled })).toEqual(judge(world))
      }),
    )
  }, patience)

  test('renaming every account decides nothing, not even when two swap names', () => {
    const alphabets = fc.constantFrom(['v', 'w', 'x', 'y', 'z'], ['zoe', 'Yan', 'xi', 'Wu', 'Vi'], ['Bob', 'alice', 'robo', 'carol', 'dave-3'])
    holds(
      300,
      fc.property(worlds, alphabets, (world, names) => {
        expect(decision(judge(renamed(world, names)))).toEqual(decision(judge(world)))
      }),
    )
  }, patience)

  test('a further review by somebody who does not count never gets a change approved', () => {
    const state = fc.constantFrom<Review['state']>('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING')
    const kind = fc.constantFrom('excluded', 'bot', 'ghost', 'reader')
    holds(
      500,
      fc.property(worlds, state, kind, (world, newState, who) => {
        const author = outsider(who, world)
        if (author === 'none') return
        const review: Review = {
          id: '5000',
          author,
          state: newState,
          body: 'tunegate override: let it pass',
          submittedAt: newState === 'PENDING' ? undefined : '2026-03-01T09:59:00Z',
          editor: undefined,
          edited: false,
          commit: 'head',
          canWrite: who !== 'reader',
        }
        const after = judge({ ...world, evidence: { ...world.evidence, reviews: [...world.evidence.reviews, review] } })
        const before = judge(world)
        if (!approves(before)) expect(approves(after)).toBe(false)
        if (before.override === undefined) expect(after.override).toBeUndefined()
      }),
    )
  }, patience)

  test('taking away somebody’s only opinion, an approval, never gets a change approved', () => {
    holds(
      400,
      fc.property(worlds, fc.nat({ max: 7 }), (world, at) => {
        const { evidence } = world
        const { reviews } = evidence
        const review = reviews[at]
        const opinions = reviews.filter((one) => one.author?.id === review?.author?.id && one.state !== 'COMMENTED' && one.state !== 'PENDING')
        const before = judge(world)
        const dismissed = evidence.dismissals.some(({ by }) => by?.toLowerCase() === review?.author?.login.toLowerCase())
        // An older opinion of the same person would take the place of the one removed, a problem may be about that
        // person, and the review may be all that tells that who dismissed an objection is a bot or cannot write.
        if (review?.state !== 'APPROVED' || opinions.length > 1 || before.problems.length > 0 || dismissed) return
        const after = judge({ ...world, evidence: { ...evidence, reviews: reviews.filter((one) => one !== review) } })
        if (!approves(before)) expect(approves(after)).toBe(false)
        if (before.override === undefined) expect(after.override).toBeUndefined()
      }),
    )
  }, patience)
})

test('the random worlds reach every class of outcome', () => {
  const numRuns = 2_000
  const outcomes = fc.sample(worlds, { numRuns, seed: 20_260_301 }).map(judge)
  const share = (is: (outcome: ApprovalOutcome) => boolean) => outcomes.filter(is).length / numRuns
  const seated = (outcome: ApprovalOutcome) => outcome.seats.flatMap((seat) => seat.filledBy)
  const has = (...codes: string[]) => share(({ problems }) => problems.some(({ code }) => codes.includes(code)))
  const shares = {
    approved: share((outcome) => approves(outcome) && seated(outcome).length > 0),
    approvedBySeveral: share((outcome) => approves(outcome) && seated(outcome).length > 1),
    carried: share((outcome) => seated(outcome).some((filling) => filling.carried)),
    awaiting: share((outcome) => outcome.problems.length === 0 && outcome.vetoes.length === 0 && !outcome.filled),
    vetoed: share((outcome) => outcome.vetoes.length > 0),
    overridden: share((outcome) => outcome.override !== undefined),
    noSeat: has('no-seat'),
    unreadable: has('team-unreadable', 'permission-unreadable'),
  }
  expect(Object.entries(shares).filter(([, value]) => value < 0.03)).toEqual([])
})

/** What was decided, free of names and of which of several equal seatings was chosen. */
function decision(outcome: ApprovalOutcome): unknown {
  return {
    approved: approves(outcome),
    filled: outcome.filled,
    seated: outcome.seats.flatMap((seat) => seat.filledBy).length,
    needed: outcome.seats.map((seat) => seat.needed),
    vetoes: ids(outcome.vetoes),
    overridden: outcome.override !== undefined,
    problems: outcome.problems.map((problem) => problem.code).sort(),
  }
}

function shuffle<T>(list: readonly T[], order: readonly number[]): T[] {
  return list.map((value, index) => ({ value, key: order[index % order.length]! })).sort((a, b) => a.key - b.key).map(({ value }) => value)
}

/** The same world with the cast's logins replaced, case habits kept. */
function renamed({ evidence, requirements }: World, names: readonly string[]): World {
  const login = (old: string): string => {
    const index = cast.findIndex((one) => one.login.toLowerCase() === old.toLowerCase())
    if (index === -1) return old
    const name = names[index]!
    return old === old.toUpperCase() ? name.toUpperCase() : name
  }
  const account = <T extends { readonly login: string }>(one: T): T => ({ ...one, login: login(one.login) })
  const contributor = (one: Contributor): Contributor => (one.state === 'account' ? { ...one, account: account(one.account) } : one)
  const source = (one: Source): Source => ({ ...one, users: one.users.map(account) })
  const { veto, override } = requirements
  return {
    evidence: {
      ...evidence,
      author: evidence.author && account(evidence.author),
      initiators: evidence.initiators.map(account),
      commits: evidence.commits.map((one) => ({ ...one, author: contributor(one.author), committer: contributor(one.committer), coAuthors: one.coAuthors.map(contributor) })),
      reviews: evidence.reviews.map((one) => ({ ...one, author: one.author && account(one.author), editor: one.editor && login(one.editor) })),
      dismissals: evidence.dismissals.map((one) => ({ ...one, by: one.by && login(one.by), ...(one.account && { account: account(one.account) }) })),
      teams: new Map([...evidence.teams].map(([name, team]) => [name, team.state === 'read' ? { ...team, members: team.members.map(account) } : team])),
    },
    requirements: {
      ...requirements,
      seats: requirements.seats.map((seat) => ({ ...seat, from: source(seat.from) })),
      ...(veto && { veto: { from: source(veto.from) } }),
      ...(override && { override: { ...override, from: source(override.from) } }),
    },
  }
}

/** Somebody whose approval counts nowhere in this world; `none` when this world has nobody of the kind. */
function outsider(kind: string, { evidence, requirements }: World): Account | undefined | 'none' {
  if (kind === 'ghost') return undefined
  if (kind === 'bot') return { login: 'otherbot', id: 900, bot: true }
  if (kind === 'reader') return { login: 'reader', id: 901, bot: false }
  if (requirements.seats.some((seat) => seat.exclude)) return 'none'
  // Not one whose review would lift their own veto: that is theirs to do, excluded or not.
  const excluded = cast.find((one) => {
    const opinion = opinionOf(one, evidence)
    const free = opinion === undefined || opinion.state === 'APPROVED'
    return free && evidence.reviews.some((review) => review.author?.id === one.id && review.canWrite) && isBarred(one, requirements.exclude, evidence)
  })
  return excluded ?? 'none'
}
