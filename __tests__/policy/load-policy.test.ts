import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { loadPolicy, matchesAny, policyData, policyDigest, presetOf, type ReadSource } from '../../src/policy/index.ts'
import { effective, faults, head, load, path, reader, remote } from './policy-files.ts'

test('Where there is no policy the recommended preset stands in.', async () => {
  const loaded = await effective({})
  expect(loaded).toMatchObject({ path: undefined, files: [] })
  expect(loaded.policy.rules).toEqual(presetOf('recommended').rules)
})

test('Extended files are laid in the order given, then the file itself.', async () => {
  const { policy, files } = await effective({
    [path]: 'extends: [a.yml, b.yml]\nparams: { z: root }\nrules: { dataset/license: notice }',
    'a.yml': 'params: { x: a, y: a, z: a }\nrules: { dataset/license: error, peft/max-rank: { max: 8 } }',
    'b.yml': 'extends: [c.yml]\nparams: { y: b }\nrules: { peft/max-rank: { max: 16 } }',
    'c.yml': 'extends: []\nparams: { y: c, w: c }',
  })
  expect(policy.params).toEqual({ x: 'a', y: 'b', z: 'root', w: 'c' })
  expect(policy.rules.get('dataset/license')?.severity).toBe('notice')
  expect(policy.rules.get('peft/max-rank')).toEqual({
    severity: 'warning',
    options: { max: 16 },
    from: { severity: 'tunegate:recommended', options: { max: 'b.yml' } },
  })
  expect(files.map(({ reference }) => reference)).toEqual([path, 'a.yml', 'b.yml', 'c.yml'])
})

test('A file that does not say what it extends does not undo what was laid before it.', async () => {
  const { policy } = await effective({ [path]: 'extends: [tunegate:strict, a.yml]', 'a.yml': 'rules: { peft/max-rank: { max: 8 } }' })
  expect(policy.rules.get('dataset/license')?.severity).toBe('error')
  const lenient = await effective({ [path]: 'extends: [x.yml, a.yml]', 'x.yml': 'extends: []\nrules: { dataset/license: off }', 'a.yml': '' })
  expect(lenient.policy.rules.get('dataset/license')?.severity).toBe('off')
  expect(lenient.policy.rules.get('dataset/digest')?.severity).toBe('error')
})

test('Paths begin at the root of the repository, or with ./ and ../ at the file, in other repositories as well.', async () => {
  const files = {
    [path]: `extends: [./near.yml, ../policies/far.yml, policies/root.yml, "${remote('a/b.yml')}"]`,
    '.github/near.yml': 'params: { near: 1 }',
    'policies/far.yml': 'params: { far: 1 }',
    'policies/root.yml': 'params: { root: 1 }',
    [remote('a/b.yml')]: 'extends: [./c.yml, d.yml]',
    [remote('a/c.yml')]: 'params: { c: 1 }',
    [remote('d.yml')]: 'params: { d: 1 }',
  }
  expect(await faults(files)).toEqual([expect.stringContaining('no lock .github/tunegate.lock')])
})

test('A file that several others extend is read once and counts once.', async () => {
  const files = {
    [path]: 'extends: [a.yml, b.yml]',
    'a.yml': 'extends: [base.yml]\nrules: { dataset/license: error }',
    'b.yml': 'extends: [base.yml]',
    'base.yml': 'rules: { dataset/license: notice }\noverrides: [{ files: x.yml, rules: { dataset/license: off } }]',
  }
  const asked: string[] = []
  const read: ReadSource = (source) => {
    asked.push(source.path)
    return reader(files)(source)
  }
  const loaded = await loadPolicy(path, read)
  expect(asked.filter((name) => name === 'base.yml')).toHaveLength(1)
  expect(loaded.state === 'effective' && loaded.policy.overrides).toHaveLength(1)
  expect(loaded.state === 'effective' && loaded.policy.rules.get('dataset/license')?.severity).toBe('error')
})

test('A circle is refused where it closes, and named.', async () => {
  const found = await faults({ [path]: 'extends: [a.yml]', 'a.yml': 'extends: [b.yml]', 'b.yml': 'extends:\n  - a.yml' })
  expect(found).toEqual(['b.yml 4:5 These files extend each other in a circle: a.yml → b.yml → a.yml.'])
  expect(await faults({ [path]: `extends: [${path}]` })).toEqual([expect.stringContaining(`${path} → ${path}`)])
})

