import * as fc from 'fast-check'

/** A small schema with what makes rules fail: optional fields, null, lists, a closed set of values. */
export const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'n', 'items'],
  properties: {
    kind: { enum: ['a', 'b'] },
    n: { type: 'integer' },
    rate: { type: 'number' },
    note: { type: ['string', 'null'] },
    flag: { type: 'boolean' },
    part: {
      type: 'object',
      additionalProperties: false,
      required: ['p'],
      properties: {
        p: { type: 'integer' },
        q: { type: 'integer' },
        sub: { type: 'object', properties: { r: { type: 'number' } } },
      },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        properties: { id: { type: 'integer' }, tag: { enum: ['u', 'v'] }, size: { type: 'number' } },
      },
    },
  },
}

const integer = fc.integer({ min: -3, max: 3 })
const double = fc.constantFrom(-1.5, 0, 0.5, 1, 2, 2.5)

/** Documents that the schema allows. */
export const validDocument = fc.record(
  {
    kind: fc.constantFrom('a', 'b'),
    n: integer,
    rate: double,
    note: fc.constantFrom('a', '', null),
    flag: fc.boolean(),
    part: fc.record(
      { p: integer, q: integer, sub: fc.record({ r: double }, { requiredKeys: [] }) },
      { requiredKeys: ['p'] },
    ),
    items: fc.array(
      fc.record({ id: integer, tag: fc.constantFrom('u', 'v'), size: double }, { requiredKeys: ['id'] }),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['kind', 'n', 'items'] },
)

/** What the oracle computes with: JavaScript's own values, and `failed` for an error. */
export const failed = Symbol('failed')

type Names = Readonly<Record<string, unknown>>

/** An expression and, written apart from the engine, what it means. */
export type Term = { readonly text: string; readonly mean: (names: Names) => unknown }

export function literal(value: string | number | boolean | null): Term {
  return { text: JSON.stringify(value), mean: () => value }
}

function path(...steps: readonly [string, ...string[]]): Term {
  return { text: steps.join('.'), mean: (names) => steps.reduce<unknown>(child, names) }
}

function child(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return failed
  const entry = Object.entries(value).find(([name]) => name === key)
  return entry ? entry[1] : failed
}

function has(...steps: readonly [string, ...string[]]): Term {
  const parent = path(steps[0], ...steps.slice(1, -1))
  const mean = (names: Names): unknown => {
    const value = parent.mean(names)
    return typeof value === 'object' && value !== null ? child(value, steps.at(-1) ?? '') !== failed : failed
  }
  return { text: `has(${steps.join('.')})`, mean }
}

const numberPaths = fc.constantFrom(
  path('x', 'n'),
  path('x', 'rate'),
  path('x', 'part', 'p'),
  path('x', 'part', 'q'),
  path('x', 'part', 'sub', 'r'),
)
const itemPaths = fc.constantFrom(path('i', 'id'), path('i', 'size'))
const stringPaths = fc.constantFrom(path('x', 'kind'), path('x', 'note'))
export const presence = fc.constantFrom(
  has('x', 'rate'),
  has('x', 'note'),
  has('x', 'flag'),
  has('x', 'part'),
  has('x', 'part', 'q'),
  has('x', 'part', 'sub'),
  has('x', 'part', 'sub', 'r'),
)

export function numbers(inItem: boolean): fc.Arbitrary<Term> {
  const leaf = fc.oneof(
    numberPaths,
    inItem ? itemPaths : numberPaths,
    integer.map(literal),
    fc.constantFrom(0.5, 2.5).map(literal),
  )
  const sum = fc
    .tuple(leaf, fc.constantFrom('+', '-', '*'), leaf)
    .map(([left, operator, right]) => arithmetic(left, operator, right))
  return fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: sum })
}

function arithmetic(left: Term, operator: string, right: Term): Term {
  const mean = (names: Names): unknown => {
    const [one, other] = [left.mean(names), right.mean(names)]
    if (typeof one !== 'number' || typeof other !== 'number') return failed
    if (operator === '+') return one + other
    return operator === '-' ? one - other : one * other
  }
  return { text: `(${left.text} ${operator} ${right.text})`, mean }
}

function comparison([left, operator, right]: readonly [Term, string, Term]): Term {
  const mean = (names: Names): unknown => {
    const [one, other] = [left.mean(names), right.mean(names)]
    if (one === failed || other === failed) return failed
    if (operator === '==') return one === other
    if (operator === '!=') return one !== other
    if (typeof one !== 'number' || typeof other !== 'number') return failed
    return operator === '<' ? one < other : one >= other
  }
  return { text: `${left.text} ${operator} ${right.text}`, mean }
}

function logical(operator: '&&' | '||', left: Term, right: Term): Term {
  const decisive = operator === '||'
  const mean = (names: Names): unknown => {
    const [one, other] = [left.mean(names), right.mean(names)]
    if (one === decisive || other === decisive) return decisive
    return typeof one === 'boolean' && typeof other === 'boolean' ? !decisive : failed
  }
  return { text: `(${left.text} ${operator} ${right.text})`, mean }
}

