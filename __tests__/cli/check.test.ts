import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import schema from '../../policies/check.schema.json' with { type: 'json' }
import { manifest, policy, requestFiles, sha256, tickets } from '../support/scene.ts'
import { folder, repository, type Content } from '../worktree/repository.ts'
import { reportOf, runCli, type Report } from './run-cli.ts'

// Each check runs git many times.
jest.setTimeout(60_000)

const base = { 'README.md': '# models\n', '.github/tunegate.yml': policy }
const broken = manifest({ rank: 16 }).replace('sha256: ', 'sha512: ')

/** `severity rule path:line:column` of each finding that is no notice. */
function told({ findings }: Report): string[] {
  return findings
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, rule, path, line, column }) => `${severity} ${rule} ${path}:${line}:${column}`)
}

test('A change is judged whether it is committed, staged, edited or not even known to git.', async () => {
  const states = {
    committed: (here: ReturnType<typeof repository>) => here.git('commit', '--quiet', '-m', 'x', '--all'),
    staged: () => '',
    edited: (here: ReturnType<typeof repository>) => here.git('reset', '--quiet', '--', 'train'),
    untracked: (here: ReturnType<typeof repository>) => here.git('reset', '--quiet'),
  }
  const reports: Report[] = []
  for (const prepare of Object.values(states)) {
    using here = repository(base)
    here.put({ ...requestFiles(), 'finetune/support-bot.yml': broken })
    here.git('add', '--all')
    prepare(here)
    const result = await runCli(['check', '--format', 'json'], { cwd: here.path })
    expect(result).toMatchObject({ code: 1, stderr: '' })
    reports.push(reportOf(result))
  }
  const [first, ...others] = reports
  expect(first && told(first).filter((line) => line.startsWith('error'))).not.toEqual([])
  expect(others.map(({ findings }) => findings)).toEqual(others.map(() => first?.findings))
})

test('A change that nothing stands against holds, and says who must sign.', async () => {
  using here = repository(base)
  here.put(requestFiles())
  const result = await runCli(['check', '--format', 'json'], { cwd: here.path })
  const report = reportOf(result)
  expect(result.code).toBe(0)
  expect(report).toMatchObject({ verdict: 'awaiting-approval', conclusion: 'action_required', errors: [] })
  expect(report.manifests).toEqual([
    { path: 'finetune/support-bot.yml', sha256: sha256(manifest()), kind: 'FineTuningRequest' },
  ])
  expect(report.seats).toMatchObject([{ name: 'model-owner', needed: true, count: 1, filledBy: [], eligible: null }])
  expect(report.policy).toMatchObject({ path: '.github/tunegate.yml', source: 'base' })
  expect(report.base).toMatchObject({ name: 'main', commit: here.git('rev-parse', 'main') })
})

test('What concerns no manifest is not applicable.', async () => {
  using here = repository(base)
  here.put({ 'README.md': 'another\n' })
  const result = await runCli(['check', '--format', 'json'], { cwd: here.path })
  expect(result.code).toBe(0)
  expect(reportOf(result)).toMatchObject({
    verdict: 'not-applicable',
    conclusion: 'success',
    findings: [],
    manifests: [],
  })
})

test('It is the policy of the base that judges, not the one of the change, unless one is named.', async () => {
  using here = repository(base)
  const lax = policy.replace('approvals:', 'rules: { dataset/matches: warning }\napprovals:')
  here.put({ ...requestFiles({ digest: 'a'.repeat(64) }), '.github/tunegate.yml': lax })
  const byBase = await runCli(['check'], { cwd: here.path })
  expect(byBase).toMatchObject({ code: 1 })
  expect(byBase.stdout).toContain('policy .github/tunegate.yml from there')
  const byNamed = await runCli(['check', '--policy', '.github/tunegate.yml'], { cwd: here.path })
  expect(byNamed).toMatchObject({ code: 0 })
  expect(byNamed.stdout).toContain('policy .github/tunegate.yml as it lies here')
  expect(byNamed.stdout).toContain('the gate takes the one on the base branch')
})

