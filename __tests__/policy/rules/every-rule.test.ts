import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { parseManifest } from '../../../src/manifest/index.ts'
import type { PresetSetting, Rule } from '../../../src/policy/rule.ts'
import { rules } from '../../../src/policy/rules/index.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'
import { exampleSubject } from './example.ts'

const documentRules = rules.filter((rule) => rule.scope !== 'change')

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = new URL(`../../../docs/rules/${id}.md`, import.meta.url)

  it('is named as its file and has a page of that title', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/)
    expect(existsSync(new URL(`../../../src/policy/rules/${id.replace('/', '-')}.ts`, import.meta.url))).toBe(true)
    expect(existsSync(page)).toBe(true)
    expect(readFileSync(page, 'utf8').split('\n')[0]).toBe(`# ${id}`)
  })

  it('describes every option, in its schema and on its page', () => {
    const text = readFileSync(page, 'utf8')
    for (const [name, schema] of Object.entries(rule.options)) {
      expect(schema).toHaveProperty('description', expect.stringMatching(/\w/))
      expect(text).toContain(`\`${name}\``)
    }
  })

  it.each(['recommended', 'strict'] as const)('has a valid setting in %s', (preset) => {
    const { severity, options } = settingOf(rule.presets[preset])
    expect(['error', 'warning', 'notice', 'off']).toContain(severity)
    expect(Object.keys(rule.options)).toEqual(expect.arrayContaining(Object.keys(options)))
  })
})

describe('every rule', () => {
  it('has nothing to say about the example manifest under recommended', () => {
    const subject = exampleSubject()
    const problems = documentRules.flatMap((rule) => {
      const { severity, options } = settingOf(rule.presets.recommended)
      return severity === 'off' ? [] : run(rule, subject, options).map(({ message }) => `${rule.id}: ${message}`)
    })
    expect(problems).toEqual([])
  })

  it('never throws, whatever the manifest holds', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        const text = JSON.stringify(manifest)
        fc.pre(parseManifest('finetune/any.json', text).documents.length > 0)
        const subject = subjectOf(text, { path: 'finetune/any.json', previous: text, files: { a: 'x', 'a.dvc': text } })
        for (const rule of documentRules) {
          for (const setting of [rule.presets.recommended, rule.presets.strict]) checkSays(rule, setting, subject)
        }
      }),
      { numRuns: 300 },
    )
  })
})

function checkSays(rule: Rule, setting: PresetSetting, subject: ReturnType<typeof subjectOf>) {
  for (const problem of run(rule, subject, settingOf(setting).options)) {
    if (!/[.?]$/.test(problem.message)) throw new Error(`${rule.id}: not a sentence: ${problem.message}`)
    if (problem.place.line < 1 || problem.place.column < 1) throw new Error(`${rule.id}: no place: ${problem.pointer}`)
  }
}

function settingOf(setting: PresetSetting) {
  if (typeof setting === 'string') return { severity: setting, options: {} }
  const { severity, ...options } = setting
  return { severity, options }
}

const anything = fc.jsonValue({ maxDepth: 3 })

const texts = fc.oneof(
  anything,
  fc.constantFrom('a', 'hf://datasets/x/y@main/z', 's3://b/k?versionId=', 'https://[::', '../a', 'yes', 'main', 'LORA'),
)

function fields(...names: string[]) {
  return fc.oneof(anything, fc.dictionary(fc.constantFrom(...names), texts))
}

const resources = fields('uri', 'digest', 'name', 'revision', 'sha256')

/** Half noise, half noise in the places where rules look. */
const manifests = fc.oneof(
  anything,
  fc.record(
    {
      kind: fc.oneof(anything, fc.constantFrom('FineTuningRequest', 'FineTuningRelease')),
      initiator: fields('github', 'id'),
      base_model: fields('base_model_name_or_path', 'revision', 'license', 'digest'),
      datasets: fc.oneof(
        anything,
        fc.array(
          fields('name', 'uri', 'revision', 'digest', 'license', 'contentSize', 'hasSensitivePersonalInformation'),
        ),
      ),
      training: fields('framework', 'method', 'config', 'chat_template', 'hyperparameters', 'trust_remote_code'),
      peft_config: fields('peft_type', 'r', 'rank_pattern', 'target_modules', 'modules_to_save', 'init_lora_weights'),
      evaluation_plan: fc.oneof(anything, fc.array(fields('name', 'min_samples', 'margin', 'dataset'))),
      request: resources,
      subject: fc.oneof(anything, fc.array(resources)),
      rollback: resources,
    },
    { requiredKeys: [] },
  ),
)