test('A missing file is refused where it is named.', async () => {
  expect(await faults({ [path]: 'extends:\n  - policies/base.yml' })).toEqual([
    `${path} 4:5 The file policies/base.yml, which this policy extends, is not there.`,
  ])
  const found = await faults({ [path]: `extends: ["${remote('base.yml')}"]` })
  expect(found[0]).toContain('There is no file base.yml in acme/ml-policies at that commit')
})

test('A file that cannot be read makes the policy unreadable, with what to do.', async () => {
  const read: ReadSource = (source) =>
    source.kind === 'github'
      ? Promise.resolve({ state: 'unreadable', why: 'the token may not read acme/ml-policies', fix: 'Give a token.' })
      : reader({ [path]: `extends: ["${remote('base.yml')}"]`, '.github/tunegate.lock': 'lockVersion: 1\nfiles: {}' })(source)
  expect(await loadPolicy(path, read)).toMatchObject({
    state: 'unusable',
    code: 'policy-unreadable',
    findings: [{ path, line: 3, message: expect.stringContaining('may not read'), fix: 'Give a token.' }],
  })
})

test('Mistakes of all files are told, those of other repositories under their reference.', async () => {
  const found = await faults({
    [path]: `extends: [a.yml, "${remote('b.yml')}"]\nrule: {}`,
    'a.yml': 'rules: { peft/max-rank: eror }',
    [remote('b.yml')]: 'rules: { a/b: { assert: "true", wen: "x" } }',
  })
  expect(found.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
    `${path} 3:18`,
    `${path} 4:1`,
    'a.yml 3:25',
    `${remote('b.yml')} 3:33`,
  ])
})

test('Fifty files are read and no more, ten levels deep and no deeper.', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}.yml`, 'extends: []']))
  const wide = await faults({ [path]: `extends: [${Object.keys(many).slice(0, 50).join(', ')}]`, ...many })
  expect(wide).toEqual([expect.stringContaining('more than 50 files')])
  const chain = Array.from({ length: 12 }, (_, index) => [`p${index}.yml`, `extends: [p${index + 1}.yml]`])
  const deep = { ...Object.fromEntries(chain), 'p12.yml': '' }
  expect(await faults({ [path]: 'extends: [p0.yml]', ...deep })).toEqual([expect.stringContaining('more than 10 levels')])
  expect(await faults({ [path]: 'extends: [p3.yml]', ...deep })).toEqual([])
})

test('A rule that something extended defines can be set, in part; one that nothing defines cannot.', async () => {
  const base = 'rules: { acme/most: { assert: "params.most > 1.0", params: { most: 3, other: x } } }'
  const { policy } = await effective({
    [path]: 'extends: [a.yml]\nrules: { acme/most: { severity: warning, params: { most: 5 } } }',
    'a.yml': base,
  })
  expect(policy.definedRules.get('acme/most')?.setting).toEqual({
    severity: 'warning',
    options: { most: 5, other: 'x' },
    from: { severity: path, options: { most: path, other: 'a.yml' } },
  })
  expect(await faults({ [path]: 'extends: [a.yml]\nrules: { acme/mots: warning }', 'a.yml': base })).toEqual([
    `${path} 4:10 \`acme/mots\` is no built-in rule and no extended policy defines it; did you mean \`acme/most\`? ` +
      'A rule of your own needs `assert`.',
  ])
})

test('A file must not count on what only its extender defines.', async () => {
  const found = await faults({ [path]: 'extends: [a.yml]\nrules: { acme/x: { assert: "true" } }', 'a.yml': 'rules: { acme/x: warning }' })
  expect(found).toEqual([expect.stringContaining('a.yml 3:10')])
})

test('A new definition of a rule that is not locked starts anew.', async () => {
  const { policy } = await effective({
    [path]: 'extends: [a.yml]\nrules: { acme/x: { assert: "true", params: { b: 1 } } }',
    'a.yml': 'rules: { acme/x: { assert: "1 == 1", severity: notice, params: { a: 1 } } }',
  })
  expect(policy.definedRules.get('acme/x')).toMatchObject({ assert: 'true', setting: { severity: 'error', options: { b: 1 } } })
  expect(policy.definedRules.get('acme/x')?.setting.options).toEqual({ b: 1 })
})

