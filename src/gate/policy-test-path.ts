import { alternativesOf, matchesAny, type EffectivePolicy } from '../policy/index.ts'

/** Where a manifest that stands in a test is judged as standing, wherever the policy governs that path. */
export const usualTestPath = 'finetune/test.yml'

/**
 * The path that a manifest without one of its own is judged as: the usual one, else a plain one that the policy's first glob
 * matches. Undefined where none is found, because the globs ask for more than a name.
 */
export function governedTestPath({ manifests }: Pick<EffectivePolicy, 'manifests'>): string | undefined {
  const [first = ''] = manifests
  const made = alternativesOf(first, mostAlternatives).map((glob) => glob.replaceAll(/\*+/g, 'test'))
  return [usualTestPath, ...made].find((path) => {
    return /^[\w./-]+$/.test(path) && matchesAny(manifests, path, { trusted: true })
  })
}

const mostAlternatives = 200
