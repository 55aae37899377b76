import { describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../../src/policy/index.ts'

const path = '.github/tunegate.yml'
const head = 'apiVersion: tunegate/v1\nkind: Policy\n'

function problems(text: string): string[] {
  const reading = parsePolicy(path, text)
  return reading.state === 'valid'
    ? []
    : reading.findings.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('parsePolicy', () => {
  test('accepts the policy that the documentation shows', () => {
    expect(
      problems(`${head}extends: [tunegate:recommended]
manifests: ["finetune/**/*.{yml,yaml,json}"]
schemas: [".github/tunegate/acme.schema.json"]
rules:
  base-model/allowed: { severity: error, allow: ["meta-llama/*", { id: "acme/base", revisions: ["13afe5124825b4f3751f836b40dafda64c1ed062"] }] }
  peft/max-rank: { severity: error, max: 64 }
  dataset/license: warning
overrides: [{ files: "finetune/experiments/**", rules: { dataset/license: notice } }]
approvals:
  stale: content
  exclude: [author, committers, co-authors, initiator, bots]
  expires: 30d
  seats:
    - { name: model-owner, count: 1, from: { permission: write } }
    - { name: ml-security, when: { risk: [high, serious], changed: [base_model, datasets], kind: FineTuningRequest }, from: { teams: [acme/ml-security], users: [alice] } }
    - { name: policy-owner, when: { paths: [".github/**"] }, from: { teams: [acme/governance] } }
  veto: { from: { permission: write } }
  override: { phrase: "tunegate override:", from: { teams: [acme/ml-leads] }, expires: 7d }
`),
    ).toEqual([])
  })

  test('reads durations, users with ids, and kinds in either form', () => {
    const reading = parsePolicy(
      path,
      `${head}approvals: { expires: 2w, seats: [{ name: a, from: { users: [bob, { login: al, id: 7 }] }, when: { kind: [FineTuningRelease] } }] }`,
    )
    expect(reading).toMatchObject({
      state: 'valid',
      file: {
        approvals: {
          expires: 1_209_600_000,
          seats: [
            {
              count: 1,
              from: { users: [{ login: 'bob' }, { login: 'al', id: 7 }] },
              when: { kind: ['FineTuningRelease'] },
            },
          ],
        },
      },
    })
  })

  test.each([
    ['a misspelt key at the top', `${head}manifest: [a]`, '3:1', 'manifests'],
    ['a misspelt rule', `${head}rules: { peft/maxrank: error }`, '3:10', 'peft/max-rank'],
    ['a misspelt option', `${head}rules:\n  peft/max-rank: { maximum: 3 }`, '4:20', 'max'],
    ['a misspelt severity', `${head}rules: { dataset/license: warn }`, '3:27', 'warning'],
    ['an option of the wrong type', `${head}rules: { peft/max-rank: { max: many } }`, '3:32', 'max'],
    ['a misspelt exclusion', `${head}approvals: { exclude: [authors] }`, '3:24', 'author'],
    ['a misspelt key of a seat', `${head}approvals: { seats: [{ name: a, form: {} }] }`, '3:33', 'from'],
    ['an unknown preset', `${head}extends: [tunegate:lax]`, '3:11', 'tunegate:recommended'],
    ['a seat for nobody', `${head}approvals: { seats: [{ name: a, count: 0, from: {} }] }`, '3:40', '1'],
    ['a lowered fixed rule', `${head}rules: { manifest/schema: warning }`, '3:27', 'error'],
    ['a duration without a unit', `${head}approvals: { expires: 30 }`, '3:23', ''],
  ])('refuses %s, with position and a hint', (_, text, position, hint) => {
    const found = problems(text)
    expect(found.map((problem) => problem.slice(0, problem.indexOf(' ')))).toContain(position)
    expect(found.join('\n')).toContain(hint)
  })

  test.each([
    ['an empty file', ''],
    ['a comment', '# no policy yet'],
    ['two documents', `${head}---\n${head}`],
    ['a duplicate key', `${head}rules: {}\nrules: {}`],
    ['another version', 'apiVersion: tunegate/v2\nkind: Policy'],
    ['a list', '- a'],
    ['an unknown tag', `${head}manifests: !!python/object [a]`],
  ])('refuses %s', (_, text) => {
    expect(problems(text)).not.toEqual([])
  })

  test('reports every mistake, not the first alone', () => {
    expect(problems(`${head}rules: { a/b: error, c/d: error }\nextend: []`).length).toBeGreaterThanOrEqual(3)
  })
})
