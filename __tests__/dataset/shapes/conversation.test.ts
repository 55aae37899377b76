import { expect, test } from '@jest/globals'
import { exchanges, issues, read } from './read.ts'

const user = (content: unknown) => ({ role: 'user', content })
const assistant = (content: unknown) => ({ role: 'assistant', content })
const system = (content: unknown) => ({ role: 'system', content })
const chat = (...messages: unknown[]) => ({ messages })

test('Each answer is taught with the system prompt and what was said since the last answer.', () => {
  const row = chat(system('S'), user('a'), assistant('b'), user('c'), assistant('d'))
  expect(exchanges(row)).toEqual(['S / a > b', 'S / c > d'])
  expect(issues(row)).toEqual([])
})

test('A system column stands before the messages, and definitions of tools before the first question.', () => {
  const row = { ...chat(user('a'), assistant('b'), user('c'), assistant('d')), system: 'S', tools: [{ name: 'add' }] }
  expect(exchanges(row)).toEqual(['S / [{"name":"add"}] / a > b', 'S / c > d'])
})

test('The question stays in sight while tools are called for it.', () => {
  const row = {
    conversations: [
      { from: 'human', value: 'q' },
      { from: 'function_call', value: '{"name":"f"}' },
      { from: 'observation', value: '7' },
      { from: 'gpt', value: 'seven' },
      { from: 'human', value: 'thanks' },
      { from: 'gpt', value: 'bye' },
    ],
  }
  expect(exchanges(row)).toEqual(['q > {"name":"f"}', 'q / 7 > seven', 'thanks > bye'])
  expect(issues(row)).toEqual([])
})

test('Calls of tools in fields of their own are part of the answer.', () => {
  const call = { id: '1', function: { name: 'f', arguments: '{}' } }
  const row = chat(
    user('q'),
    { role: 'assistant', content: null, tool_calls: [call] },
    { role: 'tool', tool_call_id: '1', content: '7' },
    assistant('seven'),
  )
  expect(exchanges(row)).toEqual([`q > [${JSON.stringify(call)}]`, 'q / 7 > seven'])
  const both = chat(user('q'), { role: 'assistant', content: 'Wait.', tool_calls: [call] }, { role: 'tool', content: '7' }, assistant('7'))
  expect(exchanges(both)).toEqual([`q > Wait.\n[${JSON.stringify(call)}]`, 'q / 7 > 7'])
})

test('Two calls of one id are noted.', () => {
  const call = { id: '1', function: { name: 'f' } }
  expect(issues(chat(user('q'), { role: 'assistant', tool_calls: [call, call] }))).toEqual(['same-tool-id'])
})

test('Thoughts of the assistant are part of its answer.', () => {
  expect(exchanges(chat(user('q'), { ...assistant('a'), reasoning_content: 'hm' }))).toEqual(['q > hm\na'])
  const parts = assistant([
    { type: 'reasoning', value: 'hm' },
    { type: 'tool_call', value: '{}' },
  ])
  expect(exchanges(chat(user('q'), parts))).toEqual(['q > hm\n{}'])
})

test('Of parts of a message the texts are used, and others are noted.', () => {
  const parts = [{ type: 'image_url', image_url: { url: 'x.png' } }, { type: 'text', text: 'Who?' }, 'now']
  const row = chat(user(parts), assistant('Ann'))
  expect(exchanges(row)).toEqual(['Who?\nnow > Ann'])
  expect(read(row).issues).toMatchObject([{ code: 'other-modality', detail: 'image_url', count: 1 }])
  expect(read(row).example.other).toContain('x.png')
  expect(issues({ ...chat(user('a'), assistant('b')), images: ['x.png'] })).toEqual(['other-modality'])
})

test('What Anthropic calls tool use and tool results is read as text.', () => {
  const row = chat(
    user('q'),
    assistant([{ type: 'tool_use', id: '1', name: 'f', input: { x: 1 } }]),
    user([{ type: 'tool_result', tool_use_id: '1', content: [{ type: 'text', text: '7' }] }]),
    assistant('seven'),
  )
  expect(exchanges(row)).toEqual(['q > {"type":"tool_use","id":"1","name":"f","input":{"x":1}}', '7 > seven'])
})

test('A turn that training leaves out is assessed all the same: another trainer may not.', () => {
  expect(exchanges(chat(user('a'), { ...assistant('b'), weight: 0 }))).toEqual(['a > b'])
})

test('Two answers behind each other belong to the same question.', () => {
  const row = chat(user('a'), assistant('b'), assistant('c'))
  expect(exchanges(row)).toEqual(['a > b', 'a > c'])
  expect(issues(row)).toEqual(['repeated-role'])
})

test.each<[string, unknown[], string[]]>([
  ['assistant-first', [assistant('a'), user('b'), assistant('c')], ['assistant-first', 'empty-prompt']],
  ['repeated-role', [user('a'), user('b'), assistant('c')], ['repeated-role']],
  ['system-not-first', [user('a'), assistant('b'), system('S'), user('c'), assistant('d')], ['system-not-first']],
  ['ends-with-user', [user('a'), assistant('b'), user('c')], ['ends-with-user']],
  ['no-assistant-turn', [system('S'), user('a')], ['no-assistant-turn']],
  ['empty-turn', [user(''), assistant('b')], ['empty-turn', 'empty-prompt']],
  ['empty-response', [user('a'), assistant(' ')], ['empty-response']],
  ['unknown-role', [{ role: 'narrator', content: 'x' }, assistant('b')], ['unknown-role']],
  ['unreadable-turn', [user('a'), { text: 'x' }, assistant('b')], ['unreadable-turn']],
  ['not-text', [user(5), assistant('b')], ['not-text']],
])('A conversation shows %s.', (_, messages, expected) => {
  expect(issues(chat(...messages))).toEqual(expected)
})

test('What nobody answers is kept as other text.', () => {
  expect(read(chat(system('S'), user('a'))).example.other).toEqual(['S', 'a'])
  expect(read(chat(user('a'), assistant('b'), user('c'))).example.other).toEqual(['c'])
})

test('An unknown role after a question answers it.', () => {
  const row = chat({ role: 'user', content: 'a' }, { role: 'Zorblax', content: 'b' })
  expect(exchanges(row)).toEqual(['a > b'])
  expect(read(row).issues).toMatchObject([{ code: 'unknown-role', detail: 'Zorblax' }])
})

test('Roles are known in other cases.', () => {
  expect(exchanges(chat({ role: ' User', content: 'a' }, { role: 'ASSISTANT', content: 'b' }))).toEqual(['a > b'])
})

test('Names and other fields of messages are kept as other text.', () => {
  expect(read(chat({ ...user('a'), name: 'Ann' }, assistant('b'))).example.other).toEqual(['Ann'])
})

test.each([{ messages: [] }, { messages: [1, 2] }, { messages: { a: 1 } }, { messages: '[{"a": 1}]' }])(
  'Messages that are none are rejected: %j',
  (row) => {
    expect(() => read(row)).toThrow()
  },
)

test('The label of a conversation is about its last answer.', () => {
  const row = { ...chat(user('a'), assistant('b'), user('c'), assistant('d')), label: false }
  expect(exchanges(row)).toEqual(['a > b', '- c > d'])
})
