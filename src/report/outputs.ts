import { sortFindings, type Finding } from '../manifest/index.ts'
import type { Conclusion, Verdict } from '../record/index.ts'
import { conclusionOf } from '../record/index.ts'
import type { Ignored, Seat } from '../approval/index.ts'
import { externalId, worstFirst, type JudgedTogether } from './several.ts'

/** With several pull requests the arrays hold all; each entry says whose it is. */
type Of<T> = T & { readonly pullRequest: number }

/** What other programs read: names that do not change. Strings are raw; whoever shows them escapes them. */
export type Outputs = {
  readonly verdict: Verdict
  readonly conclusion: Conclusion
  readonly recordDigest: string
  readonly findings: readonly Of<Finding>[]
  readonly seats: readonly Of<Seat>[]
  readonly ignored: readonly Of<Ignored>[]
  readonly manifests: readonly Of<{ readonly path: string; readonly sha256: string; readonly kind: string }>[]
}

/** The worst verdict, and the facts of every pull request, worst first. */
export function outputs(judged: JudgedTogether): Outputs {
  const ordered = worstFirst(judged)
  const { verdict } = ordered[0].judgement
  const pulls = ordered.map(({ judgement }) => judgement)
  return {
    verdict,
    conclusion: conclusionOf(verdict),
    recordDigest: externalId(judged),
    findings: pulls.flatMap(({ findings, pull }) => each(sortFindings(findings), pull.number)),
    seats: pulls.flatMap(({ approvals, pull }) => each(approvals.seats, pull.number)),
    ignored: pulls.flatMap(({ approvals, pull }) => each(approvals.ignored, pull.number)),
    manifests: pulls.flatMap(({ subjects, pull }) =>
      each(
        subjects.map(({ path, sha256, kind }) => ({ path, sha256, kind })),
        pull.number,
      ),
    ),
  }
}

function each<T extends object>(items: readonly T[], pullRequest: number): Of<T>[] {
  const mark = (item: T): Of<T> => ({ ...item, pullRequest })
  return items.map(mark)
}