test('Without a policy at the base the preset judges, and that is said.', async () => {
  using here = repository({ 'README.md': '#' })
  here.put(requestFiles())
  const result = await runCli(['check', '--format', 'json'], { cwd: here.path })
  expect(reportOf(result)).toMatchObject({ policy: { path: null, source: 'preset' } })
  expect(reportOf(result).notes.join()).toContain('tunegate:recommended')
})

test('A policy at the base that is broken judges nothing.', async () => {
  using here = repository({ '.github/tunegate.yml': 'apiVersion: tunegate/v1\nkind: Policy\nruels: {}\n' })
  here.put(requestFiles())
  const result = await runCli(['check', '--format', 'json'], { cwd: here.path })
  const report = reportOf(result)
  expect(result.code).toBe(2)
  expect(report).toMatchObject({ verdict: 'error', conclusion: 'failure', policy: { sha256: null } })
  expect(report.errors).toMatchObject([{ code: 'policy-invalid' }])
  expect(report.findings[0]).toMatchObject({ path: '.github/tunegate.yml', line: 3 })
  expect((await runCli(['check'], { cwd: here.path })).stdout).toContain('> 3 │ ruels: {}')
})

test('Named files are judged, changed or not, and others are not.', async () => {
  using here = repository({ ...base, ...requestFiles(), 'finetune/old.yml': broken })
  here.put({ 'finetune/new.yml': broken })
  const judge = async (...paths: string[]) => {
    const result = await runCli(['check', '--format', 'json', ...paths], { cwd: here.path })
    return { code: result.code, paths: reportOf(result).manifests.map(({ path }) => path) }
  }
  expect(await judge('finetune/support-bot.yml')).toEqual({ code: 0, paths: ['finetune/support-bot.yml'] })
  expect(await judge('finetune/old.yml')).toEqual({ code: 1, paths: ['finetune/old.yml'] })
  expect(await judge('finetune')).toEqual({
    code: 1,
    paths: ['finetune/new.yml', 'finetune/old.yml', 'finetune/support-bot.yml'],
  })
  expect(await judge('.')).toMatchObject({ code: 1 })
  expect(await judge('data')).toEqual({ code: 0, paths: [] })
})

test('A named file is judged even where the policy would pass it over, and that is said.', async () => {
  using here = repository({ ...base, ...requestFiles() })
  here.put({ 'drafts/bot.yml': manifest({ name: 'draft' }) })
  const result = await runCli(['check', '--format', 'json', 'drafts/bot.yml'], { cwd: here.path })
  expect(reportOf(result)).toMatchObject({ verdict: 'awaiting-approval', manifests: [{ path: 'drafts/bot.yml' }] })
  expect(reportOf(result).notes.join()).toContain('the gate passes it over')
})

test('Paths are relative to the folder that one is in.', async () => {
  using here = repository({ ...base, ...requestFiles() })
  const result = await runCli(['check', '--format', 'json', 'support-bot.yml'], { cwd: join(here.path, 'finetune') })
  expect(reportOf(result).manifests).toMatchObject([{ path: 'finetune/support-bot.yml' }])
})

test.each([
  ['is not there', ['finetune/none.yml'], 'no file finetune/none.yml'],
  ['is outside of the repository', ['/etc/passwd'], 'is not inside'],
  ['leads outside of the repository', ['../x.yml'], 'is not inside'],
])('A named file that %s cannot be judged.', async (_, paths, message) => {
  using here = repository(base)
  const result = await runCli(['check', ...paths], { cwd: here.path })
  expect(result).toMatchObject({ code: 2, stdout: '' })
  expect(result.stderr).toContain(message)
  expect(result.stderr).toMatch(/^fix: /m)
})

