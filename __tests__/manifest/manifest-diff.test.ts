import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { diffManifests, pairDocuments, parseManifest, type FieldChange } from '../../src/manifest/index.ts'

function diff(base: unknown, head: unknown): FieldChange[] {
  const read = (value: unknown) => {
    if (value === undefined) return undefined
    return parseManifest('m.yml', typeof value === 'string' ? value : JSON.stringify(value))
  }
  return diffManifests(read(base), read(head))
}

test('Comments, formatting, quotes, key order, aliases and merges are no change.', () => {
  const base = 'a: &a {x: 1, y: [1, 2]}\nb: {<<: *a, z: text}\n'
  const head = '# new\nb:\n  z: "text"\n  y:\n    - 0x1\n    - 2.0\n  x: 1\na: {y: [1, 2], x: 1}\n'
  expect(diff(base, head)).toEqual([])
})

test('A changed leaf is one change with both values, under the topic of its top-level field.', () => {
  expect(diff({ peft_config: { r: 8, a: 1 } }, { peft_config: { r: 64, a: 1 } })).toEqual([
    { topic: 'peft_config', pointer: '/peft_config/r', document: 0, before: 8, after: 64 },
  ])
})

test('A field that is added or removed is one change without the absent side.', () => {
  expect(diff({ training: { method: 'sft' } }, { training: { config: { uri: 'x' } } })).toEqual([
    { topic: 'training', pointer: '/training/method', document: 0, before: 'sft' },
    { topic: 'training', pointer: '/training/config', document: 0, after: { uri: 'x' } },
  ])
})

test('A value that changes its type, or from or to null, is one change.', () => {
  expect(diff({ x: { a: 1 } }, { x: [1] })).toMatchObject([
    { topic: 'other', pointer: '/x', before: { a: 1 }, after: [1] },
  ])
  expect(diff({ x: null }, {})).toEqual([{ topic: 'other', pointer: '/x', document: 0, before: null }])
  expect(diff('x: 1', 'x: "1"')).toMatchObject([{ before: 1, after: '1' }])
  expect(diff('x: .nan', 'x: .nan')).toEqual([])
  expect(diff('x: .nan', 'x: .inf')).toMatchObject([{ before: Number.NaN, after: Infinity }])
})

test('Datasets are followed by name, whatever stands before them.', () => {
  const a = { name: 'a', uri: 'a', digest: { sha256: '1' } }
  const b = { name: 'b', uri: 'b', digest: { sha256: '2' } }
  expect(diff({ datasets: [a] }, { datasets: [b, { ...a, digest: { sha256: '3' } }] })).toEqual([
    { topic: 'datasets', pointer: '/datasets/0', document: 0, after: b },
    { topic: 'datasets', pointer: '/datasets/1/digest/sha256', document: 0, before: '1', after: '3' },
  ])
})

test('A dataset that is gone is one change with a pointer into the base.', () => {
  expect(diff({ datasets: [{ name: 'a' }, { name: 'b' }] }, { datasets: [{ name: 'a' }] })).toEqual([
    { topic: 'datasets', pointer: '/datasets/1', document: 0, before: { name: 'b' } },
  ])
})

test('A renamed dataset is followed by its address.', () => {
  const base = {
    datasets: [
      { name: 'a', uri: 'x' },
      { name: 'b', uri: 'y' },
    ],
  }
  const head = {
    datasets: [
      { name: 'c', uri: 'y' },
      { name: 'a', uri: 'x' },
    ],
  }
  expect(diff(base, head)).toMatchObject([
    { pointer: '/datasets/0/name', before: 'b', after: 'c' },
    { pointer: '/datasets', before: ['a', 'b'], after: ['c', 'a'] },
  ])
})

test('A mere change of order is one change at the list.', () => {
  const [a, b] = [{ name: 'a' }, { name: 'b' }]
  for (const topic of ['datasets', 'evaluation_plan', 'evaluations', 'subject']) {
    expect(diff({ [topic]: [a, b] }, { [topic]: [b, a] })).toEqual([
      { topic, pointer: `/${topic}`, document: 0, before: ['a', 'b'], after: ['b', 'a'] },
    ])
  }
})

