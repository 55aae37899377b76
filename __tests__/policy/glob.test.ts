import { expect, test } from '@jest/globals'
import { matchesAny, parsePolicy } from '../../src/policy/index.ts'

const wide = '{a,b}'.repeat(8)

test.each([
  ['manifests', `manifests: ["${wide}/*.yml"]`, '/manifests/0'],
  ['branches', `branches: ["x/${wide}"]`, '/branches/0'],
  ['an override', `overrides: [{ files: "${wide}", rules: {} }]`, '/overrides/0/files'],
  ['a waiver', `waivers: [{ rule: dataset/license, files: ["x", "${wide}"], owner: a, reason: b, expires: 2027-01-31 }]`, '/waivers/0/files/1'],
  ['a seat', `approvals: { seats: [{ name: a, from: {}, when: { paths: ["{1..900}"] } }] }`, '/approvals/seats/0/when/paths/0'],
  ['an option', `rules: { base-model/allowed: { severity: error, allow: [{ id: "${wide}" }] } }`, '/rules/base-model~1allowed/allow/0/id'],
])('A pattern that stands for hundreds by its braces is refused in %s, with its place.', (_, text, pointer) => {
  const reading = parsePolicy('p.yml', `apiVersion: tunegate/v1\nkind: Policy\n${text}\n`)
  if (reading.state === 'valid') throw new Error('it was taken')
  expect(reading.findings).toEqual([expect.objectContaining({ pointer, line: 3, message: expect.stringContaining('more than 200') })])
})

test('Braces of an honest pattern are taken.', () => {
  const text = 'apiVersion: tunegate/v1\nkind: Policy\nmanifests: ["{a,b,c}/**/*.{yml,yaml,json}", "run-{1..200}.yml"]\n'
  expect(parsePolicy('p.yml', text).state).toBe('valid')
})

test('A pattern means the same however often and for whomever it is asked.', () => {
  for (let round = 0; round < 3; round++) {
    expect(matchesAny(['{a,b}/*.yml'], 'a/x.yml', { trusted: true })).toBe(true)
    expect(matchesAny(['{a,b}/*.yml'], 'a/x.yml')).toBe(false)
    expect(matchesAny(['{a,b}/*.yml'], '{a,b}/x.yml')).toBe(true)
  }
})
