import { describe, expect, test } from '@jest/globals'
import { readTrainingConfig, type TrainingConfig } from '../../../src/evidence/index.ts'
import { rule } from '../../../src/policy/rules/training-config-matches.ts'
import { honest, problemsFor, problemsIn } from '../../support/config-problems.ts'

type Recognised = Extract<TrainingConfig, { readonly state: 'recognised' }>

/** What the reader says of a config, with a part of it said otherwise. */
function readingOf(text: string, change: (config: Recognised) => Partial<Recognised>): Recognised {
  const config = readTrainingConfig('train/config.yaml', text)
  if (config.state !== 'recognised') throw new Error(config.state)
  return { ...config, ...change(config) }
}

const atStart = { line: 1, column: 1 }

describe('what training/config-matches makes of silence', () => {
  describe('of the manifest', () => {
    test.each([
      ['target_modules', '[q_proj, v_proj]', '[embed_tokens, lm_head]', undefined],
      ['lora_alpha', 'lora_alpha: 32', 'lora_alpha: 99999', 'warning'],
      ['use_rslora', 'adapter:', 'peft_use_rslora: true\nadapter:', 'warning'],
      ['layers_to_transform', 'adapter:', 'peft_layers_to_transform: [0, 1]\nadapter:', 'warning'],
    ])('%s that only the config states is found.', (field, before, after, atMost) => {
      const problems = problemsIn(rule, honest.replace(before, after), { peft: { [field]: undefined } })
      expect(problems.map((problem) => [problem.pointer, problem.atMost])).toEqual([[`/peft_config/${field}`, atMost]])
      expect(problems[0]?.message).toContain('is not stated')
    })

    test.each([
      ['lora_alpha', 'lora_alpha: 32', 'lora_alpha: 8'],
      ['lora_dropout', 'adapter:', 'lora_dropout: 0.05\nadapter:'],
      ['use_rslora', 'adapter:', 'peft_use_rslora: false\nadapter:'],
    ])('%s may be left out where that means the same or changes little.', (field, before, after) => {
      expect(problemsIn(rule, honest.replace(before, after), { peft: { [field]: undefined } })).toEqual([])
    })
  })

  describe('of the config', () => {
    const withoutRank = honest.replace('lora_r: 16\n', '')
    const byDefault = readingOf(withoutRank, ({ facts }) => ({
      facts: { ...facts, peft_config: { ...facts.peft_config, r: { value: 8, pointer: '', byDefault: true, ...atStart } } },
    }))

    test("The framework's default is held against what the manifest states, and no key is said to state it.", () => {
      const [problem, ...others] = problemsFor(rule, byDefault)
      expect(others).toEqual([])
      expect(problem?.pointer).toBe('/peft_config/r')
      expect(problem).not.toHaveProperty('atMost')
      expect(problem?.message).toBe(
        "peft_config.r is 16 here, but train/config.yaml does not state `lora_r`, and axolotl's default is 8, " +
          'which training follows.',
      )
      expect(JSON.stringify(problem)).not.toContain('config.yaml:1:1')
    })

    test('Two silences, and a default that is stated, say nothing.', () => {
      expect(problemsFor(rule, byDefault, { peft: { r: undefined } })).toEqual([])
      expect(problemsFor(rule, byDefault, { peft: { r: 8 } })).toEqual([])
    })

    test('Nothing that a config leaves out is said to stand in its first line.', () => {
      const silent = honest.replace('adapter: lora\n', '')
      const dpo = { training: { method: 'dpo' }, fields: { datasets: [{ name: 'a', uri: 'data/tickets.jsonl', role: 'preference' }] } }
      const messages = [...problemsIn(rule, silent), ...problemsIn(rule, honest, dpo)].map(({ message }) => message)
      expect(messages).toHaveLength(2)
      for (const message of messages) expect(message).toMatch(/default/)
      for (const message of messages) expect(message).not.toContain('config.yaml:1:1')
    })

    test('A commit that the manifest states and the config leaves open is a warning at most, or in full by policy.', () => {
      const open = honest.replace(/revision_of_model.*\n/, '')
      const [problem, ...others] = problemsIn(rule, open)
      expect(others).toEqual([])
      expect(problem).toMatchObject({ pointer: '/base_model/revision', atMost: 'warning', fix: expect.stringContaining('`revision_of_model`') })
      const required = problemsIn(rule, open, { options: { 'require-revision': true } })
      expect(required.map(({ pointer, atMost }) => [pointer, atMost])).toEqual([['/base_model/revision', undefined]])
    })

    test.each([
      ['a folder', honest.replace('base_model: meta', 'base_model: /models/meta')],
      ['a framework without such a key', 'model: meta-llama/Llama-3.2-3B\ntrain: true\ndata: data/tickets.jsonl\niters: 5\n' +
        'lora_parameters: { keys: [q_proj, v_proj], rank: 16, scale: 2.0 }\n'],
    ])('%s has no revision to state.', (_, text) => {
      const open = text.replace(/revision_of_model.*\n/, '')
      expect(problemsIn(rule, open).filter(({ pointer }) => pointer === '/base_model/revision')).toEqual([])
    })

    test('A revision that is no commit may be left out.', () => {
      const model = { base_model_name_or_path: 'meta-llama/Llama-3.2-3B', revision: 'main' }
      expect(problemsIn(rule, honest.replace(/revision_of_model.*\n/, ''), { fields: { base_model: model } })).toEqual([])
    })
  })
})

