/** Why GitHub could not be read or written. Closed: whoever handles one handles all. */
export type GitHubErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable'
  | 'malformed-answer'
  | 'refused-request'
  | 'graphql-errors'
  | 'cap-reached'
  | 'unreadable-file'
  | 'inconsistent'
  /** The pull request is closed or merged: nothing is to be judged. */

/** A failure of reading or writing GitHub. `message` says what could not be done, `fix` what would mend it. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly code: GitHubErrorCode
  readonly fix: string
  /** HTTP status, where an answer came. */
  readonly status: number | undefined

  constructor(code: GitHubErrorCode, message: string, fix: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.code = code
    this.fix = fix
    this.status = options.status
  }
}
