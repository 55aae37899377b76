import * as fc from 'fast-check'
import type { Account, ApprovalEvidence, ApprovalRequirements, CommitPeople, Condition, Contributor, Dismissal, Exclusion, PermissionReading, Review, SeatRequirement, Source, TeamReading } from '../../src/approval/index.ts'

/** One random history with the policy that judges it: small enough to read when a property fails. */
export type World = { readonly evidence: ApprovalEvidence; readonly requirements: ApprovalRequirements }

const hour = 3_600_000
const start = Date.parse('2026-03-01T00:00:00Z')
const hours = 10

/** Who acts: four people, a bot, and a deleted account (position 5). */
export const cast: readonly Account[] = [
  { login: 'alice', id: 2, bot: false },
  { login: 'Bob', id: 10, bot: false },
  { login: 'carol', id: 9, bot: false },
  { login: 'dave-3', id: 31, bot: false },
  { login: 'robo', id: 4, bot: true },
]
const stranger: Account = { login: 'stranger', id: 55, bot: false }
const teamNames = ['acme/security', 'Acme/Owners', 'acme/leads']

const some = <T>(...values: readonly (readonly [number, T])[]): fc.Arbitrary<T> =>
  fc.constantFrom(...values.flatMap(([weight, value]) => Array.from({ length: weight }, () => value)))

/** Mostly the first, so that interesting worlds are common and empty ones still occur. */
function usually<T>(common: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 1, arbitrary: rare }, { weight: 9, arbitrary: common })
}

const user = fc
  .tuple(fc.nat({ max: 4 }), fc.boolean(), some([4, 'none'], [2, 'right'], [1, 'wrong']))
  .map(([index, shout, pin]) => {
    const { login, id } = cast[index]!
    const written = shout ? login.toUpperCase() : login
    return pin === 'none' ? { login: written } : { login: written, id: pin === 'right' ? id : 777 }
  })

const mixed: fc.Arbitrary<Source> = fc.record(
  {
    permission: some<'write' | 'maintain' | 'admin'>([1, 'write'], [2, 'maintain'], [1, 'admin']),
    teams: fc.subarray(teamNames, { maxLength: 2 }),
    users: fc.array(user, { maxLength: 2 }),
  },
  { requiredKeys: ['teams', 'users'] },
)
const source: fc.Arbitrary<Source> = fc.oneof(fc.constant<Source>({ permission: 'write', teams: [], users: [] }), mixed)

const exclusions = fc.subarray<Exclusion>(['author', 'committers', 'co-authors', 'initiator', 'bots'])

/** Of what a seat's `if` says nothing is known here but its text. */
const expressions = ['manifest.peft_config.r > 64', 'size(manifest.datasets) > 1']
const expression = fc.constantFrom(...expressions)

const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Condition>({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        risk: fc.constantFrom<Condition['risk']>(['high'], ['high', 'serious'], ['low']).map((risk) => risk!),
        changed: fc.constantFrom<Condition['changed']>(['datasets'], ['base_model', 'peft_config']).map((changed) => changed!),
        kind: fc.constantFrom<Condition['kind']>(['FineTuningRequest'], ['FineTuningRelease']).map((kind) => kind!),
        if: expression,
      },
      { requiredKeys: [] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      { paths: fc.constantFrom(['.github/**'], ['data/*.jsonl', 'docs/**'], ['**/*.yaml']), risk: fc.constantFrom(['high'], ['low']), if: expression },
      { requiredKeys: ['paths'] },
    ),
  },
)

const seat = fc.record({ count: some([4, 1], [1, 2]), from: source, when: condition, exclude: exclusions }, { requiredKeys: ['count', 'from', 'when'] })
const seats = usually(fc.array(seat, { minLength: 1, maxLength: 3 }), fc.array(seat, { maxLength: 0 })).map((list) =>
  list.map((one, index): SeatRequirement => ({ name: `seat-${index}`, ...one })),
)

