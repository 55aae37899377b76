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
