import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { loadPolicy, rules, settingFor, type EffectivePolicy } from '../../src/policy/index.ts'
import { effective, faults, head, path, reader, remote } from './policy-files.ts'

/** The policy of a base file and of one that extends it. */
function pair(base: string, child: string): Readonly<Record<string, string>> {
  return { [path]: `extends: [base.yml]\n${child}`, 'base.yml': base }
}

const locked = 'rules: { peft/max-rank: { severity: warning, max: 64, locked: true } }'

test.each([
  ['a lighter severity', 'rules: { peft/max-rank: notice }', '4:25'],
  ['a lighter severity in a map', 'rules: { peft/max-rank: { severity: off } }', '4:37'],
  ['a looser option', 'rules: { peft/max-rank: { max: 65 } }', '4:32'],
  ['a lighter severity in a list', 'rules: [{ id: peft/max-rank, severity: off }]', '4:40'],
  ['a lighter severity in an override', 'overrides: [{ files: x.yml, rules: { peft/max-rank: off } }]', '4:53'],
  ['a looser option in an override', 'overrides: [{ files: x.yml, rules: { peft/max-rank: { max: 65 } } }]', '4:60'],
  ['a waiver', 'waivers: [{ rule: peft/max-rank, files: x.yml, owner: a, reason: b, expires: 2027-01-31 }]', '4:19'],
])('A locked rule cannot be loosened by %s.', async (_, child, place) => {
  const found = await faults(pair(locked, child))
  expect(found).toEqual([expect.stringContaining(`${path} ${place} \`peft/max-rank\` is locked by base.yml`)])
})

test.each([
  ['a heavier severity', 'rules: { peft/max-rank: error }'],
  ['the same severity', 'rules: { peft/max-rank: warning }'],
  ['a stricter option', 'rules: { peft/max-rank: { max: 16 } }'],
  ['a stricter override', 'overrides: [{ files: x.yml, rules: { peft/max-rank: { severity: error, max: 64 } } }]'],
  ['a lock of its own', 'rules: { peft/max-rank: { max: 16, locked: true } }'],
])('A locked rule takes %s.', async (_, child) => {
  expect(await faults(pair(locked, child))).toEqual([])
})

test.each([
  ['manifests', 'manifests: ["a/*.yml", "b/*.yml"]', 'manifests: ["b/*.yml", "c/*.yml"]', '3', 'a/*.yml'],
  ['manifests that the locking file does not state', '', 'manifests: ["nothing/*.yml"]', '3', 'finetune/**'],
  ['schemas', 'schemas: [a.json]', 'schemas: []', '3', 'a.json'],
  ['branches', 'branches: [main, "release/*"]', 'branches: [main]', '3', 'release/*'],
  ['branches, of which the locking file governs all', '', 'branches: [main]', '3', 'every branch that it does not name'],
])('A file that extends a lock leaves out none of its %s.', async (_, base, child, line, missing) => {
  const found = await faults({ [path]: `${child}\nextends: [base.yml]`, 'base.yml': `${locked}\n${base}` })
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(`${path} ${line}:`)
  expect(found[0]).toContain(missing)
  expect(found[0]).toContain('base.yml locks rules that must judge there (`peft/max-rank`)')
})

test('More manifests, schemas and branches may be named beside a lock.', async () => {
  const base = `${locked}\nmanifests: ["a/*.yml"]\nschemas: [a.json]\nbranches: [main]`
  expect(await faults(pair(base, 'manifests: ["b/*.yml", "a/*.yml"]\nschemas: [b.json, a.json]\nbranches: [dev, main]'))).toEqual([])
  expect(await faults(pair(base.replace(', locked: true', ''), 'manifests: ["b/*.yml"]\nschemas: []'))).toEqual([])
})

test('A file beside a lock cannot narrow what it judges either.', async () => {
  const files = { [path]: 'extends: [base.yml, lax.yml]', 'base.yml': locked, 'lax.yml': 'manifests: ["x/*.yml"]' }
  expect(await faults(files)).toEqual([expect.stringMatching(/^lax\.yml 3:.*leaves out/)])
})

test('What a file itself, or one that it extends, sets, overrides and waives of a rule that it locks, stands.', async () => {
  const lax = `overrides: [{ files: lab/x.yml, rules: { peft/max-rank: off } }]
waivers: [{ rule: peft/max-rank, files: lab/y.yml, owner: a, reason: b, expires: 2027-01-31 }]`
  expect(await faults(pair(`${locked}\n${lax}`, ''))).toEqual([])
  expect(await faults({ [path]: 'extends: [a.yml]', 'a.yml': `extends: [b.yml]\n${locked}`, 'b.yml': lax })).toEqual([])
})

