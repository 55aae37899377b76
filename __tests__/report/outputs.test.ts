import { describe, expect, it } from '@jest/globals'
import { externalId, outputs } from '../../src/report/index.ts'
import { sha } from './fine-tune.ts'
import { approved, awaiting, judgedOf, rejected } from './judgements.ts'

describe('outputs', () => {
  it('have the names that other programs read', () => {
    const shown = outputs([judgedOf(rejected)])
    expect(shown).toMatchObject({
      verdict: 'rejected',
      conclusion: 'failure',
      recordDigest: externalId([judgedOf(rejected)]),
      manifests: [{ path: 'finetune/support-bot.yaml', sha256: sha.manifest, kind: 'FineTuningRequest' }],
    })
    expect(shown.findings[0]).toMatchObject({
      rule: 'base-model/pinned',
      severity: 'error',
      path: 'finetune/support-bot.yaml',
      line: 8,
      column: 13,
      pointer: '/base_model/revision',
    })
    expect(shown.seats[0]).toMatchObject({
      name: 'model-owner',
      needed: true,
      count: 1,
      filledBy: [{ login: 'bob', id: 1002, reviewId: 'PRR_bob', carried: false }],
      eligible: null,
    })
    expect(shown.ignored[0]).toMatchObject({ login: 'octocat', reason: 'initiator' })
  })

  it('describe the worst verdict and hold the facts of all pull requests', () => {
    const shown = outputs([judgedOf(approved), judgedOf({ ...awaiting, pull: { ...awaiting.pull, number: 13 } })])
    expect(shown.verdict).toBe('awaiting-approval')
    expect(shown.seats.map(({ pullRequest }) => pullRequest)).toEqual([13, 13, 13, 12, 12, 12])
  })
})
