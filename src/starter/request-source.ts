import type { TrainingConfig } from '../evidence/index.ts'

/** A file of the repository that a config names. */
export type LocalFile = {
  /** From the root of the repository. */
  readonly path: string
  /** What was computed of it, where that was asked for. */
  readonly measured?: { readonly sha256: string; readonly size: number; readonly rows?: number }
}

/** What a request is made from. */
export type RequestSource = {
  readonly config: Extract<TrainingConfig, { readonly state: 'recognised' }>
  /** Path of the config from the root of the repository, and sha256 of its bytes, hex. */
  readonly path: string
  readonly sha256: string
  readonly initiator: string | undefined
  /** The file of the repository that a text in the config names; undefined when there is none. */
  readonly fileOf: (text: string) => LocalFile | undefined
  /** Whether a text in the config names a folder of the repository. */
  readonly isFolder: (text: string) => boolean
}
