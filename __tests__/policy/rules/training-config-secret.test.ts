import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-secret.ts'
import { honest, problemsIn } from '../../support/config-problems.ts'
import { severityOf } from '../../support/manifest-text.ts'

const token = `hf_${'a'.repeat(34)}`

describe('training/config-secret', () => {
  test('it is an error, in strict an error.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['error', 'error'])
    expect(problemsIn(rule, honest)).toEqual([])
  })

  test.each([
    ['axolotl', honest.replace('adapter:', `hf_token: ${token}\nadapter:`), '/hf_token'],
    ['no known framework', `x: { y: [${token}] }\n`, '/x/y/0'],
  ])('A token in a config of %s is found and never shown.', (_, text, pointer) => {
    const problems = problemsIn(rule, text)
    expect(problems).toMatchObject([{ path: 'train/config.yaml', pointer }])
    expect(JSON.stringify(problems)).not.toContain(token)
    expect(problems[0]?.message).toMatch(/^`[\w[\].]+` holds a credential/)
  })

  test('A token as a key is not shown either.', () => {
    const problems = problemsIn(rule, `${token}: { password: hunter22 }\n`)
    expect(problems.length).toBeGreaterThan(0)
    for (const { path, place } of problems) expect([path, place.line]).toEqual(['train/config.yaml', 1])
    expect(JSON.stringify(problems)).not.toContain(token)
  })
})
