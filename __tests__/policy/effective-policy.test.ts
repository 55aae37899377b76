import { describe, expect, test } from '@jest/globals'
import { effectivePolicy, matchesAny, parsePolicy, presetOf, rules, settingFor, type EffectivePolicy } from '../../src/policy/index.ts'

function policyOf(text: string): EffectivePolicy {
  const reading = parsePolicy('policy.yml', `apiVersion: tunegate/v1\nkind: Policy\n${text}`)
  if (reading.state === 'invalid') throw new Error(reading.findings.map(({ message }) => message).join('; '))
  return effectivePolicy(reading.file)
}

describe('effectivePolicy', () => {
  test('is the recommended preset where there is no file', () => {
    const policy = effectivePolicy(undefined)
    expect(policy.rules).toEqual(presetOf('recommended').rules)
    expect(policy.approvals).toEqual(presetOf('recommended').approvals)
    expect(policy.manifests).toEqual(['**/*.finetune.{yml,yaml,json}', 'finetune/**/*.{yml,yaml,json}'])
  })

  test('is recommended also where a file does not say what it extends', () => {
    expect(policyOf('').rules).toEqual(presetOf('recommended').rules)
  })

  test('extends nothing where a file says so; only what cannot be lowered holds', () => {
    const policy = policyOf('extends: []')
    const on = [...policy.rules].filter(([, { severity }]) => severity !== 'off').map(([rule]) => rule)
    expect(on).toEqual(rules.filter((rule) => rule.fixed).map((rule) => rule.id))
    expect(policy.approvals.seats).toEqual([])
  })

  test('lets later presets win', () => {
    const policy = policyOf('extends: [tunegate:recommended, tunegate:strict]')
    expect(policy.rules.get('dataset/license')?.severity).toBe('error')
  })

  test('has the gate inspect as much as the file that asks for most, in any order', () => {
    const bytes = (text: string) => policyOf(text).evidence.datasets['max-bytes']
    const asked = (most: number) => `evidence: { datasets: { max-bytes: ${most} } }`
    expect(bytes('')).toBe(0)
    expect(bytes(asked(5))).toBe(5)
    expect(bytes('extends: [tunegate:strict]')).toBe(1024 * 1024)
    expect(bytes(`extends: [tunegate:strict]\n${asked(5)}`)).toBe(1024 * 1024)
    expect(bytes(`extends: [tunegate:strict]\n${asked(2 ** 21)}`)).toBe(2 ** 21)
    expect(policyOf(asked(5)).from.get('evidence')).toBe('policy.yml')
    for (const wrong of [-1, 0.5, 2 ** 30, '"1"']) expect(() => bytes(`evidence: { datasets: { max-bytes: ${wrong} } }`)).toThrow()
  })

  test('keeps the options of a preset under a severity alone', () => {
    const { severity, options } = policyOf('rules: { peft/max-rank: error }').rules.get('peft/max-rank') ?? {}
    expect({ severity, options }).toEqual({ severity: 'error', options: { max: 256 } })
  })

  test('keeps the severity of a preset under options alone', () => {
    const { severity, options } = policyOf('rules: { peft/max-rank: { max: 8 } }').rules.get('peft/max-rank') ?? {}
    expect({ severity, options }).toEqual({ severity: 'warning', options: { max: 8 } })
  })

  test('switches a rule on that is configured but was off', () => {
    expect(policyOf('extends: []\nrules: { peft/max-rank: { max: 8 } }').rules.get('peft/max-rank')?.severity).toBe('error')
  })

  test('replaces the seats of a preset as a whole and merges the other keys', () => {
    const { approvals } = policyOf('approvals: { seats: [{ name: a, from: { users: [bob] } }] }')
    expect(approvals.seats.map(({ name }) => name)).toEqual(['a'])
    expect(approvals.veto).toEqual(presetOf('recommended').approvals.veto)
  })

  test('takes an empty list of seats as it stands', () => {
    expect(policyOf('approvals: { seats: [] }').approvals.seats).toEqual([])
  })
})

describe('settingFor', () => {
  const policy = policyOf(`
rules: { dataset/license: error }
overrides:
  - { files: "finetune/experiments/**", rules: { dataset/license: notice } }
  - { files: ["finetune/experiments/{a,b}/*.yml"], rules: { dataset/license: off, peft/max-rank: { max: 4 } } }
`)

  test('is the rule’s own where no override has the path', () => {
    expect(settingFor(policy, 'dataset/license', 'finetune/prod.yml').severity).toBe('error')
  })

  test('is that of the last override that has the path', () => {
    expect(settingFor(policy, 'dataset/license', 'finetune/experiments/c/x.yml').severity).toBe('notice')
    expect(settingFor(policy, 'dataset/license', 'finetune/experiments/a/x.yml').severity).toBe('off')
  })

  test('merges options of an override over those of the rule', () => {
    expect(settingFor(policy, 'peft/max-rank', 'finetune/experiments/a/x.yml')).toEqual({
      severity: 'warning',
      options: { max: 4 },
      from: { severity: 'tunegate:recommended', options: { max: 'policy.yml' } },
    })
  })
})

describe('presetOf', () => {
  test('has the policy file watched wherever it is, as a path and not as a pattern', () => {
    const seat = presetOf('recommended', 'gov[1]/*.yml').approvals.seats.find(({ name }) => name === 'policy-owner')
    const paths = seat?.when.paths ?? []
    expect(matchesAny(paths, 'gov[1]/*.yml', { trusted: true })).toBe(true)
    expect(matchesAny(paths, 'gov1/a.yml', { trusted: true })).toBe(false)
  })
})
