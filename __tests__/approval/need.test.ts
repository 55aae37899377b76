import { expect, test } from '@jest/globals'
import { neededSeats } from '../../src/approval/index.ts'
import { manifest, seat, writers } from './evidence.ts'

test('conditions on manifests hold for one and the same manifest', () => {
  const when = { risk: ['high'], changed: ['base_model'] } as const
  const split = [manifest({ risks: ['high'] }), manifest({ topics: ['base_model'] })]
  const one = manifest({ risks: ['high'], topics: ['base_model'] })
  const seats = [seat('a', writers, { when })]
  const needed = (manifests: typeof split) => neededSeats({ paths: [], manifests }, seats)[0]?.needed
  expect(needed(split)).toBe(false)
  expect(needed([...split, one])).toBe(true)
})

test.each([
  ['an unknown risk', [], true],
  ['a risk off the scale', ['HIGH'], true],
  ['a risk lowered from high', ['low', 'high'], true],
  ['a low risk', ['low'], false],
])('%s against a seat for high risk: needed %s', (_, risks, needed) => {
  const seats = [seat('a', writers, { when: { risk: ['high'] } })]
  expect(neededSeats({ paths: [], manifests: [manifest({ risks })] }, seats)[0]?.needed).toBe(needed)
})

test('a seat with paths applies without a manifest, to hidden files, and case matters', () => {
  const seats = [seat('a', writers, { when: { paths: ['.github/**'] } }), seat('b')]
  const needed = (path: string) => neededSeats({ paths: [path], manifests: [] }, seats).map((need) => need.needed)
  expect(needed('.github/.hidden/x')).toEqual([true, false])
  expect(needed('.GitHub/x')).toEqual([false, false])
})

test('a seat with paths and a condition on manifests needs both', () => {
  const seats = [seat('a', writers, { when: { paths: ['x/**'], risk: ['low'] } })]
  expect(neededSeats({ paths: ['x/y'], manifests: [] }, seats)[0]?.needed).toBe(false)
  expect(neededSeats({ paths: ['x/y'], manifests: [manifest()] }, seats)[0]?.needed).toBe(true)
})

const highRank = 'manifest.peft_config.r > 64'

test.each([
  ['holds', true, true, '`if` holds for finetune/a.yaml'],
  ['does not hold', false, false, '`if` holds for no changed manifest'],
  ['could not be evaluated', 'unknown', true, '`if` could not be evaluated for finetune/a.yaml'],
  ['was not evaluated', undefined, true, '`if` could not be evaluated for finetune/a.yaml'],
] as const)('A seat whose `if` %s.', (_, truth, needed, reason) => {
  const conditions = new Map(truth === undefined ? [] : [[highRank, truth] as const])
  const seats = [seat('a', writers, { when: { if: highRank } })]
  expect(neededSeats({ paths: [], manifests: [manifest({ conditions })] }, seats)).toMatchObject([{ needed, reason }])
})

test('A seat with `if` and no fact of it is needed: nothing known dodges no seat.', () => {
  const seats = [seat('a', writers, { when: { if: highRank } })]
  expect(neededSeats({ paths: [], manifests: [manifest()] }, seats)[0]?.needed).toBe(true)
  expect(neededSeats({ paths: [], manifests: [] }, seats)[0]?.needed).toBe(false)
})

test('`if` and the other conditions hold for one and the same manifest.', () => {
  const seats = [seat('a', writers, { when: { if: highRank, risk: ['high'] } })]
  const [holds, fails] = [new Map([[highRank, true]]), new Map([[highRank, false]])]
  const needOf = (...manifests: ReturnType<typeof manifest>[]) => neededSeats({ paths: [], manifests }, seats)[0]
  expect(needOf(manifest({ conditions: holds }), manifest({ risks: ['high'], conditions: fails }))).toMatchObject({
    needed: false,
    reason: '`if` holds for no changed manifest that has risk high',
  })
  expect(needOf(manifest({ risks: ['high'], conditions: holds }))).toMatchObject({
    needed: true,
    reason: 'finetune/a.yaml: risk high and `if` holds',
  })
})

test('`paths` and `if` must both hold.', () => {
  const seats = [seat('a', writers, { when: { if: highRank, paths: ['x/**'] } })]
  const conditions = new Map([[highRank, true]])
  const neededAt = (path: string) => neededSeats({ paths: [path], manifests: [manifest({ conditions })] }, seats)[0]?.needed
  expect([neededAt('x/y'), neededAt('y')]).toEqual([true, false])
})
