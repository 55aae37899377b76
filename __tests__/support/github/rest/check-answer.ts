import { checkRunUrl } from '../check-runs.ts'
import type { CheckRun, PullRequest } from '../state.ts'
import { nameWithOwner, type World } from '../world.ts'
import { appAnswer } from './account-answers.ts'

type Answer = Readonly<Record<string, unknown>>

export function checkRunAnswer(world: World, run: CheckRun): Answer {
  const url = `${world.host.api}/repos/${nameWithOwner(run.repository)}/check-runs/${run.id}`
  const pulls = [...run.repository.pulls.values()].filter(({ head, state }) => state === 'open' && head.oid === run.headSha && head.repository === run.repository)
  return {
    id: run.id,
    node_id: `CR_${Buffer.from(String(run.id)).toString('base64url')}`,
    head_sha: run.headSha,
    name: run.name,
    external_id: run.externalId,
    url,
    html_url: checkRunUrl(world, run),
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt?.toISOString() ?? null,
    completed_at: run.completedAt?.toISOString() ?? null,
    output: { ...run.output, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suite.id },
    app: appAnswer(world, run.app),
    pull_requests: pulls.map((pull) => minimalPull(world, pull)),
  }
}

export function annotationAnswers(world: World, run: CheckRun): readonly Answer[] {
  return run.annotations.map((annotation) => ({
    start_column: null,
    end_column: null,
    title: '',
    raw_details: '',
    ...annotation,
    blob_href: `${world.host.html}/${nameWithOwner(run.repository)}/blob/${run.headSha}/${encodeURI(annotation.path)}`,
  }))
}

/** As events and check runs list the pull requests of a commit. */
export function minimalPull(world: World, { id, number, repository, head, base }: PullRequest): Answer {
  const repo = (of: PullRequest['repository']): Answer => ({ id: of.id, url: `${world.host.api}/repos/${nameWithOwner(of)}`, name: of.name })
  return {
    id,
    number,
    url: `${world.host.api}/repos/${nameWithOwner(repository)}/pulls/${number}`,
    head: { ref: head.ref, sha: head.oid, repo: repo(head.repository ?? repository) },
    base: { ref: base.ref, sha: base.oid, repo: repo(repository) },
  }
}
