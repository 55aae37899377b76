import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import * as fc from 'fast-check'
import { recordOf, sha256Of, statement, type Judgement } from '../../src/record/index.ts'
import { changed, file, sha, subject, supportBot } from '../report/fine-tune.ts'
import {
  approved,
  awaiting,
  failed,
  finding,
  judgements,
  notApplicable,
  overridden,
  rejected,
  tool,
} from '../report/judgements.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })
formats.default(ajv)
const valid = ajv.compile(JSON.parse(readFileSync('policies/record.schema.json', 'utf8')))

function recorded(judgement: Judgement) {
  const { json } = recordOf(statement(judgement, tool))
  const value: unknown = JSON.parse(json)
  valid(value)
  expect(valid.errors).toBeNull()
  return json
}

const removed: Judgement = {
  ...approved,
  subjects: [
    {
      ...subject,
      change: {
        path: subject.path,
        status: 'removed',
        base: file(subject.path, supportBot, sha.oldManifest),
        fields: [],
        changedFiles: [],
      },
    },
  ],
}

const unread: Judgement = {
  ...rejected,
  subjects: [
    {
      ...subject,
      change: { ...changed, head: { path: subject.path, sha256: sha.manifest, documents: [], unreadable: [] } },
    },
  ],
}

describe('statement', () => {
  it.each(Object.entries(judgements))('of the verdict %s satisfies the schema', (_, judgement) => {
    recorded(judgement)
  })

  it('satisfies the schema for a removed manifest, an unreadable one, a lost author and a merge group', () => {
    recorded(removed)
    recorded(unread)
    recorded({ ...approved, mergeGroup: true, pull: { ...approved.pull, author: undefined } })
  })

  it('has the bytes of the manifests as its only subjects', () => {
    expect(statement(approved, tool).subject).toEqual([{ name: subject.path, digest: { sha256: sha.manifest } }])
  })

  it('has the commit as its subject when nothing is governed, or all is removed', () => {
    const commit = [{ name: 'git+https://github.com/acme/fine-tunes', digest: { gitCommit: approved.head } }]
    expect(statement(notApplicable, tool).subject).toEqual(commit)
    expect(statement(removed, tool).subject).toEqual(commit)
    expect(statement(removed, tool).predicate.manifests).toMatchObject([{ path: subject.path, status: 'removed' }])
  })

  it('says what would be trained, and how each digest was checked', () => {
    expect(statement(approved, tool).predicate.manifests).toEqual([
      expect.objectContaining({
        kind: 'FineTuningRequest',
        document: 0,
        initiator: { login: 'octocat', id: 583231, intendedUse: 'answer support tickets in the help centre' },
        method: 'sft',
        peftType: 'LORA',
        rank: 32,
        config: { uri: 'train/axolotl.yaml', digest: { sha256: sha.config } },
        datasets: [
          expect.objectContaining({ name: 'tickets', digestCheck: 'recomputed' }),
          expect.objectContaining({ name: 'held-out', digestCheck: 'stated' }),
        ],
      }),
    ])
  })

  it('names what an override passed over, and records no override that had no effect', () => {
    expect(statement(overridden, tool).predicate.override).toMatchObject({
      login: 'alice',
      expiresAt: '2026-11-30T16:05:00Z',
      seats: ['ml-security'],
      findings: [{ rule: 'base-model/pinned' }],
      vetoes: [],
    })
    expect(statement({ ...overridden, verdict: 'error' }, tool).predicate.override).toBeUndefined()
  })

  it('counts problems of the approvals among the errors, each once', () => {
    const [problem] = failed.approvals.problems
    const twice = { ...failed, errors: problem === undefined ? [] : [problem] }
    expect(statement(twice, tool).predicate.errors).toEqual([
      {
        code: 'team-unreadable',
        message: 'The members of the team acme/ml-security cannot be read (404): unknown whether carol sits in it.',
      },
    ])
  })

  it('keeps e-mail addresses out, wherever a sentence brings one', () => {
    const address = 'm.mustermann+git@mail.example.org'
    const json = recorded({
      ...overridden,
      findings: [
        finding({ rule: 'approval/unattributed-commit', severity: 'warning', message: `no account owns ${address}` }),
      ],
      errors: [{ code: 'x', message: address, fix: address }],
      approvals: {
        ...overridden.approvals,
        ignored: [{ login: 'ghost', reviewId: 'R', commit: undefined, reason: 'ghost', detail: `<${address}>` }],
        unattributed: [{ oid: approved.head, name: 'M', email: address }],
        override: overridden.approvals.override && { ...overridden.approvals.override, reason: `ask ${address}` },
      },
    })
    expect(json).not.toContain('mail.example.org')
    expect(json).toContain('ask (e-mail address left out)')
  })

  it('writes no null and keeps times in UTC', () => {
    const json = recorded({ ...awaiting, evaluatedAt: '2026-11-22T19:00:00+01:00' })
    expect(json).not.toContain('null')
    expect(json).toContain('"evaluatedAt":"2026-11-22T18:00:00Z"')
  })

  it('holds what no UTF-8 or JSON can: lone surrogates and infinite ranks', () => {
    const odd = { ...supportBot, name: 'x\uD800', peft_config: { peft_type: 'LORA\uDC00', r: Infinity } }
    const change = { ...changed, head: file(subject.path, odd, sha.manifest) }
    const json = recorded({ ...approved, subjects: [{ ...subject, change }] })
    expect(json).toContain('"name":"x\uFFFD"')
    expect(json).not.toContain('"rank"')
  })
})

describe('recordOf', () => {
  it('gives the digest of the JSON’s bytes', () => {
    const { json, sha256 } = recordOf(statement(approved, tool))
    expect(sha256).toBe(sha256Of(json))
    expect(json).toMatch(/^\{"_type":"https:\/\/in-toto.io\/Statement\/v1","predicate":\{"change":/)
  })

  it('gives the same bytes whatever the order of lists whose order means nothing', () => {
    const other = { ...subject, path: 'finetune/a.yaml', change: { ...changed, path: 'finetune/a.yaml' } }
    const crowd: Judgement = {
      ...rejected,
      subjects: [subject, other],
      findings: [...rejected.findings, ...rejected.findings.map((one) => ({ ...one, pointer: `${one.pointer}/x` }))],
      errors: [
        { code: 'b', message: 'b', fix: '' },
        { code: 'a', message: 'a', fix: '' },
      ],
      previousRecords: [
        { path: 'b', sha256: sha.policy },
        { path: 'a', sha256: sha.policy },
      ],
      initiators: [
        { login: 'octocat', id: 583231 },
        { login: 'zoe', id: 7 },
      ],
    }
    const expected = recorded(crowd)
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
    const orders = fc.record({
      subjects: shuffled(crowd.subjects),
      findings: shuffled(crowd.findings),
      errors: shuffled(crowd.errors),
      previousRecords: shuffled(crowd.previousRecords),
      initiators: shuffled(crowd.initiators),
      seats: shuffled(crowd.approvals.seats),
      ignored: shuffled(crowd.approvals.ignored),
    })
    fc.assert(
      fc.property(orders, ({ seats, ignored, ...lists }) => {
        const approvals = { ...crowd.approvals, seats, ignored }
        expect(recordOf(statement({ ...crowd, ...lists, approvals }, tool)).json).toBe(expected)
      }),
    )
  })
})
