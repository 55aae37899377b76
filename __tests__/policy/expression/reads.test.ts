import { expect, test } from '@jest/globals'
import { anything } from './scopes.ts'
import { expressionOf, readsOf } from './compiled.ts'

const document = {
  kind: 'a',
  list: [{ id: 1, tag: 'u' }, { id: 2 }, { id: 3, tag: 'v' }],
  'a/b': { '~': 1 },
  flag: false,
}

test.each([
  ['A comparison reads its operands.', 'x.kind == "b"', ['x/kind']],
  [
    'Of a conjunction those of the part that failed come first, alone.',
    'x.kind == "a" && x.flag && x.list == []',
    ['x/flag'],
  ],
  ['A part that failed to be evaluated decides when none is false.', 'x.kind == "a" && x.gone == 1', ['x/gone']],
  ['Of a disjunction that does not hold the last part comes first.', 'x.kind != "a" || x.flag', ['x/flag', 'x/kind']],
  ['Of a disjunction that holds the part that held.', 'x.flag || x.kind == "a"', ['x/kind']],
  ['all: the element where it stopped.', 'x.list.all(i, !has(i.tag) || i.tag == "u")', ['x/list/2/tag', 'x/list']],
  ['all: an absent field has a place.', 'x.list.all(i, has(i.tag))', ['x/list/1/tag', 'x/list']],
  ['exists: the element that it found.', 'x.list.exists(i, i.id == 2)', ['x/list/1/id', 'x/list']],
  ['exists that finds nothing: the list.', 'x.list.exists(i, i.id == 9)', ['x/list']],
  [
    'exists that finds nothing: what the elements are held against comes before the list.',
    '["b", "c"].exists(p, x.kind.startsWith(p))',
    ['x/kind'],
  ],
  ['The same of a list in a field.', 'x.list.exists(i, x.kind == "b" && i.id == 1)', ['x/kind', 'x/list']],
  ['The same of nested macros.', 'x.list.exists(i, [i.id].exists(j, j == x["a/b"]["~"] + 8))', ['x/a~1b/~0', 'x/list']],
  ['exists_one that finds nothing does so, too.', 'x.list.exists_one(i, i.id == 9 || x.flag)', ['x/flag', 'x/list']],
  ['filter that keeps nothing does so, too.', 'x.list.filter(i, i.id == 9 || x.flag).size() > 0', ['x/flag', 'x/list']],
  ['map reads what it makes items of.', 'true in x.list.map(i, x.kind == "b")', ['x/kind', 'x/list']],
  ['map with a condition that nothing meets does so, too.', '1 in x.list.map(i, x.flag, i.id)', ['x/flag', 'x/list']],
  ['Over an empty list nothing but the list is read.', 'x.list.filter(i, i.id > 9).exists(i, x.flag)', ['x/list']],
  [
    'Elements keep their place behind filter.',
    'x.list.filter(i, i.id > 1).all(j, j.id < 3)',
    ['x/list/2/id', 'x/list/1/id', 'x/list'],
  ],
  ['Elements keep their place behind map.', 'x.list.map(i, i.id).all(j, j < 3)', ['x/list/2/id', 'x/list']],
  [
    'Elements keep their place in nested macros.',
    'x.list.all(i, x.list.all(j, i.id + j.id < 5))',
    ['x/list/1/id', 'x/list/2/id', 'x/list'],
  ],
  ['Pointers are escaped.', 'x["a/b"]["~"] == 2', ['x/a~1b/~0']],
  ['An absent field is a read.', 'has(x.gone)', ['x/gone']],
  ['A computed index is a read, too.', 'x.list[x.list[0].id].id == 3', ['x/list/1/id', 'x/list/0/id']],
  ['Bound values keep their place.', 'cel.bind(f, x.list[0], f.id == 2)', ['x/list/0/id', 'x/list/0']],
  [
    'A ternary reads the branch that was taken.',
    'x.flag ? x.kind == "a" : x.list[0].id == 2',
    ['x/list/0/id', 'x/flag'],
  ],
])('%s', (_, source, expected) => {
  expect(readsOf(expressionOf(source, anything).evaluate({ x: document }))).toEqual(expected)
})

test('A read has the value of the document, undefined where the field is absent.', () => {
  const evaluation = expressionOf('x.list.all(i, has(i.tag) && i.tag == "u")', anything).evaluate({ x: document })
  expect(evaluation.reads()[0]).toEqual({ root: 'x', pointer: '/list/1/tag', value: undefined })
  expect(evaluation.reads().at(-1)).toEqual({ root: 'x', pointer: '/list', value: document.list })
})

test('Reads are at most fifty.', () => {
  const numbers = Array.from({ length: 500 }, (_, index) => ({ id: index }))
  const evaluation = expressionOf('x.filter(i, i.id >= 0).size() == 0', anything).evaluate({ x: numbers })
  expect(evaluation.reads()).toHaveLength(50)
})
