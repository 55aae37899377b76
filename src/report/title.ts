import type { Judgement, Verdict } from '../record/index.ts'
import { day, errorsOf } from '../record/index.ts'
import { visible } from './visible.ts'
import { counted, firstOf } from './words.ts'

/** The check run's title: plain text, the verdict first, then the one thing that a reader wants to know. */
export function title(judgement: Judgement): string {
  return titles[judgement.verdict](judgement)
}

const titles: Readonly<Record<Verdict, (judgement: Judgement) => string>> = {
  approved: (judgement) => `Approved: ${seatsFilled(judgement)}`,
  'awaiting-approval': (judgement) => `Awaiting approval: ${seatsFilled(judgement)}`,
  rejected: (judgement) => `Rejected: ${objections(judgement)}`,
  overridden: (judgement) => `Overridden${overrider(judgement)}`,
  'not-applicable': () => 'Not applicable: no fine-tuning manifest changed',
  error: (judgement) => `Error: ${obstacle(judgement)}`,
}

/** What stands against the change: `2 errors, 1 warning; changes requested by erin`. */
function objections({ findings, approvals }: Judgement): string {
  const live = findings.filter((finding) => finding.waived === undefined)
  const errors = live.filter((finding) => finding.severity === 'error').length
  const warnings = live.filter((finding) => finding.severity === 'warning').length
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(errors > 0 && warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(', ')
  const names = approvals.vetoes.map((veto) => visible(veto.login, 40))
  const vetoes = names.length > 0 ? `changes requested by ${firstOf(names, 3, 'and')}` : ''
  return [counts, vetoes].filter((part) => part !== '').join('; ') || 'a rule forbids it'
}

/** A seat that takes two people is two seats here: one person fills one. */
export function seatsFilled({ approvals }: Judgement): string {
  const needed = approvals.seats.filter((seat) => seat.needed)
  const places = needed.reduce((sum, seat) => sum + seat.count, 0)
  if (places === 0) return 'no seat is needed'
  const taken = needed.reduce((sum, seat) => sum + Math.min(seat.filledBy.length, seat.count), 0)
  return `${taken} of ${counted(places, 'seat')} filled`
}

function overrider({ approvals: { override } }: Judgement): string {
  if (override === undefined) return ''
  const until = override.expiresAt === undefined ? '' : ` until ${day(override.expiresAt)}`
  return ` by ${visible(override.login, 40)}${until}`
}

function obstacle(judgement: Judgement): string {
  const [first, ...others] = errorsOf(judgement)
  if (first === undefined) return 'the change could not be judged'
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return visible(first.message, 160).replace(/^The /, 'the ').replace(/\.$/, '') + more
}
