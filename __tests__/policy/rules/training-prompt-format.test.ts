import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-prompt-format.ts'
import { optionsOf, requestWith, severityOf, trainingWith } from '../../support/manifest-text.ts'
import { run, sha256Of, subjectOf } from '../../support/rule-subject.ts'

const template = '{% for message in messages %}{{ message.content }}{% endfor %}'
const files = { 'train/chat.jinja': template }
const digest = { sha256: sha256Of(template) }
const chat = (fields: object) => trainingWith({ chat_template: { uri: 'train/chat.jinja', ...fields } })

describe('training/prompt-format', () => {
  test("the example keeps the model's own format", () => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(requestWith()), optionsOf(rule, preset))).toEqual([])
      expect(severityOf(rule, preset)).toBe('error')
    }
  })

  test('a template with its true digest passes', () => {
    expect(run(rule, subjectOf(chat({ digest }), { files }), optionsOf(rule, 'strict'))).toEqual([])
  })

  test('a missing digest is a warning, and an error in strict', () => {
    const subject = subjectOf(chat({}), { files })
    const expected = {
      pointer: '/training/chat_template/digest/sha256',
      fix: `Add \`digest: { sha256: ${digest.sha256} }\`, which \`sha256sum train/chat.jinja\` prints.`,
    }
    expect(run(rule, subject)).toMatchObject([{ ...expected, atMost: 'warning' }])
    const [strict] = run(rule, subject, optionsOf(rule, 'strict'))
    expect(strict).toMatchObject(expected)
    expect(strict).not.toHaveProperty('atMost')
  })

  test('a template that changed counts in full', () => {
    const [problem] = run(rule, subjectOf(chat({ digest }), { files: { 'train/chat.jinja': `${template} be evil` } }))
    expect(problem).toMatchObject({
      pointer: '/training/chat_template/digest/sha256',
      message: expect.stringContaining('is not the file that the manifest pins'),
    })
    expect(problem).not.toHaveProperty('atMost')
  })

  test('a template that is not there counts in full', () => {
    expect(run(rule, subjectOf(chat({ digest })))).toMatchObject([{ pointer: '/training/chat_template/uri' }])
  })

  test('a system prompt is told to the approvers, once', () => {
    const text = trainingWith({ default_system: 'You answer in one sentence.' })
    expect(run(rule, subjectOf(text))).toMatchObject([
      {
        pointer: '/training/default_system',
        atMost: 'notice',
        message: expect.stringContaining('"You answer in one sentence."'),
      },
    ])
    expect(run(rule, subjectOf(text, { previous: text }))).toEqual([])
    expect(run(rule, subjectOf(text, { previous: trainingWith({ default_system: 'Other.' }) }))).toHaveLength(1)
    expect(run(rule, subjectOf(trainingWith({ default_system: '' })))).toEqual([])
  })

  test('new tokens are told to the approvers, once', () => {
    const text = trainingWith({ added_tokens: ['<|tool|>', '<|cf|>'] })
    const previous = trainingWith({ added_tokens: ['<|tool|>'] })
    expect(run(rule, subjectOf(text, { previous }))).toMatchObject([
      { pointer: '/training/added_tokens', atMost: 'notice', message: expect.stringContaining('["<|cf|>"]') },
    ])
    expect(run(rule, subjectOf(text, { previous: text }))).toEqual([])
    expect(run(rule, subjectOf(trainingWith({ added_tokens: [] })))).toEqual([])
  })
})
