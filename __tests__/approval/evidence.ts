import type {
  Account,
  ApprovalEvidence,
  ApprovalRequirements,
  ChangeFacts,
  CommitPeople,
  Contributor,
  Review,
  SeatRequirement,
  Source,
  TeamReading,
} from '../../src/approval/index.ts'

const head = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
export const earlier = '3f2c1a93f2c1a93f2c1a93f2c1a93f2c1a93f2c1'
export const day = 86_400_000

const ids = ['paula', 'alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'xavier', 'yann']

/** A person with an id of their own: the same name is always the same account. */
export function account(login: string, rest: Partial<Account> = {}): Account {
  return { login, id: 100 + ids.indexOf(login.toLowerCase()), bot: false, ...rest }
}

export function person(login: string): Contributor {
  return { state: 'account', account: account(login) }
}

/** The second of the day at which a review was submitted orders it. */
export function time(second: number): string {
  return new Date(Date.UTC(2026, 0, 10, 0, 0, second)).toISOString().replace('.000', '')
}

export function review(login: string | undefined, state: Review['state'], rest: Partial<Review> = {}): Review {
  return {
    id: '1',
    author: login === undefined ? undefined : account(login),
    state,
    body: '',
    submittedAt: time(1),
    editor: undefined,
    edited: false,
    commit: head,
    canWrite: true,
    ...rest,
  }
}

export function commit(author: Contributor, rest: Partial<CommitPeople> = {}): CommitPeople {
  return { oid: head, author, coAuthors: [], committer: { state: 'web' }, ...rest }
}

export function manifest(rest: Partial<ChangeFacts['manifests'][number]> = {}): ChangeFacts['manifests'][number] {
  return { path: 'finetune/a.yaml', kinds: ['FineTuningRequest'], risks: ['low'], topics: ['datasets'], ...rest }
}

export function evidence(rest: Partial<ApprovalEvidence> = {}): ApprovalEvidence {
  return {
    now: new Date(time(3600)),
    head,
    author: account('paula'),
    commits: [commit(person('paula'))],
    initiators: [],
    reviews: [],
    dismissals: [],
    baseChangedAt: undefined,
    change: { paths: ['finetune/a.yaml'], manifests: [manifest()] },
    sameContent: new Map(),
    teams: new Map(),
    permissions: new Map(),
    ...rest,
  }
}

export function from(...logins: string[]): Source {
  return { teams: [], users: logins.map((login) => ({ login })) }
}

export const writers: Source = { permission: 'write', teams: [], users: [] }

export function team(...teams: string[]): Source {
  return { teams, users: [] }
}

export function members(...logins: string[]): TeamReading {
  return { state: 'read', members: logins.map((login) => ({ login, id: account(login).id })) }
}

export function seat(name: string, source: Source = writers, rest: Partial<SeatRequirement> = {}): SeatRequirement {
  return { name, count: 1, from: source, when: {}, ...rest }
}

export function requirements(rest: Partial<ApprovalRequirements> = {}): ApprovalRequirements {
  return {
    stale: 'content',
    exclude: ['author', 'committers', 'co-authors', 'initiator', 'bots'],
    seats: [seat('owner')],
    ...rest,
  }
}
