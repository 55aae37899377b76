import type { Judgement } from '../record/index.ts'
import { errorsOf } from '../record/index.ts'
import type { Extent } from './extent.ts'
import { code, sentence } from './markdown.ts'
import { section } from './table.ts'
import { counted } from './words.ts'

/** What kept the change from being judged, and which setting or permission would mend it. */
export function obstaclesSection(judgement: Judgement, extent: Extent): string {
  const errors = errorsOf(judgement)
  const shown = errors.slice(0, extent.remarks).map(({ code: id, message, fix }) => {
    const mend = fix === '' ? '' : `<br>**What to do:** ${sentence(fix, extent.text)}`
    return `- ${sentence(message, extent.text)} (${code(id, 60)})${mend}`
  })
  const rest = errors.length - shown.length
  const more = rest > 0 ? [`- and ${counted(rest, 'error')} more`] : []
  return section('What could not be read', [...shown, ...more].join('\n'))
}
