import { annotations, type Annotation } from './annotations.ts'
import { firstLines, fits } from './budget.ts'
import { extents } from './extent.ts'
import { recordText } from './record-text.ts'
import { summaryOf, titleOf, type JudgedTogether } from './several.ts'
import { blocks } from './table.ts'
import { counted } from './words.ts'

/** What a check run shows. The first batch of annotations goes with the rest, each further one in its own request. */
export type CheckOutput = {
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly annotations: readonly (readonly Annotation[])[]
}

/** The judgements of a head commit as one check run's output, within GitHub's limits. */
export function checkOutput(judged: JudgedTogether): CheckOutput {
  const { batches, leftOut } = annotations(judged)
  return { title: titleOf(judged), summary: fitting(judged, leftOut), text: recordText(judged), annotations: batches }
}

/** The summary for the job, which may hold a mebibyte: always in its fullest form. */
export function jobSummary(judged: JudgedTogether): string {
  const [fullest] = extents
  return fullest === undefined ? fitting(judged, 0) : firstLines(summaryOf(judged, fullest), 1_000_000)
}

function fitting(judged: JudgedTogether, leftOut: number): string {
  const hidden =
    leftOut === 0 ? '' : `${counted(leftOut, 'finding')} more have no annotation: see the job’s output \`findings\`.`
  let shortest = ''
  for (const extent of extents) {
    const remark = shortest === '' ? '' : 'Shortened to fit here: the record and the job’s outputs have the rest.'
    shortest = blocks(summaryOf(judged, extent), hidden, remark)
    if (fits(shortest)) return shortest
  }
  return firstLines(shortest)
}
