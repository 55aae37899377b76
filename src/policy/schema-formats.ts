import type { Format } from 'ajv'

/**
 * Formats that ajv-formats decides in more than linear time, or by JavaScript's regular expressions alone. Its others were
 * measured: none takes more than linear time, whatever the text.
 */
export const ownFormats: Readonly<Record<string, Format>> = {
  /** Its own expression takes quadratic time on `http://::::…`. */
  url: { type: 'string', validate: isUrl },
  /** What RE2 alone takes is a regular expression too: patterns of schemas here run on RE2. */
  regex: { type: 'string', validate: isPattern },
}

function isUrl(text: string): boolean {
  return /^(?:https?|ftp):\/\/[^\s/?#]/i.test(text) && !/\s/.test(text) && URL.canParse(text)
}

/** Where JavaScript takes it, ajv's schema of schemas does; whether RE2 takes a pattern is said when it is compiled. */
function isPattern(text: string): boolean {
  return text.length <= longestPattern
}

const longestPattern = 10_000
