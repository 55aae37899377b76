import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { manifest, requestFiles, tickets } from '../support/scene.ts'
import { approve, list, stage } from './stage.ts'
import { judge, judgeEach, policyOf, type History } from './verdicts.ts'

const path = 'finetune/support-bot.yml'
const { [path]: _request, ...references } = requestFiles()
const link = { mode: '120000', content: '../secrets.yml' } as const
const submodule = { mode: '160000', content: 'c'.repeat(40) } as const

test('a link or a submodule where a manifest should be cannot be judged', async () => {
  await using here = await stage()
  const put =
    (content: typeof link | typeof submodule | Uint8Array): History =>
    (pull, branch) => {
      here.repository.commit(branch, { by: 'dana', files: { [path]: content } })
      approve(pull)
    }
  const verdicts = await judgeEach(here, {
    link: put(link),
    submodule: put(submodule),
    binary: put(new Uint8Array([0, 255, 1])),
  })
  const told = (what: string): unknown => [
    expect.stringMatching(`^manifest-unreadable: The manifest ${path} .* ${what}`),
  ]
  expect(verdicts.link).toMatchObject({ verdict: 'error', errors: told('a symlink') })
  expect(verdicts.submodule).toMatchObject({ verdict: 'error', errors: told('a submodule') })
  expect(verdicts.binary).toMatchObject({ verdict: 'error', errors: told('binary') })
})

test('a link or a submodule where a manifest expects a file cannot be judged, and a folder is no file', async () => {
  await using here = await stage()
  const put =
    (content: typeof link | typeof submodule): History =>
    (pull, branch) => {
      here.repository.commit(branch, { by: 'dana', files: { 'data/tickets.jsonl': content } })
      approve(pull)
    }
  const verdicts = await judgeEach(here, {
    link: put(link),
    submodule: put(submodule),
    folder: (pull, branch) => {
      here.repository.commit(branch, { by: 'dana', files: { 'data/tickets.jsonl': null } })
      here.repository.commit(branch, { by: 'dana', files: { 'data/tickets.jsonl/part': tickets } })
      approve(pull)
    },
  })
  const told = (what: string): unknown => [
    expect.stringMatching(`^reference-unreadable: data/tickets.jsonl, .* ${what}`),
  ]
  expect(verdicts.link).toMatchObject({ verdict: 'error', errors: told('a symlink') })
  expect(verdicts.submodule).toMatchObject({ verdict: 'error', errors: told('a submodule') })
  expect(verdicts.folder).toMatchObject({ verdict: 'rejected', findings: [`error dataset/matches ${path}:12`] })
})

test('a manifest that is too large, empty, or only a comment is refused', async () => {
  await using here = await stage()
  const put =
    (text: string): History =>
    (pull, branch) => {
      here.repository.commit(branch, { by: 'dana', files: { [path]: text } })
      approve(pull)
    }
  const verdicts = await judgeEach(here, {
    large: put(`${manifest()}# ${'x'.repeat(256 * 1024)}\n`),
    'very large': put(`${manifest()}# ${'x'.repeat(600 * 1024)}\n`),
    empty: put(''),
    comment: put('# later\n'),
    dashes: put('---\n'),
    broken: put('kind: [FineTuningRequest\n'),
  })
  expect(verdicts['very large'].verdict).toBe('error')
  for (const name of ['large', 'empty', 'comment', 'dashes', 'broken'] as const) {
    expect([name, verdicts[name].verdict]).toEqual([name, 'rejected'])
    expect(verdicts[name].findings[0]).toMatch(`error manifest/schema ${path}:`)
  }
})

test('several documents in one file are all judged, and JSON is read as YAML is', async () => {
  const second = manifest({ name: 'second', rank: 128 }).replace('uri: data/tickets.jsonl', 'uri: data/missing.jsonl')
  const json = JSON.stringify({ apiVersion: 'tunegate/v1', kind: 'FineTuningRequest', metadata: { name: 'third' } })
  await using here = await stage({
    files: { ...references, [path]: `${manifest()}---\n${second}`, 'finetune/third.json': json },
  })
  approve(here.pull)
  const verdict = await judge(here)
  expect(verdict).toMatchObject({ verdict: 'rejected', manifests: [path, 'finetune/third.json'] })
  expect(verdict.findings).toContain(`error dataset/matches ${path}:41`)
  expect(verdict.findings).toContain('error manifest/schema finetune/third.json:1')
})

test('what stands on the second page of a list counts', async () => {
  const notes = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`docs/${1000 + index}.md`, `${index}\n`]))
  await using here = await stage({ files: { ...notes, ...requestFiles({ initiator: 'grace' }) } })
  const { repository, pull } = here
  for (let count = 0; count < 104; count += 1) {
    pull.comment('frank', `${count}`)
    pull.review('frank', 'COMMENTED')
    repository.commit('support-bot', { by: 'dana', files: { 'notes.md': `${count}\n` } })
  }
  repository.commit('support-bot', { by: 'dana', coAuthors: ['frank'], files: { 'notes.md': 'Last.\n' } })
  pull.comment('grace', 'I asked for it.')
  approve(pull)
  approve(pull, 'frank')
  expect(await judge(here)).toMatchObject({
    verdict: 'approved',
    manifests: [path],
    seats: { 'model-owner': 'erin' },
    ignored: ['frank: co-author'],
    findings: [],
  })
  pull.review('erin', 'CHANGES_REQUESTED')
  expect(await judge(here)).toMatchObject({ verdict: 'rejected' })
})

