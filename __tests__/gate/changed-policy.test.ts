import { expect, test } from '@jest/globals'
import { changedPolicyFindings } from '../../src/gate/index.ts'
import type { TreeFile } from '../../src/github/index.ts'
import type { RepositoryFile } from '../../src/manifest/index.ts'
import { loadPolicy, type ReadSource } from '../../src/policy/index.ts'

const home = '.github/tunegate.yml'
const beside = '.github/a.tunegate-test.yml'
const policy = 'apiVersion: tunegate/v1\nkind: Policy\nextends: []\nrules: { dataset/license: error }\napprovals: { seats: [] }\n'
const tests = (lines: string): string => `apiVersion: tunegate/v1\nkind: PolicyTest\n${lines}`
const manifest = 'apiVersion: tunegate/v1\nkind: FineTuningRequest\nmetadata: { name: x }\ninitiator: { github: octocat }\nbase_model: { base_model_name_or_path: a/b }\ndatasets: [{ name: t, uri: data/t.jsonl }]\ntraining: { method: sft }\n'

type Files = Readonly<Record<string, string | TreeFile>>

test.each([
  ['a symlink', { state: 'other', what: 'symlink', oid: '' } as const, 'symlink'],
  ['binary or too large', { state: 'blob', oid: '', size: 9, bytes: undefined } as const, 'binary, or too large'],
  ['gone', { state: 'absent' } as const, 'was not there'],
])('A test file that is %s is an error, and not passed over.', async (_what, file, told) => {
  const findings = await findingsOf({ [home]: policy, [beside]: file }, [beside])
  expect(findings).toEqual([expect.objectContaining({ rule: 'policy/test', severity: 'error', path: beside, line: 1 })])
  expect(findings[0]?.message).toContain('cannot be read')
  expect(findings[0]?.message).toContain(told)
})

test('A manifest that a test names and that cannot be read fails the test.', async () => {
  const named = tests('tests: [{ manifest: finetune/link.yml, expect: [] }]\n')
  const link = { state: 'other', what: 'symlink', oid: '' } as const
  const findings = await findingsOf({ [home]: policy, [beside]: named, 'finetune/link.yml': link }, [beside])
  expect(findings).toMatchObject([{ rule: 'policy/test', severity: 'error', path: beside }])
  expect(findings[0]?.message).toMatch(/finetune\/link\.yml .*cannot be read/)
})

test('A file with tests of another policy is told and not run.', async () => {
  const other = tests('policy: policies/other.yml\ntests: [{ manifest: finetune/none.yml, expect: [] }]\n')
  expect(await findingsOf({ [home]: policy, [beside]: other }, [beside])).toEqual([
    expect.objectContaining({ rule: 'policy/test', severity: 'notice', path: beside, message: expect.stringContaining('policies/other.yml') }),
  ])
})

test('A change of a manifest that a test in the policy names runs the tests again.', async () => {
  const fixture = 'finetune/fixture.yml'
  const tested = `${policy}tests: [{ manifest: ../${fixture.replace('finetune', './finetune')}, previous: finetune/old.yml, expect: [] }]\n`
  const files = { [home]: tested, [fixture]: manifest, 'finetune/old.yml': manifest }
  expect(await findingsOf(files, [fixture])).toMatchObject([{ message: expect.stringContaining('unexpected dataset/license') }])
  expect(await findingsOf(files, ['finetune/old.yml'])).toHaveLength(1)
  expect(await findingsOf(files, ['finetune/other.yml'])).toEqual([])
})

async function findingsOf(files: Files, touched: readonly string[]) {
  const known = new Map(Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? blob(file) : file]))
  const at = (path: string): TreeFile => known.get(path) ?? { state: 'absent' }
  const source: ReadSource = async ({ path }) => {
    const file = at(path)
    return file.state === 'blob' && file.bytes ? { state: 'read', bytes: file.bytes } : { state: 'absent' }
  }
  const current = await loadPolicy(home, source)
  if (current.state === 'unusable') throw new Error(current.message)
  return changedPolicyFindings({
    path: home,
    touched: new Set(touched),
    current,
    now: new Date('2026-08-01T00:00:00Z'),
    source,
    below: async (folder) => [...known.keys()].filter((path) => path.startsWith(`${folder}/`)),
    texts: async (paths) => new Map(paths.map((path) => [path, at(path)])),
    references: async (paths) =>
      new Map(
        paths.flatMap((path): [string, RepositoryFile][] => {
          const file = at(path)
          if (file.state === 'absent') return [[path, { state: 'absent' }]]
          if (file.state !== 'blob') return []
          const text = file.bytes && new TextDecoder().decode(file.bytes)
          return [[path, { state: 'present', oid: '', size: file.size, sha256: '', text }]]
        }),
      ),
  })
}

function blob(text: string): TreeFile {
  return { state: 'blob', oid: '', size: text.length, bytes: new TextEncoder().encode(text) }
}
