import { stringify } from 'yaml'
import type { Source } from '../src/approval/index.ts'
import { presetOf, type PresetName } from '../src/policy/index.ts'

/** A built-in preset as the policy file that would say the same, for people to read and to copy from. */
export function presetFile(name: PresetName): string {
  const { rules, approvals, evidence } = presetOf(name)
  const file = {
    apiVersion: 'tunegate/v1',
    kind: 'Policy',
    extends: [],
    ...(evidence ? { evidence } : {}),
    rules: Object.fromEntries(
      [...rules].map(([rule, { severity, options }]) => {
        return [rule, Object.keys(options).length > 0 ? { severity, ...options } : severity]
      }),
    ),
    approvals: {
      ...approvals,
      expires: `${(approvals.expires ?? 0) / 86_400_000}d`,
      seats: approvals.seats.map(({ from, when, ...seat }) => ({
        ...seat,
        from: sourceOf(from),
        ...(Object.keys(when).length > 0 ? { when } : {}),
      })),
      veto: { from: sourceOf(approvals.veto?.from) },
    },
  }
  const head = `# The built-in preset tunegate:${name}. Written by \`npm run bundle\` from src/policy: change it there.\n`
  return head + stringify(file, { lineWidth: 118, aliasDuplicateObjects: false })
}

function sourceOf(source: Source | undefined): object {
  return source?.permission === undefined ? {} : { permission: source.permission }
}
