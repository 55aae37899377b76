import { describe, expect, it } from '@jest/globals'
import { sha256Of } from '../../src/record/index.ts'
import { checkOutput, externalId, jobSummary, type JudgedTogether } from '../../src/report/index.ts'
import { changed, file, sha, subject, supportBot } from './fine-tune.ts'
import { approved, failed, finding, judgedOf, rejected } from './judgements.ts'

const limit = 65_535
const size = (text: string) => Math.max(text.length, Buffer.byteLength(text))
const fences = (text: string): unknown[] =>
  [...text.matchAll(/```json\n(.*)\n```/g)].map(([, json]) => JSON.parse(json ?? ''))

/** A change that says far more than a check run holds. */
function crowded(findings: number, manifests: number): typeof approved {
  const long = '漢字 ⚠️ \u202E '.repeat(40)
  const message = (index: number) => `${index} ${long}`
  return {
    ...rejected,
    findings: Array.from({ length: findings }, (_, index) =>
      finding({
        rule: 'dataset/digest',
        severity: index % 7 === 0 ? 'error' : 'notice',
        message: message(index),
        fix: long,
        line: index + 1,
      }),
    ),
    subjects: Array.from({ length: manifests }, (_, index) => {
      const path = `finetune/${index}-${'d'.repeat(100)}.yaml`
      return {
        ...subject,
        path,
        change: { ...changed, path, head: file(path, { ...supportBot, name: long }, sha.manifest) },
      }
    }),
    errors: Array.from({ length: 300 }, (_, index) => ({ code: 'too-much', message: message(index), fix: long })),
    approvals: {
      ...rejected.approvals,
      ignored: Array.from({ length: 500 }, (_, index) => ({
        login: `user-${index}`,
        reviewId: `R${index}`,
        commit: sha.policy.slice(0, 40),
        reason: 'stale' as const,
        detail: long,
      })),
    },
  }
}

describe('checkOutput', () => {
  it('shows the record whose digest it names, byte for byte', () => {
    const judged = judgedOf(approved)
    const { text } = checkOutput([judged])
    const [, json = ''] = /```json\n(.*)\n```/.exec(text) ?? []
    expect(json).toBe(judged.record.json)
    expect(`sha256:${sha256Of(json)}`).toBe(externalId([judged]))
    expect(text).toContain(externalId([judged]))
  })

  it.each([
    [40, 2],
    [400, 30],
    [3000, 200],
  ])('keeps to the budgets with %d findings and %d manifests', (findings, manifests) => {
    const judged = judgedOf(crowded(findings, manifests))
    const { summary, text } = checkOutput([judged])
    expect(size(summary)).toBeLessThanOrEqual(limit)
    expect(size(text)).toBeLessThanOrEqual(limit)
    expect(summary).toMatch(/^## ❌ Rejected/)
    expect(summary).toContain('### What could not be read')
    expect(summary).toContain('**ml-security**')
    expect(text).toContain(`sha256:${judged.record.sha256}`)
    expect(text).toContain('The full record is in the output `record`')
  })

  it('drops words before facts, says how many, and never cuts JSON', () => {
    const { text } = checkOutput([judgedOf({ ...crowded(60, 1), errors: [] })])
    expect(text).toContain('without 60 messages of findings and 500 details of ignored reviews.')
    expect(fences(text)).toHaveLength(1)
    const { text: shorter } = checkOutput([judgedOf({ ...crowded(2000, 1), errors: [] })])
    expect(shorter).toContain('1,900 findings and 400 ignored reviews')
    expect(fences(shorter)).toHaveLength(1)
    const tiny = checkOutput([judgedOf(crowded(10, 1))])
    expect(tiny.text).toContain('It is too long to be shown here.')
    expect(fences(tiny.text)).toHaveLength(0)
  })

  it('spells hidden characters in the JSON as escapes of the same value', () => {
    const note = finding({ rule: 'x/y', severity: 'notice', message: 'a\u202Eb\u{E0041}' })
    const judged = judgedOf({ ...approved, findings: [note] })
    const { text } = checkOutput([judged])
    expect(text).not.toMatch(/[\u202E\u{E0041}]/u)
    expect(fences(text)).toEqual([JSON.parse(judged.record.json)])
  })

  it('says in the summary how many findings got no annotation', () => {
    const { annotations, summary } = checkOutput([judgedOf(crowded(260, 1))])
    expect(annotations.map((batch) => batch.length)).toEqual([50, 50, 50, 50])
    expect(summary).toContain('60 findings more have no annotation')
  })
})

describe('jobSummary', () => {
  it('is the fullest form, within what a job may say', () => {
    const shown = jobSummary([judgedOf(crowded(400, 30))])
    expect(shown.length).toBeGreaterThan(limit)
    expect(size(shown)).toBeLessThanOrEqual(1_000_000)
  })
})

describe('several pull requests on one commit', () => {
  const good = judgedOf(approved)
  const bad = judgedOf({
    ...rejected,
    pull: { ...rejected.pull, number: 14 },
    base: { ...rejected.base, ref: 'release' },
  })
  const worse = judgedOf({ ...failed, pull: { ...failed.pull, number: 15 } })
  const together: JudgedTogether = [good, bad, worse]

  it('puts the worst verdict first, in title, summary and text', () => {
    const { title, summary, text } = checkOutput(together)
    expect(title).toBe(`${checkOutput([worse]).title} (#15, the worst of 3 pull requests)`)
    expect([...summary.matchAll(/^\| \S+ \| \[\*\*#(\d+)/gm)].map(([, number]) => number)).toEqual(['15', '14', '12'])
    expect([...text.matchAll(/pull request #(\d+)/g)].map(([, number]) => number)).toEqual(['15', '14', '12'])
    expect(fences(text)).toEqual([worse, bad, good].map(({ record }) => JSON.parse(record.json)))
  })

  it('has an id that depends on every record and not on their order', () => {
    expect(externalId(together)).toBe(externalId([worse, good, bad]))
    expect(externalId(together)).not.toBe(externalId([good, bad]))
    expect(externalId([good])).toBe(`sha256:${good.record.sha256}`)
  })

  it('annotates a finding once', () => {
    const { annotations } = checkOutput([good, judgedOf({ ...approved, pull: { ...approved.pull, number: 13 } })])
    expect(annotations).toHaveLength(1)
    expect(annotations[0]).toHaveLength(1)
  })

  it('keeps to the budgets with more records than fit, whole records first', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      judgedOf({ ...approved, pull: { ...approved.pull, number: index + 20 } }),
    )
    const { summary, text } = checkOutput([bad, ...many])
    expect(size(summary)).toBeLessThanOrEqual(limit)
    expect(size(text)).toBeLessThanOrEqual(limit)
    expect(text.match(/over its canonical form/g)).toHaveLength(61)
    expect(fences(text)[0]).toEqual(JSON.parse(bad.record.json))
    expect(text).toContain('It is too long to be shown here.')
  })

  it('speaks of the merge group where they wait together', () => {
    const group = (number: number) => judgedOf({ ...approved, mergeGroup: true, pull: { ...approved.pull, number } })
    expect(checkOutput([group(1), group(2)]).summary).toContain('2 pull requests are in this merge group.')
  })
})
