import type { Place, Severity } from '../manifest/index.ts'
import type { Verdict } from '../record/index.ts'

/** A manifest of a policy test, and how places in it are told. */
export type TestManifest =
  /** A file of the repository: places are those in it. */
  | { readonly kind: 'file'; readonly path: string }
  /** A block of text in the test: places count within the block. */
  | { readonly kind: 'text'; readonly text: string }
  /** A map in the test file: places are those in that file, so that an editor can jump to them. */
  | {
      readonly kind: 'inline'
      readonly value: unknown
      /** The test file with everything blanked out but the map, when that alone says the same. */
      readonly source: string | undefined
      /** The map's places in the test file; pointers are into the map. */
      readonly locate: (pointer: string, at?: 'key' | 'value') => Place & { readonly via?: Place }
    }

/** A review as a test states it. */
export type TestReview = {
  readonly by: string
  readonly state: 'approved' | 'changes_requested' | 'dismissed' | 'commented'
  readonly permission: 'none' | 'write' | 'maintain' | 'admin'
  /** `organisation/slug`, in lower case. */
  readonly teams: readonly string[]
  /** RFC 3339; absent: a moment before the test's now, in the order of the list. */
  readonly at?: string
  readonly body: string
  /** Given for other content than what is judged. */
  readonly stale: boolean
}

/** What a test says of one finding; what it leaves out may be anything. */
export type ExpectedFinding = {
  readonly rule: string
  readonly line?: number
  readonly column?: number
  readonly severity?: Severity
  /** Part of the message. */
  readonly message?: string
  readonly waived: boolean
}

/** How a seat stands. */
export type SeatState = 'filled' | 'open' | 'not-needed'

export type Expectation = {
  /** Exactly these, as a multiset; absent: findings are not looked at. */
  readonly findings?: readonly ExpectedFinding[]
  readonly verdict?: Verdict
  /** By name; seats that are not named are not looked at. */
  readonly seats: ReadonlyMap<string, SeatState>
}

/** One test of a policy, as a policy or a test file states it. */
export type PolicyTestCase = {
  readonly name: string
  /** The file that states it, and where. */
  readonly path: string
  readonly place: Place
  readonly pointer: string
  readonly manifest: TestManifest
  /** The version at the tip of the base branch. */
  readonly previous?: TestManifest
  /** The path that it is judged as; absent: the manifest's own, or one that the policy governs. */
  readonly judgedAs?: string
  /** Texts by path, and nothing else exists; absent: the repository's files. */
  readonly files?: ReadonlyMap<string, string>
  /** Login of whoever takes part as initiator; absent: whom the manifest names. Others are nobody on GitHub. */
  readonly initiator?: string
  /** Login of whoever opens the pull request; absent: the initiator. */
  readonly author?: string
  /** Absent: the time of the run. */
  readonly now?: Date
  readonly reviews: readonly TestReview[]
  readonly expected: Expectation
}
