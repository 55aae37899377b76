import { expect, jest, test } from '@jest/globals'
import { compileCache } from '../support/compile-cache.ts'
import { pullRequestEvent, startGitHub, type CommitOptions } from '../support/github/index.ts'
import { runAction } from '../support/runner.ts'
import { axolotl, manifest, policy, requestFiles } from '../support/scene.ts'
import { repository, type Content } from '../worktree/repository.ts'
import { reportOf, runCli } from './run-cli.ts'

// Each scene starts a gate of its own.
jest.setTimeout(120_000)

type Files = Readonly<Record<string, Content>>

type Scene = {
  /** What `main` holds beside the policy when the branch leaves it. */
  readonly base?: Files
  readonly change: Files
  /** What `main` gets after the branch has left it. */
  readonly later?: Files
  readonly policy?: string
}

const release = `apiVersion: tunegate/v1
kind: FineTuningRelease
metadata: { name: support-bot-1 }
request: { uri: finetune/support-bot.yml, digest: { sha256: ${'0'.repeat(64)} } }
`

const policyTest = `apiVersion: tunegate/v1
kind: PolicyTest
tests:
  - { name: old, manifest: finetune/support-bot.yml, expect: [] }
  - { name: new, manifest: finetune/new.yml, expect: [peft/max-rank] }
`

const scenes: Readonly<Record<string, Scene>> = {
  'an honest request': { change: requestFiles() },
  'nothing that concerns it': { change: { 'README.md': 'new\n' } },
  'a wrong digest, a high rank and an unknown field': {
    change: { ...requestFiles({ digest: 'a'.repeat(64), rank: 4096 }), 'finetune/x.yml': `${manifest()}extra: 1\n` },
  },
  'files that are no manifests': {
    change: { 'finetune/a.yml': 'a: [\n', 'finetune/b.json': '{}', 'finetune/c.yaml': '' },
  },
  'a manifest in two documents with tabs, CRLF and wide characters': {
    change: {
      'finetune/x.yml': `${manifest({ name: '"🚀 ümlaut"' })}---\r\nkind: FineTuningRequest\r\n`,
      'train/axolotl.yaml': axolotl,
    },
  },
  'a dataset changed under a manifest that is left alone': {
    base: requestFiles(),
    change: { 'data/tickets.jsonl': '{"prompt":"x","completion":"y"}\n' },
  },
  'a manifest renamed and altered': {
    base: requestFiles(),
    change: { 'finetune/support-bot.yml': null, 'finetune/help-bot.yml': manifest({ risk: 'high' }) },
  },
  'a manifest moved out of sight': {
    base: requestFiles(),
    change: { 'finetune/support-bot.yml': null, 'old/support-bot.yml': manifest() },
  },
  'a manifest removed': { base: requestFiles(), change: { 'finetune/support-bot.yml': null } },
  'a base that moved on under the references': {
    base: { 'data/tickets.jsonl': 'old\n', 'train/axolotl.yaml': axolotl },
    change: { 'finetune/support-bot.yml': manifest() },
    later: { 'data/tickets.jsonl': 'newer\n' },
  },
  'links in the place of a manifest, of a dataset and of a folder': {
    base: requestFiles(),
    change: {
      'finetune/link.yml': { link: 'support-bot.yml' },
      'data/tickets.jsonl': { link: '../README.md' },
      'finetune/sub': { link: '../data' },
    },
  },
  'a manifest that is binary, and one that is too long': {
    change: {
      'finetune/binary.yml': Buffer.from('a\0b'),
      'finetune/long.yml': `a: ${'x'.repeat(600_000)}\n`,
      'finetune/latin.yml': Buffer.from([0x61, 0xff, 0x0a]),
    },
  },
  'a release of a request at the base': { base: requestFiles(), change: { 'finetune/release.yml': release } },
  'a policy that is no longer one': {
    base: requestFiles(),
    change: { '.github/tunegate.yml': `${policy}ruels: {}\n` },
  },
  'a policy that fails its own tests, on manifests of the base and of the change': {
    base: requestFiles(),
    change: {
      '.github/tunegate.yml': `${policy}rules: { peft/max-rank: { severity: error, max: 8 } }\n`,
      '.github/rank.tunegate-test.yml': policyTest,
      'finetune/new.yml': manifest({ rank: 4 }),
    },
  },
  'a base whose policy is broken': {
    change: requestFiles(),
    policy: 'apiVersion: tunegate/v1\nkind: Policy\nruels: {}\n',
  },
  'a further schema': {
    base: { 'schemas/team.json': '{"required":["x-team"]}' },
    policy: `${policy}schemas: [schemas/team.json]\n`,
    change: requestFiles(),
  },
  'a further schema that is broken': {
    base: { 'schemas/team.json': '{"type":"nothing"}' },
    policy: `${policy}schemas: [schemas/team.json]\n`,
    change: requestFiles(),
  },
  'a large dataset and one with a pointer of git-lfs': {
    change: {
      ...requestFiles({ dataset: '{"prompt":"x","completion":"y"}\n'.repeat(40_000) }),
      'finetune/lfs.yml': manifest({ uri: 'data/big.jsonl', digest: 'b'.repeat(64) }),
      'data/big.jsonl': `version https://git-lfs.github.com/spec/v1\noid sha256:${'b'.repeat(64)}\nsize 61\n`,
    },
  },
}

