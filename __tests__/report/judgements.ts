import type { ApprovalOutcome, Filling, Seat } from '../../src/approval/index.ts'
import { helpFor, type Finding } from '../../src/manifest/index.ts'
import { judged, type Judged, type Judgement } from '../../src/record/index.ts'
import { path, sha, subject } from './fine-tune.ts'

export const tool = { version: '1.0.0' }

const head = '3f2c1a97d0be54c8a6e1f90b27d4c35e88a1b6f0'
const base = '8b1a9953c4611296a827abf8c47804d7f0c1e2a3'

const bob: Filling = {
  login: 'bob',
  id: 1002,
  reviewId: 'PRR_bob',
  commit: head,
  submittedAt: '2026-11-22T17:50:00Z',
  carried: false,
}
export const alice: Filling = {
  login: 'alice',
  id: 1001,
  reviewId: 'PRR_alice',
  commit: '77aa0c1e5b2d4f8890ab12cd34ef567890abcdef',
  submittedAt: '2026-11-22T16:05:00Z',
  carried: true,
}

const owner: Seat = {
  name: 'model-owner',
  needed: true,
  reason: 'every change of a manifest needs it',
  count: 1,
  filledBy: [bob],
  eligible: null,
}
const security: Seat = {
  name: 'ml-security',
  needed: true,
  reason: 'finetune/support-bot.yaml has risk high and changes datasets',
  count: 1,
  filledBy: [alice],
  eligible: ['alice', 'carol', 'dave'],
}
const policyOwner: Seat = {
  name: 'policy-owner',
  needed: false,
  reason: 'no touched path matches .github/**',
  count: 1,
  filledBy: [],
  eligible: ['grace'],
}

const signedOff: ApprovalOutcome = {
  seats: [owner, security, policyOwner],
  filled: true,
  ignored: [],
  vetoes: [],
  override: undefined,
  problems: [],
  unattributed: [],
  notes: [],
}

const half: ApprovalOutcome = {
  ...signedOff,
  seats: [owner, { ...security, filledBy: [], eligible: ['alice', 'carol', 'dave'] }, policyOwner],
  filled: false,
  ignored: [
    {
      login: 'octocat',
      reviewId: 'PRR_octocat',
      commit: head,
      reason: 'initiator',
      detail: "octocat is the manifest's initiator",
    },
    {
      login: 'carol',
      reviewId: 'PRR_carol',
      commit: base,
      reason: 'stale',
      detail: 'carol approved 77aa0c1; the governed content changed since',
    },
  ],
}

export function finding(facts: Partial<Finding> & Pick<Finding, 'rule' | 'severity' | 'message'>): Finding {
  return { path, pointer: '', line: 1, column: 1, help: helpFor(facts.rule), ...facts }
}

const license = finding({
  rule: 'dataset/license',
  severity: 'warning',
  message: 'The dataset `held-out` states no license, so nobody can tell whether training on it is allowed.',
  fix: 'Add `license:` with an SPDX identifier or `proprietary`.',
  pointer: '/datasets/1',
  line: 19,
  column: 5,
  endLine: 19,
  endColumn: 21,
})

export const approved: Judgement = {
  repository: { name: 'acme/fine-tunes', id: 4711, url: 'https://github.com/acme/fine-tunes' },
  pull: {
    number: 12,
    url: 'https://github.com/acme/fine-tunes/pull/12',
    title: 'Support bot: November tickets',
    author: { login: 'dana', id: 1005 },
  },
  head,
  base: { ref: 'main', oid: base },
  mergeGroup: false,
  verdict: 'approved',
  errors: [],
  findings: [license],
  subjects: [subject],
  initiators: [{ login: 'octocat', id: 583231 }],
  approvals: signedOff,
  rules: [],
  contentDigest: sha.content,
  policy: { path: '.github/tunegate.yml', commit: base, sha256: sha.policy },
  previousRecords: [{ path, sha256: sha.oldManifest }],
  evaluatedAt: '2026-11-22T18:00:00Z',
  notes: [],
}

export const awaiting: Judgement = { ...approved, verdict: 'awaiting-approval', approvals: half, findings: [] }

const unpinned = finding({
  rule: 'base-model/pinned',
  severity: 'error',
  message: 'The base model is named by the branch `main`, which can move after the approval.',
  fix: 'Write the commit: `git ls-remote https://huggingface.co/meta-llama/Llama-3.2-3B main`.',
  pointer: '/base_model/revision',
  line: 8,
  column: 13,
  endLine: 8,
  endColumn: 17,
})

const mismatch = finding({
  rule: 'dataset/matches',
  severity: 'error',
  message:
    'The bytes of `data/tickets.jsonl` have another sha256 than the manifest states: `fcde2b2edba5…` is not ' +
    '`2c26b46b68ff…`.',
  fix: 'If the data is as you want it, write its digest: `sha256sum data/tickets.jsonl`.',
  pointer: '/datasets/0/digest/sha256',
  line: 15,
  column: 23,
  endLine: 15,
  endColumn: 87,
})

const waived = finding({
  rule: 'training/remote-code',
  severity: 'error',
  message: 'Training runs code from the model repository.',
  pointer: '/training/trust_remote_code',
  line: 27,
  column: 22,
  waived: { owner: 'acme/ml-security', reason: 'code reviewed in acme/audits 31', expires: '2026-12-31' },
})

export const rejected: Judgement = {
  ...approved,
  verdict: 'rejected',
  findings: [license, mismatch, unpinned, waived],
  approvals: { ...half, vetoes: [{ login: 'erin', id: 1006, reviewId: 'PRR_erin', detail: 'erin requests changes' }] },
}

export const overridden: Judgement = {
  ...approved,
  verdict: 'overridden',
  findings: [license, unpinned],
  approvals: {
    ...half,
    override: {
      ...alice,
      reason: 'Incident 8841: the bot leaks order numbers; the fix cannot wait for Monday.',
      expiresAt: '2026-11-30T16:05:00Z',
    },
  },
}

export const notApplicable: Judgement = {
  ...approved,
  verdict: 'not-applicable',
  findings: [],
  subjects: [],
  initiators: [],
  rules: [],
  contentDigest: undefined,
  previousRecords: [],
  approvals: { ...signedOff, seats: [policyOwner] },
  policy: { path: undefined, commit: base, sha256: sha.policy },
  notes: ['`main` has no `.github/tunegate.yml`: the built-in preset `recommended` stands in for it.'],
}

export const failed: Judgement = {
  ...approved,
  verdict: 'error',
  approvals: {
    ...half,
    problems: [
      {
        code: 'team-unreadable',
        message: 'The members of the team acme/ml-security cannot be read (404): unknown whether carol sits in it.',
        fix: 'Give the input `members-token` a token that may read members of acme, e.g. of an App with Members: read.',
      },
    ],
  },
}

/** One of each verdict, by its name. */
export const judgements: Readonly<Record<string, Judgement>> = {
  approved,
  'awaiting-approval': awaiting,
  rejected,
  overridden,
  'not-applicable': notApplicable,
  error: failed,
}

export function judgedOf(judgement: Judgement): Judged {
  return judged(judgement, tool)
}
