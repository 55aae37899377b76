import { isManifest } from '../gate/index.ts'
import type { EffectivePolicy } from '../policy/index.ts'
import type { JudgementError } from '../record/index.ts'
import type { OpenTree } from './open-tree.ts'

/** Paths that are no text: nobody can say what a change of one means, nor what a manifest with such a name says. */
export function unnameablePaths({ changed, base }: OpenTree['unnameable'], policy: EffectivePolicy): JudgementError[] {
  const manifests = base.filter((path) => !changed.includes(path) && isManifest(path, policy))
  return [...changed, ...manifests].map((path) => ({
    code: 'path-unreadable',
    message: `The name of ${path} is not UTF-8, so no report can name it and no manifest can reference it`,
    fix: 'Rename the file.',
  }))
}
