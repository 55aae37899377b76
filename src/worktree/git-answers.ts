import { openBlobs, type Blobs } from './blobs.ts'
import type { Git } from './git.ts'
import { gitSettings, type GitSettings } from './settings.ts'

/** What is asked of git again and again, by means that answer all of it at once. */
export type GitAnswers = {
  readonly git: Git
  readonly settings: Promise<GitSettings>
  /** Whoever opens it closes it. */
  readonly blobs: Blobs
}

/** Begins to ask git. */
export function gitAnswers(git: Git): GitAnswers {
  return { git, settings: gitSettings(git), blobs: openBlobs(git) }
}
