import { policyOf, policyPath } from './compiled.ts'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { minimatch } from 'minimatch'
import type { Finding } from '../../src/manifest/index.ts'
import type { EffectivePolicy } from '../../src/policy/effective-policy.ts'
import { judgeDocument } from '../../src/policy/judge-rules.ts'
import type { Waiver } from '../../src/policy/rule-definition.ts'
import { withWaivers } from '../../src/policy/waived.ts'
import { subjectOf } from '../support/rule-subject.ts'

const request = `kind: FineTuningRequest
metadata: { name: bot }
datasets:
  - { name: one, uri: a, license: mit }
  - { name: two, uri: b, license: gpl }
  - { name: three, uri: c, license: odd }
`

const rules = `
rules:
  acme/license: { for: "datasets[*] as d", assert: "has(d.license) && d.license == 'mit'", message: "{d.license}" }
  acme/ticket: { severity: warning, assert: "has(manifest.metadata.ticket)", message: ticket }
`

const noon = (date: string) => new Date(`${date}T12:00:00Z`)

/** What is found in some manifests, waivers applied: `rule pointer`, with who waived it and until when. */
async function waived(waivers: string, now = noon('2026-06-01'), paths: readonly string[] = ['finetune/a.yml']): Promise<string[]> {
  const policy = await policyOf(`${rules}waivers:\n${waivers}\n`)
  const judged = paths.map((path) => {
    const subject = subjectOf(request, { path })
    return { subject, findings: judgeDocument(subject, policy).filter(({ rule }) => rule.startsWith('acme/')) }
  })
  return withWaivers(judged, policy, now).map(told)
}

function told({ rule, pointer, message, severity, waived: by }: Finding): string {
  if (rule.startsWith('policy/')) return `${severity} ${rule} ${pointer} ${message}`
  return `${severity} ${rule} ${pointer}${by ? ` waived by ${by.owner} until ${by.expires}` : ''}`
}

const license = (rest: string) => `  - { rule: acme/license, files: "finetune/**", owner: ann, reason: LGL-1, expires: 2027-01-01${rest} }`
const open = ['error acme/license /datasets/1/license', 'error acme/license /datasets/2/license', 'warning acme/ticket /metadata/ticket']

test('A waiver covers the findings of its rule in the manifests that it names; they keep their severity.', async () => {
  expect(await waived(license(''))).toEqual([
    'error acme/license /datasets/1/license waived by ann until 2027-01-01',
    'error acme/license /datasets/2/license waived by ann until 2027-01-01',
    'warning acme/ticket /metadata/ticket',
  ])
  expect(await waived(license('').replace('finetune/**', 'other/**'))).toEqual(open)
})

test('With `match` it covers only the items for which that holds, by the rule’s name or its own.', async () => {
  const expected = ['error acme/license /datasets/1/license waived by ann until 2027-01-01', open[1], open[2]]
  expect(await waived(license(`, match: "d.name == 'two'"`))).toEqual(expected)
  expect(await waived(license(`, for: "datasets[*] as set", match: "set.name == 'two'"`))).toEqual(expected)
})

test('With `match` on a rule over the document it covers where that holds of the document.', async () => {
  const ticket = (match: string) => `  - { rule: acme/ticket, files: "**", owner: ann, reason: r, expires: 2027-01-01, match: "${match}" }`
  expect((await waived(ticket("manifest.metadata.name == 'bot'")))[2]).toBe('warning acme/ticket /metadata/ticket waived by ann until 2027-01-01')
  expect((await waived(ticket("manifest.metadata.name == 'cat'")))[2]).toBe(open[2])
})

test('The last day counts, in UTC, and a lapsed waiver is told and covers nothing.', async () => {
  const until = license('').replace('2027-01-01', '2026-06-01')
  expect((await waived(until, new Date('2026-06-01T23:59:59Z')))[0]).toContain('waived by ann')
  expect(await waived(until, new Date('2026-06-02T00:00:00Z'))).toEqual([
    ...open,
    expect.stringMatching(/^notice policy\/waiver \/waivers\/0 The waiver of acme\/license by ann lapsed after 2026-06-01/),
  ])
})

test('A waiver that lapses within 14 days is told with its day.', async () => {
  const last = (now: string) => waived(license('').replace('2027-01-01', '2026-06-15'), noon(now)).then((lines) => lines.slice(3))
  expect(await last('2026-05-31')).toEqual([])
  expect(await last('2026-06-01')).toEqual([expect.stringContaining('lapses in 14 days: 2026-06-15 is its last day')])
  expect(await last('2026-06-14')).toEqual([expect.stringContaining('lapses after tomorrow')])
  expect(await last('2026-06-15')).toEqual([expect.stringContaining('lapses after today')])
})

