import { posix } from 'node:path'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parseDocument } from 'yaml'
import { frameworks, readTrainingConfig, type TrainingConfig, type TrainingFacts } from '../../src/evidence/index.ts'
import { parseManifest, type RepositoryFile } from '../../src/manifest/index.ts'
import { rule as matches } from '../../src/policy/rules/training-config-matches.ts'
import { rule as configDigest } from '../../src/policy/rules/training-config-digest.ts'
import { requestFrom, starterFiles, type StarterRequest } from '../../src/starter/index.ts'
import { run, sha256Of, subjectOf } from '../support/rule-subject.ts'
import { filesBeside, trainingConfigs } from './training-configs.ts'

const known = Object.entries(trainingConfigs)

test('There is a config here for every framework that can be read.', () => {
  expect(Object.keys(trainingConfigs).toSorted()).toEqual([...new Set(frameworks.map(({ id }) => id))].toSorted())
})

test.each(known)('A config of %s is recognised as such.', (id, { path, text }) => {
  expect(recognised(path, text).framework).toBe(id)
})

test.each(known)('Every TODO of a request from %s is refused by the schema, and nothing else is.', (_id, { path, text }) => {
  const { text: manifest, open } = requestFor(path, text)
  const { documents, unreadable } = parseManifest('finetune/x.yml', manifest)
  expect(unreadable).toEqual([])
  const refused = documents[0]?.issues.map(({ rule, pointer, place }) => ({ rule, pointer, line: place.line }))
  expect(refused?.toSorted(byPointer)).toEqual(
    open.map(({ pointer, line }) => ({ rule: 'manifest/schema', pointer, line })).toSorted(byPointer),
  )
  expect(open.length).toBeGreaterThan(5)
})

test.each(known)('A request from %s, filled in, agrees with its config.', (_id, { path, text }) => {
  const filled = fillIn(requestFor(path, text))
  const files = { ...filesBeside, [path]: text }
  const subject = subjectOf(filled, { files })
  expect(subject.document.issues).toEqual([])
  // A config that names no data, as an adapter's own does, cannot agree about it.
  const namesData = recognised(path, text).facts.datasets.length > 0
  const problems = run(matches, subject).filter(({ pointer }) => namesData || pointer !== '/datasets/0')
  // Whoever fills it in states the commits that most configs leave open: that is a warning until the config has them too.
  const isOpen = ({ message, atMost }: (typeof problems)[number]) => atMost === 'warning' && message.includes('names no revision')
  expect(problems.filter((problem) => !isOpen(problem))).toEqual([])
  expect(run(configDigest, subject, { required: true })).toEqual([])
})

test('What is altered afterwards does not agree any more: the comparison sees the request.', () => {
  const { path, text } = trainingConfigs['axolotl'] ?? { path: '', text: '' }
  const filled = fillIn(requestFor(path, text)).replace('r: 16', 'r: 8')
  const problems = run(matches, subjectOf(filled, { files: { ...filesBeside, [path]: text } }))
  expect(problems.map(({ pointer }) => pointer)).toContain('/peft_config/r')
})

test('A request says what an Axolotl config says, in the words of the manifest.', () => {
  const { path, text } = trainingConfigs['axolotl'] ?? { path: '', text: '' }
  const value: unknown = parseDocument(requestFor(path, text, true).text).toJS()
  expect(value).toMatchObject({
    base_model: { base_model_name_or_path: 'meta-llama/Llama-3.2-3B', revision: '13afe5124825b4f3751f836b40dafda64c1ed062' },
    datasets: [
      {
        name: 'tickets',
        uri: 'data/tickets.jsonl',
        digest: { sha256: sha256Of(filesBeside['data/tickets.jsonl'] ?? '') },
        contentSize: 64,
        num_rows: 2,
      },
      { name: 'alpaca', uri: 'hf://datasets/tatsu-lab/alpaca', revision: null, split: 'train[:80%]' },
      { name: 'extra', uri: 's3://acme-data/extra.jsonl', digest: { sha256: 'TODO' } },
    ],
    training: {
      framework: 'axolotl',
      method: 'sft',
      config: { uri: 'train/axolotl.yaml', digest: { sha256: sha256Of(text) } },
      trust_remote_code: true,
      chat_template: { uri: 'train/template.jinja' },
      adapter_name_or_path: { uri: 'adapters/earlier' },
      hyperparameters: { learning_rate: 0.0002, seed: 42 },
    },
    peft_config: { peft_type: 'LORA', r: 16, target_modules: ['q_proj', 'v_proj'] },
  })
})

