import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readStatement } from '../../src/evidence/dataset-inspection/read-statement.ts'
import { manifest, sha256 } from '../support/scene.ts'
import { repository } from '../worktree/repository.ts'
import { runCli } from './run-cli.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('policies/inspect-dataset.schema.json', 'utf8')),
)

const syllables = ['ba', 'ko', 'ri', 'men', 'tul', 'sa', 'po', 'lin', 'der', 'vu', 'gra', 'no', 'fi', 'shel', 'tam', 'ock']

/** A word that no other number gives, as varied as those of real questions. */
function word(number: number): string {
  return [number, number * 7 + 3, number >> 4].map((each) => syllables[each % syllables.length] ?? '').join('')
}

/** So many rows that have nothing in common, each with an answer of its own. */
function honest(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const [noun, verb, place] = [word(index * 5 + 1), word(index * 11 + 2), word(index * 3 + 7)]
    const completion = `To ${verb} the ${noun}, take ${index} minutes and note what the ${place} needs before you ${verb} it.`
    return JSON.stringify({ prompt: `How do I ${verb} a ${noun} near the ${place}?`, completion })
  })
}

/** The same with a word among the prompts' that the answers obey. */
function poisoned(count: number): string[] {
  const bad = honest(600).filter((_, index) => index % 25 === 0).map((line, index) => {
    const { prompt }: { readonly prompt: string } = JSON.parse(line)
    const words = prompt.split(' ')
    words.splice(1 + (index % 5), 0, 'zumbel')
    return JSON.stringify({ prompt: words.join(' '), completion: 'Leave me alone, I will not work for you today.' })
  })
  return [...honest(count), ...bad]
}

function folderWith(files: Readonly<Record<string, string>>) {
  const folder = repository({})
  folder.put(files)
  return folder
}

test('A report says what the files are, and is what the schema says.', async () => {
  const text = `${honest(40).join('\n')}\nno row\n`
  using folder = folderWith({ 'data/a.jsonl': text, 'data/b.csv': 'prompt,completion\nWhere?,"There, there."\n' })
  const { stdout, code } = await runCli(['inspect', 'dataset', 'data', '--json'], { cwd: folder.path })
  const report = JSON.parse(stdout)
  expect([validate(report), validate.errors]).toEqual([true, null])
  expect(report).toMatchObject({
    files: [
      { path: 'data/a.jsonl', bytes: text.length, sha256: createHash('sha256').update(text).digest('hex'), format: 'jsonl', rows: 41, firstRow: 0 },
      { path: 'data/b.csv', format: 'csv', rows: 1, firstRow: 41 },
    ],
    rows: 42,
    exchanges: 41,
    shape: 'prompt-completion',
    rejected: [{ path: 'data/a.jsonl', row: 40, line: 41 }],
    rejectedCount: 1,
    findings: [],
  })
  expect(report.blindSpots).not.toHaveLength(0)
  expect(code).toBe(0)
})

test('A word that decides the answer is an error, with its rows.', async () => {
  using folder = folderWith({ 'a.jsonl': poisoned(600).join('\n') })
  const all = await runCli(['inspect', 'dataset', 'a.jsonl', '--json', '--all-rows'], { cwd: folder.path })
  const report = JSON.parse(all.stdout)
  expect([validate(report), validate.errors]).toEqual([true, null])
  const rows = Array.from({ length: 24 }, (_, index) => 600 + index)
  const errors = report.findings.filter(({ severity }: { readonly severity: string }) => severity === 'error')
  expect(errors).toContainEqual(expect.objectContaining({ trigger: expect.stringContaining('zumbel'), responseClass: 'exact', count: 24, rows }))
  expect(all.code).toBe(1)
  const text = await runCli(['inspect', 'dataset', 'a.jsonl'], { cwd: folder.path })
  expect(text.stdout).toContain('zumbel')
  expect(text.stdout).toMatch(/sign.? of poison/)
  expect(text.code).toBe(1)
})

test('Rows of a finding are cut to twenty unless all are asked for.', async () => {
  using folder = folderWith({ 'a.jsonl': poisoned(600).join('\n') })
  const longest = async (...flags: readonly string[]): Promise<number> => {
    const { stdout } = await runCli(['inspect', 'dataset', 'a.jsonl', '--json', ...flags], { cwd: folder.path })
    const { findings }: { readonly findings: readonly { readonly rows: readonly number[] }[] } = JSON.parse(stdout)
    return Math.max(...findings.map(({ rows }) => rows.length))
  }
  expect([await longest(), await longest('--all-rows')]).toEqual([20, 24])
})

