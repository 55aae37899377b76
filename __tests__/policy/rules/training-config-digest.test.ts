import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-digest.ts'
import {
  optionsOf,
  releaseWith,
  requestWith,
  severityOf,
  trainingConfig,
  trainingWith,
} from '../../support/manifest-text.ts'
import { run, sha256Of, subjectOf } from '../../support/rule-subject.ts'

const files = { 'train/axolotl.yaml': trainingConfig }
const sha256 = sha256Of(trainingConfig)
const colon = { 'cfg:axolotl.yaml': trainingConfig }
const config = (fields: object) => trainingWith({ config: fields })
const pinned = { uri: 'train/axolotl.yaml', digest: { sha256 } }
const changed = 'lora_r: 512\n'
const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${trainingConfig.length}\n`

describe('training/config-digest', () => {
  test('the example passes both presets', () => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(requestWith(), { files }), optionsOf(rule, preset))).toEqual([])
      expect(severityOf(rule, preset)).toBe('error')
    }
  })

  test('`./` before a path and capitals in a digest mean the same', () => {
    const text = config({ uri: './train/axolotl.yaml', digest: { sha256: sha256.toUpperCase() } })
    expect(run(rule, subjectOf(text, { files }))).toEqual([])
  })

  test('the fix for a name like a scheme is `./` before it', () => {
    const [problem] = run(rule, subjectOf(config({ ...pinned, uri: 'cfg:axolotl.yaml' }), { files: colon }))
    expect(problem?.fix).toContain('with `./` before a name that has a colon')
    expect(run(rule, subjectOf(config({ ...pinned, uri: './cfg:axolotl.yaml' }), { files: colon }))).toEqual([])
  })

  test.each([
    ['no config', trainingWith({ config: undefined }), '/training/config'],
    ['no digest', config({ uri: 'train/axolotl.yaml' }), '/training/config/digest/sha256'],
    ['only an md5', config({ uri: 'train/axolotl.yaml', digest: { md5: '0' } }), '/training/config/digest/sha256'],
    ['no digest, elsewhere', config({ uri: 's3://acme/train.yaml' }), '/training/config/digest/sha256'],
  ])('%s is a warning, and an error in strict', (_, text, pointer) => {
    expect(run(rule, subjectOf(text, { files }))).toMatchObject([{ pointer, atMost: 'warning' }])
    const [strict, ...others] = run(rule, subjectOf(text, { files }), optionsOf(rule, 'strict'))
    expect(strict).toMatchObject({ pointer })
    expect(strict).not.toHaveProperty('atMost')
    expect(others).toEqual([])
  })

  test('the fix for a missing digest is the digest', () => {
    const [problem] = run(rule, subjectOf(config({ uri: 'train/axolotl.yaml' }), { files }))
    expect(problem?.fix).toBe(`Add \`digest: { sha256: ${sha256} }\`, which \`sha256sum train/axolotl.yaml\` prints.`)
  })

  test.each([
    ['changed bytes', config(pinned), { 'train/axolotl.yaml': changed }, '/digest/sha256', sha256Of(changed)],
    ['a digest that is no digest', config({ ...pinned, digest: { sha256: 'abc' } }), files, '/digest/sha256', sha256],
    ['no such file', config(pinned), {}, '/uri', 'no file of the repository'],
    ['a path out of the repository', config({ ...pinned, uri: '../train.yaml' }), files, '/uri', 'neither a path'],
    ['a name like a scheme', config({ ...pinned, uri: 'cfg:axolotl.yaml' }), colon, '/uri', 'neither a path'],
    ['such a name without a digest', config({ uri: 'cfg:axolotl.yaml' }), colon, '/uri', 'neither a path'],
    ['a git-lfs pointer', config(pinned), { 'train/axolotl.yaml': lfs }, '/uri', 'git-lfs pointer'],
  ])('%s counts in full in both presets', (_, text, content, pointer, words) => {
    for (const preset of ['recommended', 'strict'] as const) {
      const problems = run(rule, subjectOf(text, { files: content }), optionsOf(rule, preset))
      const message: unknown = expect.stringContaining(words)
      expect(problems).toMatchObject([{ pointer: `/training/config${pointer}`, message }])
      expect(problems[0]).not.toHaveProperty('atMost')
    }
  })

  test('a config elsewhere is only stated', () => {
    const text = config({ uri: 's3://acme/train.yaml', digest: { sha256 } })
    expect(run(rule, subjectOf(text), optionsOf(rule, 'strict'))).toMatchObject([
      { pointer: '/training/config/uri', atMost: 'warning', message: expect.stringContaining('only stated') },
    ])
  })

  test('commands quote a path that a shell would read otherwise', () => {
    const uri = 'train/$(id).yaml'
    const [problem] = run(rule, subjectOf(config({ uri }), { files: { [uri]: trainingConfig } }))
    expect(problem?.fix).toContain("sha256sum 'train/$(id).yaml'")
  })

  test('a release has no config of its own', () => {
    expect(run(rule, subjectOf(releaseWith()), optionsOf(rule, 'strict'))).toEqual([])
  })
})