test.each([
  ['--base', 'nowhere', 'no commit nowhere'],
  ['--base', '--upload-pack=x', 'no commit --upload-pack=x'],
  ['--policy', 'none.yml', 'no policy none.yml'],
  ['--policy', '../none.yml', 'is not inside'],
])('%s %s cannot be judged by.', async (option, value, message) => {
  using here = repository(base)
  const result = await runCli(['check', `${option}=${value}`], { cwd: here.path })
  expect(result.code).toBe(2)
  expect(result.stderr).toContain(message)
})

test('Without git, named manifests are judged by the preset or by a policy that is named.', async () => {
  using here = folder()
  here.put({ ...requestFiles(), 'policy.yml': policy, 'finetune/broken.yml': broken })
  const alone = await runCli(['check', '--format', 'json', 'finetune/support-bot.yml'], { cwd: here.path })
  expect(alone.code).toBe(0)
  expect(reportOf(alone)).toMatchObject({ base: null, policy: { source: 'preset' } })
  const named = await runCli(['check', '--policy', 'policy.yml', 'finetune', '--format', 'json'], { cwd: here.path })
  expect(named.code).toBe(1)
  expect(reportOf(named)).toMatchObject({ policy: { path: 'policy.yml', source: 'work-tree' } })
  expect(
    reportOf(named)
      .manifests.map(({ path }) => path)
      .toSorted(),
  ).toEqual(['finetune/broken.yml', 'finetune/support-bot.yml'])
  const none = await runCli(['check'], { cwd: here.path })
  expect(none).toMatchObject({ code: 2, stdout: '' })
  expect(none.stderr).toContain('tunegate check finetune/')
  expect(await runCli(['check', '--base', 'main', 'finetune'], { cwd: here.path })).toMatchObject({ code: 2 })
})

test('JSON keeps to its schema, whatever the verdict.', async () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)
  const worlds: readonly Readonly<Record<string, Content>>[] = [
    requestFiles(),
    { 'finetune/x.yml': broken, 'finetune/y.yml': 'a: [' },
    { 'finetune/link.yml': { link: 'x' } },
    {},
    { '.github/tunegate.yml': 'kind: Policy\n' },
  ]
  const verdicts: string[] = []
  for (const files of worlds) {
    using here = repository(base)
    here.put(files)
    const report = reportOf(await runCli(['check', '--format', 'json'], { cwd: here.path }))
    expect(validate(report) ? [] : validate.errors).toEqual([])
    verdicts.push(report.verdict)
  }
  expect(verdicts).toEqual(['awaiting-approval', 'rejected', 'error', 'not-applicable', 'rejected'])
})

test('A report can be written to a file, in every format; nothing is printed then.', async () => {
  using here = repository(base)
  here.put({ 'finetune/x.yml': broken })
  const starts = { text: 'Compared with', json: '{', sarif: '{', junit: '<?xml', github: '::error' }
  for (const [format, start] of Object.entries(starts)) {
    const file = join(here.path, `out.${format}`)
    const result = await runCli(['check', '--format', format, '--output', file], {
      cwd: here.path,
      colours: true,
      columns: 60,
    })
    expect(result).toEqual({ code: 1, stdout: '', stderr: '' })
    const text = readFileSync(file, 'utf8')
    expect(text.startsWith(start)).toBe(true)
    expect(text).not.toContain('\u001B')
    here.put({ [`out.${format}`]: null })
  }
  const nowhere = await runCli(['check', '--output', 'none/out.txt'], { cwd: here.path })
  expect(nowhere).toMatchObject({ code: 2, stdout: '' })
  expect(existsSync(join(here.path, 'none'))).toBe(false)
})

const hostile = 'x\u001B[2J\u001B]0;owned\u0007\u202Ey\u200B'