test('a pull request beyond what GitHub lists is an error that names the limit', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`docs/${10_000 + index}.md`, `${index}\n`]),
  )
  await using here = await stage({ base: { 'notes.md': 'Notes.\n' } })
  const verdicts = await judgeEach(here, {
    files: (_, branch) => here.repository.commit(branch, { by: 'dana', files: many }),
    commits: (_, branch) => {
      for (let count = 0; count < 250; count += 1) here.repository.commit(branch, { by: 'dana' })
    },
    authors: (_, branch) => {
      const coAuthors = Array.from({ length: 100 }, (__, index) => ({ name: 'x', email: `${index}@nowhere.example` }))
      here.repository.commit(branch, { by: 'dana', coAuthors })
    },
  })
  expect(verdicts.files.check).toMatch(/^failure: Error: GitHub lists no more than 3000 files/)
  expect(verdicts.commits.check).toMatch(/^failure: Error: GitHub lists no more than 250 commits/)
  expect(verdicts.authors.check).toMatch(/^failure: Error: GitHub lists no more than 100 authors on commit/)
})

test('a repository whose files cannot all be listed is an error, where manifests may be anywhere', async () => {
  await using here = await stage({ policy: null, base: requestFiles(), files: { 'data/tickets.jsonl': '{}\n' } })
  here.github.limits.treeEntries = 3
  const run = await here.run()
  expect([run.outputs['verdict'], run.code]).toEqual(['error', 1])
  expect(here.check().output.title).toMatch(/^Error: GitHub cuts the list of files/)
})

test('manifests are found however deep they are', async () => {
  const deep = `finetune/${'a/'.repeat(12)}bot.yml`
  const base = { ...references, [deep]: manifest() }
  await using here = await stage({ base, files: { 'data/tickets.jsonl': '{}\n' } })
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', manifests: [deep] })
})

test('more manifests than one request reads are all searched for what they name', async () => {
  const others = Array.from({ length: 130 }, (_, index) => [
    `finetune/${100 + index}.yml`,
    manifest({ uri: `data/${index}.jsonl` }),
  ])
  const base = { ...requestFiles(), ...Object.fromEntries(others) }
  await using here = await stage({ base, files: { 'data/tickets.jsonl': '{}\n' } })
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', manifests: [path] })
})

test('a large binary dataset is hashed byte for byte', async () => {
  const data = Buffer.alloc(2_000_000, Buffer.from([0xff, 0x00, 0xfe, 0x0a]))
  const digest = createHash('sha256').update(data).digest('hex')
  const text = manifest({ digest }).replace(/contentSize: \d+/, `contentSize: ${data.length}`)
  await using here = await stage({ files: { ...references, [path]: text, 'data/tickets.jsonl': data } })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'approved', findings: [] })
  expect(here.check().output.summary).toContain('recomputed from the bytes')
  here.repository.commit('support-bot', { by: 'dana', files: { 'data/tickets.jsonl': data.with(1_999_999, 0x0b) } })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', findings: [`error dataset/matches ${path}:13`] })
})

test('text that is longer than GitHub shows, or begins with a byte order mark, is hashed whole', async () => {
  const long = `\uFEFF${tickets.repeat(10_000)}`
  await using here = await stage({ files: requestFiles({ dataset: long }) })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'approved', findings: [] })
  here.repository.commit('support-bot', { by: 'dana', files: requestFiles({ dataset: `\uFEFF${tickets}` }) })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'approved', findings: [] })
})

test('a pull request whose fork was deleted is judged as before', async () => {
  await using here = await stage()
  const { github, repository } = here
  github.user('grace')
  const fork = repository.fork('grace')
  fork.commit('mine', { by: 'grace', parents: [repository.tip('main')], files: requestFiles({ initiator: 'grace' }) })
  const pull = repository.openPullRequest({ by: 'grace', head: 'mine', from: fork })
  approve(pull)
  pull.state.head.repository = null
  const run = await here.run(undefined, { inputs: { 'pull-request': `${pull.number}` } })
  expect(run.outputs['verdict']).toBe('approved')
  expect(list(run, 'seats')).toMatchObject([{ filledBy: [{ login: 'erin' }] }])
})

test('a base branch that is gone is an error', async () => {
  await using here = await stage()
  here.repository.branch('release', 'main')
  const pull = here.open('late', requestFiles(), 'release')
  here.repository.deleteBranch('release')
  const run = await here.run(undefined, { inputs: { 'pull-request': `${pull.number}` } })
  expect([run.outputs['verdict'], run.code]).toEqual(['error', 1])
  expect(run.said('error').join()).toContain('The base branch release is gone')
})

test('a seat’s glob reaches hidden files, and a manifest’s path is taken literally', async () => {
  const policy = policyOf(
    { seats: [{ name: 'owner', from: { permission: 'write' } }] },
    { manifests: ['**/*.tune.yml'] },
  )
  const text = manifest({ uri: 'data/{a,b}*.jsonl' })
  const files = { ...references, '.hidden/[x].tune.yml': text, 'data/{a,b}*.jsonl': tickets }
  await using here = await stage({ policy, files })
  const verdict = await judge(here)
  expect(verdict.manifests).toEqual(['.hidden/[x].tune.yml'])
})