test.each(Object.entries(scenes))('The command line says what the gate says: %s.', async (_, scene) => {
  const gate = await gateSays(scene)
  expect(await commandLineSays(scene, 'committed')).toEqual(gate)
  expect(await commandLineSays(scene, 'uncommitted')).toEqual(gate)
})

type Said = {
  readonly findings: readonly string[]
  readonly manifests: readonly string[]
  readonly seats: readonly string[]
  readonly stopped: boolean
}

async function gateSays({ base = {}, change, later, policy: rules = policy }: Scene): Promise<Said> {
  await using github = await startGitHub({ now: new Date(Date.now() - 3_600_000) })
  for (const login of ['dana', 'erin']) github.user(login)
  const models = github.repository('acme/models', { collaborators: { dana: 'write', erin: 'write' } })
  models.commit('main', {
    by: 'erin',
    files: gateFiles({ 'README.md': '# models\n', '.github/tunegate.yml': rules, ...base }),
  })
  models.branch('feature', 'main')
  models.commit('feature', { by: 'dana', files: gateFiles(change) })
  const pull = models.openPullRequest({ by: 'dana', head: 'feature', base: 'main' })
  if (later) models.commit('main', { by: 'erin', files: gateFiles(later) })
  const token = github.token({
    repository: 'acme/models',
    permissions: { contents: 'read', pull_requests: 'read', checks: 'write' },
  })
  const event = pullRequestEvent(github, pull, 'opened')
  const { outputs } = await runAction({ github, token, event, env: compileCache })
  return said({
    verdict: outputs['verdict'] ?? '',
    findings: parsed(outputs['findings']),
    manifests: parsed(outputs['manifests']),
    seats: parsed(outputs['seats']),
  })
}

async function commandLineSays(scene: Scene, state: 'committed' | 'uncommitted'): Promise<Said> {
  const { base = {}, change, later, policy: rules = policy } = scene
  using here = repository({ 'README.md': '# models\n', '.github/tunegate.yml': rules, ...base })
  if (later) {
    here.git('checkout', '--quiet', 'main')
    here.commit(later)
    here.git('checkout', '--quiet', 'feature')
  }
  if (state === 'committed') here.commit(change)
  else here.put(change)
  return said(reportOf(await runCli(['check', '--base', 'main', '--format', 'json'], { cwd: here.path })))
}

type Output = {
  readonly verdict: string
  readonly findings: readonly {
    readonly rule: string
    readonly severity: string
    readonly path: string
    readonly line: number
    readonly column: number
    readonly pointer: string
    readonly message: string
  }[]
  readonly manifests: readonly { readonly path: string; readonly sha256: string; readonly kind: string }[]
  readonly seats: readonly { readonly name: string; readonly needed: boolean; readonly reason: string }[]
}

/** What both know: people are known to the gate alone. */
function said({ verdict, findings, manifests, seats }: Output): Said {
  return {
    findings: findings
      .filter(({ rule }) => rule !== 'initiator/known' && !rule.startsWith('approval/'))
      .map(
        ({ severity, rule, path, line, column, pointer, message }) =>
          `${severity} ${rule} ${path}:${line}:${column} ${pointer} ${message}`,
      ),
    manifests: manifests.map(({ path, sha256, kind }) => `${path} ${sha256} ${kind}`).toSorted(),
    seats: seats.map(({ name, needed, reason }) => `${name} ${needed} ${reason}`),
    stopped: verdict === 'error',
  }
}

function gateFiles(files: Files): NonNullable<CommitOptions['files']> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      const link = typeof content === 'object' && content !== null && 'link' in content
      return [path, link ? { mode: '120000' as const, content: content.link } : content]
    }),
  )
}

function parsed(text: string | undefined) {
  return JSON.parse(text ?? '[]')
}
