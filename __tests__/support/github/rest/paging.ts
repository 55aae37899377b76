import type { Call, RestAnswer } from './route.ts'

const MAX_PAGE = 100
const DEFAULT_PAGE = 30

/** A page of a list with the `link` header that leads on; `per_page` over 100 is taken as 100. */
export function paged<T>({ query }: Call, items: readonly T[], show: (item: T) => unknown, wrap: (page: readonly unknown[]) => unknown = (page) => page): RestAnswer {
  const size = Math.min(MAX_PAGE, Math.max(1, Number(query['per_page'] ?? DEFAULT_PAGE)))
  const page = Math.max(1, Number(query['page'] ?? 1))
  const pages = Math.max(1, Math.ceil(items.length / size))
  const body = wrap(items.slice((page - 1) * size, page * size).map(show))
  const links = [
    ...(page < pages ? [`<page=${page + 1}>; rel="next"`, `<page=${pages}>; rel="last"`] : []),
    ...(page > 1 ? [`<page=1>; rel="first"`, `<page=${page - 1}>; rel="prev"`] : []),
  ]
  return { body, ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }) }
}

/** Turns the page numbers of a `link` header into full addresses. */
export function completeLinks(link: string, address: string, query: Readonly<Record<string, string>>): string {
  return link.replaceAll(/<page=(\d+)>/g, (_, page: string) => `<${address}?${new URLSearchParams({ ...query, page }).toString()}>`)
}
