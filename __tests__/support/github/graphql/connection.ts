import { failure } from './failure.ts'
import type { Arguments, Execution, View } from './views.ts'

const MAX_PAGE = 100

/** A page of a list, with GitHub's own refusals of missing and excessive bounds. */
export function connection<T>(execution: Execution, field: string, items: readonly T[], given: Arguments, view: (item: T) => View, extra: Readonly<Record<string, unknown>> = {}): View {
  const { first, last, after, before } = { first: size(field, 'first', given), last: size(field, 'last', given), after: position(given['after']), before: position(given['before']) }
  if (first === undefined && last === undefined) {
    throw failure('MISSING_PAGINATION_BOUNDARIES', `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`)
  }
  let start = after ?? 0
  let end = Math.max(start, Math.min(before === undefined ? items.length : before - 1, items.length))
  if (first !== undefined) end = Math.min(end, start + first)
  if (last !== undefined) start = Math.max(start, end - last)
  const page = items.slice(start, end)
  execution.cost.connections++
  execution.cost.nodes += first ?? last ?? 0
  return {
    __typename: `${field}Connection`,
    totalCount: items.length,
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: page.length === 0 ? null : cursor(start + 1),
      endCursor: page.length === 0 ? null : cursor(end),
    },
    nodes: () => page.map(view),
    edges: () => page.map((item, index) => ({ __typename: `${field}Edge`, cursor: cursor(start + index + 1), node: () => view(item) })),
    ...extra,
  }
}

function size(field: string, name: 'first' | 'last', given: Arguments): number | undefined {
  const value = given[name]
  if (typeof value !== 'number') return undefined
  if (value < 0) throw failure('INVALID_PAGINATION_BOUNDARIES', `\`${name}\` on the \`${field}\` connection cannot be less than zero.`)
  if (value > MAX_PAGE) {
    throw failure('EXCESSIVE_PAGINATION', `Requesting ${value} records on the \`${field}\` connection exceeds the \`${name}\` limit of ${MAX_PAGE} records.`)
  }
  return value
}

function cursor(place: number): string {
  return Buffer.from(`cursor:v2:${place}`).toString('base64')
}

function position(given: unknown): number | undefined {
  if (typeof given !== 'string') return undefined
  const [, place] = /^cursor:v2:(\d+)$/.exec(Buffer.from(given, 'base64').toString()) ?? []
  if (place === undefined) throw failure('INVALID_CURSOR_ARGUMENTS', `\`${given}\` does not appear to be a valid cursor.`)
  return Number(place)
}
