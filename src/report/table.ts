/** A GFM table. Cells are Markdown already, safe in a cell; no rows, no table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [header, header.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A block that is closed until someone asks. The blank lines make GitHub read Markdown inside. */
export function folded(summary: string, markdown: string): string {
  return `<details><summary>${summary}</summary>\n\n${markdown}\n\n</details>`
}

/** Paragraphs, tables and lists under each other; empty ones vanish. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** A part of the summary, or nothing when it has no content. */
export function section(heading: string, ...parts: readonly string[]): string {
  const body = blocks(...parts)
  return body === '' ? '' : `### ${heading}\n\n${body}`
}
