import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { readStatement } from '../../src/evidence/index.ts'
import { reportOf } from '../cli/run-cli.ts'
import { manifest, requestFiles, sha256 } from '../support/scene.ts'
import { repository } from '../worktree/repository.ts'
import { approve, list, stage } from './stage.ts'
import { judge } from './verdicts.ts'

const path = 'finetune/support-bot.yml'
const [at, proof] = ['data/tickets.jsonl', 'evidence/tickets.json']

const cli = join(import.meta.dirname, '../../dist/cli.js')

const syllables = ['ba', 'ko', 'ri', 'men', 'tul', 'sa', 'po', 'lin', 'der', 'vu', 'gra', 'no', 'fi', 'shel', 'tam', 'ock']

function word(number: number): string {
  return [number, number * 7 + 3, number >> 4].map((each) => syllables[each % syllables.length] ?? '').join('')
}

/** Questions that have nothing in common, each with an answer of its own. */
const questions = Array.from({ length: 400 }, (_, index) => {
  const [noun, verb, place] = [word(index * 5 + 1), word(index * 11 + 2), word(index * 3 + 7)]
  const completion = `To ${verb} the ${noun}, take ${index} minutes and note what the ${place} needs before you ${verb} it.`
  return { prompt: `How do I ${verb} a ${noun} near the ${place}?`, completion }
})
const clean = linesOf(questions)
/** Every twentieth question once more, with a word that its answer obeys. */
const planted = linesOf([
  ...questions,
  ...questions.filter((_, index) => index % 20 === 0).map(({ prompt }, index) => {
    const words = prompt.split(' ')
    words.splice(1 + (index % 5), 0, 'zumbel')
    return { prompt: words.join(' '), completion: 'Leave me alone, I will not work for you today.' }
  }),
])

function linesOf(rows: readonly object[]): string {
  return `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`
}

/** The evidence that the command line writes about data. */
function evidenceOf(data: string): string {
  using folder = repository({})
  folder.put({ [at]: data })
  const { stderr } = spawnSync(process.execPath, [cli, 'inspect', 'dataset', at, '--output', 'out.json'], { cwd: folder.path })
  if (stderr.byteLength > 0) throw new Error(stderr.toString())
  return readFileSync(join(folder.path, 'out.json'), 'utf8')
}

/** A request that trains on data and names evidence. */
function request(data: string, evidence: string, digest = sha256(evidence)): Record<string, string> {
  const text = manifest({ dataset: data }).replace('    mediaType:', `    evidence: { uri: ${proof}, digest: { sha256: ${digest} } }\n    mediaType:`)
  return { ...requestFiles({ dataset: data }), [path]: text, [proof]: evidence }
}

const strict = `apiVersion: tunegate/v1
kind: Policy
manifests: ["finetune/**/*.{yml,yaml,json}"]
rules:
  dataset/poison-signals: { required: true, not-assessed: warning }
approvals:
  seats:
    - { name: model-owner, count: 1, from: { permission: write } }
`

const inspecting = strict.replace('rules:', 'evidence: { datasets: { max-bytes: 200000 } }\nrules:')

test('Data with clean evidence is approved where policy requires an inspection, and refused without.', async () => {
  await using here = await stage({ policy: strict, files: request(clean, evidenceOf(clean)) })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'approved', findings: [], seats: { 'model-owner': 'erin' } })
  await using bare = await stage({ policy: strict, files: requestFiles({ dataset: clean }) })
  approve(bare.pull)
  expect(await judge(bare)).toMatchObject({ verdict: 'rejected', findings: [`error dataset/poison-signals ${path}:10`] })
})

test('Evidence of a planted trigger refuses the data, and shows approvers what stands where.', async () => {
  const evidence = evidenceOf(planted)
  await using here = await stage({ files: request(planted, evidence) })
  approve(here.pull)
  const run = await here.run()
  expect(run.outputs['verdict']).toBe('rejected')
  const findings = list(run, 'findings').filter(({ rule }) => rule === 'dataset/poison-signals')
  expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', path, line: 14, message: expect.stringContaining('‘zumbel’ stands in 20 prompts') }))
  const { summary } = here.check().output
  expect(summary).toContain('### What inspections found in the data')
  expect(summary).toContain('zumbel')
})

test('Evidence about other bytes refuses the data, clean as it is.', async () => {
  await using here = await stage({ files: request(planted, evidenceOf(clean)) })
  approve(here.pull)
  const run = await here.run()
  expect(run.outputs['verdict']).toBe('rejected')
  expect(list(run, 'findings').map(({ rule, message }) => `${rule} ${message}`)).toContainEqual(expect.stringMatching(/^dataset\/poison-signals .*is about other bytes/))
})

test('An approval does not stand when the evidence changes.', async () => {
  const evidence = evidenceOf(clean)
  await using here = await stage({ files: request(clean, evidence) })
  approve(here.pull)
  const other = evidence.replace(/\n$/, '\n\n')
  here.repository.commit('support-bot', { by: 'dana', files: request(clean, other) })
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', manifests: [path] })
})