test('Of several waivers the one that lapses last is named.', async () => {
  const several = [license(''), license('').replace('ann', 'bob').replace('2027-01-01', '2028-01-01'), license('').replace('ann', 'cat').replace('2027-01-01', '2026-12-31')]
  expect((await waived(several.join('\n')))[0]).toContain('waived by bob until 2028-01-01')
})

test('A waiver that covers nothing is told where its rule ran, and nowhere else.', async () => {
  const unused = (files: string) => waived(license(`, match: "d.name == 'none'"`).replace('finetune/**', files)).then((lines) => lines.slice(3))
  expect(await unused('finetune/**')).toEqual([expect.stringMatching(/^notice policy\/waiver .*covers nothing/)])
  expect(await unused('other/**')).toEqual([])
  const off = rules.replace('severity: warning', 'severity: off')
  const policy = await policyOf(`${off}waivers: [{ rule: acme/ticket, files: "**", owner: o, reason: r, expires: 2027-01-01 }]\n`)
  expect(withWaivers([{ subject: subjectOf(request), findings: [] }], policy, noon('2026-06-01'))).toEqual([])
})

test('A policy that judges nothing has nothing to say of its waivers.', async () => {
  expect(await waived(license('').replace('2027', '2020'), noon('2026-06-01'), [])).toEqual([])
})

test('A `match` that cannot be evaluated covers nothing, and is an error once for each item.', async () => {
  const lines = await waived(license(', match: "17 / (size(manifest.kind) - 17) > 0"'))
  expect(lines.slice(0, 3)).toEqual([open[0], open[1], open[2]])
  expect(lines.slice(3)).toEqual([
    expect.stringMatching(/^error policy\/rule-error \/datasets\/1 A waiver of acme\/license by ann .*covers nothing/),
    expect.stringMatching(/^error policy\/rule-error \/datasets\/2 /),
  ])
})

test('Whether a manifest is well-formed, and what policy says of itself, is never waived.', async () => {
  const policy = await policyOf(rules)
  const subject = subjectOf(request)
  const waivers = ['manifest/schema', 'policy/rule-error', 'policy/waiver'].map((rule) => waiverOf({ rule }))
  const findings = waivers.map(({ rule }) => findingOf({ rule }))
  const marked = withWaivers([{ subject, findings }], { ...policy, waivers }, noon('2026-06-01'))
  expect(marked.filter(({ waived: by }) => by)).toEqual([])
})

test('A finding in another file is covered by the path of its manifest alone, and belongs to no item.', async () => {
  const policy = await policyOf(rules)
  const finding = findingOf({ rule: 'acme/ticket', path: 'train/axolotl.yaml', pointer: '/datasets/1' })
  const marked = (waiver: Partial<Waiver>) =>
    withWaivers([{ subject: subjectOf(request), findings: [finding] }], { ...policy, waivers: [waiverOf({ rule: 'acme/ticket', ...waiver })] }, noon('2026-06-01'))[0]?.waived
  expect(marked({ files: ['train/*.yaml'] })).toBeUndefined()
  expect(marked({ files: ['finetune/**'] })).toBeDefined()
  expect(marked({ files: ['other/**'] })).toBeUndefined()
  expect(marked({ each: { path: ['datasets'], as: 'd' } })).toBeUndefined()
})

test('What there is to say of a waiver stands at its entry in its file.', async () => {
  const policy = await policyOf(rules)
  const place = { line: 9, column: 5 }
  const waivers = [waiverOf({ expires: '2020-01-01', place })]
  const notices = withWaivers([{ subject: subjectOf(request), findings: [] }], { ...policy, waivers }, noon('2026-06-01'))
  expect(notices).toEqual([expect.objectContaining({ rule: 'policy/waiver', path: policyPath, ...place })])
})

function waiverOf(rest: Partial<Waiver> = {}): Waiver {
  return { rule: 'acme/ticket', files: ['**'], owner: 'o', reason: 'r', expires: '2030-01-01', origin: { source: policyPath, pointer: '/waivers/0' }, ...rest }
}

function findingOf(rest: Partial<Finding> = {}): Finding {
  return { rule: 'acme/ticket', severity: 'error', message: 'm', path: 'finetune/support-bot.yaml', pointer: '', help: '', line: 1, column: 1, ...rest }
}

const ids = ['acme/license', 'acme/ticket', 'manifest/schema', 'policy/rule-error']
const paths = ['finetune/a.yml', 'finetune/x/b.yml', 'other/c.yml', 'train/t.yaml']
const dates = ['2026-05-31', '2026-06-01', '2026-06-02', '2026-06-15', '2026-06-16', '2027-01-01', '2026-13-01', 'soon']
const each = { path: ['datasets'], as: 'd' }

