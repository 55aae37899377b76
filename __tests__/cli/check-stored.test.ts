import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { manifest, policy, requestFiles, sha256, tickets } from '../support/scene.ts'
import { repository, type Content, type Folder } from '../worktree/repository.ts'
import { reportOf, runCli, type Report } from './run-cli.ts'

// git runs some hundred times for each conversion.
jest.setTimeout(60_000)

const base = { 'README.md': '# models\n', '.github/tunegate.yml': policy }
const crlf = tickets.replaceAll('\n', '\r\n')
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(tickets)}\nsize ${tickets.length}\n`

type Conversion = {
  readonly attributes?: string
  readonly config?: Readonly<Record<string, string>>
  /** What lies on disk, and what git makes of it. */
  readonly onDisk: Content
  readonly stored: string
}

const conversions: Readonly<Record<string, Conversion>> = {
  'text=auto': { attributes: '* text=auto\n', onDisk: crlf, stored: tickets },
  'eol=crlf': { attributes: '*.jsonl eol=crlf\n', onDisk: crlf, stored: tickets },
  'the old attribute crlf': { attributes: '*.jsonl crlf=input\n', onDisk: crlf, stored: tickets },
  autocrlf: { config: { 'core.autocrlf': 'true' }, onDisk: crlf, stored: tickets },
  'autocrlf, on input only': { config: { 'core.autocrlf': 'input' }, onDisk: crlf, stored: tickets },
  'autocrlf, switched off for the file': {
    config: { 'core.autocrlf': 'true' },
    attributes: '*.jsonl -text\n',
    onDisk: crlf,
    stored: crlf,
  },
  'an encoding': {
    attributes: '*.jsonl working-tree-encoding=UTF-16LE\n',
    onDisk: Buffer.from(tickets, 'utf16le'),
    stored: tickets,
  },
  'a keyword': {
    attributes: '*.jsonl ident\n',
    onDisk: '{"prompt":"$Id: 1234 $","completion":"y"}\n',
    stored: '{"prompt":"$Id$","completion":"y"}\n',
  },
  'a filter, as of git-lfs': {
    attributes: '*.jsonl filter=large\n',
    config: { 'filter.large.clean': `cat > /dev/null; printf '%b' '${pointer.replaceAll('\n', String.raw`\n`)}'` },
    onDisk: tickets,
    stored: pointer,
  },
}

type Said = Pick<Report, 'verdict' | 'findings' | 'manifests' | 'errors'>

async function said(here: Folder, ...args: readonly string[]): Promise<Said> {
  const { verdict, findings, manifests, errors } = reportOf(
    await runCli(['check', '--format', 'json', ...args], { cwd: here.path }),
  )
  return { verdict, findings, manifests, errors }
}

function filesOfGit(here: Folder): readonly string[] {
  const names = readdirSync(join(here.path, '.git'), { recursive: true, encoding: 'utf8' })
  return names.toSorted((one, other) => one.localeCompare(other))
}

test.each(Object.entries(conversions))(
  'What counts is what git would store, committed or not: %s.',
  async (_, { attributes = '', config = {}, onDisk, stored }) => {
    using here = repository({ ...base, ...(attributes ? { '.gitattributes': attributes } : {}) })
    for (const [key, value] of Object.entries(config)) here.git('config', key, value)
    // Of what git-lfs keeps, the manifest states the bytes that the pointer stands for.
    const dataset = stored === pointer ? tickets : stored
    const files = { ...requestFiles({ dataset }), 'data/tickets.jsonl': onDisk }
    const otherwise = { ...files, 'finetune/support-bot.yml': manifest({ dataset, digest: 'a'.repeat(64) }) }
    for (const world of [files, otherwise]) {
      here.put(world)
      const untracked = await said(here)
      const named = await said(here, 'finetune')
      here.git('add', '--all')
      const staged = await said(here)
      const stagedNamed = await said(here, 'finetune')
      expect([untracked, staged]).toEqual([staged, staged])
      expect(named).toEqual(stagedNamed)
      const wrong = staged.findings.some(({ rule }) => rule === 'dataset/matches')
      expect(wrong).toBe(world === otherwise)
      here.git('reset', '--quiet')
    }
    here.put(files)
    here.git('add', '--all')
    const blob = `blob ${Buffer.byteLength(stored)}\0${stored}`
    expect(here.git('rev-parse', ':data/tickets.jsonl')).toBe(createHash('sha1').update(blob).digest('hex'))
  },
)

test('Carriage returns that are committed stay: git converts no file that has some already.', async () => {
  using here = repository({ ...base, 'data/tickets.jsonl': crlf })
  here.git('config', 'core.autocrlf', 'true')
  const edited = `${crlf}{"prompt":"x","completion":"y"}\r\n`
  const rows = manifest({ dataset: edited }).replace('num_rows: 1', 'num_rows: 2')
  here.put({ ...requestFiles({ dataset: edited }), 'finetune/support-bot.yml': rows })
  expect((await said(here)).findings.filter(({ rule }) => rule === 'dataset/matches')).toEqual([])
})

test('A manifest that has to be converted and cannot be is an error, and the others are judged.', async () => {
  using here = repository({ ...base, '.gitattributes': 'finetune/bad.yml working-tree-encoding=UTF-16\n*.yml text\n' })
  here.put({ ...requestFiles(), 'finetune/bad.yml': 'a: 1\n' })
  const { verdict, errors, manifests } = await said(here)
  expect(verdict).toBe('error')
  expect(errors.map(({ message }) => message).join()).toContain('finetune/bad.yml')
  expect(manifests.map(({ path }) => path)).toContain('finetune/support-bot.yml')
})

test('Nothing is left behind in the repository: neither objects nor another index.', async () => {
  using here = repository({ ...base, '.gitattributes': '* text=auto\n' })
  here.git('update-index', '--split-index')
  here.put({ ...requestFiles(), 'data/tickets.jsonl': crlf, 'README.md': null })
  const before = filesOfGit(here)
  await said(here)
  await said(here, 'finetune')
  expect(filesOfGit(here)).toEqual(before)
  expect(here.git('diff', '--cached', '--name-only')).toBe('')
})

test('The lock of a policy is that of the bytes which git has, whatever the line endings on disk.', async () => {
  const extended = 'apiVersion: tunegate/v1\nkind: Policy\nextends: []\nrules: { peft/max-rank: { severity: error, max: 8 } }\n'
  const files = {
    '.github/tunegate.yml': policy.replace('extends: [tunegate:recommended]', 'extends: [tunegate:recommended, ./base.yml]'),
    '.github/base.yml': extended,
  }
  using here = repository(files)
  here.git('config', 'core.autocrlf', 'true')
  const onWindows = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
  here.put(onWindows)
  expect(await runCli(['policy', 'lock'], { cwd: here.path })).toMatchObject({ code: 0 })
  expect(here.git('show', 'HEAD:.github/base.yml')).toBe(extended.trimEnd())
  here.commit()
  expect(here.git('show', 'HEAD:.github/tunegate.lock')).toContain(sha256(extended))
  here.git('rm', '--quiet', '-r', '--cached', '.')
  here.git('reset', '--quiet', '--hard')
  expect(await runCli(['policy', 'lock', '--check'], { cwd: here.path })).toMatchObject({ code: 0 })
  expect(await said(here, '--policy', '.github/tunegate.yml')).toMatchObject({ errors: [] })
})

test('A lock with other line endings says the same.', async () => {
  using here = repository({ '.github/tunegate.yml': policy })
  await runCli(['policy', 'lock'], { cwd: here.path })
  const lock = readFileSync(join(here.path, '.github', 'tunegate.lock'), 'utf8')
  here.put({ '.github/tunegate.lock': lock.replaceAll('\n', '\r\n') })
  expect(await runCli(['policy', 'lock', '--check'], { cwd: here.path })).toMatchObject({ code: 0 })
})

test.each(['--assume-unchanged', '--skip-worktree'])('That git is told to overlook a file is said: %s.', async (flag) => {
  using here = repository({ ...base, ...requestFiles() })
  here.git('update-index', flag, 'finetune/support-bot.yml')
  here.put({ 'finetune/support-bot.yml': manifest({ digest: 'a'.repeat(64) }) })
  const report = reportOf(await runCli(['check', '--format', 'json'], { cwd: here.path }))
  expect(report.notes.join()).toContain('take finetune/support-bot.yml for unchanged')
  expect(await runCli(['check', 'finetune/support-bot.yml'], { cwd: here.path })).toMatchObject({ code: 1 })
  here.git('config', 'core.autocrlf', 'true')
  expect(await runCli(['check', 'finetune/support-bot.yml'], { cwd: here.path })).toMatchObject({ code: 1 })
})