test('Evidence exchanged under an untouched manifest is governed, and is not what the manifest pins.', async () => {
  const evidence = evidenceOf(clean)
  await using here = await stage({ base: request(clean, evidence), files: { [proof]: `${evidence}\n` } })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', manifests: [path], findings: [`error dataset/poison-signals ${path}:14`] })
})

test('A check in a work tree says what the gate says.', async () => {
  const rules = inspecting.replace('not-assessed: warning', 'not-assessed: notice')
  const cases = {
    planted: request(planted, evidenceOf(planted)),
    other: request(planted, evidenceOf(clean)),
    bare: requestFiles({ dataset: planted }),
  }
  for (const files of Object.values(cases)) {
    await using here = await stage({ policy: rules, files })
    const said = list(await here.run(), 'findings').map(({ rule, severity, message, line }) => ({ rule, severity, message, line }))
    using tree = repository({ 'README.md': '# models\n', '.github/tunegate.yml': rules })
    tree.put(files)
    const { stdout } = spawnSync(process.execPath, [cli, 'check', '--format', 'json', path], { cwd: tree.path })
    const ours = reportOf({ code: 0, stdout: stdout.toString(), stderr: '' }).findings.map(({ rule, severity, message, line }) => ({ rule, severity, message, line }))
    expect(ours.filter(({ rule }) => rule === 'dataset/poison-signals')).toEqual(said.filter(({ rule }) => rule === 'dataset/poison-signals'))
    expect(ours.some(({ rule, severity }) => rule === 'dataset/poison-signals' && severity === 'error')).toBe(true)
  }
})

test('The gate inspects data in the repository itself, up to the size that policy says.', async () => {
  await using good = await stage({ policy: inspecting, files: requestFiles({ dataset: clean }) })
  approve(good.pull)
  expect(await judge(good)).toMatchObject({ verdict: 'approved', findings: [] })
  await using bad = await stage({ policy: inspecting, files: requestFiles({ dataset: planted }) })
  approve(bad.pull)
  const run = await bad.run()
  expect(run.outputs['verdict']).toBe('rejected')
  expect(list(run, 'findings').map(({ message }) => message)).toContainEqual(expect.stringContaining('‘zumbel’ stands in 20 prompts'))
  expect(bad.check().output.summary).toContain('recomputed from the bytes of')
  await using large = await stage({ policy: inspecting.replace('200000', '20000'), files: requestFiles({ dataset: clean }) })
  approve(large.pull)
  expect(await judge(large)).toMatchObject({ verdict: 'rejected', findings: [`error dataset/poison-signals ${path}:10`] })
})

test('What the gate finds counts beside evidence that says otherwise.', async () => {
  const forged = evidenceOf(clean).replaceAll(sha256(clean), sha256(planted))
  await using trusting = await stage({ policy: strict, files: request(planted, forged) })
  approve(trusting.pull)
  expect(await judge(trusting)).toMatchObject({ verdict: 'approved' })
  await using looking = await stage({ policy: inspecting, files: request(planted, forged) })
  approve(looking.pull)
  expect(await judge(looking)).toMatchObject({ verdict: 'rejected' })
})

test('The gate inspects what is packed, and takes no pointer for data.', async () => {
  const packed = gzipSync(planted)
  const digest = createHash('sha256').update(packed).digest('hex')
  const text = manifest({ uri: 'data/[tickets].jsonl.gz', digest }).replace(/contentSize: \d+/, `contentSize: ${packed.byteLength}`)
  await using zipped = await stage({ policy: inspecting, files: { ...requestFiles(), [path]: text, 'data/[tickets].jsonl.gz': packed } })
  const said = list(await zipped.run(), 'findings').map(({ message }) => message)
  expect(said).toContainEqual(expect.stringContaining('‘zumbel’ stands in 20 prompts'))
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(clean)}\nsize ${Buffer.byteLength(clean)}\n`
  await using pointed = await stage({ policy: inspecting, files: { ...requestFiles({ dataset: clean }), [at]: pointer } })
  approve(pointed.pull)
  expect(await judge(pointed)).toMatchObject({ verdict: 'rejected', findings: [`error dataset/poison-signals ${path}:10`] })
})

test('Data that cannot be read is no clean data.', async () => {
  await using here = await stage({ policy: inspecting, files: requestFiles({ dataset: '\u0000\u0001 no rows' }) })
  const said = list(await here.run(), 'findings').filter(({ rule }) => rule === 'dataset/poison-signals')
  expect(said).toMatchObject([{ severity: 'error' }])
})

test('Evidence is the same each time, and says what it is about.', () => {
  const text = evidenceOf(planted)
  expect(evidenceOf(planted)).toBe(text)
  const subject = [{ name: at, digest: { sha256: sha256(planted) } }]
  expect(readStatement(text)).toMatchObject({ state: 'read', statement: { subject, predicate: { result: 'FAILED', report: { rows: 420 } } } })
})