const requirements: fc.Arbitrary<ApprovalRequirements> = fc.record(
  {
    stale: some<'content' | 'commit'>([4, 'content'], [1, 'commit']),
    exclude: exclusions,
    expires: some([1, 4 * hour], [2, 7 * hour], [5, 9 * hour]),
    seats,
    veto: fc.record({ from: source }),
    override: fc.record({ phrase: fc.constant('tunegate override:'), from: source, expires: some([1, 5 * hour], [1, 9 * hour]) }, { requiredKeys: ['phrase', 'from'] }),
  },
  { requiredKeys: ['stale', 'exclude', 'seats'] },
)

/** The same instant in the ways that RFC 3339 allows. */
const instant = fc.tuple(fc.nat({ max: hours - 1 }), some([5, 'Z'], [1, '.000Z'], [1, '+02:00'])).map(([at, form]) => {
  const shift = form === '+02:00' ? 2 * hour : 0
  return new Date(start + at * hour + shift).toISOString().replace('.000Z', form)
})

const reviewSeed = fc.record({
  author: some([4, 1], [4, 2], [4, 3], [2, 0], [1, 4], [1, 5]),
  state: some<Review['state']>([16, 'APPROVED'], [2, 'CHANGES_REQUESTED'], [2, 'COMMENTED'], [2, 'DISMISSED'], [1, 'PENDING']),
  body: some([4, ''], [1, 'LGTM'], [2, 'tunegate override: outage'], [2, '\n TuneGate OVERRIDE:we accept it'], [1, 'tunegate override: \n'], [1, 'no tunegate override: here']),
  submittedAt: instant,
  commit: some<string | undefined>([8, 'head'], [2, 'first'], [1, 'second'], [1, 'elsewhere'], [1, undefined]),
  editor: some([5, 'nobody'], [2, 'self'], [1, 'robo'], [1, 'ghost']),
  dismissal: fc.record({ by: some([3, 'self'], [2, 'alice'], [2, 'BOB'], [2, 'Dave-3'], [1, 'robo'], [1, 'ghost'], [1, 'stranger'], [1, 'untold']), previousState: some<Review['state']>([3, 'CHANGES_REQUESTED'], [1, 'APPROVED']), twice: some([9, false], [1, true]), account: some([3, 'absent'], [1, 'present']) }),
})

const contributor = some<Contributor>(
  [14, { state: 'account', account: cast[0]! }],
  [1, { state: 'account', account: cast[1]! }],
  [1, { state: 'account', account: cast[2]! }],
  [1, { state: 'account', account: cast[4]! }],
  [3, { state: 'web' }],
  [1, { state: 'unknown', name: 'Nobody', email: 'nobody@example.org' }],
)
const commits = fc
  .array(fc.record({ author: contributor, coAuthors: fc.array(contributor, { maxLength: 1 }), committer: contributor }), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((people, index): CommitPeople => ({ oid: ['head', 'first', 'second'][index]!, ...people })))

const sameContent = fc.tuple(...['first', 'second'].map((oid) => some<readonly [string, boolean | undefined]>([3, [oid, true]], [1, [oid, false]], [1, [oid, undefined]])))

const teams = fc.tuple(...teamNames.map((name) => fc.tuple(fc.constant(name.toLowerCase()), fc.oneof({ weight: 14, arbitrary: fc.shuffledSubarray([...cast]) }, { weight: 1, arbitrary: fc.constant('unreadable' as const) }, { weight: 1, arbitrary: fc.constant('unread' as const) }))))

const rights = fc.tuple(...cast.map(() => fc.record({ permission: some<'admin' | 'maintain' | 'write' | 'none'>([2, 'admin'], [3, 'maintain'], [5, 'write'], [1, 'none']), reading: some([12, 'read'], [1, 'unreadable'], [1, 'unread']) })))

const manifest = fc.record({
  kinds: fc.subarray<'FineTuningRequest' | 'FineTuningRelease'>(['FineTuningRequest', 'FineTuningRelease'], { minLength: 1 }),
  risks: fc.subarray(['low', 'high', 'serious'], { maxLength: 2 }),
  topics: fc.subarray<'datasets' | 'base_model' | 'metadata'>(['datasets', 'base_model', 'metadata']),
  conditions: fc.option(
    fc.tuple(...expressions.map((text) => fc.tuple(fc.constant(text), some<boolean | 'unknown' | 'missing'>([4, true], [4, false], [1, 'unknown'], [1, 'missing'])))),
    { nil: undefined, freq: 9 },
  ),
})
const change = fc.record({
  paths: fc.subarray(['.github/tunegate.yml', 'data/a.jsonl', 'data/deep/b.jsonl', 'finetune/a.yaml', 'docs/.hidden/x.md']),
  manifests: usually(fc.array(manifest, { minLength: 1, maxLength: 2 }), fc.array(manifest, { maxLength: 0 })).map((list) =>
    list.map(({ conditions, ...one }, index) => ({
      path: `finetune/${index}.yaml`,
      ...one,
      ...(conditions && { conditions: new Map(conditions.flatMap(([text, truth]) => (truth === 'missing' ? [] : [[text, truth] as const]))) }),
    })),
  ),
})