test('An override must be as strict as every override of the locking file: their paths may meet.', async () => {
  const base = `${locked}\noverrides: [{ files: "prod/**", rules: { peft/max-rank: { severity: error, max: 8 } } }]`
  const override = (setting: string) => `overrides: [{ files: "**/a.yml", rules: { peft/max-rank: ${setting} } }]`
  expect(await faults(pair(base, override('warning')))).toHaveLength(1)
  expect(await faults(pair(base, override('{ max: 16 }')))).toHaveLength(1)
  expect(await faults(pair(base, override('{ severity: error, max: 8 }')))).toEqual([])
})

test('A lock holds against files beside the locking one, before and after it, and against presets.', async () => {
  const lax = 'extends: []\nrules: { peft/max-rank: notice }'
  const inherits = 'extends: [tunegate:strict]\nrules: { peft/max-rank: { locked: true } }'
  expect(await faults({ [path]: 'extends: [base.yml, lax.yml]', 'base.yml': locked, 'lax.yml': lax })).toHaveLength(1)
  const preset = await faults({ [path]: 'extends: [base.yml, tunegate:recommended]', 'base.yml': inherits })
  expect(preset).toContainEqual(expect.stringContaining(`${path} 3:21 \`peft/max-rank\` is locked by base.yml`))
  const bare = 'extends: []\nrules: { peft/max-rank: { max: 8, locked: true } }\napprovals: { seats: [] }'
  expect(await faults({ [path]: 'extends: [lax.yml, base.yml]', 'base.yml': bare, 'lax.yml': lax })).toEqual([
    expect.stringContaining('lax.yml 4:25 `peft/max-rank` is locked by base.yml'),
  ])
})

test('A file in the middle that loosens is refused, also where the policy tightens again.', async () => {
  const files = {
    [path]: 'extends: [mid.yml]\nrules: { peft/max-rank: { severity: error, max: 8 } }',
    'mid.yml': 'extends: [base.yml]\nrules: { peft/max-rank: off }',
    'base.yml': locked,
  }
  expect(await faults(files)).toEqual([expect.stringContaining('mid.yml 4:25')])
})

test('The order of files cannot be turned round to loosen a locked rule.', async () => {
  const files = {
    [path]: 'extends: [strict.yml, base.yml]',
    'base.yml': 'extends: [lax.yml, strict.yml]\nrules: { dataset/license: { severity: notice, locked: true } }',
    'lax.yml': 'extends: []\noverrides: [{ files: "**", rules: { dataset/license: off } }]',
    'strict.yml': 'extends: []\noverrides: [{ files: "**", rules: { dataset/license: error } }]',
  }
  const loaded = await faults({ ...files, [path]: `extends: [base.yml]\napprovals: { seats: [] }` })
  expect(loaded).toEqual([])
  expect(await faults({ ...files, [path]: `${files[path]}\napprovals: { seats: [] }` })).toEqual([
    expect.stringContaining(`${path} 3:10 \`dataset/license\` is locked by base.yml`),
  ])
})

test('Who locks is named by its reference.', async () => {
  const found = await faults({ [path]: `extends: ["${remote('base.yml')}"]\nrules: { peft/max-rank: off }`, [remote('base.yml')]: locked })
  expect(found[1]).toContain(`is locked by ${remote('base.yml')}: \`off\` would weigh less than \`warning\``)
})

const own = `params: { list: [mit], free: 1 }
variables: { listed: "params.list", unread: "1" }
rules: { acme/x: { assert: "'a' in listed && params.most > 1.0", message: "{params.list}", params: { most: 3 }, severity: notice, locked: true } }`

test.each([
  ['its params', 'rules: { acme/x: { params: { most: 4 } } }', 'most'],
  ['its params in an override', 'overrides: [{ files: x.yml, rules: { acme/x: { params: { most: 4 } } } }]', 'most'],
  ['its definition', 'rules: { acme/x: { assert: "true" } }', 'defined anew'],
  ['a variable that it reads', 'variables: { listed: "[1]" }', 'listed'],
  ['a param that a variable of its reads', 'params: { list: [] }', 'list'],
  ['its severity, downwards', 'rules: { acme/x: off }', 'off'],
])('Of a locked rule of a policy’s own nobody may change %s.', async (_, child, what) => {
  const found = await faults(pair(own, child))
  expect(found).toContainEqual(expect.stringMatching(new RegExp(`${path} 4:\\d+ .*acme/x. is locked by base.yml.*${what}`)))
})

const reading = (match: string, rule = 'dataset/license') => `params: { names: [old], other: 1 }
variables: { is_old: "manifest.metadata.name in params.names", other: "1" }
rules: { ${rule}: { severity: error${rule === 'acme/y' ? ', assert: "true", params: { names: [] }' : ''}, locked: true } }
waivers: [{ rule: ${rule}, files: "**", match: "${match}", owner: a, reason: b, expires: 2999-01-31 }]`

