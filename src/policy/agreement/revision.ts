import type { Fact } from '../../evidence/index.ts'
import type { Problem } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import { fileOf, isByDefault, relatedTo, spot } from './disagreement.ts'
import { shown } from './shown-value.ts'

/** Whether two revisions are one: commits in either case, branches and tags exactly. */
export function sameRevision(one: string, other: string): boolean {
  const [left, right] = [one.trim(), other.trim()]
  return left === right || (isCommit(left) && left.toLowerCase() === right.toLowerCase())
}

/** A full commit, in either case. */
export function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}$/i.test(text.trim())
}

/** The revision that a config states; what a framework loads by default is whatever is newest. */
export function statedRevision(fact: Fact<string> | undefined): Fact<string> | undefined {
  return fact && !isByDefault(fact) ? fact : undefined
}

/** `owner/name` or `name`: what loaders ask the Hub for, where no file or folder is called so. */
export function isHubName(name: string): boolean {
  return /^[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?$/.test(name.trim())
}


type Missing = {
  /** What has the revision, as the beginning of a sentence. */
  readonly what: string
  readonly revision: string
  readonly pointer: string
  /** What the config calls it. */
  readonly key: string | undefined
}

/** A commit is approved, and the config asks for a name. */
export function missingRevision(missing: Missing, source: Fact, { path, requireRevision }: Comparison): Problem {
  const { what, revision, pointer, key } = missing
  const file = fileOf(source, path)
  const how = key === undefined ? 'State it' : `State it as \`${key}\``
  return {
    message:
      `${what} is ${shown(revision)} here, but ${spot(source, path)} names no revision, so the run takes whatever is ` +
      'newest on its day.',
    pointer,
    related: [relatedTo(source, path, 'names no revision')],
    fix: `${how} in ${file}, so that what was approved is what is loaded.`,
    ...(requireRevision ? {} : { atMost: 'warning' as const }),
  }
}
