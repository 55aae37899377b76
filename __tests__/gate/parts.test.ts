import { describe, expect, test } from '@jest/globals'
import { parsePullNumbers } from '../../src/gate/index.ts'
import { foldersOf } from '../../src/gate/read-manifests.ts'
import { scopeOf } from '../../src/gate/scope.ts'
import { verdictOf } from '../../src/gate/verdict.ts'
import { effectivePolicy, parsePolicy } from '../../src/policy/index.ts'

describe('parsePullNumbers', () => {
  test.each([
    ['', []],
    ['12', [12]],
    ['12, 15', [12, 15]],
    [' #12 ,12', [12]],
  ])('reads %j', (text, numbers) => {
    expect(parsePullNumbers(text)).toEqual(numbers)
  })

  test.each(['twelve', '12 15', '-1', '0', '1.5', '12,', '99999999999'])('refuses %j', (text) => {
    expect(parsePullNumbers(text)).toBeUndefined()
  })
})

describe('foldersOf', () => {
  test.each([
    [['finetune/**/*.yml'], ['finetune']],
    [['a/b/*.{yml,json}', 'a/b/c.yml', 'd/e?/f.yml'], ['a/b', 'd']],
    [['finetune/one.yml'], ['finetune']],
    [['a/+(b)/c.yml', 'a/[b]/c.yml', 'a/!(b)/c.yml'], ['a']],
  ])('finds the folders of %j', (globs, folders) => {
    expect(foldersOf(globs)).toEqual(folders)
  })

  test.each([[['**/*.finetune.yml']], [['*.yml']], [['finetune/**', '{a,b}/c.yml']], [['one.yml']]])(
    'knows no folder that holds all of %j',
    (globs) => {
      expect(foldersOf(globs)).toBeUndefined()
    },
  )
})

describe('scopeOf', () => {
  const reading = parsePolicy(
    'p.yml',
    'apiVersion: tunegate/v1\nkind: Policy\nmanifests: [ft/**]\napprovals: { seats: [{ name: o, from: {}, when: { paths: [".github/**"] } }] }',
  )
  const policy = effectivePolicy(reading.state === 'valid' ? reading.file : undefined)

  test('sorts changed paths into manifests, others and watched', () => {
    const scope = scopeOf(
      [
        { path: 'ft/new.yml', status: 'added' },
        { path: 'ft/gone.yml', status: 'removed' },
        { path: 'ft/b.yml', status: 'renamed', previousPath: 'ft/a.yml' },
        { path: 'docs/old.yml', status: 'renamed', previousPath: 'ft/left.yml' },
        { path: 'ft/came.yml', status: 'renamed', previousPath: 'docs/came.yml' },
        { path: '.github/tunegate.yml', status: 'modified' },
        { path: 'data/x.jsonl', status: 'modified' },
      ],
      policy,
    )
    expect(scope.manifests).toEqual([
      { path: 'ft/new.yml', status: 'added' },
      { path: 'ft/gone.yml', status: 'removed' },
      { path: 'ft/b.yml', previousPath: 'ft/a.yml', status: 'renamed' },
      { path: 'ft/left.yml', status: 'removed' },
      { path: 'ft/came.yml', status: 'added' },
    ])
    expect(scope.others.toSorted()).toEqual(['.github/tunegate.yml', 'data/x.jsonl', 'docs/came.yml', 'docs/old.yml'])
    expect(scope.watched).toEqual(['.github/tunegate.yml'])
  })
})

describe('verdictOf', () => {
  const finding = { rule: 'a/b', message: '', path: '', pointer: '', help: '', line: 1, column: 1 }
  const error = { ...finding, severity: 'error' as const }
  const signed = { login: 'erin', id: 2, reviewId: '1', commit: 'c', submittedAt: '', carried: false }
  const override = { ...signed, reason: 'urgent', expiresAt: undefined }
  const seat = { name: 's', needed: true, reason: '', count: 1, filledBy: [], eligible: null }
  const clear = {
    seats: [seat],
    filled: true,
    ignored: [],
    vetoes: [],
    override: undefined,
    problems: [],
    unattributed: [],
    notes: [],
  }
  const veto = { login: 'frank', id: 3, reviewId: '2', detail: '' }
  const base = { errors: [], governed: true, findings: [], approvals: clear }
  const problem = { code: 'x', message: '', fix: '' }

  test.each([
    ['approved', base],
    ['approved', { ...base, approvals: { ...clear, override } }],
    ['approved', { ...base, findings: [{ ...error, severity: 'warning' as const }] }],
    ['approved', { ...base, findings: [{ ...error, waived: { owner: 'o', reason: 'r', expires: 'e' } }] }],
    ['awaiting-approval', { ...base, approvals: { ...clear, filled: false } }],
    ['rejected', { ...base, findings: [error] }],
    ['rejected', { ...base, approvals: { ...clear, vetoes: [veto] } }],
    ['overridden', { ...base, findings: [error], approvals: { ...clear, override } }],
    ['overridden', { ...base, approvals: { ...clear, filled: false, override } }],
    ['overridden', { ...base, approvals: { ...clear, vetoes: [veto], override } }],
    ['error', { ...base, errors: [problem], approvals: { ...clear, override } }],
    ['error', { ...base, approvals: { ...clear, override, problems: [{ ...problem, code: 'no-seat' as const }] } }],
    ['error', { ...base, governed: false, errors: [problem] }],
    ['not-applicable', { ...base, governed: false, approvals: { ...clear, seats: [] } }],
    ['not-applicable', { ...base, governed: false, approvals: { ...clear, seats: [{ ...seat, needed: false }] } }],
    ['rejected', { ...base, governed: false, findings: [error], approvals: { ...clear, seats: [] } }],
    ['awaiting-approval', { ...base, governed: false, approvals: { ...clear, filled: false } }],
  ])('is %s', (verdict, judged) => {
    expect(verdictOf(judged)).toBe(verdict)
  })
})
