import type { JudgementError } from '../record/index.ts'
import type { CheckOutput } from './check-output.ts'
import { sentence } from './markdown.ts'
import { blocks } from './table.ts'
import { visible } from './visible.ts'

/** What a check run shows when nothing could be judged: there is no record, only the reason and the way out. */
export function failureOutput(failure: JudgementError): CheckOutput {
  return {
    title: visible(`Error: ${failure.message}`, 200),
    summary: blocks(
      '## ❌ Could not be judged',
      sentence(failure.message, 2000),
      `**What to do:** ${sentence(failure.fix, 2000)}`,
      'Until it is judged it cannot be approved.',
    ),
    text: '',
    annotations: [],
  }
}

/** What the job's summary says where the judgement stands and only its check run could not be written. */
export function unwrittenSummary(failure: JudgementError): string {
  return blocks(
    '## ❌ The check run could not be written',
    sentence(failure.message, 2000),
    `**What to do:** ${sentence(failure.fix, 2000)}`,
  )
}