test('Datasets of one name are paired in their order.', () => {
  const named = (...sizes: number[]) => ({ datasets: sizes.map((contentSize) => ({ name: 'a', contentSize })) })
  expect(diff(named(1, 2), named(1, 3))).toMatchObject([{ pointer: '/datasets/1/contentSize', before: 2, after: 3 }])
  expect(diff(named(1, 2), named(1))).toMatchObject([{ pointer: '/datasets/1', before: { contentSize: 2 } }])
})

test('Module lists are compared as sets.', () => {
  const peft = (target_modules: unknown) => ({ peft_config: { target_modules } })
  expect(diff(peft(['q', 'k', 'v']), peft(['v', 'q', 'k', 'q']))).toEqual([])
  expect(diff(peft(['q', 'k']), peft(['v', 'q']))).toEqual([
    { topic: 'peft_config', pointer: '/peft_config/target_modules/0', document: 0, after: 'v' },
    { topic: 'peft_config', pointer: '/peft_config/target_modules/1', document: 0, before: 'k' },
  ])
  expect(diff(peft('all-linear'), peft(['q']))).toMatchObject([{ before: 'all-linear', after: ['q'] }])
})

test('Other lists are compared by position.', () => {
  expect(
    diff({ training: { added_tokens: ['a', 'b'] } }, { training: { added_tokens: ['b', 'a', 'c'] } }),
  ).toMatchObject([
    { pointer: '/training/added_tokens/0', before: 'a', after: 'b' },
    { pointer: '/training/added_tokens/1', before: 'b', after: 'a' },
    { pointer: '/training/added_tokens/2', after: 'c' },
  ])
})

test('Documents are followed by kind and name, then by position.', () => {
  const document = (name: string, r: number) =>
    `kind: FineTuningRequest\nmetadata: {name: ${name}}\npeft_config: {r: ${r}}\n`
  const base = `${document('a', 1)}---\n${document('b', 2)}`
  expect(diff(base, `${document('b', 3)}---\n${document('a', 1)}`)).toEqual([
    { topic: 'peft_config', pointer: '/peft_config/r', document: 0, before: 2, after: 3 },
  ])
  expect(diff(base, `${document('c', 1)}---\n${document('b', 2)}`)).toEqual([
    { topic: 'metadata', pointer: '/metadata/name', document: 0, before: 'a', after: 'c' },
  ])
})

test('One document never stands for two: what has no partner is added or dropped.', () => {
  const document = (name: string): string => `kind: FineTuningRequest\nmetadata: {name: ${name}}\n`
  const read = (...names: string[]) => parseManifest('m.yml', names.map(document).join('---\n'))
  const pairs = (base: string[], head: string[]) =>
    pairDocuments(read(...base), read(...head)).map((pair) => [pair.before?.manifest.name, pair.after?.manifest.name])
  expect(pairs(['a', 'b'], ['c', 'a'])).toEqual([
    [undefined, 'c'],
    ['a', 'a'],
    ['b', undefined],
  ])
  expect(pairs(['a', 'b'], ['a'])).toEqual([
    ['a', 'a'],
    ['b', undefined],
  ])
  expect(pairs(['a', 'b'], ['b', 'c'])).toEqual([
    ['b', 'b'],
    [undefined, 'c'],
    ['a', undefined],
  ])
  expect(pairs(['a', 'a'], ['a', 'x'])).toEqual([
    ['a', 'a'],
    ['a', 'x'],
  ])
  expect(pairDocuments(undefined, undefined)).toEqual([])
})