const worlds = fc.record({
  now: fc.constantFrom('2026-06-01T00:00:00Z', '2026-06-01T23:59:59.999Z', '2026-06-02T12:00:00Z'),
  waivers: fc.array(
    fc.record({ rule: fc.constantFrom(...ids), files: fc.subarray(['finetune/*', 'finetune/**', 'other/c.yml', 'train/*', '**/*.yml'], { minLength: 1 }), expires: fc.constantFrom(...dates), isItems: fc.boolean() }),
    { maxLength: 5 },
  ),
  judged: fc.array(
    fc.record({
      path: fc.constantFrom(...paths.slice(0, 3)),
      findings: fc.array(fc.record({ rule: fc.constantFrom(...ids), elsewhere: fc.boolean(), pointer: fc.constantFrom('', '/datasets', '/datasets/0', '/datasets/1/license', '/datasets/9/x', '/metadata/name', '/datasets/10') }), { maxLength: 5 }),
    }),
    { maxLength: 3 },
  ),
})

/** Slow and obvious: whether one waiver covers one finding. */
function isCovered(waiver: Waiver, finding: Finding, path: string, now: string): boolean {
  if (waiver.rule !== finding.rule || !finding.rule.startsWith('acme/')) return false
  const end = new Date(`${waiver.expires}T00:00:00Z`).getTime() + 86_400_000
  if (!(new Date(now).getTime() < end)) return false
  if (!waiver.files.some((glob) => minimatch(path, glob))) return false
  if (!waiver.each) return true
  if (finding.path !== path) return false
  const index = /^\/datasets\/(\d+)(?:\/|$)/.exec(finding.pointer)?.[1]
  return index !== undefined && Number(index) < 3
}

test('Whatever the waivers, findings and dates: exactly those covered are waived, and nothing else about them changes.', async () => {
  const empty = await policyOf(rules)
  fc.assert(
    fc.property(worlds, ({ now, waivers: seeds, judged: seed }) => {
      const waivers = seeds.map(({ isItems, ...one }, index) => waiverOf({ ...one, owner: `o${index}`, ...(isItems ? { each } : {}) }))
      const policy: EffectivePolicy = { ...empty, waivers }
      const judged = seed.map(({ path, findings }) => ({
        subject: subjectOf(request, { path }),
        findings: findings.map(({ elsewhere, ...one }) => findingOf({ ...one, path: elsewhere ? 'train/t.yaml' : path })),
      }))
      const result = withWaivers(judged, policy, new Date(now))
      const all = judged.flatMap(({ subject, findings }) => findings.map((finding) => ({ finding, path: subject.document.path })))
      const own = result.slice(0, all.length)
      expect(own.map(({ waived: _by, ...rest }) => rest)).toEqual(all.map(({ finding }) => finding))
      const expected = all.map(({ finding, path }) => {
        const ends = waivers.filter((waiver) => isCovered(waiver, finding, path, now)).map(({ expires }) => expires)
        return ends.sort().at(-1)
      })
      expect(own.map(({ waived: by }) => by?.expires)).toEqual(expected)
      checkNotices(result.slice(all.length), waivers, judged, all, now)
    }),
    { numRuns: 600 },
  )
})

type JudgedSeed = readonly { readonly subject: ReturnType<typeof subjectOf> }[]

function checkNotices(
  notices: readonly Finding[],
  waivers: readonly Waiver[],
  judged: JudgedSeed,
  all: readonly { readonly finding: Finding; readonly path: string }[],
  now: string,
): void {
  for (const waiver of waivers) {
    const of = notices.filter(({ message }) => message.includes(` by ${waiver.owner} `)).map(({ message }) => message)
    const end = Date.parse(`${waiver.expires}T00:00:00Z`)
    const left = (end - Date.parse(`${now.slice(0, 10)}T00:00:00Z`)) / 86_400_000
    const lapsed = !(left >= 0)
    const covers = all.some(({ finding, path }) => isCovered(waiver, finding, path, now))
    const ran = waiver.rule.startsWith('acme/') || waiver.rule === 'manifest/schema'
    const met = ran && judged.some(({ subject }) => waiver.files.some((glob) => minimatch(subject.document.path, glob)))
    expect(of.some((message) => message.includes('lapsed'))).toBe(judged.length > 0 && lapsed)
    expect(of.some((message) => message.includes('last day'))).toBe(judged.length > 0 && !lapsed && left <= 14)
    expect(of.some((message) => message.includes('covers nothing: the rule'))).toBe(!lapsed && met && !covers)
  }
  expect(notices.every(({ severity, path }) => severity === 'notice' && path === policyPath)).toBe(true)
}
