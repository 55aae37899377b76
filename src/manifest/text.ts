import { Buffer } from 'node:buffer'
import { limits } from './limits.ts'
import type { TextProblem } from './reading-problem.ts'

/** Text fit for a YAML reader, without a leading byte-order mark; or why it is not. */
type Text = { readonly text: string; readonly problems: readonly TextProblem[] }

/**
 * Decodes a file and refuses what YAML readers disagree on: characters that one takes for a line break or ignores and
 * another shows, so that a reviewer and a training job could see two different files.
 */
export function readText(content: string | Uint8Array): Text {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length
  if (size > limits.bytes) return unreadable(tooLarge(size))

  const text = typeof content === 'string' ? content : decode(content)
  if (text === undefined) return invalidUtf8(content)
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  return { text: body, problems: refusedCharacters(body) }
}

function unreadable(message: string, fix?: string): Text {
  return { text: '', problems: [{ message, start: 0, end: 0, ...(fix === undefined ? {} : { fix }) }] }
}

function tooLarge(size: number): string {
  return `The file has ${size} bytes; at most ${limits.bytes} (256 KiB) are read.`
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Lines are decoded one by one to find the bad one: 0x0A is never part of a longer UTF-8 sequence. */
function invalidUtf8(content: string | Uint8Array): Text {
  const bytes = Buffer.from(content)
  const fix = 'Save the file as UTF-8.'
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return unreadable('The file is not UTF-8; it looks like UTF-16.', fix)

  const lines: string[] = []
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(0x0a, from)
    const to = feed === -1 ? bytes.length : feed + 1
    const line = decode(bytes.subarray(from, to))
    if (line === undefined) break
    lines.push(line)
    from = to
  }
  const text = lines.join('')
  return { text, problems: [{ message: 'This line is not valid UTF-8.', start: text.length, end: text.length, fix }] }
}

/** Only line feeds, tabs and printable ASCII: what nearly every file consists of, and no reader minds. */
const harmless = /^[\t\n\x20-\x7e]*$/

function refusedCharacters(text: string): TextProblem[] {
  if (harmless.test(text)) return []
  const problems: TextProblem[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text.charCodeAt(at + 1))) {
      at++
      continue
    }
    const name = refusal(code, text.charCodeAt(at + 1))
    if (name === undefined) continue
    problems.push({
      message: `The file contains ${hex(code)} (${name}), which YAML readers treat differently.`,
      start: at,
      end: at + 1,
      fix: code === 0x0d ? 'Use LF or CRLF line endings.' : 'Remove it, or write it as an escape in double quotes.',
    })
  }
  return problems
}

function refusal(code: number, next: number): string | undefined {
  if (code === 0x0a || code === 0x09) return undefined
  if (code === 0x0d) return next === 0x0a ? undefined : 'a carriage return without line feed'
  if (code === 0) return 'NUL'
  if (code === 0x85) return 'next line'
  if (code === 0x2028) return 'line separator'
  if (code === 0x2029) return 'paragraph separator'
  if (code === 0xfeff) return 'a byte-order mark that is not at the start'
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return 'a control character'
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a surrogate pair'
  return code === 0xfffe || code === 0xffff ? 'not a character' : undefined
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function hex(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
