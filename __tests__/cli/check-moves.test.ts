import { expect, jest, test } from '@jest/globals'
import { manifest, policy, requestFiles } from '../support/scene.ts'
import { repository, type Content, type Folder } from '../worktree/repository.ts'
import { reportOf, runCli, type Report } from './run-cli.ts'

// Each scene is judged once for every manifest.
jest.setTimeout(60_000)

const rank = 'has(manifest.peft_config) && has(manifest.peft_config.r)'
const former = 'previous != null && has(previous.peft_config) && has(previous.peft_config.r)'
const rules = `rules:
  acme/rank: { when: "${former} && ${rank}", assert: manifest.peft_config.r <= previous.peft_config.r, message: it grows }
  acme/kept: { when: "change.status == 'removed'", assert: "false", message: "{manifest.metadata.name} may not go" }
  acme/status: { severity: notice, assert: "change.status == 'modified'", message: "{change.status}" }
`
const seat = `    - { name: former, from: { permission: write }, if: "change.status == 'renamed' && previous != null" }
    - { name: watcher, when: { paths: ["finetune/old.yml"] }, from: { permission: write } }
`
const base = { 'README.md': '# models\n', '.github/tunegate.yml': `${policy}${seat}${rules}` }

const one = manifest({ name: 'one', rank: 8 })
const grown = manifest({ name: 'one', rank: 64 })
const two = manifest({ name: 'two' })
/** So unlike in its text that git finds no rename, and the same manifest all the same. */
const rewritten = JSON.stringify({
  apiVersion: 'tunegate/v1',
  kind: 'FineTuningRequest',
  metadata: { name: 'one' },
  peft_config: { peft_type: 'LORA', r: 64 },
})

type Files = Readonly<Record<string, Content>>

const moves: Readonly<Record<string, { readonly before: Files; readonly change: Files }>> = {
  'moved, and git sees it': {
    before: { 'finetune/old.yml': one },
    change: { 'finetune/old.yml': null, 'finetune/new.yml': grown },
  },
  'moved and rewritten': {
    before: { 'finetune/old.yml': one },
    change: { 'finetune/old.yml': null, 'finetune/new.yml': rewritten },
  },
  'moved out of a file that stays': {
    before: { 'finetune/old.yml': `${one}---\n${two}` },
    change: { 'finetune/old.yml': two, 'finetune/new.yml': rewritten },
  },
  'replaced in its file by another': {
    before: { 'finetune/old.yml': one },
    change: { 'finetune/old.yml': manifest({ name: 'decoy', rank: 4 }), 'finetune/new.yml': rewritten },
  },
  'one of two that are alike': {
    before: { 'finetune/old.yml': one, 'finetune/older.yml': one },
    change: { 'finetune/old.yml': null, 'finetune/older.yml': null, 'finetune/new.yml': rewritten },
  },
  'taken up twice': {
    before: { 'finetune/old.yml': one },
    change: { 'finetune/old.yml': null, 'finetune/a.yml': rewritten, 'finetune/b.yml': rewritten },
  },
  'brought in from where no manifest is looked for': {
    before: { 'drafts/old.yml': one },
    change: { 'drafts/old.yml': null, 'finetune/new.yml': grown },
  },
  'moved out of sight': {
    before: { 'finetune/old.yml': one },
    change: { 'finetune/old.yml': null, 'drafts/new.yml': one },
  },
  'removed beside others': {
    before: { 'finetune/old.yml': one, 'finetune/other.yml': two },
    change: { 'finetune/old.yml': null, 'finetune/other.yml': manifest({ name: 'two', rank: 64 }) },
  },
}

async function check(here: Folder, ...paths: readonly string[]): Promise<Report> {
  return reportOf(await runCli(['check', '--format', 'json', ...paths], { cwd: here.path }))
}

test.each(Object.entries(moves))('A manifest that is named is judged as if none were named: %s.', async (_, scene) => {
  for (const state of ['committed', 'uncommitted']) {
    using here = repository({ ...base, ...requestFiles(), ...scene.before })
    if (state === 'committed') here.commit(scene.change)
    else here.put(scene.change)
    const whole = await check(here)
    const paths = whole.manifests.map(({ path }) => path)
    expect(whole.errors).toEqual([])
    expect(paths).not.toEqual([])
    for (const path of paths) {
      const named = await check(here, path)
      expect(named.errors).toEqual([])
      expect(named.manifests).toEqual(whole.manifests.filter((entry) => entry.path === path))
      expect(named.findings).toEqual(whole.findings.filter((finding) => finding.path === path))
    }
    const all = await check(here, ...paths)
    expect([all.verdict, all.findings]).toEqual([whole.verdict, whole.findings])
    const seats = (report: Report) => report.seats.map(({ name, needed }) => `${name} ${needed}`)
    expect(seats(all)).toEqual(seats(whole))
  }
})

