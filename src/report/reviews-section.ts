import type { Judgement } from '../record/index.ts'
import type { Extent } from './extent.ts'
import { inline, sentence } from './markdown.ts'
import { section } from './table.ts'
import { number } from './words.ts'

/** Requests for changes that block until whoever made them lifts them. */
export function vetoesSection({ approvals: { vetoes } }: Judgement, extent: Extent): string {
  return section(
    'Changes requested',
    bullets(
      vetoes.map(({ login, detail }) => remark(login, detail, extent)),
      extent.remarks,
    ),
  )
}

/** Reviews that don't count, each with its reason. */
export function ignoredSection({ approvals: { ignored } }: Judgement, extent: Extent): string {
  return section(
    'Reviews that do not count',
    bullets(
      ignored.map(({ login, detail }) => remark(login, detail, extent)),
      extent.remarks,
    ),
  )
}

/** Things worth saying that decide nothing. */
export function notesSection({ notes, approvals }: Judgement, extent: Extent): string {
  const all = [...new Set([...notes, ...approvals.notes])]
  const shown = all.slice(0, extent.remarks).map((note) => `ℹ️ ${sentence(note, extent.text)}`)
  return shown.join('<br>\n') + more(all.length - shown.length, '<br>\n')
}

/** Most reasons are sentences that begin with the login already. */
function remark(login: string, detail: string, extent: Extent): string {
  const name = `**${inline(login, 40)}**`
  if (!detail.startsWith(`${login} `)) return `${name}: ${sentence(detail, extent.text)}`
  return `${name} ${sentence(detail.slice(login.length + 1), extent.text)}`
}

function bullets(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).map((item) => `- ${item}`)
  return shown.join('\n') + more(items.length - shown.length, '\n- ')
}

function more(count: number, joint: string): string {
  return count > 0 ? `${joint}and ${number(count)} more` : ''
}
