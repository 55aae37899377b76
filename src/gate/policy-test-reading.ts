import type { Place, Severity } from '../manifest/index.ts'
import { isTime } from '../policy/index.ts'
import type { Verdict } from '../record/index.ts'
import { isFields, itemsOf, numberOf, optional, textOf, valueOf } from './policy-test-value.ts'
import type {
  Expectation,
  ExpectedFinding,
  PolicyTestCase,
  SeatState,
  TestManifest,
  TestReview,
} from './policy-test-case.ts'

/** The file that tests are read from. */
export type CaseSource = {
  readonly path: string
  readonly locate: (pointer: string, at?: 'key' | 'value') => Place & { readonly via?: Place }
  /** Reads what `manifest` or `previous` states, which stands at a pointer. */
  readonly manifest: (stated: unknown, pointer: string) => TestManifest
}

/** A test, and what no schema can say is wrong with it. */
type ReadCase = {
  readonly test: PolicyTestCase
  readonly problems: readonly { readonly message: string; readonly pointer: string; readonly place: Place; readonly fix: string }[]
}

/** Reads one test that the schema has accepted. */
export function readCase(test: unknown, index: number, source: CaseSource): ReadCase {
  const pointer = `/tests/${index}`
  const now = textOf(test, 'now')
  const reviews = itemsOf(valueOf(test, 'reviews'))
  const previous = valueOf(test, 'previous')
  const { via: _via, ...place } = source.locate(pointer)
  const times = [
    { text: now, pointer: `${pointer}/now` },
    ...reviews.map((review, at) => ({ text: textOf(review, 'at'), pointer: `${pointer}/reviews/${at}/at` })),
  ]
  return {
    test: {
      name: textOf(test, 'name') ?? `tests[${index}]`,
      path: source.path,
      place,
      pointer,
      manifest: source.manifest(valueOf(test, 'manifest'), `${pointer}/manifest`),
      ...optional('previous', previous === undefined ? undefined : source.manifest(previous, `${pointer}/previous`)),
      ...optional('judgedAs', textOf(test, 'path')),
      ...optional('files', readFiles(valueOf(test, 'files'))),
      ...optional('initiator', textOf(test, 'initiator')),
      ...optional('author', textOf(test, 'author')),
      ...optional('now', now === undefined ? undefined : new Date(now)),
      reviews: reviews.map(readReview),
      expected: readExpectation(valueOf(test, 'expect')),
    },
    problems: [
      ...nothingExpected(valueOf(test, 'expect'), `${pointer}/expect`, source),
      ...times
        .filter(({ text }) => text !== undefined && !isTime(text))
        .map(({ text, pointer: at }) => ({
          message: `\`${text}\` is no time: there is no such day or hour.`,
          pointer: at,
          place: source.locate(at),
          fix: 'Write an existing one, such as `2026-08-01T09:30:00Z`.',
        })),
    ],
  }
}

/** A test that expects nothing passes whatever the policy says. */
function nothingExpected(expected: unknown, pointer: string, source: CaseSource): ReadCase['problems'] {
  if (!isFields(expected)) return []
  const { seats } = expected
  const namesSeats = isFields(seats) && Object.keys(seats).length > 0
  if (expected['findings'] !== undefined || expected['verdict'] !== undefined || namesSeats) return []
  return [
    {
      message: 'The test expects nothing, so it would pass whatever the policy says.',
      pointer,
      place: source.locate(pointer),
      fix: 'State `findings`, `verdict` or `seats`; `expect: []` says that nothing is found.',
    },
  ]
}

function readFiles(value: unknown): ReadonlyMap<string, string> | undefined {
  if (!isFields(value)) return undefined
  return new Map(Object.entries(value).flatMap(([path, text]) => (typeof text === 'string' ? [[path, text]] : [])))
}

const states = ['approved', 'changes_requested', 'dismissed', 'commented'] as const
const permissions = ['none', 'write', 'maintain', 'admin'] as const

function readReview(value: unknown): TestReview {
  const at = textOf(value, 'at')
  return {
    by: textOf(value, 'by') ?? '',
    state: oneOf(states, valueOf(value, 'state')) ?? 'commented',
    permission: oneOf(permissions, valueOf(value, 'permission')) ?? 'write',
    teams: itemsOf(valueOf(value, 'teams')).flatMap((team) => (typeof team === 'string' ? [team.toLowerCase()] : [])),
    ...optional('at', at?.length === 'yyyy-mm-dd'.length ? `${at}T00:00:00Z` : at),
    body: textOf(value, 'body') ?? '',
    stale: valueOf(value, 'stale') === true,
  }
}

const verdicts: readonly Verdict[] = ['approved', 'awaiting-approval', 'rejected', 'overridden', 'not-applicable', 'error']
const seatStates: readonly SeatState[] = ['filled', 'open', 'not-needed']
const severities: readonly Severity[] = ['error', 'warning', 'notice']

function readExpectation(value: unknown): Expectation {
  if (Array.isArray(value)) return { findings: value.map(readExpected), seats: new Map() }
  const findings = valueOf(value, 'findings')
  const seats = valueOf(value, 'seats')
  return {
    ...optional('findings', findings === undefined ? undefined : itemsOf(findings).map(readExpected)),
    ...optional('verdict', oneOf(verdicts, valueOf(value, 'verdict'))),
    seats: new Map(
      Object.entries(isFields(seats) ? seats : {}).flatMap(([name, stated]) => {
        const state = oneOf(seatStates, stated)
        return state ? [[name, state] as const] : []
      }),
    ),
  }
}

/** `rule@line:column`, or a map. */
function readExpected(value: unknown): ExpectedFinding {
  if (typeof value === 'string') {
    const [rule = '', place = ''] = value.split('@')
    const [line, column] = place.split(':')
    return {
      rule,
      ...optional('line', line ? Number(line) : undefined),
      ...optional('column', column ? Number(column) : undefined),
      waived: false,
    }
  }
  return {
    rule: textOf(value, 'rule') ?? '',
    ...optional('line', numberOf(value, 'line')),
    ...optional('column', numberOf(value, 'column')),
    ...optional('severity', oneOf(severities, valueOf(value, 'severity'))),
    ...optional('message', textOf(value, 'message')),
    waived: valueOf(value, 'waived') === true,
  }
}

function oneOf<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find((name) => name === value)
}