test.each([
  ['a param', reading('manifest.metadata.name in params.names'), 'params: { names: [new] }'],
  ['a variable', reading('is_old'), 'variables: { is_old: "true" }'],
  ['a param by way of a variable', reading('is_old'), 'params: { names: [new] }'],
  ['a param that the rule has for itself', reading('manifest.metadata.name in params.names', 'acme/y'), 'params: { names: [new] }'],
])('A file cannot widen an inherited waiver of a locked rule through %s.', async (_, base, child) => {
  expect(await faults(pair(base, 'params: { other: 2 }\nvariables: { other: "2" }'))).toEqual([])
  expect(await faults(pair(base, child))).toContainEqual(expect.stringMatching(/is locked by base\.yml: a waiver of it reads `(names|is_old)`/))
})

test.each(['rules: { peft/max-rank: notice }', 'rules: { peft/max-rank: { severity: notice, max: 8 } }'])(
  'Raising what is locked as off to { %s } may not make an override of the locking file lighter.',
  async (child) => {
    const base = `extends: []
approvals: { seats: [] }
rules: { peft/max-rank: { severity: off, max: 16, locked: true } }
overrides: [{ files: "prod/**", rules: { peft/max-rank: { max: 8 } } }]`
    expect(await faults(pair(base, child))).toEqual([
      expect.stringMatching(/\.github\/tunegate\.yml 4:\d+ .* an override of base\.yml would come to `notice`/),
    ])
    expect(await faults(pair(base, child.replace('notice', 'error')))).toEqual([])
  },
)

test('Of a locked rule of a policy’s own the severity may rise, and what it does not read may change.', async () => {
  expect(await faults(pair(own, 'params: { free: 2 }\nvariables: { unread: "2" }\nrules: { acme/x: error }'))).toEqual([])
})

test('Every option of every built-in rule that may be tightened is one that the rule has.', () => {
  for (const rule of rules) {
    expect(Object.keys(rule.options)).toEqual(expect.arrayContaining(Object.keys(rule.tighter ?? {})))
  }
})

test.each([
  ['base-model/allowed', 'allow: ["acme/*"]', 'allow: [acme/base]', 'allow: ["other/*"]'],
  ['base-model/allowed', 'allow: ["acme/*"]', 'allow: [{ id: acme/base, revisions: ["13afe5124825b4f3751f836b40dafda64c1ed062"] }]', 'allow: ["*"]'],
  ['dataset/allowed-source', 'allow: [repository]', 'allow: []', 'allow: [repository, "hf://**"]'],
  ['dataset/license', 'allow: [mit, apache-2.0]', 'allow: [MIT]', 'allow: [mit, gpl-3.0]'],
  ['dataset/license', 'severity: error', 'allow: [mit]', 'allow: [mit, unknown]'],
  ['dataset/digest', 'severity: error', 'contentSize: true', 'contentSize: true, severity: warning'],
  ['evaluation/planned', 'min: 2, min-samples: 100', 'min: 3, min-samples: 300', 'min: 1'],
  ['evaluation/planned', 'require: [xstest]', 'require: [other, xstest]', 'require: [other]'],
  ['peft/allowed-types', 'allow: [LORA, IA3]', 'allow: [LORA]', 'allow: [LORA, BOFT]'],
  ['peft/full-fine-tune', 'allow-methods: [reward]', 'allow-methods: []', 'allow: true'],
  ['peft/init', 'severity: error', 'allow: [gaussian]', 'allow: [gaussian, orthogonal, pissa]'],
  ['peft/modules-to-save', 'allow: [score]', 'allow: []', 'allow: [score, embed_tokens]'],
  ['peft/target-modules', 'severity: error', 'allow: [q_proj], all-linear: false', 'allow: [lm_head]'],
  ['peft/target-modules', 'allow: [q_proj, v_proj]', 'allow: [q_proj]', 'allow: []'],
  ['training/config-digest', 'required: true', 'required: true', 'required: false'],
  ['training/hyperparameters', 'bounds: { lr: { max: 1 } }', 'bounds: { lr: { min: 0, max: 0.5 }, x: { max: 1 } }', 'bounds: { x: { max: 1 } }'],
  ['training/lineage', 'allow: true', 'allow: false', 'allow: false, severity: notice'],
  ['approval/unattributed-commit', 'severity: error', 'high-risk: [high, serious, medium]', 'high-risk: [serious]'],
])('%s with { %s }, locked, takes { %s } and not { %s }.', async (rule, base, stricter, looser) => {
  const lock = `rules: { ${rule}: { severity: error, ${base.replace('severity: error', '')}, locked: true } }`.replace(', ,', ',')
  expect(await faults(pair(lock, `rules: { ${rule}: { ${stricter} } }`))).toEqual([])
  expect(await faults(pair(lock, `rules: { ${rule}: { ${looser} } }`))).not.toEqual([])
})

