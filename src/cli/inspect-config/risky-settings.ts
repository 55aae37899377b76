import { changeFindings } from '../../gate/index.ts'
import { parseManifest, type Finding, type RepositoryFile } from '../../manifest/index.ts'
import { effectivePolicy } from '../../policy/index.ts'

/**
 * What the rules about training configs say of one, as the preset `tunegate:recommended` weighs them: judged under a
 * manifest that says nothing but the config's path, so that no setting counts as declared.
 */
export function riskySettings(path: string, files: ReadonlyMap<string, RepositoryFile>, now: Date): Finding[] {
  const head = parseManifest('manifest', JSON.stringify({ training: { config: { uri: `./${path}` } } }))
  const changed = {
    changes: [{ path: 'manifest', status: 'added' as const, head, fields: [], changedFiles: [] }],
    files,
    schemas: [],
    requestsAtBase: new Map(),
    initiators: new Map(),
  }
  return changeFindings(changed, effectivePolicy(undefined), now).flatMap(({ related: _related, ...finding }) =>
    finding.rule.startsWith('training/config-') && !aboutManifests.has(finding.rule) ? [finding] : [],
  )
}

/** Rules that hold a config against the manifest that names it. */
const aboutManifests: ReadonlySet<string> = new Set([
  'training/config-digest',
  'training/config-known',
  'training/config-matches',
])