test('Credentials of a config are not copied: the field is left to be filled in.', () => {
  const uri = 'https://bot:hunter22@data.example.com/x.jsonl'
  const text = `base_model: a/b\nadapter: lora\nlora_r: 8\ndatasets: [{ path: "${uri}", type: alpaca }]\n`
  const { text: manifest, open } = requestFor('train/axolotl.yaml', text)
  expect(manifest).not.toContain('hunter22')
  expect(open.map(({ pointer }) => pointer)).toContain('/datasets/0/uri')
})

test('Whatever a config says, the request is read back as it was meant.', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('no', 'yes', 'on', '08', '1e-5', '=', '<<', '2026-01-01', '~', '12:30', '0o7', '# x', 'a: b', '@x', '\u2028', '\u0085'),
  )
  // Readers round a larger whole number differently, however it is written.
  const exact = (rate: number): boolean => !Number.isInteger(rate) || Number.isSafeInteger(rate)
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).filter(exact), fc.constantFrom(1e-7, 5e-324, -1e-9))
  fc.assert(
    fc.property(value, number, fc.array(value, { minLength: 1, maxLength: 3 }), (model, rate, modules) => {
      const place = { line: 1, column: 1, pointer: '' }
      const facts: TrainingFacts = {
        base_model: { value: model, ...place },
        datasets: [],
        peft_config: { r: { value: 8, ...place }, target_modules: { value: modules, ...place } },
        hyperparameters: { custom: { value: rate, ...place } },
        settings: [],
      }
      const { text } = requestOf({ ...asTrl, facts }, 'train/x.yaml')
      const { documents, unreadable } = parseManifest('finetune/x.yml', text)
      expect(unreadable).toEqual([])
      expect(documents[0]?.value).toMatchObject({
        base_model: { base_model_name_or_path: model },
        peft_config: { target_modules: modules },
        training: { hyperparameters: { custom: rate === 0 ? 0 : rate } },
      })
      expect(documents[0]?.issues.filter(({ rule }) => rule === 'manifest/portable-yaml')).toEqual([])
    }),
  )
})

test('A config that trains every weight makes a request without an adapter, which says so.', () => {
  const { text } = requestFor('train/full.yaml', 'base_model: a/b\nmicro_batch_size: 1\nnum_epochs: 1\ndatasets: [{ path: a/c, type: alpaca }]\n')
  expect(text).not.toMatch(/^peft_config:/m)
  expect(text).toContain('every weight would be trained')
})

test('Datasets of the same name get names of their own, and one that is named twice stands once.', () => {
  const text = 'base_model: a/b\nadapter: lora\ndatasets: [{ path: a/c, type: x }, { path: d/c, type: x }, { path: a/c, type: y }]\n'
  const value: unknown = parseDocument(requestFor('train/axolotl.yaml', text).text).toJS()
  expect(value).toMatchObject({ datasets: [{ name: 'c' }, { name: 'c-2' }] })
})

test('The first request that init writes is refused at each TODO, and only there.', () => {
  const file = starterFiles().find(({ path }) => path === 'finetune/example.yml')
  const { documents } = parseManifest('finetune/example.yml', file?.text ?? '')
  const marked = (file?.text ?? '').split('\n').flatMap((line, index) => (line.includes('# TODO: ') ? [index + 1] : []))
  expect(documents[0]?.issues.map(({ place }) => place.line).toSorted((a, b) => a - b)).toEqual(marked)
  expect(marked.length).toBeGreaterThan(15)
})

