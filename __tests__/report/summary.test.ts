import { describe, expect, it } from '@jest/globals'
import { marked } from 'marked'
import { title, type CheckOutput } from '../../src/report/index.ts'
import { checkOutput } from '../../src/report/index.ts'
import { changed, file, sha, subject, supportBot } from './fine-tune.ts'
import { alice, approved, awaiting, failed, finding, judgedOf, judgements, overridden, rejected } from './judgements.ts'

const output = (judgement: typeof approved): CheckOutput => checkOutput([judgedOf(judgement)])
const summary = (judgement: typeof approved) => output(judgement).summary

describe('summary', () => {
  it.each(Object.entries(judgements))('of the verdict %s', (_, judgement) => {
    expect(`# ${output(judgement).title}\n\n${summary(judgement)}`).toMatchSnapshot()
  })

  it('says of a new manifest that all of it is new', () => {
    const { base: _, ...added } = { ...changed, status: 'added' as const, fields: [], changedFiles: [] }
    const shown = summary({ ...approved, subjects: [{ ...subject, change: added }] })
    expect(shown).toContain('`finetune/support-bot.yaml` · new')
    expect(shown).toContain('New: there is no approved version to compare with')
  })

  it('says of a removed manifest what it trained', () => {
    const { head: _, ...removed } = { ...changed, status: 'removed' as const, fields: [], changedFiles: [] }
    const shown = summary({ ...approved, subjects: [{ ...subject, change: removed }] })
    expect(shown).toContain('· removed')
    expect(shown).toContain('`meta-llama/Llama-3.2-3B`')
    expect(shown).toContain('Nothing would be trained from it.')
  })

  it('warns of a file that changed under an unchanged manifest', () => {
    const change = { ...changed, status: 'referenced' as const, fields: [] }
    const shown = summary({ ...approved, subjects: [{ ...subject, change }] })
    expect(shown).toContain(
      '⚠️ Files that it references change, while no field of the manifest does: `data/tickets.jsonl`.',
    )
  })

  it('shows at most 30 changed fields and counts the rest', () => {
    const fields = Array.from({ length: 42 }, (_, index) => ({
      topic: 'training' as const,
      pointer: `/training/hyperparameters/h${index}`,
      document: 0,
      before: index,
      after: { nested: { deep: [index] } },
    }))
    const shown = summary({ ...approved, subjects: [{ ...subject, change: { ...changed, fields } }] })
    expect(shown.match(/hyperparameters\.h/g)).toHaveLength(30)
    expect(shown).toContain('And 12 fields more.')
  })

  it('says what a manifest leaves out', () => {
    const bare = { ...supportBot, initiator: {}, datasets: [{ digest: {}, anonymizationMethodUsed: [] }] }
    const { base_model: _, training: __, peft_config: ___, safetyRiskAssessment: ____, ...empty } = bare
    const change = { ...changed, head: file(subject.path, empty, sha.manifest) }
    const shown = summary({ ...rejected, subjects: [{ ...subject, change }] })
    for (const gap of [
      '| Base model | ⚠️ not stated |',
      '⚠️ method not stated',
      '⚠️ nobody is named',
      '⚠️ no digest',
    ]) {
      expect(shown).toContain(gap)
    }
  })

  it('shows a release by its request, without calling gaps what the request says', () => {
    const { base_model: _, training: __, peft_config: ___, safetyRiskAssessment: ____, ...rest } = supportBot
    const request = { uri: 'finetune/support-bot.yaml', digest: { sha256: sha.oldManifest } }
    const release = {
      ...rest,
      kind: 'FineTuningRelease' as const,
      request,
      subject: [{ name: 'adapter', digest: {} }],
      datasets: [],
    }
    const change = { ...changed, head: file(subject.path, release, sha.manifest) }
    const shown = summary({
      ...approved,
      findings: [],
      subjects: [{ ...subject, change: { ...change, changedFiles: [] } }],
    })
    expect(shown).toContain('| Release of | `finetune/support-bot.yaml`, sha256 `60303ae22b99` |')
    expect(shown).toContain('| Produced | 1 file |')
    expect(shown).not.toContain('⚠️')
  })

  it('says when a manifest could not be read, and names the documents of a file that holds several', () => {
    const none = { ...changed, head: { path: subject.path, sha256: sha.manifest, documents: [], unreadable: [] } }
    expect(summary({ ...rejected, subjects: [{ ...subject, change: none }] })).toContain(
      'could not be read as a manifest',
    )
    const [document] = changed.head?.documents ?? []
    const documents = document === undefined ? [] : [document, { ...document, index: 1 }]
    const two = { ...changed, head: { path: subject.path, sha256: sha.manifest, documents, unreadable: [] } }
    expect(summary({ ...rejected, subjects: [{ ...subject, change: two }] })).toContain(
      '**Document 2: support-bot-sft-014**',
    )
  })

  it('says where a seat can be filled by nobody, and by anyone', () => {
    const seat = { name: 's', needed: true, reason: 'r', count: 2, filledBy: [alice] }
    const seats = [
      { ...seat, eligible: [] },
      { ...seat, eligible: null, permission: 'maintain' as const },
    ]
    const shown = summary({ ...awaiting, approvals: { ...awaiting.approvals, seats } })
    expect(shown).toContain('⚠️ 1 person, and nobody is left who may sign')
    expect(shown).toContain('1 person: anyone with **maintain** permission who had no hand in the change')
    expect(shown).toContain('**alice** on `77aa0c1`, content unchanged since')
  })

  it('shows hostile text as text', () => {
    const evil = '<img src=x> | @org/team [x](https://e.vil) `a` \u202Eabc\n## Approved\n::error::x'
    const bad = {
      ...supportBot,
      name: evil,
      initiator: { github: evil, intendedUse: evil },
      safetyRiskAssessment: evil,
    }
    const datasets = [{ name: evil, uri: evil, role: evil, digest: { sha256: evil }, anonymizationMethodUsed: [] }]
    const base_model = { base_model_name_or_path: evil, revision: evil, license: evil, digest: {} }
    const training = {
      method: evil,
      framework: evil,
      added_tokens: [],
      hyperparameters: {},
      config: { uri: evil, digest: {} },
    }
    const head = file(
      evil,
      { ...bad, datasets, base_model, training, peft_config: { peft_type: evil, r: evil } },
      sha.manifest,
    )
    const fields = [
      { topic: 'other' as const, pointer: `/${evil}`, document: 0, before: evil, after: { [evil]: [evil] } },
    ]
    const shown = summary({
      ...overridden,
      base: { ...approved.base, ref: evil },
      errors: [{ code: evil, message: evil, fix: evil }],
      notes: [evil],
      findings: [finding({ rule: evil, severity: 'error', message: evil, path: evil, help: evil, fix: evil })],
      subjects: [{ ...subject, path: evil, change: { ...changed, path: evil, head, fields, changedFiles: [evil] } }],
      approvals: {
        ...overridden.approvals,
        seats: [{ name: evil, needed: true, reason: evil, count: 1, filledBy: [], eligible: [evil] }],
        ignored: [{ login: evil, reviewId: 'x', commit: undefined, reason: 'ghost', detail: evil }],
        vetoes: [{ login: evil, id: 1, reviewId: 'x', detail: evil }],
        override: { ...alice, login: evil, commit: evil, reason: evil, expiresAt: evil },
        notes: [evil],
      },
    })
    const html = marked.parse(shown, { async: false, gfm: true })
    expect(html).not.toMatch(/<img|e\.vil"/)
    expect(html.match(/<h[1-6]/g)).toHaveLength((shown.match(/^#{1,6} /gm) ?? []).length)
    expect(shown).not.toContain('\u202E')
    expect(html.replaceAll(/<code>.*?<\/code>/g, '')).not.toMatch(/@org/)
    expect(html.replaceAll(/<a href="https:\/\/github\.com\/[^"]*">/g, '')).not.toContain('<a ')
  })
})

describe('title', () => {
  it.each(
    Object.entries({
      approved: 'Approved: 2 of 2 seats filled',
      'awaiting-approval': 'Awaiting approval: 1 of 2 seats filled',
      rejected: 'Rejected: 2 errors, 1 warning; changes requested by erin',
      overridden: 'Overridden by alice until 2026-11-30',
      'not-applicable': 'Not applicable: no fine-tuning manifest changed',
      error: 'Error: the members of the team acme/ml-security cannot be read (404): unknown whether carol sits in it',
    }),
  )('of the verdict %s', (verdict, expected) => {
    expect(title(judgements[verdict] ?? approved)).toBe(expected)
  })

  it('tells a veto from errors', () => {
    expect(title({ ...rejected, findings: [] })).toBe('Rejected: changes requested by erin')
    expect(title({ ...rejected, approvals: approved.approvals })).toBe('Rejected: 2 errors, 1 warning')
  })

  it('shows no hidden character and counts further errors', () => {
    const errors = ['a\u202Eb', 'c'].map((message) => ({ code: message, message, fix: '' }))
    const none = { ...failed.approvals, problems: [] }
    expect(title({ ...failed, errors, approvals: none })).toBe(String.raw`Error: a\u{202E}b (and 1 more)`)
  })

  it('says so when policy asks nobody', () => {
    expect(title({ ...approved, approvals: { ...approved.approvals, seats: [] } })).toBe('Approved: no seat is needed')
  })
})
