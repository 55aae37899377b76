import { httpError, invalid, type HttpError } from './http-error.ts'
import type { Annotation } from './state.ts'

export type OutputRequest = {
  readonly title?: string
  readonly summary: string
  readonly text?: string
  readonly annotations?: readonly Annotation[]
}

export const MAX_ANNOTATIONS = 50
const MAX_PROSE = 65_535
const MAX_MESSAGE_BYTES = 64 * 1024
const MAX_TITLE = 255

/** What GitHub refuses in a check run's output, beyond what its OpenAPI says. */
export function outputProblem(output: OutputRequest): HttpError | undefined {
  const { summary, text = '', annotations = [] } = output
  if (summary.length > MAX_PROSE || Buffer.byteLength(summary) > MAX_PROSE) {
    return httpError(422, `Invalid request.\n\nOnly ${MAX_PROSE} characters are allowed; ${Math.max(summary.length, Buffer.byteLength(summary))} were supplied.`)
  }
  if (text.length > MAX_PROSE) return httpError(422, `Invalid request.\n\nOnly ${MAX_PROSE} characters are allowed; ${text.length} were supplied.`)
  if (annotations.length > MAX_ANNOTATIONS) {
    return httpError(422, `Invalid request.\n\nNo more than ${MAX_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`)
  }
  return annotations.map(annotationProblem).find((problem) => problem !== undefined)
}

/** `text` over the limit in bytes is cut without a word. */
export function storedText(text: string): string {
  const bytes = Buffer.from(text)
  return bytes.length <= MAX_PROSE ? text : new TextDecoder().decode(bytes.subarray(0, MAX_PROSE)).replace(/\uFFFD$/, '')
}

function annotationProblem(annotation: Annotation): HttpError | undefined {
  const { path, start_line, end_line, start_column, end_column, message, title = '', raw_details = '' } = annotation
  const problem = (field: string, said: string): HttpError => invalid('CheckAnnotation', field, said)
  if (path === '') return problem('path', 'path is missing')
  if (start_line < 1) return problem('start_line', 'start_line must be positive')
  if (end_line < start_line) return problem('end_line', 'end_line must be greater than or equal to start_line')
  const columns = start_column !== undefined || end_column !== undefined
  if (columns && start_line !== end_line) return problem('start_column', 'start_column and end_column are only allowed when start_line and end_line are the same')
  if (start_column !== undefined && start_column < 1) return problem('start_column', 'start_column must be positive')
  if (end_column !== undefined && end_column < (start_column ?? 1)) return problem('end_column', 'end_column must be greater than or equal to start_column')
  if (message === '') return problem('message', 'message is missing')
  if (Buffer.byteLength(message) > MAX_MESSAGE_BYTES) return problem('message', 'message is too long (maximum is 64 KB)')
  if (Buffer.byteLength(raw_details) > MAX_MESSAGE_BYTES) return problem('raw_details', 'raw_details is too long (maximum is 64 KB)')
  if (title.length > MAX_TITLE) return problem('title', 'title is too long (maximum is 255 characters)')
  return undefined
}