describe('what training/config-matches makes of a config that it cannot be sure of', () => {
  test.each(['axolotl', 'Axolotl 0.9', 'LLaMA_Factory', 'trl', 'openai'])('One that is no config of the stated %s is an error.', (framework) => {
    const problems = problemsIn(rule, 'steps: 3\n', { training: { framework } })
    expect(problems).toMatchObject([{ pointer: '/training/framework', message: expect.stringContaining(`${framework}", and train/config.yaml is no config of it`) }])
    expect(problems[0]).not.toHaveProperty('atMost')
  })

  test.each(['acme-train', 'transformers', 'trlx', 'pefty'])('Of the stated %s nothing is known here.', (framework) => {
    expect(problemsIn(rule, 'steps: 3\n', { training: { framework } })).toEqual([])
  })

  test('A config that several frameworks would read is told, whichever of them the manifest names.', () => {
    const several = readingOf(honest, () => ({ alternatives: ['trl', 'llama-factory'] }))
    const [problem, ...others] = problemsFor(rule, several)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ pointer: '/training/framework' })
    expect(problem).not.toHaveProperty('atMost')
    expect(problem?.message).toContain('axolotl, trl or llama-factory')
    expect(problemsFor(rule, several, { training: { framework: 'axolotl' } }).map(({ message }) => message)).toEqual([problem?.message])
  })

  test("PEFT's own file comes from any framework, but not where another framework reads it as its config.", () => {
    const text = JSON.stringify({
      peft_type: 'LORA', task_type: 'CAUSAL_LM', base_model_name_or_path: 'meta-llama/Llama-3.2-3B',
      revision: '13afe5124825b4f3751f836b40dafda64c1ed062', r: 16, lora_alpha: 32, target_modules: ['q_proj', 'v_proj'],
    })
    const training = { framework: 'axolotl' }
    expect(problemsFor(rule, readingOf(text, () => ({})), { training })).toEqual([])
    const both = readingOf(text, () => ({ alternatives: ['axolotl'] }))
    expect(problemsFor(rule, both, { training }).map(({ pointer }) => pointer)).toEqual(['/training/framework', '/datasets/0'])
  })

  test('What is stated and has no one value is an error at its place in the config.', () => {
    const message = 'A list stands where one text is expected.'
    const unread = [{ key: 'base_model', place: { line: 7, column: 3 }, message }]
    const [problem, ...others] = problemsFor(rule, readingOf(honest, () => ({ unread })))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ path: 'train/config.yaml', place: { line: 7, column: 3 } })
    expect(problem?.message).toContain('stated, but cannot be read as one value')
    expect(problem?.message).toContain(message)
    expect(problem).not.toHaveProperty('atMost')
  })

  test("A folder of an address may be called like the Hub's cache and be no such thing.", () => {
    const text = honest.replace('base_model: meta-llama/Llama-3.2-3B', 'base_model: s3://evil/models--meta-llama--Llama-3.2-3B')
    expect(problemsIn(rule, text).map(({ pointer }) => pointer)).toEqual(['/base_model/base_model_name_or_path'])
  })
})
