/**
 * The main job on real input: the bundled action is started as a runner starts it, against a GitHub stand-in with a
 * sample repository, and the check run is shown after each step.
 */
import { startGitHub, type GitHub, type PullHandle, type RepositoryHandle } from '../__tests__/support/github/index.ts'
import { pullRequestEvent, reviewEvent } from '../__tests__/support/github/events.ts'
import { runAction, type RunnerEvent } from '../__tests__/support/runner.ts'
import { sampleFiles, sampleManifest, samplePolicy } from './sample.ts'
import { heading, showMarkdown } from './terminal.ts'

/** A little before now: reviews of the future would be odd, and old ones expire. */
const github = await startGitHub({ now: new Date(Date.now() - 600_000) })
try {
  await play(github)
} finally {
  await github.close()
}

async function play(host: GitHub): Promise<void> {
  const repository = host.repository('acme/models', { collaborators: { dana: 'write', erin: 'write' } })
  repository.commit('main', { by: 'erin', files: { '.github/tunegate.yml': samplePolicy } })
  repository.branch('support-bot', 'main')
  repository.commit('support-bot', { by: 'dana', files: sampleFiles({ swapped: true }) })
  const pull = repository.openPullRequest({ by: 'dana', head: 'support-bot', base: 'main', title: 'Train the support bot' })
  const step = stepOf(host, repository, pull)

  await step(
    'dana opens a pull request with a fine-tuning manifest',
    'The data was edited after its digest was written down.',
    pullRequestEvent(host, pull, 'opened'),
    'rejected',
  )
  repository.commit('support-bot', { by: 'dana', files: { 'finetune/support-bot.yml': sampleManifest({ swapped: false }) } })
  await step(
    'dana pushes a mended manifest',
    'The digest is that of the data now; somebody independent must sign.',
    pullRequestEvent(host, pull, 'synchronize'),
    'awaiting-approval',
  )
  const review = pull.review('erin', 'APPROVED', { body: 'Read the data card; fine.' })
  await step(
    'erin approves',
    'She is neither author nor initiator and wrote no commit.',
    reviewEvent(host, pull, review, 'submitted'),
    'approved',
  )
}

function stepOf(host: GitHub, repository: RepositoryHandle, pull: PullHandle) {
  const token = host.token({
    repository: repository.nameWithOwner,
    permissions: { contents: 'read', pull_requests: 'read', checks: 'write' },
  })
  let count = 0
  return async (title: string, why: string, event: RunnerEvent, expected: string): Promise<void> => {
    count += 1
    host.requests.length = 0
    const run = await runAction({ github: host, token, event })
    const [check] = repository.checkRuns(pull.head, 'tunegate')
    heading(count, title, why)
    if (!check || run.outputs['verdict'] !== expected || host.violations.length > 0) {
      throw new Error(`Expected ${expected}:\n${run.stdout}\n${run.stderr}\n${host.violations.join('\n')}`)
    }
    const { conclusion, output } = check
    showMarkdown(`check run "${check.name}": ${conclusion}`, output.title ?? '', output.summary ?? '')
    console.log(`  ${host.requests.length} requests, ${Math.round(run.milliseconds)} ms\n`)
  }
}
