/** GitHub's limit for a check run's summary and text, in UTF-16 units here and in bytes there: hold both. */
export const outputLimit = 65_535

export function fits(text: string, limit = outputLimit): boolean {
  return text.length <= limit && Buffer.byteLength(text, 'utf8') <= limit
}

/**
 * The first lines of a Markdown text that fit. The last resort, when even the shortest form is too long: what decides
 * stands first, and no form opens a block that it would leave open.
 */
export function firstLines(text: string, limit = outputLimit): string {
  const tail = '\n\nShortened: the rest does not fit here.'
  const lines = text.split('\n')
  let size = Buffer.byteLength(tail, 'utf8')
  const end = lines.findIndex((line) => {
    size += Buffer.byteLength(line, 'utf8') + 1
    return size > limit
  })
  return end < 0 ? text : lines.slice(0, end).join('\n') + tail
}
