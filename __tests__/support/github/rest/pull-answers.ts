import { associationOf } from '../access.ts'
import type { FileChange } from '../git-diff.ts'
import { mergeCommits } from '../git-merge.ts'
import { filesOf } from '../pull-files.ts'
import { commitsOf } from '../pull-merge.ts'
import type { Account, PullRequest, Repository, Review } from '../state.ts'
import { nameWithOwner, type World } from '../world.ts'
import { nullableUser, simpleUser, userOrGhost } from './account-answers.ts'
import { repositoryAnswer } from './repository-answer.ts'

type Answer = Readonly<Record<string, unknown>>

export function simplePull(world: World, pull: PullRequest): Answer {
  const repo = `${world.host.api}/repos/${nameWithOwner(pull.repository)}`
  const url = `${repo}/pulls/${pull.number}`
  const issue = `${repo}/issues/${pull.number}`
  const html = `${world.host.html}/${nameWithOwner(pull.repository)}/pull/${pull.number}`
  const addresses = {
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repo}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${repo}/statuses/${pull.head.oid}`,
  }
  return {
    url,
    id: pull.id,
    node_id: `PR_${Buffer.from(String(pull.id)).toString('base64url')}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    ...addresses,
    number: pull.number,
    state: pull.state === 'open' ? 'open' : 'closed',
    locked: false,
    title: pull.title,
    user: userOrGhost(world, pull.author),
    body: pull.body === '' ? null : pull.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt.toISOString(),
    updated_at: pull.updatedAt.toISOString(),
    closed_at: pull.closedAt?.toISOString() ?? null,
    merged_at: pull.merge?.at.toISOString() ?? null,
    merge_commit_sha: pull.merge?.commit ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(world, pull.head.repository, pull.head.owner, pull.head.ref, pull.head.oid),
    base: side(world, pull.repository, pull.repository.owner, pull.base.ref, pull.base.oid),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: addresses.comments_url },
      review_comments: { href: addresses.review_comments_url },
      review_comment: { href: addresses.review_comment_url },
      commits: { href: addresses.commits_url },
      statuses: { href: addresses.statuses_url },
    },
    author_association: associationOf(world, pull.repository, pull.author),
    auto_merge: null,
    draft: pull.draft,
  }
}

export function fullPull(world: World, pull: PullRequest): Answer {
  const changes = filesOf(pull)
  const base = pull.repository.refs.get(`refs/heads/${pull.base.ref}`)
  const open = pull.state === 'open' && base !== undefined
  const mergeable = open ? mergeCommits(pull.repository.store, base, pull.head.oid).conflicts.length === 0 : null
  return {
    ...simplePull(world, pull),
    merged: pull.merge !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'blocked' : 'dirty',
    merged_by: nullableUser(world, pull.merge?.by ?? null),
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.head.repository !== pull.repository,
    commits: commitsOf(pull).length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: changes.length,
  }
}

export function reviewAnswer(world: World, review: Review): Answer {
  const { pull } = review
  const html = `${world.host.html}/${nameWithOwner(pull.repository)}/pull/${pull.number}#pullrequestreview-${review.id}`
  const pullUrl = `${world.host.api}/repos/${nameWithOwner(pull.repository)}/pulls/${pull.number}`
  return {
    id: review.id,
    node_id: `PRR_${Buffer.from(String(review.id)).toString('base64url')}`,
    user: nullableUser(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: associationOf(world, pull.repository, review.author),
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt.toISOString() }),
    commit_id: review.commit !== null && pull.repository.store.hasCommit(review.commit) ? review.commit : null,
  }
}

export function fileAnswer(world: World, repository: Repository, head: string, change: FileChange): Answer {
  const full = nameWithOwner(repository)
  const path = encodeURI(change.path)
  return {
    sha: (change.to ?? change.from)?.oid ?? null,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${world.host.html}/${full}/blob/${head}/${path}`,
    raw_url: `${world.host.html}/${full}/raw/${head}/${path}`,
    contents_url: `${world.host.api}/repos/${full}/contents/${path}?ref=${head}`,
    ...(change.patch === undefined ? {} : { patch: change.patch }),
    ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
  }
}

function side(world: World, repository: Repository | null, owner: Account, ref: string, sha: string): Answer {
  return { label: `${owner.login}:${ref}`, ref, sha, user: simpleUser(world, owner), repo: repository === null ? null : repositoryAnswer(world, repository) }
}