test('An expression that does not hold together is refused at its place in the file that has it.', async () => {
  const found = await faults({
    [path]: 'extends: [a.yml]',
    'a.yml': 'variables: { base: manifest.base_modell }\nrules:\n  acme/x:\n    assert: "base != null"',
  })
  expect(found).toEqual([expect.stringMatching(/^a\.yml 3:\d+ .*base_modell/)])
})

test('A policy that asks nobody must say so.', async () => {
  expect(await faults({ [path]: 'extends: []' })).toEqual([expect.stringContaining('inherits no seats')])
  expect(await faults({ [path]: 'extends: []\napprovals: { seats: [] }' })).toEqual([])
  expect(await faults({ [path]: 'extends: [a.yml]', 'a.yml': 'extends: []\napprovals: { seats: [] }' })).toEqual([])
})

test('The presets’ seats for the policy watch every file that it is made of.', async () => {
  const loaded = await loadPolicy('gov[1]/policy.yml', reader({
    'gov[1]/policy.yml': 'extends: [shared/base.yml]\nschemas: [schemas/acme.json]',
    'shared/base.yml': '',
  }))
  if (loaded.state === 'unusable') throw new Error(loaded.message)
  const paths = loaded.policy.approvals.seats.find(({ name }) => name === 'policy-owner')?.when.paths ?? []
  const isWatched = (file: string) => matchesAny(paths, file, { trusted: true })
  const watched = ['gov[1]/policy.yml', 'gov[1]/policy.lock', 'shared/base.yml', 'schemas/acme.json', 'gov[1]/a.tunegate-test.yml']
  expect(watched.filter((file) => !isWatched(file))).toEqual([])
  expect(['shared/other.yml', 'gov1/policy.yml', 'x/a.tunegate-test.yml'].filter(isWatched)).toEqual([])
})

test('A seat knows where its condition is written.', async () => {
  const condition = "manifest.kind == 'FineTuningRequest'"
  const { policy } = await effective({
    [path]: 'extends: [a.yml]',
    'a.yml': `approvals: { seats: [{ name: a, from: { permission: write } }, { name: b, from: {}, if: "${condition}" }] }`,
  })
  expect(policy.approvals.seats[1]?.when.if).toBe(condition)
  expect(policy.seatOrigins).toEqual(new Map([[condition, { source: 'a.yml', pointer: '/approvals/seats/1/if' }]]))
})

test('Everything knows the file that states it.', async () => {
  const { policy } = await effective({
    [path]: 'extends: [a.yml]\nparams: { x: 1 }\nmanifests: ["m/**"]',
    'a.yml': 'params: { x: 0, y: 0 }\nvariables: { v: "1" }\napprovals: { expires: 1d }',
  })
  const sources = ['manifests', 'schemas', 'params.x', 'params.y', 'variables.v', 'approvals.expires', 'approvals.seats']
  expect(sources.map((key) => policy.from.get(key))).toEqual([path, 'default', path, 'a.yml', 'a.yml', 'a.yml', 'tunegate:recommended'])
})

test('Hostile files make an invalid policy and no exception.', async () => {
  const texts = ['', '\0', '[', '- a', '&a [*a]', 'rules: &r { x: *r }', `a: ${'['.repeat(5000)}`, 'x'.repeat(300_000), `${head}extends: {}`]
  for (const text of texts) {
    expect(await load({ [path]: 'extends: [a.yml]', 'a.yml': text.startsWith('api') ? text : `apiVersion: x\n${text}` })).toMatchObject({
      state: 'unusable',
      code: 'policy-invalid',
    })
  }
})

const overlay = fc.record({
  severity: fc.constantFrom('off', 'notice', 'warning', 'error'),
  max: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
  param: fc.integer({ min: 0, max: 3 }),
  expires: fc.constantFrom('1d', '2d'),
  custom: fc.boolean(),
})

function written(base: string, { severity, max, param, expires, custom }: Awaited<ReturnType<typeof overlay.generate>>['value']): string {
  const options = max === undefined ? '' : `, max: ${max}`
  const own = custom ? `\n  acme/x: { assert: "params.p == ${param}.0" }` : ''
  return `${base}\nparams: { p: ${param} }\nrules:\n  peft/max-rank: { severity: ${severity}${options} }${own}\napprovals: { expires: ${expires}, seats: [] }`
}

