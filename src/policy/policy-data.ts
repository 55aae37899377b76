import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { UncompiledPolicy } from './effective-policy.ts'
import type { RuleDefinition, Waiver } from './rule-definition.ts'

/**
 * The effective policy as plain data, for its digest and for people: the same policy gives the same data, whichever
 * files it comes from. Parts that only some policies have are left out of the others.
 */
export function policyData(policy: UncompiledPolicy): Readonly<Record<string, unknown>> {
  const { branches, manifests, schemas, approvals, params, variables } = policy
  const definitions = [...policy.definedRules].map(([id, rule]) => [id, definitionData(rule)] as const)
  return {
    ...(branches ? { branches } : {}),
    manifests,
    schemas,
    ...(policy.evidence.datasets['max-bytes'] > 0 ? { evidence: policy.evidence } : {}),
    rules: Object.fromEntries([...policy.rules].map(([id, { severity, options }]) => [id, { severity, options }])),
    overrides: policy.overrides.map(({ files, rules }) => ({
      files,
      rules: Object.fromEntries([...rules].map(([id, { severity, options }]) => [id, settingData(severity, options)])),
    })),
    approvals,
    ...(definitions.length > 0 ? { definitions: Object.fromEntries(definitions) } : {}),
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(Object.keys(variables).length > 0 ? { variables } : {}),
    ...(policy.waivers.length > 0 ? { waivers: policy.waivers.map(waiverData) } : {}),
  }
}

/** sha256 of the effective policy's canonical JSON, hex. */
export function policyDigest(policy: UncompiledPolicy): string {
  return createHash('sha256')
    .update(canonicalize(policyData(policy)) ?? '')
    .digest('hex')
}

function settingData(severity: string | undefined, options: Readonly<Record<string, unknown>>) {
  return { ...(severity === undefined ? {} : { severity }), options }
}

/** Without the params: what holds of them stands among the rules. */
function definitionData({ each, when, assert, message, help }: RuleDefinition) {
  return {
    ...(each ? { for: each } : {}),
    ...(when === undefined ? {} : { when }),
    assert,
    message,
    ...(help === undefined ? {} : { help }),
  }
}

function waiverData({ rule, files, each, match, owner, reason, expires }: Waiver) {
  return {
    rule,
    files,
    ...(each ? { for: each } : {}),
    ...(match === undefined ? {} : { match }),
    owner,
    reason,
    expires,
  }
}
