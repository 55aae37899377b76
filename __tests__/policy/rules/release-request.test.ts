import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/release-request.ts'
import { releaseWith, requestWith, severityOf } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const uri = 'finetune/request.yml'
const merged = 'a'.repeat(64)
const requestsAtBase = { [uri]: merged }

function judge(request: unknown) {
  return run(rule, subjectOf(releaseWith({ request }), { requestsAtBase }))
}

describe('release/request', () => {
  test('a release of a merged request passes', () => {
    expect(judge({ uri, digest: { sha256: merged } })).toEqual([])
    expect(judge({ uri: `./${uri}`, digest: { sha256: merged } })).toEqual([])
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['error', 'error'])
  })

  test.each([
    ['not merged', { uri: 'new.yml', digest: { sha256: merged } }, '/request/uri', 'no FineTuningRequest "new.yml"'],
    ['another version', { uri, digest: { sha256: 'b'.repeat(64) } }, '/request/digest/sha256', `one, ${merged}`],
    ['not pinned', { uri }, '/request/digest/sha256', 'does not pin'],
    ['pinned by another algorithm', { uri, digest: { sha512: merged } }, '/request/digest/sha256', 'does not pin'],
    ['elsewhere', { uri: 'https://example.com/request.yml' }, '/request/uri', 'not a path in this repository'],
    ['out of the repository', { uri: `../${uri}` }, '/request/uri', 'not a path in this repository'],
    ['in other letters', { uri: 'Finetune/request.yml' }, '/request/uri', 'has no FineTuningRequest'],
  ])('a request that is %s is refused', (_, request, pointer, words) => {
    expect(judge(request)).toMatchObject([{ pointer, message: expect.stringContaining(words) }])
  })

  test('the fix for a missing digest is the digest', () => {
    expect(judge({ uri })[0]?.fix).toContain(`digest: { sha256: ${merged} }`)
  })

  test('a file of the pull request does not stand for the merged one', () => {
    const text = releaseWith({ request: { uri: 'finetune/new.yml', digest: { sha256: merged } } })
    expect(run(rule, subjectOf(text, { requestsAtBase, files: { 'finetune/new.yml': requestWith() } }))).toHaveLength(1)
  })

  test.each([
    ['no request, which the schema reports', releaseWith({ request: undefined })],
    ['an ill-typed request, which the schema reports', releaseWith({ request: uri })],
    ['a FineTuningRequest', requestWith()],
  ])('nothing to say about %s', (_, text) => {
    expect(run(rule, subjectOf(text))).toEqual([])
  })
})