test('A new file and a removed one are told by top-level field.', () => {
  const value = { kind: 'FineTuningRequest', datasets: [{ name: 'a' }] }
  expect(diff(undefined, value)).toEqual([
    { topic: 'other', pointer: '/kind', document: 0, after: 'FineTuningRequest' },
    { topic: 'datasets', pointer: '/datasets', document: 0, after: [{ name: 'a' }] },
  ])
  expect(diff(value, undefined)).toMatchObject([
    { before: 'FineTuningRequest' },
    { topic: 'datasets', pointer: '/datasets' },
  ])
  expect(diff(undefined, '{}')).toEqual([{ topic: 'other', pointer: '', document: 0, after: {} }])
  expect(diff(undefined, undefined)).toEqual([])
})

test('A document that is gone has the position that it had.', () => {
  const text = 'metadata: {name: a}\nkind: FineTuningRequest\n---\nrun: {uri: x}\n'
  expect(diff(text, 'metadata: {name: a}\nkind: FineTuningRequest\n')).toEqual([
    { topic: 'run', pointer: '/run', document: 1, before: { uri: 'x' } },
  ])
})

test('Pointers are escaped, and odd keys are fields.', () => {
  expect(diff('{"a/b": {"~": 1}, "__proto__": 1}', '{"a/b": {"~": 2}, "__proto__": 2}')).toMatchObject([
    { pointer: '/a~1b/~0' },
    { pointer: '/__proto__' },
  ])
})

const item = fc.record(
  { name: fc.constantFrom('a', 'b', 'c'), uri: fc.constantFrom('x', 'y'), n: fc.nat(2) },
  { requiredKeys: [] },
)
const modules = fc.array(fc.constantFrom('q', 'k', 'v'), { maxLength: 4 })
const manifest = fc.record(
  {
    kind: fc.constantFrom('FineTuningRequest', 'FineTuningRelease'),
    datasets: fc.array(fc.oneof(item, fc.nat(2)), { maxLength: 4 }),
    evaluations: fc.array(item, { maxLength: 4 }),
    peft_config: fc.record({ target_modules: modules, r: fc.nat(2) }, { requiredKeys: [] }),
    training: fc.dictionary(fc.constantFrom('a', 'b'), fc.jsonValue({ maxDepth: 3, noUnicodeString: true })),
  },
  { requiredKeys: [] },
)

function modulesOf(list: unknown): string[] {
  return Array.isArray(list) ? [...new Set(list.map(String))].toSorted() : []
}

/** The manifest with what the comparison ignores taken away: order of keys, and order of and repetition in modules. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value
  return Object.entries(value)
    .map(([key, field]): [string, unknown] => [key, key === 'target_modules' ? modulesOf(field) : canonical(field)])
    .toSorted(([a], [b]) => a.localeCompare(b))
}

test('A manifest does not differ from itself, and two differ exactly when they say something else.', () => {
  fc.assert(
    fc.property(manifest, manifest, (base, head) => {
      expect(diff(base, base)).toEqual([])
      const isSame = JSON.stringify(canonical(base)) === JSON.stringify(canonical(head))
      expect(diff(base, head).length === 0).toBe(isSame)
    }),
    { numRuns: 400 },
  )
})

test('Each change is where it says, with the values that stand there.', () => {
  const at = (value: unknown, pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce((node: unknown, key) => Reflect.get(Object(node), key.replaceAll('~1', '/').replaceAll('~0', '~')), value)
  fc.assert(
    fc.property(manifest, manifest, (base, head) => {
      for (const { pointer, ...change } of diff(base, head)) {
        const isOrder = /^\/(?:datasets|evaluations)$/.test(pointer) && 'before' in change && 'after' in change
        if (isOrder || pointer === '') continue
        const [side, expected] = 'after' in change ? [head, change.after] : [base, Reflect.get(change, 'before')]
        // A field that is gone from a followed item is named by the item's place at head.
        if (side === base && /^\/(?:datasets|evaluations)\/\d+\//.test(pointer)) continue
        expect(at(JSON.parse(JSON.stringify(side)), pointer)).toEqual(expected)
      }
    }),
  )
})