function negation(term: Term): Term {
  const mean = (names: Names): unknown => {
    const value = term.mean(names)
    return typeof value === 'boolean' ? !value : failed
  }
  return { text: `!(${term.text})`, mean }
}

function ternary([asked, then, otherwise]: readonly [Term, Term, Term]): Term {
  const mean = (names: Names): unknown => {
    const value = asked.mean(names)
    if (typeof value !== 'boolean') return failed
    return value ? then.mean(names) : otherwise.mean(names)
  }
  return { text: `(${asked.text} ? ${then.text} : ${otherwise.text})`, mean }
}

function startsWith(subject: Term, start: string): Term {
  const mean = (names: Names): unknown => {
    const value = subject.mean(names)
    return typeof value === 'string' ? value.startsWith(start) : failed
  }
  return { text: `${subject.text}.startsWith(${JSON.stringify(start)})`, mean }
}

function isAmong(subject: Term, values: readonly string[]): Term {
  const mean = (names: Names): unknown => {
    const value = subject.mean(names)
    return value === failed ? failed : values.some((other) => other === value)
  }
  return { text: `${subject.text} in ${JSON.stringify(values)}`, mean }
}

/** `size(x.items) > bound`, and the item that such a guard is for. */
function sizeAbove(bound: number): Term {
  const mean = (names: Names): unknown => {
    const items = path('x', 'items').mean(names)
    return Array.isArray(items) ? items.length > bound : failed
  }
  return { text: `size(x.items) > ${bound}`, mean }
}

function itemField(index: number, key: string): Term {
  const mean = (names: Names): unknown => {
    const items = path('x', 'items').mean(names)
    return Array.isArray(items) && index < items.length ? child(items[index], key) : failed
  }
  return { text: `x.items[${index}].${key}`, mean }
}

/** `x.items.filter(i, kept).all(i, body)`. */
function keptItems(kept: Term, body: Term): Term {
  const mean = (names: Names): unknown => {
    const items = path('x', 'items').mean(names)
    if (!Array.isArray(items)) return failed
    const marked = items.map((item: unknown) => ({ item, keep: kept.mean({ ...names, i: item }) }))
    if (marked.some(({ keep }) => typeof keep !== 'boolean')) return failed
    const results = new Set(
      marked.filter(({ keep }) => keep === true).map(({ item }) => body.mean({ ...names, i: item })),
    )
    if (results.has(false)) return false
    return results.has(failed) ? failed : true
  }
  return { text: `x.items.filter(i, ${kept.text}).all(i, ${body.text})`, mean }
}

function overItems(name: 'all' | 'exists', body: Term): Term {
  const decisive = name === 'exists'
  const mean = (names: Names): unknown => {
    const items = path('x', 'items').mean(names)
    if (!Array.isArray(items)) return failed
    const results = new Set(items.map((item: unknown) => body.mean({ ...names, i: item })))
    if (results.has(decisive)) return decisive
    return results.has(failed) ? failed : !decisive
  }
  return { text: `x.items.${name}(i, ${body.text})`, mean }
}

function conditions(depth: number, inItem: boolean): fc.Arbitrary<Term> {
  const number = numbers(inItem)
  const simple = fc.oneof(
    fc.tuple(number, fc.constantFrom('==', '!=', '<', '>='), number).map(comparison),
    fc.tuple(stringPaths, fc.constantFrom('==', '!='), fc.constantFrom('a', 'b').map(literal)).map(comparison),
    fc.constant(comparison([path('x', 'note'), '!=', literal(null)])),
    fc.constantFrom(
      path('x', 'flag'),
      startsWith(path('x', 'note'), 'a'),
      isAmong(path('x', 'kind'), ['a', 'b']),
      isAmong(path('x', 'note'), ['a', 'c']),
    ),
    fc.constantFrom(
      sizeAbove(0),
      sizeAbove(1),
      comparison([itemField(0, 'id'), '<', literal(1)]),
      comparison([itemField(1, 'id'), '==', itemField(0, 'size')]),
    ),
    presence,
    ...(inItem
      ? [
          fc.constant(has('i', 'tag')),
          fc.constant(has('i', 'size')),
          fc.constant(comparison([path('i', 'tag'), '==', literal('u')])),
        ]
      : []),
  )
  if (depth === 0) return simple
  const below = conditions(depth - 1, inItem)
  return fc.oneof(
    simple,
    fc.tuple(below, below).map(([left, right]) => logical('&&', left, right)),
    fc.tuple(presence, below).map(([left, right]) => logical('&&', left, right)),
    fc.tuple(presence, below).map(([left, right]) => logical('||', negation(left), right)),
    fc.tuple(below, below).map(([left, right]) => logical('||', left, right)),
    below.map(negation),
    fc.tuple(below, below, below).map(ternary),
    ...(inItem
      ? []
      : [
          fc.tuple(conditions(0, true), conditions(depth - 1, true)).map(([kept, body]) => keptItems(kept, body)),
          fc
            .tuple(fc.constantFrom('all' as const, 'exists' as const), conditions(depth - 1, true))
            .map(([name, body]) => overItems(name, body)),
        ]),
  )
}

/** A condition over `x`; about one in five is guarded well enough for the linter. */
export const condition = conditions(3, false)
