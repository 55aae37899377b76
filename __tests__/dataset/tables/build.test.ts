import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { lexiconOf } from '../../../scripts/tables/lexicon.ts'
import { english } from '../../../src/dataset/tables/data/english.ts'
import { harm } from '../../../src/dataset/tables/data/harm.ts'
import { knownLanguages, tables } from '../../../src/dataset/tables/index.ts'

test('The build gives the committed bytes.', () => {
  // In a process of its own: jest's module loader makes the training some ten times slower.
  const { status, stderr } = spawnSync('node', ['scripts/tables/build.ts', '--check'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
}, 300_000)

test('The list states the digests of the bytes that are loaded.', () => {
  const sha256 = (base64: string): string => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')
  expect(tables.map((table) => [table.name, table.sha256])).toEqual([
    ['english', sha256(english)],
    ['harm', sha256(harm)],
  ])
})

test('The languages that the model says it knows are those of its word lists.', () => {
  const files = readdirSync('scripts/tables/lexicon').filter((file) => file.endsWith('.txt'))
  expect(files.map((file) => file.slice(0, -4)).toSorted()).toEqual([...knownLanguages].toSorted())
})

test('A word list that lacks a section is an error.', () => {
  expect(() => lexiconOf('xx', '[harm a]\nbuild : house\n[benign]\nbake : bread\n')).toThrow('xx: [ask] is missing or empty')
  expect(() => lexiconOf('xx', 'build : house')).toThrow('before the first section')
})
