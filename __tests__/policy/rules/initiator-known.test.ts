import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/initiator-known.ts'
import type { InitiatorReading } from '../../../src/policy/rule.ts'
import { releaseWith, requestWith, severityOf } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const octocat = { state: 'known', login: 'octocat', id: 583231, bot: false, confirmed: true } as const
const pointer = '/initiator/github'

function judge(initiator: object, reading?: InitiatorReading) {
  const initiators = reading ? { Octocat: reading } : {}
  return run(rule, subjectOf(requestWith({ initiator }), { initiators }))
}

describe('initiator/known', () => {
  test('a known person who takes part passes, whatever the case of the login', () => {
    expect(judge({ github: 'octocat' }, octocat)).toEqual([])
    expect(judge({ github: 'OctoCat' }, octocat)).toEqual([])
    expect(judge({ github: 'octocat', id: 583231 }, octocat)).toEqual([])
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['error', 'error'])
  })

  test.each([
    ['an account that does not exist', { state: 'absent' } as const, 'GitHub knows no account "octocat"'],
    ['a bot', { ...octocat, bot: true }, 'is a bot'],
    ['a person who took no part', { ...octocat, confirmed: false }, 'Nothing shows that "octocat" asks'],
    ['a login that nobody looked up', undefined, 'was not looked up'],
  ])('%s is refused', (_, reading, words) => {
    expect(judge({ github: 'octocat' }, reading)).toMatchObject([{ pointer, message: expect.stringContaining(words) }])
  })

  test('the missing confirmation says who must do what', () => {
    const [problem] = judge({ github: 'octocat' }, { ...octocat, confirmed: false })
    expect(problem?.fix).toContain('Ask @octocat to comment on or review this pull request')
  })

  test('where nobody could ask GitHub, nothing is said', () => {
    expect(judge({ github: 'octocat', id: 1 }, { state: 'unasked' })).toEqual([])
  })

  test('another id than stated is another person', () => {
    expect(judge({ github: 'octocat', id: 1 }, octocat)).toMatchObject([
      { pointer: '/initiator/id', fix: expect.stringContaining('gh api users/octocat --jq .id') },
    ])
  })

  test('one problem at a time: a bot is not asked to comment', () => {
    expect(judge({ github: 'octocat', id: 1 }, { ...octocat, bot: true, confirmed: false })).toHaveLength(1)
  })

  test('a login in a command stays one word', () => {
    const initiators = { 'a;b': { ...octocat, login: 'a;b' } }
    const [problem] = run(rule, subjectOf(requestWith({ initiator: { github: 'a;b', id: 1 } }), { initiators }))
    expect(problem?.fix).toContain("gh api 'users/a;b'")
  })

  test('releases have an initiator too', () => {
    expect(run(rule, subjectOf(releaseWith()))).toMatchObject([{ pointer }])
    expect(run(rule, subjectOf(releaseWith(), { initiators: { octocat } }))).toEqual([])
  })

  test('a manifest that names nobody is left to the schema', () => {
    expect(judge({})).toEqual([])
    expect(judge({ github: 7 })).toEqual([])
  })
})
