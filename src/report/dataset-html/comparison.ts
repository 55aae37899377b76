import type { DatasetReport } from '../../dataset/index.ts'
import { grouped } from '../dataset-report.ts'
import { html, nothing, type Html } from './html.ts'
import { filesTable } from './sections.ts'

/** What became of the rows of the previous version, as a bar and in words. */
export function comparison({ previous, rows }: DatasetReport): Html {
  if (!previous) return nothing
  const { added, removed, changed, unchanged, files } = previous
  const parts: readonly Part[] = [
    { name: 'unchanged', count: unchanged, note: 'in both versions' },
    { name: 'changed', count: changed, note: 'added with the prompt of a removed row' },
    { name: 'added', count: added - changed, note: 'added with a prompt of their own' },
    { name: 'removed', count: removed, note: 'no longer there' },
  ]
  const said = parts.map(({ name, count }) => `${grouped(count)} ${name}`).join(', ')
  const whole = Math.max(1, unchanged + added + removed)
  const stretches = parts.map(
    ({ name, count }) => html`<span class="${name}" style="flex-grow:${count / whole}"></span>`,
  )
  return html`<p>Of ${grouped(rows)} rows, <strong>${grouped(added)}</strong> were added since the previous version of
${grouped(previous.rows)} rows. The signals looked at them alone as well.</p>
<div class="stack" role="img" aria-label="${said}">${stretches}</div>
<ul class="legend">${parts.map(legend)}</ul>
${filesTable(files, 'Files of the previous version')}`
}

type Part = { readonly name: string; readonly count: number; readonly note: string }

function legend({ name, count, note }: Part): Html {
  const words = html`<strong>${grouped(count)}</strong> ${name} <span class="muted">${note}</span>`
  return html`<li><span class="key ${name}"></span>${words}</li>`
}
