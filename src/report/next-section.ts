import type { Judgement, Verdict } from '../record/index.ts'
import { blockingFindings, day, openSeats } from '../record/index.ts'
import { inline } from './markdown.ts'
import { section } from './table.ts'
import { firstOf } from './words.ts'

type Steps = { readonly reader: string; readonly steps: readonly string[] }

/** What each reader can do now, in order. */
export function nextSection(judgement: Judgement): string {
  return section('What to do next', ...lists[judgement.verdict](judgement).map(list))
}

function list({ reader, steps }: Steps): string {
  return `**${reader}**\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`
}

const lists: Readonly<Record<Verdict, (judgement: Judgement) => readonly Steps[]>> = {
  approved: () => [
    {
      reader: 'Author',
      steps: [
        'Merge when the other checks have passed. A change of a manifest or of a file that it references would void ' +
          'the approvals.',
      ],
    },
  ],
  'awaiting-approval': awaiting,
  rejected,
  overridden,
  'not-applicable': () => [],
  error: () => [
    {
      reader: 'Author or administrator',
      steps: [
        'Mend what is listed under “What could not be read”.',
        'Run the check again: push, or re-run the workflow. Approvals that were given stay as they are.',
      ],
    },
  ],
}

function awaiting({ approvals }: Judgement): readonly Steps[] {
  const seats = firstOf(
    openSeats(approvals).map((seat) => `**${inline(seat.name, 60)}**`),
    4,
    'and',
  )
  return [
    { reader: 'Author', steps: [`Ask somebody who may sit on ${seats || 'the open seats'} for a review.`] },
    {
      reader: 'Approver',
      steps: [
        'Read what would be trained and what changed, above.',
        'Review the pull request: **Approve**, or **Request changes** and say why. **Comment** decides nothing.',
      ],
    },
  ]
}

function rejected(judgement: Judgement): readonly Steps[] {
  const { vetoes } = judgement.approvals
  const errors = blockingFindings(judgement).length > 0
  const names = firstOf(
    vetoes.map((veto) => `**${inline(veto.login, 40)}**`),
    4,
    'and',
  )
  const steps = [
    ...(errors ? ['Mend each ❌ under “Findings” and push: the change is judged again.'] : []),
    ...(vetoes.length > 0
      ? [`Answer ${names}: a request for changes stands until whoever made it approves or dismisses it.`]
      : []),
  ]
  const approver = errors ? ['Wait with your approval: mending the errors changes the content, and would void it.'] : []
  return [
    { reader: 'Author', steps },
    { reader: 'Approver', steps: approver },
  ].filter((part) => part.steps.length > 0)
}

function overridden({ approvals: { override } }: Judgement): readonly Steps[] {
  const until = override?.expiresAt === undefined ? '' : ` before ${day(override.expiresAt)}`
  return [
    {
      reader: 'Author',
      steps: [`Mend what was passed over, and have the open seats filled${until}: the record keeps both.`],
    },
  ]
}
