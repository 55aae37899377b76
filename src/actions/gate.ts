import { readFileSync } from 'node:fs'
import { error, getInput, setFailed, setSecret } from '@actions/core'
import about from '../../package.json' with { type: 'json' }
import { parsePullNumbers, run, type RunInputs } from '../gate/index.ts'
import { fetchThroughProxy } from '../github/index.ts'

try {
  const inputs = readInputs()
  const outcome = await run(inputs)
  const { writeOutcome } = await import('./gate-outcome.ts')
  await writeOutcome(outcome, inputs, getInput('sarif'))
} catch (failure) {
  setFailed(failure instanceof Error ? failure.message : String(failure))
  const { writeError } = await import('./gate-outcome.ts')
  writeError()
}

function readInputs(): RunInputs {
  const token = secret('github-token')
  if (token === undefined) throw new Error('The input `github-token` is empty. Leave it out to use the job’s own token.')
  const pulls = parsePullNumbers(getInput('pull-request'))
  if (!pulls) throw new Error('The input `pull-request` takes a number, or several with commas: `12` or `12, 15`.')
  const failOn = getInput('fail-on') || 'rejected'
  if (failOn !== 'rejected' && failOn !== 'awaiting-approval') {
    throw new Error('The input `fail-on` takes `rejected` or `awaiting-approval`.')
  }
  const [owner = '', name = ''] = environment('GITHUB_REPOSITORY').split('/')
  const proxy = process.env['https_proxy'] ?? process.env['HTTPS_PROXY']
  return {
    token,
    membersToken: secret('members-token'),
    policyToken: secret('policy-token'),
    policy: getInput('policy') || '.github/tunegate.yml',
    checkName: getInput('check-name') || 'tunegate',
    pulls,
    dryRun: flag('dry-run'),
    failOn,
    event: { name: environment('GITHUB_EVENT_NAME'), payload: readPayload(environment('GITHUB_EVENT_PATH')) },
    repository: { owner, name },
    apiUrl: environment('GITHUB_API_URL'),
    graphqlUrl: environment('GITHUB_GRAPHQL_URL'),
    version: about.version,
    now: () => new Date(),
    ...(proxy ? { fetch: fetchThroughProxy } : {}),
  }
}

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    error(`The event's payload at ${path} cannot be read.`)
    throw new Error('GITHUB_EVENT_PATH does not hold the JSON of an event.', { cause })
  }
}

function secret(name: string): string | undefined {
  const value = getInput(name)
  if (value === '') return undefined
  setSecret(value)
  return value
}

function flag(name: string): boolean {
  const value = getInput(name).toLowerCase() || 'false'
  if (value === 'true' || value === 'false') return value === 'true'
  throw new Error(`The input \`${name}\` takes \`true\` or \`false\`.`)
}

function environment(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new Error(`The environment variable ${name} is not set: tunegate runs as a step of a GitHub Actions job.`)
}