test('A file that extends another and adds nothing is that other.', async () => {
  await fc.assert(
    fc.asyncProperty(overlay, async (spec) => {
      const text = written('', spec)
      const alone = await effective({ [path]: text })
      const wrapped = await effective({ [path]: 'extends: [a.yml]', 'a.yml': text })
      expect(policyData(wrapped.policy)).toEqual(policyData(alone.policy))
      expect(wrapped.sha256).toBe(policyDigest(alone.policy))
    }),
    { numRuns: 25 },
  )
})

test('It does not matter how files are grouped, only in which order they come.', async () => {
  await fc.assert(
    fc.asyncProperty(overlay, overlay, overlay, async (a, b, c) => {
      const files = { 'a.yml': written('extends: []', a), 'b.yml': written('extends: []', b), 'c.yml': written('extends: []', c) }
      const flat = await effective({ ...files, [path]: 'extends: [a.yml, b.yml, c.yml]' })
      const right = await effective({ ...files, [path]: 'extends: [a.yml, bc.yml]', 'bc.yml': 'extends: [b.yml, c.yml]' })
      const left = await effective({ ...files, [path]: 'extends: [ab.yml, c.yml]', 'ab.yml': 'extends: [a.yml, b.yml]' })
      expect([right.sha256, left.sha256]).toEqual([flat.sha256, flat.sha256])
    }),
    { numRuns: 25 },
  )
})

test('The digest is that of what holds, whatever file it stands in and whoever locks it.', async () => {
  const rule = 'peft/max-rank: { severity: error, max: 8'
  const seats = 'approvals: { seats: [] }'
  const here = await effective({ [path]: `rules: { ${rule} } }\n${seats}` })
  const there = await effective({ [path]: 'extends: [a.yml]', 'a.yml': `rules: { ${rule}, locked: true } }\n${seats}` })
  const other = await effective({ [path]: `rules: { ${rule.replace('8', '9')} } }\n${seats}` })
  expect(there.sha256).toBe(here.sha256)
  expect(other.sha256).not.toBe(here.sha256)
})

test('A hole of a message names what may be absent without asking, also by a key in brackets.', async () => {
  const rule = (hole: string) => `extends: []\napprovals: { seats: [] }\nrules: { acme/x: { assert: "manifest.kind != 'FineTuningRelease'", message: "see {${hole}}" } }`
  for (const hole of ["manifest['x-cc']", 'manifest.metadata.labels.team', 'manifest.datasets[3].name', 'previous.metadata.name']) {
    expect(await faults({ [path]: rule(hole) })).toEqual([])
  }
  expect(await faults({ [path]: rule('manifest.metdata.name') })).toHaveLength(1)
})

test('There is no evidence yet, so asking for a field of it is an error.', async () => {
  const rule = (assert: string) => `extends: []\napprovals: { seats: [] }\nrules: { acme/x: { assert: "${assert}" } }`
  expect(await faults({ [path]: rule('!has(evidence.training)') })).toEqual([expect.stringContaining('there is no evidence yet')])
  expect(await faults({ [path]: rule('evidence.training == 1') })).toHaveLength(1)
})

test.each([
  ['rules: { a/b: { for: "datasets as d", assert: "true" } }', 'LIST[*] as NAME'],
  ['waivers: [{ rule: dataset/license, files: x, owner: a, reason: b, expires: "31.1.2027" }]', 'yyyy-mm-dd'],
  ['approvals: { expires: 30 days }', '30d'],
  ['manifests: ["./x/*.yml"]', 'a glob without'],
  ['rules: { a/b: { assert: "true", help: "http://x" } }', 'an https address'],
  ['tests: [{ manifest: m.yml, expect: [rank] }]', 'group/name@line'],
])('What is wrong in `%s` is said in words, and not as a regular expression.', async (text, words) => {
  const found = await faults({ [path]: text })
  expect(found.join()).toContain(words)
  expect(found.join()).not.toMatch(/\^|\\/)
})

test.each([
  ['manifest/schema', 'would let it through unread'],
  ['policy/rule-error', 'cannot excuse itself'],
  ['approval/unattributed-commit', 'judges the pull request as a whole'],
])('A waiver of %s is refused when the policy is loaded, for it %s.', async (rule, why) => {
  const waiver = `waivers: [{ rule: ${rule}, files: ["**"], owner: erin, reason: legacy, expires: 2027-01-31 }]`
  const found = await faults({ [path]: `extends: []\napprovals: { seats: [] }\n${waiver}` })
  expect(found).toEqual([expect.stringContaining(why)])
})
