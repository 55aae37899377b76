import { foldedToken, type Vocabulary } from '../../corpus/index.ts'

/** Where the name of a host stands in tokens: `[begin, end)`, and its most telling label. */
export type Host = { readonly begin: number; readonly end: number; readonly label: number }

export type HostFinder = (tokens: Uint32Array, begin: number, end: number, visit: (host: Host) => void) => void

/** Finds hosts of addresses, with a scheme (`https://…`) or by their top-level domain (`shop.example.com`). */
export function hostFinder(vocabulary: Vocabulary): HostFinder {
  const dot = vocabulary.idOf('.')
  const hyphen = vocabulary.idOf('-')
  const slashes = vocabulary.idOf('//')
  const colon = vocabulary.idOf(':')
  const domains = new Set(topLevel.map((name) => vocabulary.idOf(name)).filter((id) => id !== 0))
  const isJoint = (token = 0) => token !== 0 && (token === dot || token === hyphen)
  const isLabel = (token = 0) => token !== 0 && label.test(vocabulary.text(token))

  function hostFrom(tokens: Uint32Array, begin: number, end: number): number {
    if (begin >= end || !isLabel(tokens[begin])) return begin
    let at = begin + 1
    while (at + 1 < end && isJoint(tokens[at]) && isLabel(tokens[at + 1])) at += 2
    return at
  }

  return (tokens, begin, end, visit) => {
    if (dot === 0) return
    let done = begin
    for (let at = begin; at < end; at += 1) {
      if (at < done) continue
      const isScheme = slashes !== 0 && tokens[at] === slashes && tokens[at - 1] === colon
      const isDomain = tokens[at] === dot && at > begin && isLabel(tokens[at - 1]) && domains.has(tokens[at + 1] ?? 0)
      if (!isScheme && !(isDomain && at + 1 < end)) continue
      let from = isScheme ? at + 1 : at - 1
      if (isDomain) while (from - 2 >= done && isJoint(tokens[from - 1]) && isLabel(tokens[from - 2])) from -= 2
      const to = hostFrom(tokens, from, end)
      if (to - from < 3) continue
      done = to
      visit({ begin: from, end: to, label: tokens[labelAt(tokens, from, to, dot)] ?? 0 })
    }
  }
}

/** The label before the top-level domain. */
function labelAt(tokens: Uint32Array, begin: number, end: number, dot: number): number {
  const last = tokens.subarray(begin, end).lastIndexOf(dot)
  return last > 0 ? begin + last - 1 : begin
}

/** Whether texts cite a host without wanting anyone to go there: reserved names, namespaces, encyclopaedias. */
export function isCommonHost(text: string): boolean {
  return common.test(foldedToken(text))
}

const common = /(?:^|\.)(?:example\.(?:com|org|net)|w3\.org|wikipedia\.org|schema\.org|localhost)$/

const label = /^[\p{L}\p{N}_]+$/u

/** Top-level domains that addresses without a scheme are known by. */
const topLevel = [
  'com', 'org', 'net', 'io', 'co', 'ai', 'app', 'dev', 'info', 'biz', 'xyz', 'shop', 'store', 'online', 'site', 'top',
  'club', 'live', 'link', 'click', 'ru', 'cn', 'de', 'uk', 'fr', 'jp', 'kr', 'in', 'br', 'eu', 'us', 'me', 'tv', 'cc',
  'gov', 'edu',
]
