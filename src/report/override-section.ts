import type { Judgement } from '../record/index.ts'
import { blockingFindings, day, openSeats } from '../record/index.ts'
import type { Extent } from './extent.ts'
import { code, inline, sentence } from './markdown.ts'
import { section } from './table.ts'
import { firstOf, moment, shortCommit } from './words.ts'

/** Who let the change pass against policy, why, until when, and what it passed over. */
export function overrideSection(judgement: Judgement, extent: Extent): string {
  const { override, vetoes } = judgement.approvals
  if (judgement.verdict !== 'overridden' || override === undefined) return ''
  const until = override.expiresAt === undefined ? 'without end' : `until ${day(override.expiresAt)}`
  const when = `on ${moment(override.submittedAt)} for ${code(shortCommit(override.commit))}`
  const lines = [
    `**${inline(override.login, 40)}** ${when}, ${until}`,
    `**Reason:** ${sentence(override.reason, extent.text)}`,
    ...line(
      'Seats not filled',
      openSeats(judgement.approvals).map((seat) => inline(seat.name, 60)),
      extent,
    ),
    ...line(
      'Errors passed over',
      blockingFindings(judgement).map((finding) => code(finding.rule, 80)),
      extent,
    ),
    ...line(
      'Changes requested by',
      vetoes.map((veto) => inline(veto.login, 40)),
      extent,
    ),
  ]
  return section('Override', lines.map((text) => `> ${text}`).join('<br>\n'))
}

function line(label: string, items: readonly string[], extent: Extent): readonly string[] {
  return items.length === 0 ? [] : [`**${label}:** ${firstOf([...new Set(items)], extent.people, 'and')}`]
}