const severities = ['off', 'notice', 'warning', 'error'] as const
/** Mostly strict, so that not every arrangement is refused. */
const setting = fc.record(
  {
    severity: fc.oneof({ arbitrary: fc.constant('error'), weight: 5 }, fc.constantFrom(...severities)),
    max: fc.oneof({ arbitrary: fc.constant(1), weight: 5 }, fc.integer({ min: 1, max: 4 })),
  },
  { requiredKeys: [] },
)
const laxSetting = fc.record(
  { severity: fc.constantFrom('off', 'notice', 'warning'), max: fc.integer({ min: 2, max: 4 }) },
  { requiredKeys: ['max'] },
)
const paths = ['a/x.yml', 'a/y.yml', 'b/x.yml']
const override = fc.record({ files: fc.constantFrom('a/*', 'b/*', '*/x.yml', '**'), setting: fc.oneof(setting, laxSetting) })
const few = fc.oneof(fc.constant([]), fc.array(override, { maxLength: 2 }))
/** Files are numbered; each extends some of those after it, so that there are no circles. The last two may lock. */
function file(index: number) {
  const after = ['p1.yml', 'p2.yml', 'p3.yml'].slice(index)
  const below = fc.shuffledSubarray([...after, ...after.slice(0, 1).map(() => 'tunegate:recommended')])
  return fc.record({
    extends: index === 0 ? below.filter((names) => names.some((name) => name.startsWith('p'))) : below,
    setting: fc.option(index > 1 ? laxSetting : setting, { nil: undefined }),
    locked: index > 1 ? fc.boolean() : fc.constant(false),
    overrides: few,
  })
}

type File = Readonly<{
  extends: readonly string[]
  setting: Readonly<{ severity?: string; max?: number }> | undefined
  locked: boolean
  overrides: readonly Readonly<{ files: string; setting: Readonly<{ severity?: string; max?: number }> }>[]
}>

function textOf(spec: File): string {
  const lock = spec.locked ? { locked: true } : {}
  const parts = {
    extends: spec.extends,
    rules: spec.setting ? { 'peft/max-rank': { ...spec.setting, ...lock } } : {},
    overrides: spec.overrides.map((one) => ({ files: one.files, rules: { 'peft/max-rank': one.setting } })),
    approvals: { seats: [] },
  }
  return head + Object.entries(parts).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')
}

function isAsStrict(policy: EffectivePolicy, base: EffectivePolicy, at: string): boolean {
  const [after, before] = [settingFor(policy, 'peft/max-rank', at), settingFor(base, 'peft/max-rank', at)]
  const max = ({ options }: typeof after) => (typeof options['max'] === 'number' ? options['max'] : 256)
  return severities.indexOf(after.severity) >= severities.indexOf(before.severity) && max(after) <= max(before)
}

test('No arrangement of files makes a locked rule looser than it is where it is locked.', async () => {
  let judged = 0
  await fc.assert(
    fc.asyncProperty(fc.tuple(file(0), file(1), file(2), file(3)), async (specs) => {
      const files = Object.fromEntries(specs.map((spec, index) => [`p${index}.yml`, textOf(spec)]))
      const loaded = await loadPolicy('p0.yml', reader(files))
      if (loaded.state === 'unusable') return
      for (const { reference } of loaded.files) {
        const spec = specs[Number(reference[1])]
        if (!spec?.locked || !spec.setting || reference === 'p0.yml') continue
        const base = await loadPolicy(reference, reader(files))
        if (base.state === 'unusable') throw new Error(`${reference} is part of a valid policy and invalid`)
        judged++
        for (const at of paths) expect({ at, strict: isAsStrict(loaded.policy, base.policy, at) }).toEqual({ at, strict: true })
      }
    }),
    { numRuns: 800 },
  )
  expect(judged).toBeGreaterThan(100)
})

test('Whatever only tightens is taken.', async () => {
  const tight = fc.record({ severity: fc.constantFrom('warning', 'error'), max: fc.integer({ min: 1, max: 64 }) }, { requiredKeys: [] })
  await fc.assert(
    fc.asyncProperty(tight, tight, async (mine, over) => {
      const base = 'rules: { peft/max-rank: { severity: warning, max: 64, locked: true } }'
      const child = `rules: { peft/max-rank: ${JSON.stringify(mine)} }\noverrides: [{ files: x.yml, rules: { peft/max-rank: ${JSON.stringify(over)} } }]`
      await effective(pair(base, child))
    }),
    { numRuns: 50 },
  )
})
