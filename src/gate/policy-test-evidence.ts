import type { Account, ApprovalEvidence, ApprovalRequirements, Review, Source } from '../approval/index.ts'
import type { ManifestChange } from '../manifest/index.ts'
import type { EffectivePolicy, InitiatorReading } from '../policy/index.ts'
import type { PolicyTestCase, TestReview } from './policy-test-case.ts'
import { changeFacts } from './facts.ts'

/** The people of a test, as GitHub would tell of them. */
type TestPeople = {
  readonly initiators: ReadonlyMap<string, InitiatorReading>
  readonly evidence: ApprovalEvidence
}

/** Stands for the head: tests have no commits. */
const head = 'a'.repeat(40)
/** An earlier commit with other content. */
const earlier = 'b'.repeat(40)

/** What decides who has signed, from what a test says of its people. */
export function testPeople(
  test: PolicyTestCase,
  change: ManifestChange,
  policy: EffectivePolicy,
  now: Date,
): TestPeople {
  const requirements = policy.approvals
  const named = [...new Set((change.head?.documents ?? []).flatMap(({ manifest }) => manifest.initiator.github ?? []))]
  const stated = test.initiator ?? named[0]
  const accounts = accountsOf(change, requirements)
  const author = accounts(test.author ?? stated ?? 'author')
  const initiators = new Map(named.map((login) => [login.toLowerCase(), initiatorReading(login, test, accounts)]))
  return {
    initiators,
    evidence: {
      now,
      head,
      author,
      commits: [{ oid: head, author: { state: 'account', account: author }, coAuthors: [], committer: { state: 'web' } }],
      initiators: [...initiators.values()].flatMap((reading) =>
        reading.state === 'known' ? [{ login: reading.login, id: reading.id, bot: reading.bot }] : [],
      ),
      reviews: test.reviews.map((review, index) => reviewOf(review, index, test.reviews.length, accounts, now)),
      dismissals: test.reviews.flatMap(({ by, state }, index) =>
        state === 'dismissed'
          ? [{ reviewId: reviewId(index), by, account: accounts(by), previousState: 'APPROVED' as const }]
          : [],
      ),
      baseChangedAt: undefined,
      change: changeFacts([change], new Set([change.path]), policy),
      sameContent: new Map([
        [head, true],
        [earlier, false],
      ]),
      teams: teamsOf(test, requirements, accounts),
      permissions: permissionsOf(test.reviews, accounts),
    },
  }
}

type Accounts = (login: string) => Account

/** One account for each login, with the id that the policy or the manifest pins for it where one does. */
function accountsOf(change: ManifestChange, requirements: ApprovalRequirements): Accounts {
  const pinned = new Map<string, number>()
  const pin = (login: string | undefined, id: number | undefined): void => {
    if (login !== undefined && id !== undefined) pinned.set(login.toLowerCase(), id)
  }
  for (const { manifest } of change.head?.documents ?? []) pin(manifest.initiator.github, manifest.initiator.id)
  for (const { users } of sourcesOf(requirements)) for (const { login, id } of users) pin(login, id)
  const known = new Map<string, Account>()
  return (login) => {
    const key = login.toLowerCase()
    const account = known.get(key) ?? { login, id: pinned.get(key) ?? firstFreeId + known.size, bot: key.endsWith('[bot]') }
    known.set(key, account)
    return account
  }
}

/** Beyond the ids that GitHub has given so far, so that a pinned id is nobody else's. */
const firstFreeId = 2 ** 40

function sourcesOf({ seats, veto, override }: ApprovalRequirements): readonly Source[] {
  return [...seats.map(({ from }) => from), ...(veto ? [veto.from] : []), ...(override ? [override.from] : [])]
}

function initiatorReading(login: string, { initiator }: PolicyTestCase, accounts: Accounts): InitiatorReading {
  if (initiator !== undefined && initiator.toLowerCase() !== login.toLowerCase()) return { state: 'absent' }
  return { state: 'known', ...accounts(login), confirmed: true }
}

const reviewStates = {
  approved: 'APPROVED',
  changes_requested: 'CHANGES_REQUESTED',
  dismissed: 'DISMISSED',
  commented: 'COMMENTED',
} as const

function reviewOf(review: TestReview, index: number, count: number, accounts: Accounts, now: Date): Review {
  const justNow = new Date(now.getTime() - (count - index) * 1000).toISOString()
  return {
    id: reviewId(index),
    author: accounts(review.by),
    state: reviewStates[review.state],
    body: review.body,
    submittedAt: review.at ?? justNow,
    editor: undefined,
    edited: false,
    commit: review.stale ? earlier : head,
    canWrite: review.permission !== 'none',
  }
}

function reviewId(index: number): string {
  return String(index + 1)
}

/** Every team that anybody names can be read; its members are the reviewers that the test puts into it. */
function teamsOf({ reviews }: PolicyTestCase, requirements: ApprovalRequirements, accounts: Accounts): ApprovalEvidence['teams'] {
  const named = [...sourcesOf(requirements).flatMap(({ teams }) => teams), ...reviews.flatMap(({ teams }) => teams)]
  return new Map(
    named.map((team) => {
      const key = team.toLowerCase()
      const members = reviews.filter(({ teams }) => teams.includes(key)).map(({ by }) => accounts(by))
      return [key, { state: 'read', members }]
    }),
  )
}

/** Of somebody with several reviews the last one says what the account may do now. */
function permissionsOf(reviews: readonly TestReview[], accounts: Accounts): ApprovalEvidence['permissions'] {
  return new Map(reviews.map(({ by, permission }) => [accounts(by).id, { state: 'read', permission }]))
}
