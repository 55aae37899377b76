import type { CommitOptions, PullHandle } from '../support/github/index.ts'
import { requestFiles } from '../support/scene.ts'
import { approve, list, type Lists, type Run, type Stage } from './stage.ts'

/** What a run said about one pull request, short enough to be compared whole. */
type Verdict = {
  readonly verdict: string
  /** `conclusion: title` of the check run on the head. */
  readonly check: string
  /** By seat: who sits there, `carried` where the approval was given on an earlier commit; `not needed`. */
  readonly seats: Readonly<Record<string, string>>
  /** `login: reason` of each approval that does not count. */
  readonly ignored: readonly string[]
  /** `severity rule path:line`, without notices. */
  readonly findings: readonly string[]
  /** `code: message`; of what could not be judged at all, the message and how to mend it. */
  readonly errors: readonly string[]
  /** Governed manifests. */
  readonly manifests: readonly string[]
}

type RunOptions = Parameters<Stage['run']>[1]

/** Runs the bundled action on the stage's pull request. */
export async function judge(here: Stage, options: RunOptions = {}): Promise<Verdict> {
  return verdictOf(here, await here.run(undefined, options), here.pull)
}

/** One history of a pull request; it starts with an honest request, or with the files given. */
export type History = (pull: PullHandle, branch: string) => void

/**
 * Plays each history on a pull request of its own, then judges them all in one run, as `workflow_dispatch` does: a
 * process is started once for all.
 */
export async function judgeEach<Name extends string>(
  here: Stage,
  histories: Readonly<Record<Name, History>>,
  options: RunOptions & { readonly files?: CommitOptions['files'] } = {},
): Promise<Record<Name, Verdict>> {
  const { files = requestFiles(), ...given } = options
  const played = Object.entries<History>(histories).map(([name, play], index) => {
    const branch = `history-${index + 1}`
    const pull = here.open(branch, files)
    play(pull, branch)
    return { name, pull }
  })
  const inputs = { ...given.inputs, 'pull-request': played.map(({ pull }) => pull.number).join(', ') }
  const run = await here.run(undefined, { ...given, inputs })
  const verdicts = played.map(({ name, pull }) => [name, verdictOf(here, run, pull)])
  return Object.fromEntries(verdicts)
}

/** A history in which erin approves the head, and then something happens. */
export function approvedThen(play: History = () => undefined): History {
  return (pull, branch) => {
    approve(pull)
    play(pull, branch)
  }
}

/** What a run said about a pull request, from its outputs and from the check run that it wrote. */
function verdictOf(here: Stage, run: Run, pull: PullHandle): Verdict {
  const { conclusion, output } = here.check(pull.head)
  const of = <Name extends keyof Lists>(name: Name) =>
    list(run, name).filter((item) => item.pullRequest === pull.number)
  const record = recordIn(output.text ?? '')
  return {
    verdict: record?.predicate.verdict ?? run.outputs['verdict'] ?? '',
    check: `${conclusion}: ${output.title}`,
    seats: Object.fromEntries(of('seats').map((seat) => [seat.name, occupants(seat)])),
    ignored: of('ignored').map(({ login, reason }) => `${login}: ${reason}`),
    findings: of('findings')
      .filter(({ severity }) => severity !== 'notice')
      .map(({ severity, rule, path, line }) => `${severity} ${rule} ${path}:${line}`),
    errors: record ? record.predicate.errors.map(({ code, message }) => `${code}: ${message}`) : run.said('error'),
    manifests: of('manifests').map(({ path }) => path),
  }
}

type RecordJson = {
  readonly predicate: { readonly verdict: string; readonly errors: readonly { code: string; message: string }[] }
}

function recordIn(text: string): RecordJson | undefined {
  const [, json] = /```json\n(.*)\n```/.exec(text) ?? []
  return json === undefined ? undefined : JSON.parse(json)
}

function occupants({ needed, filledBy }: Lists['seats']): string {
  if (!needed) return 'not needed'
  return filledBy.map(({ login, carried }) => (carried ? `${login} carried` : login)).join(', ')
}

/** A policy file. YAML is a superset of JSON. */
export function policyOf(approvals: object, rest: object = {}): string {
  const manifests = ['finetune/**/*.{yml,yaml,json}']
  return JSON.stringify({ apiVersion: 'tunegate/v1', kind: 'Policy', manifests, ...rest, approvals }, undefined, 2)
}
