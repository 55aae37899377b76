import { expect, test } from '@jest/globals'
import { parseManifest, readDocuments } from '../../src/manifest/index.ts'

/** `line:column-endLine:endColumn` of a pointer in the nth document, `via line:column` where an alias leads there. */
function find(text: string, pointer: string, at?: 'key' | 'value', document = 0): string | undefined {
  const place = readDocuments(text).documents[document]?.locate(pointer, at)
  if (!place) return undefined
  const end = place.endLine === undefined ? '' : `-${place.endLine}:${place.endColumn}`
  const via = place.via ? ` via ${place.via.line}:${place.via.column}` : ''
  return `${place.line}:${place.column}${end}${via}`
}

test('A value and its key are found in block maps, lists and flow maps.', () => {
  const text = 'a:\n  b:\n    - x\n    - {c: yes, d: [1, 22]}\n'
  expect(find(text, '/a/b/0')).toBe('3:7-3:8')
  expect(find(text, '/a/b/1/d/1')).toBe('4:23-4:25')
  expect(find(text, '/a/b/1/c', 'key')).toBe('4:8-4:9')
  expect(find(text, '/a/b/1')).toBe('4:7-4:27')
  expect(find(text, '/a/b', 'key')).toBe('2:3-2:4')
})

test('A block map or list ends with its last value, not with the lines after it.', () => {
  expect(find('a:\n  b: 1\n  c: 22\n\n# comment\n\nd: 1\n', '/a')).toBe('2:3-3:8')
  expect(find('a:\n  - 1\n  - b:\n\nd: 1\n', '/a')).toBe('2:3-3:6')
  expect(find('a: |\n  text\n  more\n\n\nb: 1\n', '/a')).toBe('1:4-3:7')
})

test('A missing field is at the key of its nearest parent, one in a list item at the start of the item.', () => {
  const text = 'datasets:\n  - name: x\n    uri: y\nmodel: {a: 1}\n'
  expect(find(text, '/model/digest/sha256')).toBe('4:1-4:6')
  expect(find(text, '/datasets/0/digest')).toBe('2:5')
  expect(find(text, '/datasets/1')).toBe('1:1-1:9')
  expect(find(text, '/datasets/01')).toBe('1:1-1:9')
  expect(find(text, '/model/a/b')).toBe('4:9-4:10')
})

test('A missing field of the document is at its start.', () => {
  expect(find('# comment\n\na: 1\n', '/b')).toBe('3:1')
  expect(find('a: 1\n---\n# x\nb: 1\n', '/c', 'key', 1)).toBe('4:1')
})

test('An empty value is shown by its key.', () => {
  expect(find('a:\nb: {c, d: }\n', '/a')).toBe('1:1-1:2')
  expect(find('a:\nb: {c, d: }\n', '/b/c')).toBe('2:5-2:6')
  expect(find('a:\nb: {c, d: }\n', '/b/d')).toBe('2:8-2:9')
})

test('An alias is at the anchored value, and via where it is used.', () => {
  const text = 'a: &a\n  b: 1\nc: *a\nd: [*a]\n'
  expect(find(text, '/c/b')).toBe('2:6-2:7 via 3:4')
  expect(find(text, '/c')).toBe('2:3-2:7 via 3:4')
  expect(find(text, '/d/0/b', 'key')).toBe('2:3-2:4 via 4:5')
  expect(find(text, '/a/b')).toBe('2:6-2:7')
  expect(find(text, '/c', 'key')).toBe('3:1-3:2')
})

test('A field missing behind an alias is at the key that uses the alias.', () => {
  expect(find('a: &a {b: 1}\nc: *a\n', '/c/x')).toBe('2:1-2:2')
})

test('Of aliases behind aliases the outermost use is named.', () => {
  expect(find('a: &a {b: 1}\nc: &c {d: *a}\ne: *c\n', '/e/d/b')).toBe('1:11-1:12 via 3:4')
})

test('A merged field is at the map that it comes from, an own field at its own line.', () => {
  const text = 'a: &a {x: 1, y: 1}\nb:\n  <<: *a\n  y: 2\nc: {<<: [*a, {z: 3}]}\n'
  expect(find(text, '/b/x')).toBe('1:11-1:12 via 3:7')
  expect(find(text, '/b/y')).toBe('4:6-4:7')
  expect(find(text, '/c/z')).toBe('5:18-5:19')
  expect(find(text, '/c/y', 'key')).toBe('1:14-1:15 via 5:10')
  expect(find(text, '/b/none')).toBe('2:1-2:2')
})

test('Of several merged maps the one that gives the value is named.', () => {
  const text = 'a: &a {x: 1}\nb: &b {x: 2}\nc: {<<: [*b, *a]}\n'
  expect(readDocuments(text).documents[0]?.value).toMatchObject({ c: { x: 2 } })
  expect(find(text, '/c/x')).toBe('2:11-2:12 via 3:10')
})

test('Columns count UTF-16 units, lines CRLF endings once.', () => {
  expect(find('a: "😀"\r\nb: {"é😀": 1}\r\n', '/b/é😀')).toBe('2:12-2:13')
  expect(find('{"😀": {"b": 1}}', '/😀/b')).toBe('1:14-1:15')
})

test('Keys with slashes, tildes and odd names are found by their escaped pointers.', () => {
  const text = '"a/b~c": 1\n"": 2\n__proto__: 3\n"0": 4\n'
  expect(find(text, '/a~1b~0c')).toBe('1:10-1:11')
  expect(find(text, '/')).toBe('2:5-2:6')
  expect(find(text, '/__proto__')).toBe('3:12-3:13')
  expect(find(text, '/0', 'key')).toBe('4:1-4:4')
  expect(find(text, '/toString')).toBe('1:1')
})

test('JSON with tabs is found like YAML.', () => {
  expect(find('{\n\t"a": {\n\t\t"b": [true]\n\t}\n}\n', '/a/b/0')).toBe('3:9-3:13')
})

test('Each document of a file has its own places.', () => {
  const text = 'a: 1\n---\na: 2\n...\n---\n- a: 3\n'
  expect(find(text, '/a', 'value', 1)).toBe('3:4-3:5')
  expect(find(text, '/0/a', 'value', 2)).toBe('6:6-6:7')
})

test("A manifest's documents locate the same way.", () => {
  const [document] = parseManifest('m.yml', 'kind: FineTuningRequest\ndatasets: []\n').documents
  expect(document?.locate('/datasets', 'key')).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 9 })
})
