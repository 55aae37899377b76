import { sortFindings, type Finding } from '../manifest/index.ts'
import type { Judgement } from '../record/index.ts'
import type { Extent } from './extent.ts'
import { code, inline, link, pathInUrl, sentence } from './markdown.ts'
import { severitySymbol } from './symbol.ts'
import { blocks, folded, section, table } from './table.ts'
import { counted } from './words.ts'

/** What the rules say: errors first, each with its place and what to do. Waived findings are folded away. */
export function findingsSection(judgement: Judgement, extent: Extent): string {
  const findings = sortFindings(judgement.findings)
  const live = findings.filter((finding) => finding.waived === undefined)
  const waived = findings.filter((finding) => finding.waived !== undefined)
  const [file, ...others] = paths(judgement)
  const where = file === undefined || others.length > 0 ? '' : `In ${code(file, 120)}:`
  return section('Findings', where, listing(live, judgement, extent), foldedWaivers(waived, judgement, extent))
}

function foldedWaivers(waived: readonly Finding[], judgement: Judgement, extent: Extent): string {
  if (waived.length === 0) return ''
  const heading = `${counted(waived.length, 'finding')} waived`
  return extent.folded ? folded(heading, listing(waived, judgement, extent)) : `${heading}.`
}

function listing(findings: readonly Finding[], judgement: Judgement, extent: Extent): string {
  const shown = findings.slice(0, extent.findings)
  const several = paths(judgement).length > 1
  const rest = findings.slice(extent.findings)
  return blocks(
    table(
      ['', 'Where', 'What is wrong, and what to do'],
      shown.map((finding) => row(finding, judgement, several, extent)),
    ),
    rest.length === 0 ? '' : `${shown.length === 0 ? '' : 'And '}${tally(rest)}${shown.length === 0 ? '' : ' more'}.`,
  )
}

/** A finding about the pull request as a whole has none. */
function paths({ findings }: Judgement): readonly string[] {
  return [...new Set(findings.map(({ path }) => path))].filter((path) => path !== '')
}

function row(finding: Finding, judgement: Judgement, several: boolean, extent: Extent): readonly string[] {
  const { severity, rule, help, message, fix } = finding
  const advice = fix === undefined ? '' : `<br>**Fix:** ${sentence(fix, extent.text)}`
  const name = link(code(rule, 80), help)
  const said = `${sentence(message, extent.text)} ${name}${advice}${waiver(finding, extent)}`
  return [severitySymbol[severity], place(finding, judgement, several), said]
}

function waiver({ waived }: Finding, extent: Extent): string {
  if (waived === undefined) return ''
  const { owner, expires, reason } = waived
  return `<br>**Waived** by ${inline(owner, 60)} until ${inline(expires, 30)}: ${sentence(reason, extent.text)}`
}

/** The line, and where files differ the path's last part: a table has no room for more, and the link leads there. */
function place({ path, line }: Finding, { repository, head }: Judgement, several: boolean): string {
  if (path === '') return 'pull request'
  const name = path.split('/').at(-1) ?? path
  const label = several ? code(`${name}:${line}`, 60) : `line&nbsp;${line}`
  return link(label, `${repository.url}/blob/${head}/${pathInUrl(path)}#L${line}`)
}

function tally(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  const counts = [
    { count: count('error'), word: 'error' },
    { count: count('warning'), word: 'warning' },
    { count: count('notice'), word: 'notice' },
  ]
  return counts
    .filter((entry) => entry.count > 0)
    .map((entry) => counted(entry.count, entry.word))
    .join(', ')
}
