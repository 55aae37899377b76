import type { Annotation } from '../report/index.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

/** A whole check run; it is never written but completed. */
export type CheckRun = {
  readonly name: string
  readonly head: string
  readonly conclusion: 'success' | 'action_required' | 'failure'
  readonly externalId: string
  readonly completedAt: string
  readonly title: string
  readonly summary: string
  readonly text: string
  /** At most 50 in each batch; the first goes with the check run, the others after it. */
  readonly annotations: readonly (readonly Annotation[])[]
}

/** A check run that is on the commit already, of whichever app, and how many annotations it has. */
export type ExistingCheckRun = { readonly id: number; readonly annotations: number }

/**
 * Writes the check run: updates the newest of `existing` that this token's app made, else creates one. Gives its id.
 * Updating replaces the output and appends annotations, so every further batch sends the output again.
 */
export async function writeCheckRun(
  client: Client,
  run: CheckRun,
  existing: readonly ExistingCheckRun[],
): Promise<number> {
  const updated = await updateOne(client, run, existing)
  const [first = [], ...others] = run.annotations
  const id = updated?.id ?? (await create(client, run, first))
  if (!updated?.annotated) for (const batch of others) await update(client, run, id, batch)
  return id
}

/** Check runs of a name on a commit, newest first, of whichever app. */
export async function findCheckRuns(client: Client, head: string, name: string): Promise<readonly ExistingCheckRun[]> {
  const { owner, name: repo } = client.repository
  const { data } = await client.rest('the check runs of the commit', (send) =>
    send('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      owner,
      repo,
      ref: head,
      check_name: name,
      per_page: 100,
    }),
  )
  const found = data.check_runs.map(({ id, output }) => ({ id, annotations: output.annotations_count }))
  return found.toSorted((a, b) => b.id - a.id)
}

async function updateOne(
  client: Client,
  run: CheckRun,
  existing: readonly ExistingCheckRun[],
): Promise<{ readonly id: number; readonly annotated: boolean } | undefined> {
  const [first = []] = run.annotations
  for (const { id, annotations } of existing) {
    // A commit is judged many times, and its findings hardly change: sent each time, they would pile up on the lines.
    const annotated = annotations >= run.annotations.flat().length
    try {
      await update(client, run, id, annotated ? [] : first)
      return { id, annotated }
    } catch (error) {
      if (!isAnotherApps(error)) throw error
    }
  }
  return undefined
}

/** "Invalid app_id … check run can only be modified by the GitHub App that created it." */
function isAnotherApps(error: unknown): boolean {
  return error instanceof GitHubError && /app_id/.test(error.message)
}

async function create(client: Client, run: CheckRun, annotations: readonly Annotation[]): Promise<number> {
  const { owner, name } = client.repository
  const { data } = await client.rest('the new check run', (send) =>
    send('POST /repos/{owner}/{repo}/check-runs', {
      owner,
      repo: name,
      name: run.name,
      head_sha: run.head,
      ...completed(run, annotations),
    }),
  )
  return data.id
}

async function update(client: Client, run: CheckRun, id: number, annotations: readonly Annotation[]): Promise<void> {
  const { owner, name } = client.repository
  await client.rest('the check run', (send) =>
    send('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      owner,
      repo: name,
      check_run_id: id,
      name: run.name,
      ...completed(run, annotations),
    }),
  )
}

function completed(run: CheckRun, annotations: readonly Annotation[]) {
  return {
    status: 'completed' as const,
    conclusion: run.conclusion,
    completed_at: run.completedAt,
    external_id: run.externalId,
    output: { title: run.title, summary: run.summary, text: run.text, annotations: [...annotations] },
  }
}
