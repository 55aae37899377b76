import { html, nothing, type Html } from './html.ts'

/** A column: its heading, and whether numbers stand in it. */
export type Column = { readonly title: string; readonly isNumber?: boolean }

/** A cell of text, or of markup. The first cell of a row names it. */
export type Cell = string | Html

type DataTable = {
  readonly caption?: string
  readonly kind?: 'files'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A table that people and screen readers can follow; on narrow screens it is moved sideways. */
export function dataTable({ caption, kind, columns, rows }: DataTable): Html {
  return html`<div class="wide"><table class="${kind ?? 'plain-table'}">
${caption === undefined ? nothing : html`<caption>${caption}</caption>`}
<thead><tr>${columns.map(heading)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell, index) => cellOf(cell, index, columns))}</tr>`)}</tbody>
</table></div>`
}

function heading({ title, isNumber }: Column): Html {
  return html`<th scope="col" class="${classOf(isNumber)}">${title}</th>`
}

function cellOf(cell: Cell, index: number, columns: readonly Column[]): Html {
  if (index === 0) return html`<th scope="row">${cell}</th>`
  return html`<td class="${classOf(columns[index]?.isNumber)}">${cell}</td>`
}

function classOf(isNumber: boolean | undefined): string {
  return isNumber === true ? 'number' : 'text'
}