test('A name of a file adds no line to the request.', () => {
  const text = 'base_model: a/b\nadapter: lora\nlora_r: 8\ndatasets: [{ path: a/c, type: x }]\n'
  const count = (path: string): number => requestFor(path, text).text.split('\n').length
  const plain = parseManifest('finetune/x.yml', requestFor('train/b.yml', text).text)
  for (const odd of ['\n', '\r', '\u0085', '\u2028', '\u2029', '\0', '\u001b[2K', '\u202e', '\ufeff']) {
    const path = `a${odd}evil: x${odd}b.yml`
    const request = requestFor(path, text).text
    const heading = request.slice(0, request.indexOf('apiVersion'))
    expect(heading.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
    expect(heading.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
    const { documents, unreadable } = parseManifest('finetune/x.yml', request)
    expect(unreadable).toEqual([])
    expect(Object.keys(documents[0]?.value ?? {})).toEqual(Object.keys(plain.documents[0]?.value ?? {}))
  }
  expect(count('a\u2028b.yml')).toBe(count('train/b.yml'))
})

test('Numbers that cannot be copied are left to be filled in, and none is guessed.', () => {
  const place = { line: 1, column: 1, pointer: '/x' }
  for (const value of [2 ** 53, -(2 ** 60), 1e300, Infinity, -Infinity, NaN]) {
    const facts: TrainingFacts = {
      datasets: [],
      tuning: { value: 'lora', ...place },
      peft_config: { r: { value, ...place }, lora_alpha: { value: 16, ...place } },
      hyperparameters: { seed: { value, ...place }, custom: { value, ...place }, learning_rate: { value: 2e-4, ...place } },
      settings: [],
    }
    const { text, open } = requestOf({ ...asTrl, facts }, 'train/x.yaml')
    const { documents } = parseManifest('finetune/x.yml', text)
    expect(parseDocument(text).toJS()).toMatchObject({
      training: { hyperparameters: { learning_rate: 2e-4, seed: 'TODO' } },
      peft_config: { r: 'TODO', lora_alpha: 16 },
    })
    expect(text).not.toMatch(/\.inf|\.nan|e\+|9007199254740992|custom/i)
    const marked = ['/peft_config/r', '/training/hyperparameters/seed']
    expect(open.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(marked))
    expect(documents[0]?.issues.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(marked))
  }
})

test.each(['/models/llama', './models/llama', '../llama', '~/llama', 'C:\\models\\llama', 'out/run/7', 'file:///models/llama'])(
  'A base model in the folder %s is pinned by its bytes, and not by a commit.',
  (name) => {
    const text = JSON.stringify({ base_model: name, adapter: 'lora', lora_r: 8, datasets: [{ path: 'a/c', type: 'x' }] })
    const pointers = requestFor('train/axolotl.json', text).open.map(({ pointer }) => pointer)
    expect(pointers).toContain('/base_model/digest/sha256')
    expect(pointers).not.toContain('/base_model/revision')
  },
)

test.each(['auto_resume_from_checkpoints: true', 'resume_from_checkpoint: true'])('With %s the checkpoint is to be declared.', (line) => {
  const text = `base_model: a/b\nadapter: lora\nlora_r: 8\ndatasets: [{ path: a/c, type: x }]\n${line}\n`
  const pointers = requestFor('train/axolotl.yaml', text).open.map(({ pointer }) => pointer)
  expect(pointers).toEqual(expect.arrayContaining([
    '/training/resume_from_checkpoint/uri', '/training/resume_from_checkpoint/digest/sha256',
  ]))
})

const asTrl = { state: 'recognised', framework: 'trl', companions: [], alternatives: [], unread: [] } as const

function recognised(path: string, text: string): Extract<TrainingConfig, { state: 'recognised' }> {
  const config = readTrainingConfig(path, text, companion)
  if (config.state === 'recognised') return config
  throw new Error(`${path} is ${config.state}`)
}

function companion(path: string): RepositoryFile {
  const text = filesBeside[path]
  if (text === undefined) return { state: 'absent' }
  return { state: 'present', oid: '', size: text.length, sha256: sha256Of(text), text }
}

function requestFor(path: string, text: string, measure = false): StarterRequest {
  return requestOf(recognised(path, text), path, sha256Of(text), measure)
}

function requestOf(
  config: Extract<TrainingConfig, { state: 'recognised' }>,
  path: string,
  sha256 = '0'.repeat(64),
  measure = false,
): StarterRequest {
  return requestFrom({
    config,
    path,
    sha256,
    initiator: undefined,
    isFolder: (name) => name === 'data' || name === 'data/mlx',
    fileOf: (name) => {
      const found = [name, posix.join(posix.dirname(path), name)].find((one) => Object.hasOwn(filesBeside, one))
      const content = found === undefined ? undefined : filesBeside[found]
      if (found === undefined || content === undefined) return undefined
      const rows = content.trimEnd().split('\n').length
      return { path: found, ...(measure ? { measured: { sha256: sha256Of(content), size: content.length, rows } } : {}) }
    },
  })
}

/** Fills every open field in with something valid, by its name alone, as a person does: line by line. */
function fillIn({ text, open }: StarterRequest): string {
  const lines = text.split('\n')
  for (const { pointer, line } of open) {
    const answer = answers[pointer.split('/').at(-1) ?? ''] ?? 'something'
    lines[line - 1] = (lines[line - 1] ?? '').replace(/(?:null|TODO) # TODO: .*$/, answer)
  }
  return lines.join('\n')
}

const answers: Readonly<Record<string, string>> = {
  github: 'octocat',
  sha256: 'ab'.repeat(32),
  revision: '13afe5124825b4f3751f836b40dafda64c1ed062',
  uri: 'data/tickets.jsonl',
  hasSensitivePersonalInformation: 'noAssertion',
  safetyRiskAssessment: 'low',
  method: 'sft',
  higher_is_better: 'true',
  peft_type: 'LORA',
}

function byPointer(a: { readonly pointer: string }, b: { readonly pointer: string }): number {
  return a.pointer < b.pointer ? -1 : 1
}
