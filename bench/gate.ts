/**
 * What a run of the gate costs, as ratios to a bare start of Node in the same run: start to first request, and a whole run
 * of an ordinary pull request (manifest, data and config, approved) against the stand-in; and how many requests it makes.
 */
import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { startGitHub } from '../__tests__/support/github/index.ts'
import { pullRequestEvent } from '../__tests__/support/github/events.ts'
import { runAction } from '../__tests__/support/runner.ts'
import { policy, requestFiles } from '../__tests__/support/scene.ts'

const runs = Number(process.argv[2] ?? 21)

await using github = await startGitHub({ now: new Date(Date.now() - 600_000) })
const repository = github.repository('acme/models', { collaborators: { dana: 'write', erin: 'write' } })
repository.commit('main', { by: 'erin', files: { '.github/tunegate.yml': policy } })
repository.branch('feature', 'main')
repository.commit('feature', { by: 'dana', files: requestFiles() })
const pull = repository.openPullRequest({ by: 'dana', head: 'feature', base: 'main' })
pull.review('erin', 'APPROVED')
const token = github.token({
  repository: 'acme/models',
  permissions: { contents: 'read', pull_requests: 'read', checks: 'write' },
})

const bare: number[] = []
const first: number[] = []
const whole: number[] = []
for (let run = 0; run < runs; run += 1) {
  bare.push(await startOfNode())
  github.requests.length = 0
  let arrived: number | undefined
  github.before(
    () => true,
    () => (arrived = performance.now()),
  )
  const started = performance.now()
  const result = await runAction({ github, token, event: pullRequestEvent(github, pull, 'synchronize') })
  if (result.outputs['verdict'] !== 'approved' || arrived === undefined) throw new Error(result.stdout)
  const settingUp = performance.now() - started - result.milliseconds
  first.push(arrived - started - settingUp)
  whole.push(result.milliseconds)
}

const floor = median(bare)
console.log(`bare Node start      ${floor.toFixed(1)} ms (median of ${runs})`)
console.log(`start → 1st request  ${ratio(first)} × bare Node   (target ≤ 2.5)`)
console.log(`whole run            ${ratio(whole)} × bare Node   (target ≤ 6)`)
console.log(`requests             ${github.requests.length}   (target ≤ 4)`)

function ratio(times: readonly number[]): string {
  return (median(times) / floor).toFixed(2)
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

function startOfNode(): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--eval', ''], { stdio: 'ignore' })
    child.on('error', reject)
    child.on('exit', () => resolve(performance.now() - started))
  })
}
