import type { Verb } from '../verb.ts'

/** A verb as the program lists it; its file is loaded only when it is asked for. */
export type VerbRow = {
  /** As typed, nested ones with a space: `policy show`. */
  readonly name: string
  /** One line for lists. */
  readonly summary: string
  readonly load: () => Promise<{ readonly verb: Verb }>
}

/** Every verb, in the order of `--help`. */
export const verbs: readonly VerbRow[] = [
  { name: 'check', summary: 'judge the manifests of a change, as the gate would', load: () => import('./check.ts') },
  { name: 'init', summary: 'set a repository up: policy, workflow, first manifest', load: () => import('./init.ts') },
  { name: 'explain', summary: 'say how each rule and seat judges a manifest', load: () => import('./explain.ts') },
  {
    name: 'policy show',
    summary: 'print the effective policy, and where each part comes from',
    load: () => import('./policy-show.ts'),
  },
  { name: 'policy test', summary: 'run the tests of a policy', load: () => import('./policy-test.ts') },
  { name: 'policy lock', summary: 'pin the policies that the policy extends', load: () => import('./policy-lock.ts') },
  { name: 'inspect dataset', summary: 'say what training data holds, and which signs of poison', load: () => import('./inspect-dataset.ts') },
  { name: 'inspect plan', summary: 'split a large dataset into shards for a job matrix', load: () => import('./inspect-plan.ts') },
  { name: 'inspect shard', summary: 'read one shard of a dataset, for a merge', load: () => import('./inspect-shard.ts') },
  { name: 'inspect merge', summary: 'say of all shards what one inspection says', load: () => import('./inspect-merge.ts') },
  { name: 'inspect config', summary: 'say what a training config asks for', load: () => import('./inspect-config.ts') },
]

/** Verbs that only hold others, and what they are about. */
export const groups: Readonly<Record<string, string>> = {
  policy: 'work on the policy',
  inspect: 'look into what a manifest references',
}
