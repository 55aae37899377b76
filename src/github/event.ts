import { ownField } from './own-field.ts'

/** What an event asks to be judged. */
export type Target =
  /** These pull requests, and whatever others share a head with them. */
  | { readonly kind: 'pulls'; readonly numbers: readonly number[]; readonly head: string | undefined }
  /** Every open pull request. */
  | { readonly kind: 'open-pulls' }
  /** Open pull requests whose head is this commit of this branch. */
  | { readonly kind: 'head'; readonly sha: string; readonly branch: string }
  | { readonly kind: 'merge-group'; readonly sha: string; readonly baseSha: string | undefined; readonly branch: string }
  | { readonly kind: 'unsupported'; readonly message: string; readonly fix: string }

const supported =
  'pull_request, pull_request_target, pull_request_review, merge_group, workflow_run, workflow_dispatch, schedule, ' +
  'issue_comment (on a pull request)'

/**
 * What to judge for a webhook event, given its name, its payload (untrusted, read tolerantly) and the numbers of the
 * `pull-request` input, which win over the event.
 */
export function targetOf(event: string, payload: unknown, numbers: readonly number[]): Target {
  if (numbers.length > 0) return { kind: 'pulls', numbers, head: undefined }
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return pullTarget(event, payload)
    case 'issue_comment':
      return commentTarget(payload)
    case 'merge_group':
      return mergeGroupTarget(ownField(payload, 'merge_group'))
    case 'workflow_run':
      return workflowRunTarget(ownField(payload, 'workflow_run'))
    case 'workflow_dispatch':
    case 'schedule':
      return { kind: 'open-pulls' }
    default:
      return unsupported(`tunegate cannot judge the event "${event}".`)
  }
}

function pullTarget(event: string, payload: unknown): Target {
  const pull = ownField(payload, 'pull_request')
  const number = ownField(pull, 'number')
  if (typeof number !== 'number') return unsupported(`The payload of "${event}" names no pull request.`)
  const head = text(ownField(ownField(pull, 'head'), 'sha'))
  if (text(ownField(payload, 'action')) === 'closed') {
    return unsupported(
      `Pull request #${number} was closed; there is nothing to judge.`,
      'Leave `closed` out of the types of the event.',
    )
  }
  return { kind: 'pulls', numbers: [number], head }
}

function commentTarget(payload: unknown): Target {
  const issue = ownField(payload, 'issue')
  const number = ownField(issue, 'number')
  if (typeof number === 'number' && ownField(issue, 'pull_request')) {
    return { kind: 'pulls', numbers: [number], head: undefined }
  }
  return unsupported(
    'This comment is on an issue, not on a pull request.',
    'Give the job `if: github.event.issue.pull_request`.',
  )
}

function mergeGroupTarget(group: unknown): Target {
  const sha = text(ownField(group, 'head_sha'))
  const branch = text(ownField(group, 'head_ref'))?.replace(/^refs\/heads\//, '')
  if (!sha || !branch) return unsupported('The payload of "merge_group" names no merge group.')
  return { kind: 'merge-group', sha, baseSha: text(ownField(group, 'base_sha')), branch }
}

function workflowRunTarget(run: unknown): Target {
  const sha = text(ownField(run, 'head_sha'))
  const branch = text(ownField(run, 'head_branch'))
  if (!sha || !branch) return unsupported('The payload of "workflow_run" names no head commit and branch.')
  if (ownField(run, 'event') === 'merge_group') return { kind: 'merge-group', sha, baseSha: undefined, branch }
  return { kind: 'head', sha, branch }
}

function unsupported(message: string, fix = `Start tunegate on one of: ${supported}.`): Target {
  return { kind: 'unsupported', message, fix }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
