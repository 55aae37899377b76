import type { Judgement, Verdict } from '../record/index.ts'
import { blockingFindings, day, openSeats } from '../record/index.ts'
import { inline } from './markdown.ts'
import { verdictSymbol } from './symbol.ts'
import { blocks } from './table.ts'
import { seatsFilled } from './title.ts'
import { counted, firstOf, listed } from './words.ts'

/** The verdict as a heading, and in one sentence why. */
export function verdictSection(judgement: Judgement): string {
  const { verdict } = judgement
  return blocks(`## ${verdictSymbol[verdict]} ${names[verdict]}`, sentences[verdict](judgement))
}

/** The check run's title says more, and stands right above. */
const names: Readonly<Record<Verdict, string>> = {
  approved: 'Approved',
  'awaiting-approval': 'Awaiting approval',
  rejected: 'Rejected',
  overridden: 'Overridden',
  'not-applicable': 'Not applicable',
  error: 'Could not be judged',
}

const sentences: Readonly<Record<Verdict, (judgement: Judgement) => string>> = {
  approved: signed,
  'awaiting-approval': missing,
  rejected: refused,
  overridden: forced,
  'not-applicable': () =>
    'This pull request changes no fine-tuning manifest, no file that one references, and nothing that a seat asks ' +
    'about.',
  error: () =>
    'Something could not be read, so this change cannot pass. That says nothing about whether it is a good one.',
}

function signed({ approvals }: Judgement): string {
  const taken = approvals.seats.filter((seat) => seat.needed && seat.filledBy.length > 0)
  if (taken.length === 0) return 'No rule forbids this change, and policy asks nobody to sign it.'
  const signers = taken.map((seat) => `${people(seat.filledBy)} as ${inline(seat.name, 60)}`)
  return `No rule forbids this change, and everyone whom policy asks has signed: ${firstOf(signers, 5, 'and')}.`
}

function missing(judgement: Judgement): string {
  const { approvals } = judgement
  const open = openSeats(approvals).map(
    (seat) => `${counted(seat.count - seat.filledBy.length, 'person', 'people')} for **${inline(seat.name, 60)}**`,
  )
  const rest = open.length === 0 ? '' : ` Still to sign: ${firstOf(open, 5, 'and')}.`
  return `No rule forbids this change; ${seatsFilled(judgement)}.${rest}`
}

function refused(judgement: Judgement): string {
  const errors = blockingFindings(judgement).length
  const { vetoes } = judgement.approvals
  const verb = vetoes.length === 1 ? 'asks' : 'ask'
  const parts = [
    ...(errors > 0 ? [`${counted(errors, 'error')} must be mended first`] : []),
    ...(vetoes.length > 0 ? [`${people(vetoes)} ${verb} for changes`] : []),
  ]
  return parts.length === 0 ? 'Policy does not allow this change.' : `${parts.join(', and ')}.`
}

function forced(judgement: Judgement): string {
  const { override, vetoes } = judgement.approvals
  if (override === undefined) return 'Somebody entitled let this change pass against policy.'
  const open = openSeats(judgement.approvals).length
  const errors = blockingFindings(judgement).length
  const against = [
    ...(open > 0 ? [`${counted(open, 'seat')} not filled`] : []),
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(vetoes.length > 0 ? [`changes requested by ${people(vetoes)}`] : []),
  ]
  const until = override.expiresAt === undefined ? '' : ` This holds until ${day(override.expiresAt)}.`
  const despite = against.length === 0 ? '' : ` despite ${listed(against, 'and')}`
  return `**${inline(override.login, 40)}** let this change pass${despite}.${until}`
}

function people(persons: readonly { readonly login: string }[]): string {
  return firstOf(
    persons.map(({ login }) => `**${inline(login, 40)}**`),
    4,
    'and',
  )
}