test('A manifest that was moved and rewritten is told from a new one, and its old place asks for its seat.', async () => {
  using here = repository({ ...base, 'finetune/old.yml': one })
  here.put({ 'finetune/old.yml': null, 'finetune/new.yml': rewritten })
  const named = await check(here, 'finetune/new.yml')
  expect(named.findings).toContainEqual(expect.objectContaining({ rule: 'acme/rank', message: 'it grows' }))
  expect(named.seats.map(({ name, needed }) => [name, needed])).toEqual([
    ['model-owner', true],
    ['former', true],
    ['watcher', true],
  ])
  const explained = await runCli(['explain', 'finetune/new.yml', '--json'], { cwd: here.path })
  const { documents, seats } = JSON.parse(explained.stdout)
  expect(documents[0].rules).toContainEqual(expect.objectContaining({ rule: 'acme/rank', outcome: 'violated' }))
  expect(seats).toContainEqual(expect.objectContaining({ name: 'former', needed: true }))
})

test('What is wrong with other manifests is not said of one that is named, but for what hides where it comes from.', async () => {
  using here = repository({ ...base, ...requestFiles(), 'finetune/old.yml': one })
  here.put({ 'finetune/broken.yml': 'a: [\n', 'finetune/link.yml': { link: 'old.yml' } })
  here.put({ 'finetune/old.yml': null, 'finetune/new.yml': rewritten, 'finetune/fine.yml': two })
  const named = await check(here, 'finetune/new.yml')
  expect(named.errors).toEqual([])
  expect(new Set(named.findings.map(({ path }) => path))).toEqual(new Set(['finetune/new.yml']))
  here.git('add', '--all')
  const oid = here.git('rev-parse', 'main:finetune/old.yml')
  here.put({ [`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`]: null })
  expect(await check(here, 'finetune/new.yml')).toMatchObject({ verdict: 'error' })
})

test('A folder that was removed whole is judged by what it held, at any depth.', async () => {
  const held = { 'finetune/team/a.yml': one, 'finetune/team/deep/b.yml': two, 'finetune/team/notes.md': 'x\n' }
  using here = repository({ ...base, ...held })
  here.put({ finetune: null })
  for (const uncommitted of [true, false]) {
    if (!uncommitted) here.commit()
    for (const folder of ['finetune', 'finetune/', 'finetune/team']) {
      const report = await check(here, folder)
      expect(report).toMatchObject({ verdict: 'rejected', errors: [] })
      expect(report.findings.map(({ rule, path }) => `${rule} ${path}`).filter((told) => told.includes('kept'))).toEqual([
        'acme/kept finetune/team/a.yml',
        'acme/kept finetune/team/deep/b.yml',
      ])
    }
    expect((await check(here, 'finetune/team/deep')).manifests.map(({ path }) => path)).toEqual(['finetune/team/deep/b.yml'])
    expect(await runCli(['check', 'finetune/te'], { cwd: here.path })).toMatchObject({ code: 2 })
    expect(await runCli(['check', 'finetune/team/notes.md'], { cwd: here.path })).toMatchObject({ code: 2 })
  }
})

test('A folder that is gone and held no manifest is said to hold none.', async () => {
  using here = repository({ ...base, 'docs/a.md': 'x\n' })
  here.put({ docs: null })
  const report = await check(here, 'docs')
  expect(report).toMatchObject({ verdict: 'not-applicable', errors: [], manifests: [] })
  expect(report.notes.join()).toContain('No manifest lies below docs')
})

test('What was moved away from a named place is judged where it is now.', async () => {
  using here = repository({ ...base, 'finetune/team/a.yml': one, 'finetune/b.yml': two })
  here.put({ 'finetune/team': null, 'finetune/other/a.yml': grown })
  for (const uncommitted of [true, false]) {
    if (!uncommitted) here.commit()
    for (const name of ['finetune/team', 'finetune/team/a.yml', 'finetune/other', 'finetune/other/a.yml']) {
      const report = await check(here, name)
      expect(report.manifests.map(({ path }) => path)).toEqual(['finetune/other/a.yml'])
      expect(report.findings.map(({ rule }) => rule)).toContain('acme/rank')
    }
    const both = await check(here, 'finetune')
    expect(both).toMatchObject({ verdict: 'rejected', errors: [] })
    expect(both.manifests.map(({ path }) => path).toSorted()).toEqual(['finetune/b.yml', 'finetune/other/a.yml'])
  }
})

test('Of a named folder what is listed and not there is no error: never committed, or left out by a sparse checkout.', async () => {
  using here = repository({ ...base, 'finetune/a.yml': one, 'finetune/sparse/b.yml': two })
  here.put({ 'finetune/staged.yml': manifest() })
  here.git('add', '--all')
  here.put({ 'finetune/staged.yml': null })
  here.git('sparse-checkout', 'set', '--no-cone', '/*', '!/finetune/sparse')
  const report = await check(here, 'finetune')
  expect(report.errors).toEqual([])
  expect(report.manifests.map(({ path }) => path).toSorted()).toEqual(['finetune/a.yml', 'finetune/sparse/b.yml'])
})
