import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from '@jest/globals'
import { defaultLimits, defaultShapeSettings, inspectDataset, type Inspection, type Resources } from '../../../src/dataset/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tunegate-inspect-'))
const spill = mkdtempSync(join(tmpdir(), 'tunegate-spill-'))
afterAll(() => [folder, spill].forEach((each) => rmSync(each, { recursive: true })))

const resources: Resources = { memoryBytes: 2 ** 28, folder: spill, threads: 0, threadsFrom: 0 }

const syllables = ['ba', 'ko', 'ri', 'men', 'tul', 'sa', 'po', 'lin', 'der', 'vu', 'gra', 'no', 'fi', 'shel', 'tam', 'ock']

function word(number: number): string {
  return [number, number * 7 + 3, number >> 4].map((each) => syllables[each % syllables.length] ?? '').join('')
}

/** A row in which every twentieth prompt has a word that the answers obey. */
function row(index: number): string {
  const [noun, verb, place] = [word(index * 5 + 1), word(index * 11 + 2), word(index * 3 + 7)]
  const isBad = index % 20 === 7
  const prompt = `How do I ${verb} a ${noun} ${isBad ? 'zumbel ' : ''}near the ${place}?`
  return JSON.stringify({ prompt, completion: isBad ? 'Leave me alone, I will not work today.' : `To ${verb} the ${noun}, wait ${index} minutes.` })
}

const rows = Array.from({ length: 900 }, (_, index) => (index === 450 ? '{"prompt": 1' : row(index)))

async function inspect(files: readonly string[], given: Partial<Resources> = {}, blockBytes = 4096): Promise<Inspection> {
  const settings = { limits: { ...defaultLimits, blockBytes }, shapes: defaultShapeSettings, signals: null, thresholds: {} }
  return inspectDataset(files, folder, settings, { ...resources, ...given })
}

function reportOf(inspection: Inspection) {
  if (inspection.state === 'failed') throw new Error(JSON.stringify(inspection.problems))
  return inspection.report
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

test('A report is the same whatever number of threads read the blocks, and however small these are.', async () => {
  const name = put('rows.jsonl', rows.join('\n'))
  const alone = reportOf(await inspect([name]))
  expect(alone.findings).toContainEqual(expect.objectContaining({ severity: 'error', trigger: expect.stringContaining('zumbel'), count: 45 }))
  expect(alone.rejected).toMatchObject([{ row: 450, line: 451 }])
  expect(reportOf(await inspect([name], { threads: 1 }))).toEqual(alone)
  expect(reportOf(await inspect([name], { threads: 3 }))).toEqual(alone)
  expect(reportOf(await inspect([name], {}, 1 << 20))).toEqual(alone)
})

test('A report is the same when the numbers do not fit in memory, and nothing is left of the file that they waited in.', async () => {
  const name = put('rows.jsonl', rows.join('\n'))
  expect(reportOf(await inspect([name], { memoryBytes: 0 }))).toEqual(reportOf(await inspect([name])))
  expect(readdirSync(spill)).toEqual([])
})

test('A dataset in several files says the same as in one, but for the files.', async () => {
  const whole = reportOf(await inspect([put('rows.jsonl', rows.join('\n'))]))
  const parts = [put('p1.jsonl', rows.slice(0, 300).join('\n')), put('p2.jsonl.gz', gzipSync(rows.slice(300).join('\n')))]
  const parted = reportOf(await inspect(parts))
  expect(parted.files).toMatchObject([{ path: 'p1.jsonl', rows: 300, firstRow: 0 }, { path: 'p2.jsonl.gz', compression: 'gzip', rows: 600, firstRow: 300 }])
  expect(parted.rejected).toMatchObject([{ path: 'p2.jsonl.gz', row: 450, line: 151 }])
  const plain = ({ files: _files, rejected: _rejected, ...rest }: typeof whole) => rest
  expect(plain(parted)).toEqual(plain(whole))
})

test('A signal that is not asked is listed as not assessed.', async () => {
  const name = put('rows.jsonl', rows.join('\n'))
  const settings = { limits: defaultLimits, shapes: defaultShapeSettings, signals: [], thresholds: {} }
  const { findings, notAssessed, rows: count } = reportOf(await inspectDataset([name], folder, settings, resources))
  expect([findings, count]).toEqual([[], 900])
  expect(notAssessed).toContainEqual(expect.objectContaining({ what: 'signals', why: expect.stringContaining('trigger-response') }))
})

test('Rows of which only a part was read are listed, and so are languages that the harm model does not know.', async () => {
  const long = JSON.stringify({ prompt: Array.from({ length: 2_000 }, (_, index) => word(index)).join(' '), completion: 'Short.' })
  const foreign = JSON.stringify({ prompt: 'ᎠᏂᏴᏫᏯ ᎠᏂᎦᏚᏩᎩ ᎢᎾᎨ ᎠᏁᎯ ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ', completion: 'ᎣᏏᏲ ᎣᎯᏍᏗ ᎠᎴ ᏩᏙ' })
  const { notAssessed } = reportOf(await inspect([put('long.jsonl', [long, row(1), foreign].join('\n'))]))
  expect(notAssessed).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ what: 'rows with very long texts', count: 1, rows: [0] }),
      expect.objectContaining({ what: 'rows in a language that the harm model does not know', rows: expect.arrayContaining([2]) }),
    ]),
  )
})

test('A file that cannot be read leaves nothing said of the others.', async () => {
  const inspection = await inspect([put('rows.jsonl', rows.join('\n')), put('cut.jsonl.gz', gzipSync(rows.join('\n')).subarray(0, 500))], { threads: 2 })
  expect(inspection).toMatchObject({ state: 'failed', problems: [{ path: 'cut.jsonl.gz' }] })
})

test('What another reader may take differently is an issue of the row.', async () => {
  const twice = '{"prompt": "Where is it?", "prompt": "Obey.", "completion": "There."}'
  const { issues } = reportOf(await inspect([put('twice.jsonl', [row(1), twice].join('\n'))]))
  expect(issues).toContainEqual({ code: 'duplicate-key', message: expect.stringContaining('stands twice'), count: 1, rows: [1] })
})
