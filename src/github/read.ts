import type { Client, GraphqlError } from './client.ts'
import { GitHubError } from './error.ts'
import { fileQuery, type FileRequest, type Files } from './file-query.ts'
import { decodePullRequest, type PullRequest } from './pull-request.ts'
import { recordQuery, type RecordRequest } from './record-query.ts'
import { treeQuery, type TreeRequest } from './tree-query.ts'
import {
  lists,
  pullRequestFields,
  pullRequestVariables,
  type PullRequestNode,
  type RepositoryNode,
} from './pull-request-query.ts'

/** What one reading asks for; each part may be absent. */
type Wanted = {
  readonly pull?: { readonly number: number; readonly policy: string; readonly check: string }
  readonly files?: readonly FileRequest[]
  /** Logins whose accounts are to be resolved. */
  readonly logins?: readonly string[]
  readonly records?: RecordRequest
  readonly folders?: TreeRequest
}

export type Reading = {
  readonly pull: PullRequest | undefined
  readonly files: Files
  /** By login in lower case: the account, or null when there is none. */
  readonly accounts: ReadonlyMap<string, { readonly login: string; readonly id: number } | null>
  /** sha256, hex, of the last record of each manifest asked about, where one is found. */
  readonly records: ReadonlyMap<string, string>
  /** Every file below the folders asked about; nothing when they are deeper than a query reaches. */
  readonly below: readonly string[] | undefined
}

/** Files in one request: enough for any ordinary change, and within GitHub's ten seconds. */
const filesPerRequest = 60

/**
 * Reads a pull request, files at commits and accounts in as few GraphQL requests as may be: one, unless a list has
 * further pages or there are many files. Throws a `GitHubError`.
 */
export async function read(client: Client, wanted: Wanted): Promise<Reading> {
  const chunks = chunked(wanted.files ?? [], filesPerRequest)
  const [first, ...rest] = chunks.length > 0 ? chunks : [[]]
  const answer = await ask(client, { ...wanted, files: first ?? [] }, everyList)
  const files = new Map(answer.files)
  for (const chunk of rest) {
    const more = await ask(client, { files: chunk }, everyList)
    for (const [key, file] of more.files) files.set(key, file)
  }
  const pull = wanted.pull ? await readPages(client, wanted.pull, answer.repository) : undefined
  return { pull, files, accounts: answer.accounts, records: answer.records, below: answer.below }
}

async function readPages(
  client: Client,
  pull: NonNullable<Wanted['pull']>,
  first: RepositoryNode,
): Promise<PullRequest> {
  if (!first.pullRequest) {
    throw new GitHubError('not-found', `There is no pull request #${pull.number}`, 'Check the `pull-request` input.')
  }
  const pages = [first]
  let cursors = nextCursors(first.pullRequest)
  while (Object.keys(cursors).length > 0) {
    const { repository } = await ask(client, { pull }, cursors)
    pages.push(repository)
    if (!repository.pullRequest || repository.pullRequest.headRefOid !== first.pullRequest.headRefOid) {
      throw new GitHubError('inconsistent', 'The head moved while it was read', 'Re-run the job.')
    }
    cursors = nextCursors(repository.pullRequest)
  }
  return decodePullRequest(pages)
}

/** Which lists to read, and from where: null is the beginning. */
type Cursors = { readonly [list in (typeof lists)[number]]?: string | null }

const everyList: Cursors = { files: null, reviews: null, commits: null, comments: null, timeline: null }

function nextCursors(pull: PullRequestNode): Cursors {
  const pages = {
    files: pull.files,
    reviews: pull.reviews,
    commits: pull.commits,
    comments: pull.comments,
    timeline: pull.timelineItems,
  }
  return Object.fromEntries(
    lists.flatMap((list) => {
      const info = pages[list]?.pageInfo
      return info?.hasNextPage && info.endCursor ? [[list, info.endCursor]] : []
    }),
  )
}

type Answer = {
  readonly repository: RepositoryNode & Readonly<Record<string, unknown>>
  readonly files: Files
  readonly accounts: Reading['accounts']
  readonly records: Reading['records']
  readonly below: Reading['below']
}

async function ask(client: Client, wanted: Wanted, cursors: Cursors): Promise<Answer> {
  const files = fileQuery(wanted.files ?? [])
  const records = recordQuery(wanted.records)
  const folders = treeQuery(wanted.folders)
  const logins = wanted.logins ?? []
  const declarations = [
    '$owner: String!, $name: String!',
    wanted.pull ? pullRequestVariables : '',
    files.declarations,
    records.declarations,
    folders.declarations,
    logins.map((_, index) => `$u${index}: String!`).join(', '),
  ].filter((part) => part !== '')
  const query = `query Evaluate(${declarations.join(', ')}) {
    repository(owner: $owner, name: $name) { id ${wanted.pull ? pullRequestFields : ''} ${files.fields} ${records.fields}
      ${folders.fields} }
    ${logins.map((_, index) => `u${index}: user(login: $u${index}) { login databaseId }`).join(' ')}
  }`
  const variables = {
    ...client.repository,
    ...wanted.pull,
    ...(wanted.pull ? listVariables(cursors) : {}),
    ...files.variables,
    ...records.variables,
    ...folders.variables,
    ...Object.fromEntries(logins.map((login, index) => [`u${index}`, login])),
  }
  const data = await client.graphql<{ repository: Answer['repository'] | null } & Readonly<Record<string, unknown>>>(
    query,
    variables,
    isUnknownLogin,
  )
  if (!data.repository) {
    const { owner, name } = client.repository
    throw new GitHubError('not-found', `The repository ${owner}/${name} cannot be read`, 'Check the token.')
  }
  return {
    repository: data.repository,
    files: files.decode(data.repository),
    accounts: accountsOf(logins, data),
    records: records.decode(data.repository),
    below: folders.decode(data.repository),
  }
}

function listVariables(cursors: Cursors): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    lists.flatMap((list) => [
      [list, list in cursors],
      [`${list}After`, cursors[list] ?? null],
    ]),
  )
}

/** GitHub answers `user(login:)` for nobody with a NOT_FOUND error at that field. */
function isUnknownLogin(error: GraphqlError): boolean {
  return error.type === 'NOT_FOUND' && error.path?.length === 1 && /^u\d+$/.test(String(error.path[0]))
}

function accountsOf(logins: readonly string[], data: Readonly<Record<string, unknown>>): Reading['accounts'] {
  return new Map(
    logins.map((login, index) => {
      const user = data[`u${index}`]
      const account = isUser(user) ? { login: user.login, id: user.databaseId } : null
      return [login.toLowerCase(), account]
    }),
  )
}

function isUser(value: unknown): value is { login: string; databaseId: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'login' in value &&
    typeof value.login === 'string' &&
    'databaseId' in value &&
    typeof value.databaseId === 'number'
  )
}

function chunked<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
}
