/** Why a file or the naming of files cannot be read; nothing is thrown for what a dataset holds. */
export type FileProblem = {
  readonly code: ProblemCode
  /** As the user named it, with `/`. */
  readonly path: string
  /** What is wrong, and why it matters. */
  readonly message: string
  /** What to do. */
  readonly fix: string
}

export type ProblemCode =
  | 'absent'
  | 'unreadable'
  | 'empty-set'
  | 'link-outside'
  | 'special-file'
  | 'unknown-format'
  | 'unsupported-format'
  | 'changed'
  | 'corrupt'
  | 'too-large'

export function problem(code: ProblemCode, path: string, message: string, fix: string): FileProblem {
  return { code, path, message, fix }
}

/** Carries a problem out of a reading loop to where problems are collected; never leaves this folder. */
export class ReadFailure extends Error {
  readonly code: ProblemCode
  readonly fix: string

  constructor(code: ProblemCode, message: string, fix: string) {
    super(message)
    this.code = code
    this.fix = fix
  }
}
