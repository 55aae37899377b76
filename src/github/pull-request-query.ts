import { actorFields, type ActorNode } from './actor.ts'

const policyField = `policy: file(path: $policy) {
  path mode type oid object { __typename ... on Blob { oid byteSize isBinary isTruncated text } }
}`

/**
 * Everything about a pull request that a judgement needs, in one read: its state, its people, its reviews, its paths, and the
 * policy file at the tip of the base branch. Each list is read only when its flag says so, so that further pages
 * of one list do not read the others again.
 */
export const pullRequestFields = `
  databaseId nameWithOwner url
  defaultBranchRef { name target { oid ... on Commit { ${policyField} } } }
  pullRequest(number: $number) {
    number state title url headRefName headRefOid baseRefName changedFiles
    author { ${actorFields} }
    baseRef { target { oid ... on Commit { ${policyField} } } }
    tip: commits(last: 1) { nodes { commit {
      oid
      associatedPullRequests(first: 100) { totalCount nodes { number state headRefOid } }
      checkSuites(first: 50, filterBy: { checkName: $check }) { nodes { app { databaseId } checkRuns(
        first: 20, filterBy: { checkName: $check, checkType: ALL }
      ) { nodes { databaseId annotations(first: 1) { totalCount } } } } }
    } } }
    files(first: 100, after: $filesAfter) @include(if: $files) {
      totalCount pageInfo { hasNextPage endCursor } nodes { path changeType }
    }
    reviews(first: 100, after: $reviewsAfter) @include(if: $reviews) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        fullDatabaseId state body submittedAt lastEditedAt authorCanPushToRepository
        editor { login } author { ${actorFields} } commit { oid }
      }
    }
    commits(first: 100, after: $commitsAfter) @include(if: $commits) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { commit {
        oid
        committer { name email user { login databaseId } }
        authors(first: 100) { totalCount nodes { name email user { login databaseId } } }
        signature { isValid signer { login } }
      } }
    }
    comments(first: 100, after: $commentsAfter) @include(if: $comments) {
      totalCount pageInfo { hasNextPage endCursor } nodes { author { ${actorFields} } }
    }
    timelineItems(
      first: 100, after: $timelineAfter
      itemTypes: [REVIEW_DISMISSED_EVENT, BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]
    ) @include(if: $timeline) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        __typename
        ... on ReviewDismissedEvent { previousReviewState actor { ${actorFields} } review { fullDatabaseId } }
        ... on BaseRefChangedEvent { createdAt }
        ... on AutomaticBaseChangeSucceededEvent { createdAt }
      }
    }
  }`

export const pullRequestVariables = `
  $number: Int!, $policy: String!, $check: String!,
  $files: Boolean!, $reviews: Boolean!, $commits: Boolean!, $comments: Boolean!, $timeline: Boolean!,
  $filesAfter: String, $reviewsAfter: String, $commitsAfter: String, $commentsAfter: String, $timelineAfter: String`

/** The lists that have pages. */
export const lists = ['files', 'reviews', 'commits', 'comments', 'timeline'] as const

export type Page<Node> = {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly (Node | null)[] | null
} | null

export type GitActorNode = {
  readonly name: string | null
  readonly email: string | null
  readonly user: { readonly login: string; readonly databaseId: number | null } | null
} | null

export type ReviewNode = {
  readonly fullDatabaseId: string | number | null
  readonly state: string
  readonly body: string
  readonly submittedAt: string | null
  readonly lastEditedAt: string | null
  readonly authorCanPushToRepository: boolean
  readonly editor: { readonly login: string } | null
  readonly author: ActorNode
  readonly commit: { readonly oid: string } | null
}

export type CommitNode = {
  readonly commit: {
    readonly oid: string
    readonly committer: GitActorNode
    readonly authors: { readonly totalCount: number; readonly nodes: readonly GitActorNode[] | null }
    readonly signature: { readonly isValid: boolean; readonly signer: { readonly login: string } | null } | null
  }
}

export type TimelineNode = {
  readonly __typename: string
  readonly createdAt?: string
  readonly previousReviewState?: string
  readonly actor?: ActorNode
  readonly review?: { readonly fullDatabaseId: string | number | null } | null
}

export type BlobEntry = {
  readonly path: string | null
  readonly mode: number
  readonly type: string
  readonly oid: string
  readonly object: {
    readonly __typename: string
    readonly oid?: string
    readonly byteSize?: number
    readonly isBinary?: boolean | null
    readonly isTruncated?: boolean
    readonly text?: string | null
  } | null
} | null

/** The commit that a branch is at, with the policy file there. */
type BranchTip = { readonly oid: string; readonly policy?: BlobEntry } | null

export type PullRequestNode = {
  readonly number: number
  readonly state: string
  readonly title: string
  readonly url: string
  readonly headRefName: string
  readonly headRefOid: string
  readonly baseRefName: string
  readonly changedFiles: number
  readonly author: ActorNode
  readonly baseRef: { readonly target: BranchTip } | null
  readonly tip: { readonly nodes: readonly (TipNode | null)[] | null }
  readonly files?: Page<{ readonly path: string; readonly changeType: string }>
  readonly reviews?: Page<ReviewNode>
  readonly commits?: Page<CommitNode>
  readonly comments?: Page<{ readonly author: ActorNode }>
  readonly timelineItems?: Page<TimelineNode>
}

type TipNode = {
  readonly commit: {
    readonly oid: string
    readonly associatedPullRequests: {
      readonly totalCount: number
      readonly nodes: readonly ({ readonly number: number; readonly state: string; readonly headRefOid: string } | null)[] | null
    } | null
    readonly checkSuites: {
      readonly nodes:
        | readonly ({
            readonly app: { readonly databaseId: number | null } | null
            readonly checkRuns: { readonly nodes: readonly (CheckRunNode | null)[] | null } | null
          } | null)[]
        | null
    } | null
  }
}

type CheckRunNode = {
  readonly databaseId: number | null
  readonly annotations: { readonly totalCount: number } | null
}

export type RepositoryNode = {
  readonly databaseId: number | null
  readonly nameWithOwner: string
  readonly url: string
  readonly defaultBranchRef: { readonly name: string; readonly target: BranchTip } | null
  readonly pullRequest: PullRequestNode | null
}