test.each(['text', 'junit', 'github'])('What files say never reaches a terminal raw: %s.', async (format) => {
  using here = repository(base)
  const name = `finetune/${hostile.replace('/', '')}\n::error::x.yml`
  here.put({
    [name]: `apiVersion: tunegate/v1\nkind: FineTuningRequest\n"\u202Ex\u200B": 1\n`,
    'finetune/plain.yml': manifest({ name: hostile }),
    'finetune/second.yml': manifest({ uri: String.raw`"data/\e[31m\u202e.jsonl"` }),
  })
  const { code, stdout } = await runCli(['check', '--format', format], { cwd: here.path })
  expect(code).not.toBe(0)
  // oxlint-disable-next-line no-control-regex
  expect(stdout.match(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069]/g)).toBeNull()
  if (format === 'github') expect(stdout.split('\n').filter((line) => line.startsWith('::error::x'))).toEqual([])
})

test('Names that git quotes are read as they are.', async () => {
  using here = repository(base)
  const names = [
    'finetune/-dash.yml',
    'finetune/--output=x.yml',
    'finetune/new\nline.yml',
    'finetune/quo"te\\.yml',
    'finetune/ümlaut ☃.yml',
    'finetune/:(glob)x.yml',
    '-x/--.finetune.yml',
  ]
  const globs = policy.replace('manifests: [', 'manifests: ["**/*.finetune.yml", ')
  here.git('checkout', '--quiet', 'main')
  here.commit({ '.github/tunegate.yml': globs })
  here.git('checkout', '--quiet', '-B', 'feature')
  here.put({ ...requestFiles(), ...Object.fromEntries(names.map((name) => [name, manifest()])) })
  const report = reportOf(await runCli(['check', '--format', 'json'], { cwd: here.path }))
  expect(report.errors).toEqual([])
  expect(report.manifests.map(({ path }) => path).toSorted()).toEqual([...names, 'finetune/support-bot.yml'].toSorted())
  here.commit()
  expect(reportOf(await runCli(['check', '--format', 'json'], { cwd: here.path })).manifests).toEqual(report.manifests)
})

test('A name that is no UTF-8 is an error that says so, and no crash.', async () => {
  using here = repository(base)
  mkdirSync(join(here.path, 'finetune'))
  const name = Buffer.concat([Buffer.from(`${here.path}/finetune/x`), Buffer.of(0xff), Buffer.from('.yml')])
  writeFileSync(name, manifest())
  const result = await runCli(['check', '--format', 'json'], { cwd: here.path })
  expect(result.code).toBe(2)
  expect(reportOf(result).errors).toMatchObject([{ code: 'path-unreadable' }])
})

test('Nothing that the repository configures is run.', async () => {
  using here = repository({ ...base, '.gitattributes': '* diff=evil\n' })
  const mark = join(here.path, '.git', 'ran')
  const script = `#!/bin/sh\ntouch '${mark}'\n`
  here.put({ '.git/evil.sh': script, '.git/hooks/post-index-change': script, '.git/hooks/fsmonitor': script })
  execFileSync('chmod', ['-R', '+x', join(here.path, '.git', 'hooks'), join(here.path, '.git', 'evil.sh')])
  for (const key of ['core.fsmonitor', 'diff.external', 'diff.evil.command', 'diff.evil.textconv', 'core.pager']) {
    here.git('config', key, join(here.path, '.git', 'evil.sh'))
  }
  // One that is gone and one that is new make git look for renames.
  here.put({ ...requestFiles(), 'README.md': null })
  expect(await runCli(['check'], { cwd: here.path })).toMatchObject({ code: 0 })
  expect(existsSync(mark)).toBe(false)
})

test('A dataset is read as it lies there, whatever its size, and its digest compared.', async () => {
  using here = repository(base)
  const large = tickets.repeat(40_000)
  here.put({ ...requestFiles({ dataset: large }) })
  expect(await runCli(['check'], { cwd: here.path })).toMatchObject({ code: 0 })
  here.put({ 'data/tickets.jsonl': `${large}{}\n` })
  const result = await runCli(['check', '--format', 'json'], { cwd: here.path })
  expect(result.code).toBe(1)
  expect(told(reportOf(result)).some((line) => line.includes('dataset/'))).toBe(true)
})