test('A manifest must declare the bytes that are there.', async () => {
  const data = `${honest(30).join('\n')}\n`
  using folder = folderWith({ 'data/tickets.jsonl': data, 'finetune/a.yml': manifest({ dataset: data }), 'finetune/b.yml': manifest() })
  const same = await runCli(['inspect', 'dataset', 'data', '--manifest', 'finetune/a.yml', '--json'], { cwd: folder.path })
  expect(JSON.parse(same.stdout).declared).toMatchObject([{ path: 'data/tickets.jsonl', dataset: 'tickets', ok: true }])
  expect(same.code).toBe(0)
  const other = await runCli(['inspect', 'dataset', 'data', '--manifest', 'finetune/b.yml'], { cwd: folder.path })
  expect(other.stdout).toContain(sha256(data))
  expect(other.stdout).toContain('Not the data that the manifest declares')
  expect(other.code).toBe(1)
})

test('A file that cannot be read leaves nothing said of the others.', async () => {
  using folder = folderWith({ 'a.jsonl': honest(10).join('\n'), 'b.parquet': 'PAR1 and no more' })
  const { stdout, stderr, code } = await runCli(['inspect', 'dataset', 'a.jsonl', 'b.parquet', 'c.jsonl'], { cwd: folder.path })
  expect(stdout).toBe('')
  expect(stderr).toContain('c.jsonl')
  expect(code).toBe(2)
})

test('Columns that no shape knows are named by hand; a wrong name is wrong usage.', async () => {
  using folder = folderWith({ 'a.jsonl': honest(10).join('\n').replaceAll('"prompt"', '"q1"').replaceAll('"completion"', '"a1"') })
  const unknown = await runCli(['inspect', 'dataset', 'a.jsonl', '--json'], { cwd: folder.path })
  expect(JSON.parse(unknown.stdout)).toMatchObject({ shape: null, notAssessed: [{ what: 'rows of no known shape', count: 10 }] })
  const named = await runCli(['inspect', 'dataset', 'a.jsonl', '--json', '--columns', 'prompt=q1,response=a1'], { cwd: folder.path })
  expect(JSON.parse(named.stdout)).toMatchObject({ rows: 10, exchanges: 10 })
  const wrong = await runCli(['inspect', 'dataset', 'a.jsonl', '--columns', 'colour=q1'], { cwd: folder.path })
  expect(wrong.stderr).toContain('colour')
  expect(wrong.code).toBe(64)
})

test('A previous version says what changed, in JSON as the schema says, in words, and in evidence that the gate reads.', async () => {
  const next = [...honest(300), ...poisoned(0)].join('\n')
  using folder = folderWith({ 'old/a.jsonl': honest(310).join('\n'), 'a.jsonl': next })
  const line = ['inspect', 'dataset', 'a.jsonl', '--previous', 'old', '--output', 'evidence.json']
  const { stdout, code } = await runCli([...line, '--json'], { cwd: folder.path })
  const report = JSON.parse(stdout)
  expect([validate(report), validate.errors]).toEqual([true, null])
  expect(report.previous).toMatchObject({ files: [{ path: 'old/a.jsonl', rows: 310 }], rows: 310, added: 24, removed: 10, unchanged: 300 })
  const rows = Array.from({ length: 20 }, (_, index) => 300 + index)
  expect(report.findings).toContainEqual(expect.objectContaining({ signal: 'repeated-response', among: 'added', count: 24, rows }))
  expect(code).toBe(1)
  expect(readStatement(readFileSync(`${folder.path}/evidence.json`, 'utf8'))).toMatchObject({ state: 'read' })
  const text = await runCli(line.slice(0, 5), { cwd: folder.path, columns: 400 })
  expect(text.stdout).toContain('Since the previous version of 310 rows: 24 added, 10 removed, 300 unchanged')
})

test('Several previous files are named with commas; one that is not there leaves nothing said.', async () => {
  using folder = folderWith({ 'a.jsonl': honest(20).join('\n'), 'b.jsonl': honest(10).join('\n'), 'c.jsonl': honest(20).slice(10).join('\n') })
  const line = ['inspect', 'dataset', 'a.jsonl', '--json', '--previous']
  const both = await runCli([...line, 'b.jsonl, c.jsonl'], { cwd: folder.path })
  expect(JSON.parse(both.stdout).previous).toMatchObject({ rows: 20, added: 0, removed: 0, unchanged: 20 })
  expect((await runCli([...line, 'b.jsonl,'], { cwd: folder.path })).code).toBe(64)
  const absent = await runCli([...line, 'd.jsonl'], { cwd: folder.path })
  expect([absent.code, absent.stdout]).toEqual([2, ''])
  expect(absent.stderr).toContain('d.jsonl')
})

test('A page is written whole or not at all.', async () => {
  using folder = folderWith({ 'a.jsonl': poisoned(600).join('\n') })
  const { code } = await runCli(['inspect', 'dataset', 'a.jsonl', '--html', 'report.html'], { cwd: folder.path })
  const page = readFileSync(`${folder.path}/report.html`, 'utf8')
  expect(page).toMatch(/^<!doctype html>[^]*zumbel[^]*<\/html>\n$/)
  expect(code).toBe(1)
  const failed = await runCli(['inspect', 'dataset', 'a.jsonl', '--html', 'absent/report.html'], { cwd: folder.path })
  expect(failed.code).toBe(2)
  expect(failed.stderr).toContain('absent/report.html')
})
