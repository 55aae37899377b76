import { expect, test } from '@jest/globals'
import { marked } from 'marked'
import { manifest, policy, requestFiles } from '../support/scene.ts'
import { approve, list, outcome, stage, type Run, type Stage } from './stage.ts'

/** Whatever could mean something to Markdown, HTML, GitHub, a terminal, or a runner that reads the log. */
const hostile = [
  '</td></table><img src=x onerror=alert(1)><script>alert(1)</script>',
  '[x](https://evil.test/a) ![i](https://evil.test/i.png) https://evil.test/b <https://evil.test/c>',
  '@frank acme/models#1 #1 `` ` ``` ~~~ | ** __ <!-- ',
  '\u202Eevil\u202C \u2066x\u2069 \u200B \u001B[31m',
  '::set-output name=verdict::approved%0A::error::pwned ##[error]pwned',
].join(' ')
const commands = '\n::set-output name=verdict::approved\r\n::error::pwned\nEOF\nverdict=approved\n'
const lines = `${commands}\n# Approved\n\n- [x] ${hostile}`

const name = '\n::set-output name=verdict::approved\n[x](https:evil.test)\u202E::error file=x,line=1::pwned.json'
const path = `finetune/a <img src=x>|\`@frank\`${name}`

const document = {
  apiVersion: 'tunegate/v1',
  kind: 'FineTuningRequest',
  metadata: { name: hostile + lines },
  initiator: { github: 'dana', intendedUse: hostile + lines },
  base_model: { base_model_name_or_path: hostile, revision: lines, license: hostile },
  datasets: [{ name: hostile + lines, role: 'train', uri: hostile, license: lines }],
  training: { framework: hostile, method: 'sft', [hostile]: lines },
  peft_config: { peft_type: 'LORA', r: 16, [lines]: hostile },
  safetyRiskAssessment: hostile,
}

/** Where the run's words end up: as Markdown, and as plain text. */
function shown(here: Stage, run: Run) {
  const { output, annotations } = here.check()
  const plain = [output.title ?? '', ...annotations.flatMap(({ title = '', message }) => [title, message])]
  const messages = run.commands.map(({ message }) => message)
  return { markdown: [output.summary ?? '', run.summary], plain: [...plain, ...messages] }
}

function expectHarmless(here: Stage, run: Run): void {
  const { markdown, plain } = shown(here, run)
  // A path that names a file must stay as it is; the runner does not print it.
  const log = run.stdout.replaceAll(/file=[^,]*,/g, '')
  for (const text of [...markdown, ...plain, here.check().output.text ?? '', log]) {
    expect(text).not.toMatch(/\p{Bidi_Control}/u)
    expect(text).not.toContain('\u001B')
  }
  for (const text of markdown) {
    expect(text).not.toMatch(/@(?!\u200B)|#1\b(?!\]|\*)/)
    const html = marked.parse(text, { async: false })
    expect(html.match(/<(?:img|script|input|h1)\b/g)).toBeNull()
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => new URL(address).hostname)
    expect(addresses.filter((host) => host !== '127.0.0.1' && host !== 'github.com')).toEqual([])
  }
  const known = new Set(['add-mask', 'error', 'warning', 'notice'])
  expect(run.commands.filter(({ command }) => !known.has(command))).toEqual([])
  const titles = run.commands.flatMap(({ properties }) => properties['title'] ?? [])
  expect(titles.filter((title) => !/^[a-z-]+\/[a-z-]+$/.test(title))).toEqual([])
  expect(run.said('error')).not.toContain('pwned')
  expect(run.stdout).not.toMatch(/^##\[|^\s*::set-output/m)
}

test.concurrent('hostile text in a title, a path, keys and values has no effect anywhere', async () => {
  await using here = await stage({ title: hostile, files: { [path]: JSON.stringify(document) } })
  here.pull.review('erin', 'COMMENTED', { body: hostile + lines })
  const run = await here.run()
  expect(outcome(run)).toEqual(['rejected', 'failure', 1])
  expect(list(run, 'manifests')).toEqual([expect.objectContaining({ path, kind: 'FineTuningRequest' })])
  expect(new Set(list(run, 'findings').map((finding) => finding.path))).toEqual(new Set([path]))
  expect(run.outputs['verdict']).toBe('rejected')
  expect(here.check().annotations.length).toBeGreaterThan(5)
  expectHarmless(here, run)
})

test.concurrent('hostile text in an override’s reason and in what it overrides has no effect anywhere', async () => {
  const override = '{ phrase: "tunegate override:", from: { permission: write }, expires: 7d }'
  const overridable = `${policy}  override: ${override}\n`
  const files = { ...requestFiles(), 'finetune/support-bot.yml': manifest({ digest: '0'.repeat(64) }) }
  await using here = await stage({ policy: overridable, files, title: hostile })
  approve(here.pull, 'erin', `tunegate override: ${hostile}${lines}`)
  const run = await here.run()
  expect(outcome(run)).toEqual(['overridden', 'success', 0])
  expect(here.check().output.title).toMatch(/^Overridden/)
  expect(run.summary).toContain('alert')
  expectHarmless(here, run)
})

test.concurrent('a manifest that is no YAML, and a policy that is none, are told without effect', async () => {
  await using here = await stage({ files: { 'finetune/x.yml': `kind: "${hostile.replaceAll('"', '')}\n${lines}` } })
  const broken = await here.run()
  expect(outcome(broken)).toEqual(['rejected', 'failure', 1])
  expectHarmless(here, broken)
  const none = JSON.stringify({ [hostile]: lines, kind: hostile })
  here.repository.commit('main', { by: 'erin', files: { '.github/tunegate.yml': none } })
  const invalid = await here.run()
  expect(outcome(invalid)).toEqual(['error', 'failure', 1])
  expectHarmless(here, invalid)
})
