import { nodesOf, ownField } from './own-field.ts'

/** Asks for the records of manifests as they are at a commit: the check runs of the pull requests that brought them. */
export type RecordRequest = { readonly commit: string; readonly check: string; readonly paths: readonly string[] }

/**
 * A part of a GraphQL query that finds the newest record of each manifest: the last commit that changed it, its pull
 * request, and the check run on that one's head. What it finds is a pointer, not a proof.
 */
export function recordQuery(request: RecordRequest | undefined): {
  readonly declarations: string
  readonly fields: string
  readonly variables: Readonly<Record<string, string>>
  readonly decode: (repository: Readonly<Record<string, unknown>>) => ReadonlyMap<string, string>
} {
  if (!request || request.paths.length === 0) {
    return { declarations: '', fields: '', variables: {}, decode: () => new Map() }
  }
  const { paths } = request
  const histories = paths.map((_, index) => `r${index}: history(first: 1, path: $r${index}) { ${historyFields} }`)
  return {
    declarations: ['$rc: GitObjectID!', '$rn: String!', ...paths.map((_, index) => `$r${index}: String!`)].join(', '),
    fields: `records: object(oid: $rc) { ... on Commit { ${histories.join(' ')} } }`,
    variables: {
      rc: request.commit,
      rn: request.check,
      ...Object.fromEntries(paths.map((path, index) => [`r${index}`, path])),
    },
    decode: ({ records }) =>
      new Map(
        paths.flatMap((path, index) => {
          const digest = newestDigest(ownField(records, `r${index}`))
          return digest === undefined ? [] : [[path, digest] as const]
        }),
      ),
  }
}

const historyFields = `nodes { associatedPullRequests(first: 1) { nodes { merged commits(last: 1) { nodes { commit {
  checkSuites(first: 20, filterBy: { checkName: $rn }) { nodes {
    checkRuns(first: 10, filterBy: { checkName: $rn, checkType: LATEST }) { nodes { databaseId externalId conclusion } }
  } }
} } } } } }`

type Run = { readonly databaseId: number; readonly externalId: string }

/** The digest that the newest successful run names. */
function newestDigest(history: unknown): string | undefined {
  const commits = nodesOf(history)
    .flatMap((commit) => nodesOf(ownField(commit, 'associatedPullRequests')))
    .filter((pull) => ownField(pull, 'merged') === true)
    .flatMap((pull) => nodesOf(ownField(pull, 'commits')))
  const runs = commits
    .flatMap((node) => nodesOf(ownField(ownField(node, 'commit'), 'checkSuites')))
    .flatMap((suite) => nodesOf(ownField(suite, 'checkRuns')))
    .filter(isSuccess)
    .toSorted((a, b) => b.databaseId - a.databaseId)
  return runs.map((run) => /^sha256:([0-9a-f]{64})$/.exec(run.externalId)?.[1]).find((digest) => digest !== undefined)
}

function isSuccess(run: unknown): run is Run {
  return (
    ownField(run, 'conclusion') === 'SUCCESS' &&
    typeof ownField(run, 'databaseId') === 'number' &&
    typeof ownField(run, 'externalId') === 'string'
  )
}
