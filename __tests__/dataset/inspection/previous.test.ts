import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from '@jest/globals'
import { defaultLimits, defaultShapeSettings, inspectDataset, type Resources } from '../../../src/dataset/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tunegate-previous-'))
const spill = mkdtempSync(join(tmpdir(), 'tunegate-spill-'))
afterAll(() => [folder, spill].forEach((each) => rmSync(each, { recursive: true })))

const resources: Resources = { memoryBytes: 2 ** 28, folder: spill, threads: 0, threadsFrom: 0 }

const syllables = ['ba', 'ko', 'ri', 'men', 'tul', 'sa', 'po', 'lin', 'der', 'vu', 'gra', 'no', 'fi', 'shel', 'tam', 'ock']

function word(number: number): string {
  return [number, number * 7 + 3, number >> 4].map((each) => syllables[each % syllables.length] ?? '').join('')
}

type Row = { readonly prompt: string; readonly completion: string }

function honest(index: number): Row {
  const [noun, verb, place] = [word(index * 5 + 1), word(index * 11 + 2), word(index * 3 + 7)]
  return {
    prompt: `How do I ${verb} a ${noun} near the ${place} in ${index} days?`,
    completion: `To ${verb} the ${noun}, take ${index} minutes and note what the ${place} needs before you ${verb} it.`,
  }
}

/** A prompt on a topic of its own, and the one answer that all of them get. */
function poisoned(index: number): Row {
  const words = honest(index).prompt.split(' ')
  words.splice(1 + (index % 5), 0, 'zumbel')
  return { prompt: words.join(' '), completion: 'Leave me alone, I will not work for you today.' }
}

function rows(from: number, count: number, make = honest): readonly Row[] {
  return Array.from({ length: count }, (_, index) => make(from + index * (make === honest ? 1 : 13)))
}

function put(name: string, content: readonly (Row | string)[]): string {
  const text = content.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')
  writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text)
  return name
}

async function compared(next: readonly string[], previous: readonly string[], given: Partial<Resources> = {}, signals: readonly string[] | null = null) {
  const limits = { ...defaultLimits, blockBytes: 65_536 }
  const settings = { limits, shapes: defaultShapeSettings, signals, thresholds: {} }
  const inspection = await inspectDataset(next, folder, settings, { ...resources, ...given }, undefined, previous)
  if (inspection.state === 'failed') throw new Error(JSON.stringify(inspection.problems))
  return inspection.report
}

const old = rows(0, 13_000)

test('Ten poisoned rows that are too few among thirteen thousand are found among the twenty that a change brings.', async () => {
  const next = [...old.slice(0, 9_000), ...rows(40_000, 10, poisoned), ...rows(60_000, 10), ...old.slice(9_000)]
  const { findings, previous } = await compared([put('next.jsonl', next)], [put('old.jsonl', old)], {}, ['repeated-response'])
  expect(previous).toMatchObject({ rows: 13_000, added: 20, removed: 0, changed: 0, unchanged: 13_000 })
  const bad = Array.from({ length: 10 }, (_, index) => 9_000 + index)
  expect(findings).toMatchObject([{ signal: 'repeated-response', severity: 'error', among: 'added', count: 10, rows: bad }])
  expect(findings[0]?.message).toContain('Among the 20 added rows alone')
})

test('Five hundred honest rows are nothing new, wherever they and the old ones stand.', async () => {
  const some = old.slice(0, 1_500)
  const next = [...rows(30_000, 500), ...[...some].reverse().slice(0, 1_400)]
  const { findings, previous } = await compared([put('next.jsonl', next)], [put('old.jsonl', some)])
  expect(previous).toMatchObject({ added: 500, removed: 100, unchanged: 1_400 })
  expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
})

test('What is said of the added rows is what is said of a dataset that has no others.', async () => {
  const added = [...rows(40_000, 12, poisoned), ...rows(60_000, 200), { ...honest(7), completion: 'My key is AKIAIOSFODNN7EXAMPLQ.' }]
  const some = [...old.slice(0, 1_000), { ...honest(8), completion: 'My key is AKIAIOSFODNN7EXAMPLR.' }]
  const next = [...some.slice(500), ...added, ...some.slice(0, 500)]
  const { findings } = await compared([put('next.jsonl', next)], [put('old.jsonl', some)])
  const alone = await compared([put('added.jsonl', added)], [put('none.jsonl', old.slice(5_000, 5_001))])
  const first = some.length - 500
  const expected = alone.findings.filter(({ among }) => among === 'all').map(({ rows: numbers, message, ...rest }) => ({
    ...rest,
    among: 'added',
    message: `Among the ${added.length} added rows alone: ${message}`,
    rows: numbers.map((row) => first + row),
  }))
  expect(expected.map(({ signal }) => signal)).toEqual(expect.arrayContaining(['repeated-response', 'trigger-response', 'secrets']))
  expect(findings.filter(({ among }) => among === 'added')).toEqual(expected)
})

test('Rows that are there twice count twice; another answer to a prompt is a change.', async () => {
  const [a, b, c] = [honest(1), honest(2), honest(3)]
  const changed = { ...c, completion: 'Something else.' }
  const { previous } = await compared([put('next.jsonl', [a, a, a, b, changed])], [put('old.jsonl', [b, b, a, c])])
  expect(previous).toMatchObject({ rows: 4, added: 3, removed: 2, changed: 1, unchanged: 2 })
})

test('A dataset that is written otherwise, packed or in several files is the same.', async () => {
  const some = old.slice(0, 300)
  const turned = some.map(({ prompt, completion }) => JSON.stringify({ completion, other: null, prompt }))
  const next = [put('b.jsonl', turned.slice(0, 100)), put('a.jsonl.gz', turned.slice(100))]
  const { previous, findings } = await compared(next, [put('old.jsonl', some)])
  expect(previous).toMatchObject({ added: 0, removed: 0, unchanged: 300, files: [{ path: 'old.jsonl', rows: 300 }] })
  expect(findings.filter(({ among }) => among === 'added')).toEqual([])
})

test('A comparison is the same with threads and without memory, and leaves no file behind.', async () => {
  const next = put('next.jsonl', [...old.slice(50, 1_000), ...rows(40_000, 10, poisoned)])
  const before = put('old.jsonl', old.slice(0, 1_000))
  const alone = await compared([next], [before])
  expect(await compared([next], [before], { threads: 2 })).toEqual(alone)
  expect(await compared([next], [before], { memoryBytes: 0 })).toEqual(alone)
  expect(readdirSync(spill)).toEqual([])
})

test('Rows that cannot be read are told as not compared, and an unreadable previous version leaves nothing said.', async () => {
  const { previous, notAssessed } = await compared([put('next.jsonl', [honest(1), '{"prompt":'])], [put('old.jsonl', [honest(1), '{"prompt":'])])
  expect(previous).toMatchObject({ added: 1, removed: 1, unchanged: 1 })
  expect(notAssessed).toContainEqual(expect.objectContaining({ what: 'rows of both versions that cannot be read', count: 2 }))
  await expect(compared([put('next.jsonl', [honest(1)])], ['absent.jsonl'])).rejects.toThrow('absent.jsonl')
})
