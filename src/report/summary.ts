import { blockingFindings, type Judged } from '../record/index.ts'
import { changesSection } from './changes-section.ts'
import type { Extent } from './extent.ts'
import { findingsSection } from './findings-section.ts'
import { footerSection } from './footer-section.ts'
import { inspectionsSection } from './inspections-section.ts'
import { nextSection } from './next-section.ts'
import { obstaclesSection } from './obstacles-section.ts'
import { overrideSection } from './override-section.ts'
import { ignoredSection, notesSection, vetoesSection } from './reviews-section.ts'
import { seatsSection } from './seats-section.ts'
import { blocks } from './table.ts'
import { trainingSection } from './training-section.ts'
import { verdictSection } from './verdict-section.ts'

/**
 * One judgement as Markdown, for an approver who doesn't read YAML. What blocks stands first: findings come before the
 * training when one of them is the reason for the verdict, else after it.
 */
export function summary(judged: Judged, extent: Extent): string {
  const { judgement } = judged
  const findings = findingsSection(judgement, extent)
  const blocked = blockingFindings(judgement).length > 0
  return blocks(
    verdictSection(judgement),
    obstaclesSection(judgement, extent),
    overrideSection(judgement, extent),
    vetoesSection(judgement, extent),
    blocked ? findings : '',
    trainingSection(judgement, extent),
    inspectionsSection(judgement, extent),
    changesSection(judgement, extent),
    blocked ? '' : findings,
    seatsSection(judgement, extent),
    ignoredSection(judgement, extent),
    notesSection(judgement, extent),
    nextSection(judgement),
    footerSection(judged),
  )
}
