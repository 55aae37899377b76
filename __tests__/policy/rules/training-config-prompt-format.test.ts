import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-prompt-format.ts'
import { honest, placesOf, problemsIn } from '../../support/config-problems.ts'
import { severityOf } from '../../support/manifest-text.ts'

const setting = (line: string) => honest.replace('adapter:', `${line}\nadapter:`)

describe('training/config-prompt-format', () => {
  test('it is a warning, in strict an error.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
    expect(problemsIn(rule, honest)).toEqual([])
  })

  test('A template of its own counts in full, one that the framework has under a name is a notice.', () => {
    const [own, ...more] = problemsIn(rule, setting('chat_template_jinja: "{{ messages }}"'))
    expect([own, ...more]).toMatchObject([{ pointer: '/chat_template_jinja', place: { line: 6 } }])
    expect(own).not.toHaveProperty('atMost')
    expect(problemsIn(rule, setting('chat_template: qwen2.5'))).toMatchObject([{ atMost: 'notice' }])
    expect(problemsIn(rule, setting('chat_template: chat.jinja'))[0]).not.toHaveProperty('atMost')
  })

  test.each([
    ['tokens: ["<|tool|>"]', { added_tokens: ['<|tool|>', '<|end|>'] }],
    ['special_tokens: { pad_token: "<|pad|>" }', { added_tokens: ['<|pad|>'] }],
    ['default_system_message: Be brief.', { default_system: 'Be brief.' }],
    ['chat_template_jinja: train/chat.jinja', { chat_template: { uri: 'train/chat.jinja' } }],
  ])('%s is fine where the manifest declares it.', (line, training) => {
    expect(problemsIn(rule, setting(line))).toHaveLength(1)
    expect(problemsIn(rule, setting(line), { training })).toEqual([])
  })

  test('Formats are accepted by name.', () => {
    const text = 'model_name_or_path: a/b\nstage: sft\ntemplate: llama3\n'
    expect(placesOf(problemsIn(rule, text))).toEqual(['train/config.yaml:3:11 /template'])
    expect(problemsIn(rule, text, { options: { values: ['llama3'] } })).toEqual([])
  })
})
