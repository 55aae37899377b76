import type { Judged } from '../record/index.ts'
import { canonicalJson, gravity, sha256Of } from '../record/index.ts'
import type { Extent } from './extent.ts'
import { code, inline, link } from './markdown.ts'
import { summary } from './summary.ts'
import { verdictSymbol } from './symbol.ts'
import { blocks, table } from './table.ts'
import { title } from './title.ts'

/** The judgements of every pull request that shares one check run: at least one. */
export type JudgedTogether = readonly [Judged, ...Judged[]]

/** The judgement that decides the check run comes first; among equals, the older pull request. */
export function worstFirst([first, ...others]: JudgedTogether): JudgedTogether {
  const [worst, ...rest] = [first, ...others].toSorted(
    (a, b) =>
      gravity(b.judgement.verdict) - gravity(a.judgement.verdict) || a.judgement.pull.number - b.judgement.pull.number,
  )
  return [worst ?? first, ...rest]
}

/** What names the check run's record: its digest, or for several the digest of the list of their digests. */
export function externalId(judged: JudgedTogether): string {
  const digests = judged.map(({ record }) => `sha256:${record.sha256}`).toSorted()
  const [only, ...others] = digests
  return only !== undefined && others.length === 0 ? only : `sha256:${sha256Of(canonicalJson(digests))}`
}

export function titleOf(judged: JudgedTogether): string {
  const [{ judgement }, ...others] = worstFirst(judged)
  if (others.length === 0) return title(judgement)
  return `${title(judgement)} (#${judgement.pull.number}, the worst of ${judged.length} pull requests)`
}

/** One summary, or a table of verdicts above the summary of each. */
export function summaryOf(judged: JudgedTogether, extent: Extent): string {
  const ordered = worstFirst(judged)
  const [first, ...others] = ordered
  if (others.length === 0) return summary(first, extent)
  const where = first.judgement.mergeGroup ? 'are in this merge group' : 'have this commit as their head'
  return blocks(
    `**${ordered.length} pull requests ${where}.** The check passes only if every one of them does.`,
    table(['', 'Pull request', 'Into', 'Verdict'], ordered.slice(0, extent.overview).map(overview)),
    ordered.length > extent.overview ? `And ${ordered.length - extent.overview} more, none of them worse.` : '',
    ...ordered.flatMap((one) => ['---', heading(one), summary(one, extent)]),
  )
}

function overview({ judgement }: Judged): readonly string[] {
  const { pull, base, verdict } = judgement
  return [
    verdictSymbol[verdict],
    link(`**#${pull.number}**`, pull.url),
    code(base.ref, 60),
    inline(title(judgement), 220),
  ]
}

function heading({ judgement: { pull, base } }: Judged): string {
  return `**Pull request ${link(`#${pull.number}`, pull.url)}**, into ${code(base.ref, 60)}`
}
