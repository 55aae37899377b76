import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { parseManifest, readDocuments } from '../../src/manifest/index.ts'

const folder = new URL('../fixtures/yaml/', import.meta.url)
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))

test.each(names)('The real training configuration %s reads as the yaml package reads it.', (name) => {
  const bytes = readFileSync(new URL(name, folder))
  const { documents, problems } = readDocuments(bytes)
  expect(problems).toEqual([])
  expect(documents.map(({ value }) => value)).toEqual(
    parseAllDocuments(bytes.toString()).map((document): unknown => document.toJS()),
  )
})

test.each(names)('Each value of %s is found where it stands.', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const lines = text.split('\n')
  const [document] = readDocuments(text).documents
  for (const { source, pointer, at, place } of document?.scalars ?? []) {
    const line = lines[place.line - 1] ?? ''
    expect(line.startsWith(source, place.column - 1)).toBe(true)
    if (source !== '') expect(document?.locate(pointer, at)).toEqual(place)
  }
})

test('A training configuration is no manifest, and is told so in two lines.', () => {
  for (const name of names) {
    const file = parseManifest(name, readFileSync(new URL(name, folder)))
    const schema = file.documents.flatMap(({ issues }) => issues.filter(({ rule }) => rule === 'manifest/schema'))
    expect(schema.map(({ pointer }) => pointer)).toEqual(['/kind', '/apiVersion'])
  }
})