const evidence: fc.Arbitrary<ApprovalEvidence> = fc
  .record({
    reviews: usually(fc.array(reviewSeed, { minLength: 3, maxLength: 8 }), fc.array(reviewSeed, { maxLength: 2 })),
    ids: fc.shuffledSubarray(['7', '8', '9', '10', '11', '99', '100', '101'], { minLength: 8 }),
    author: some([8, 0], [1, 1], [1, 5]),
    initiators: fc.subarray([cast[0]!, cast[3]!], { maxLength: 1 }),
    commits,
    sameContent,
    teams,
    rights,
    ghostWrites: fc.boolean(),
    baseChangedAt: fc.option(instant, { nil: undefined, freq: 3 }),
    change,
  })
  .map((seed): ApprovalEvidence => {
    const writes = (index: number): boolean => (seed.rights[index] ? seed.rights[index].permission !== 'none' : seed.ghostWrites)
    const reviews = seed.reviews.map((review, index): Review => {
      const author = cast[review.author]
      const self = author?.login.toUpperCase()
      return {
        id: seed.ids[index]!,
        author,
        state: review.state,
        body: review.body,
        submittedAt: review.state === 'PENDING' ? undefined : review.submittedAt,
        edited: review.editor !== 'nobody',
        editor: review.editor === 'self' ? self : review.editor === 'robo' ? 'robo' : undefined,
        commit: review.commit,
        canWrite: writes(review.author),
      }
    })
    const dismissals = reviews.flatMap((review, index): Dismissal[] => {
      const { by, previousState, twice, account } = seed.reviews[index]!.dismissal
      if (review.state !== 'DISMISSED' || by === 'untold') return []
      const login = by === 'self' ? review.author?.login : by === 'ghost' ? undefined : by
      const who = [...cast, stranger].find((one) => one.login.toLowerCase() === login?.toLowerCase())
      const last: Dismissal = { reviewId: review.id, by: login, previousState, ...(account === 'present' && who && { account: who }) }
      return twice ? [{ reviewId: review.id, by: 'carol', previousState: 'CHANGES_REQUESTED' }, last] : [last]
    })
    return {
      now: new Date(start + hours * hour),
      head: 'head',
      author: cast[seed.author],
      commits: seed.commits,
      initiators: seed.initiators,
      reviews,
      dismissals,
      baseChangedAt: seed.baseChangedAt && new Date(Date.parse(seed.baseChangedAt) - 7 * hour).toISOString(),
      change: seed.change,
      sameContent: new Map(seed.sameContent.flatMap(([oid, same]) => (same === undefined ? [] : [[oid, same] as const]))),
      teams: new Map(seed.teams.flatMap(([name, reading]) => (reading === 'unread' ? [] : [[name, teamReading(reading)] as const]))),
      permissions: new Map(seed.rights.flatMap(({ permission, reading }, index) => (reading === 'unread' ? [] : [[cast[index]!.id, permissionReading(permission, reading)] as const]))),
    }
  })

export const worlds: fc.Arbitrary<World> = fc.record({ evidence, requirements })

function teamReading(members: readonly Account[] | 'unreadable'): TeamReading {
  if (members === 'unreadable') return { state: 'unreadable', why: 'HTTP 404' }
  return { state: 'read', members: members.map(({ login, id }) => ({ login, id })) }
}

function permissionReading(permission: 'admin' | 'maintain' | 'write' | 'none', reading: string): PermissionReading {
  return reading === 'read' ? { state: 'read', permission } : { state: 'unreadable', why: 'HTTP 403' }
}
