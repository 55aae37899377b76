import type { Repository } from '../state.ts'
import { nameWithOwner, type World } from '../world.ts'
import { simpleUser } from './account-answers.ts'

/** Suffixes of a repository's addresses, by the field that holds them. */
const ADDRESSES: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

export function repositoryAnswer(world: World, repository: Repository): Readonly<Record<string, unknown>> {
  const full = nameWithOwner(repository)
  const url = `${world.host.api}/repos/${full}`
  const html = `${world.host.html}/${full}`
  const open = [...repository.pulls.values()].filter(({ state }) => state === 'open').length
  return {
    id: repository.id,
    node_id: `R_${Buffer.from(String(repository.id)).toString('base64url')}`,
    name: repository.name,
    full_name: full,
    private: repository.visibility !== 'public',
    owner: simpleUser(world, repository.owner),
    html_url: html,
    description: null,
    fork: repository.parent !== undefined,
    url,
    ...Object.fromEntries(Object.entries(ADDRESSES).map(([field, suffix]) => [field, `${url}${suffix}`])),
    git_url: `git://${html.replace(/^https?:\/\//, '')}.git`,
    ssh_url: `git@github.com:${full}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 1,
    default_branch: repository.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.visibility,
    pushed_at: world.clock.now().toISOString(),
    created_at: repository.createdAt.toISOString(),
    updated_at: world.clock.now().toISOString(),
    allow_forking: true,
    web_commit_signoff_required: false,
  }
}

export function fullRepositoryAnswer(world: World, repository: Repository): Readonly<Record<string, unknown>> {
  const parent = repository.parent === undefined ? {} : { parent: repositoryAnswer(world, repository.parent), source: repositoryAnswer(world, repository.parent) }
  const organization = repository.owner.kind === 'Organization' ? { organization: simpleUser(world, repository.owner) } : {}
  return { ...repositoryAnswer(world, repository), subscribers_count: 0, network_count: 0, ...organization, ...parent }
}
