import { expect, test } from '@jest/globals'
import { exchanges, issues, read } from './read.ts'

const hi = [
  { role: 'user', content: 'hi' },
  { role: 'assistant', content: 'hello' },
]
const asked = [{ role: 'user', content: 'hi' }]
const answered = [{ role: 'assistant', content: 'hello' }]

// Each as its project writes it: [where it is from, the row, its shape, what it teaches].
test.each<[string, unknown, string, string[]]>([
  ['Stanford Alpaca', { instruction: 'Add', input: '1 2', output: '3' }, 'instruct', ['Add / 1 2 > 3']],
  ['Alpaca without an input', { instruction: 'Sing', input: '', output: 'la' }, 'instruct', ['Sing > la']],
  ['Dolly', { instruction: 'Who?', context: 'Ann ran.', response: 'Ann', category: 'qa' }, 'instruct', ['Who? / Ann ran. > Ann']],
  ['GPTeacher', { instruction: 'Go', input: 'x', response: 'went' }, 'instruct', ['Go / x > went']],
  ['OASST pairs in capitals', { INSTRUCTION: 'Go', RESPONSE: 'went' }, 'instruct', ['Go > went']],
  ['ms-swift', { query: 'q', response: 'r', history: [['a', 'b']], system: 'S' }, 'instruct', ['S / a > b', 'S / q > r']],
  ['LLaMA-Factory history', { instruction: 'q', output: 'r', history: [['a', 'b'], ['c', 'd']] }, 'instruct', ['a > b', 'c > d', 'q > r']],
  ['Unnatural Instructions', { Definition: 'd', Inputs: 'i', Targets: 't' }, 'instruct', ['d / i > t']],
  ['OpenAI messages', { messages: hi }, 'chat', ['hi > hello']],
  ['a bare list of messages', hi, 'chat', ['hi > hello']],
  ['messages as a JSON text', { messages: JSON.stringify(hi) }, 'chat', ['hi > hello']],
  ['ShareGPT', { conversations: [{ from: 'human', value: 'hi' }, { from: 'gpt', value: 'hello' }] }, 'chat', ['hi > hello']],
  ['Vertex', { contents: [{ role: 'user', parts: [{ text: 'hi' }] }, { role: 'model', parts: [{ text: 'yo' }] }] }, 'chat', ['hi > yo']],
  ['Vertex with a system instruction', { systemInstruction: { role: 'system', parts: [{ text: 'S' }] }, contents: hi }, 'chat', ['S / hi > hello']],
  ['Cohere', { messages: [{ role: 'User', content: 'hi' }, { role: 'Chatbot', content: 'yo' }] }, 'chat', ['hi > yo']],
  ['XTuner', { conversation: [{ system: 'S', input: 'a', output: 'b' }, { input: 'c', output: 'd' }] }, 'chat', ['S / a > b', 'S / c > d']],
  ['UltraChat', { id: '1', data: ['a', 'b', 'c', 'd'] }, 'chat', ['a > b', 'c > d']],
  ['Bedrock', { system: [{ text: 'S' }], messages: [{ role: 'user', content: [{ text: 'a' }] }, { role: 'assistant', content: [{ text: 'b' }] }] }, 'chat', ['S / a > b']],
  ['parts with a type and a value', { messages: [{ role: 'user', content: [{ type: 'text', value: 'a' }] }, { role: 'assistant', content: [{ type: 'text', value: 'b' }] }] }, 'chat', ['a > b']],
  ['TRL prompt and completion', { prompt: 'The sky is', completion: ' blue.' }, 'prompt-completion', ['The sky is >  blue.']],
  ['TRL conversational', { prompt: asked, completion: answered }, 'prompt-completion', ['hi > hello']],
  ['FLAN', { inputs: 'a', targets: 'b' }, 'prompt-completion', ['a > b']],
  ['NeMo', { input: 'a', output: 'b' }, 'prompt-completion', ['a > b']],
  ['metharme', { prompt: 'a', generation: 'b' }, 'prompt-completion', ['a > b']],
  ['TL;DR', { article: 'long', summary: 'short' }, 'prompt-completion', ['long > short']],
  ['MBPP', { text: 'Add two', code: 'a+b', task_id: 3 }, 'prompt-completion', ['Add two > a+b']],
  ['CAMEL', { message_1: 'a', message_2: 'b' }, 'prompt-completion', ['a > b']],
  ['TRL preference', { prompt: 'p', chosen: 'c', rejected: 'r' }, 'preference', ['p > c', '- p > r']],
  ['TRL conversational preference', { prompt: asked, chosen: answered, rejected: [{ role: 'assistant', content: 'no' }] }, 'preference', ['hi > hello', '- hi > no']],
  ['TRL with an implicit prompt', { chosen: hi, rejected: [hi[0], { role: 'assistant', content: 'no' }] }, 'preference', ['hi > hello', '- hi > no']],
  ['TRL with an implicit prompt in text', { chosen: 'The sky is blue.', rejected: 'The sky is green.' }, 'preference', ['The sky is  > blue.', '- The sky is  > green.']],
  ['UltraFeedback binarized', { prompt: 'hi', chosen: hi, rejected: [hi[0], { role: 'assistant', content: 'no' }], messages: hi }, 'preference', ['hi > hello', '- hi > no']],
  ['HH-RLHF', { chosen: '\n\nHuman: a\n\nAssistant: b\n\nHuman: c\n\nAssistant: d', rejected: '\n\nHuman: a\n\nAssistant: b\n\nHuman: c\n\nAssistant: e' }, 'preference', ['a > b', 'c > d', '- c > e']],
  ['LLaMA-Factory DPO', { conversations: [{ from: 'human', value: 'q' }], chosen: { from: 'gpt', value: 'a' }, rejected: { from: 'gpt', value: 'b' } }, 'preference', ['q > a', '- q > b']],
  ['LLaMA-Factory v1', { chosen_messages: hi, rejected_messages: [hi[0], { role: 'assistant', content: 'no' }] }, 'preference', ['hi > hello', '- hi > no']],
  ['LLaMA-Factory Alpaca DPO', { instruction: 'q', input: 'i', chosen: 'a', rejected: 'b' }, 'preference', ['q / i > a', '- q / i > b']],
  ['axolotl Intel', { system: 'S', question: 'q', chosen: 'a', rejected: 'b' }, 'preference', ['S / q > a', '- S / q > b']],
  ['axolotl Argilla', { system: '', instruction: 'q', chosen_response: 'a', rejected_response: 'b' }, 'preference', ['q > a', '- q > b']],
  ['ms-swift DPO', { query: 'q', response: 'a', rejected_response: 'b' }, 'preference', ['q > a', '- q > b']],
  ['ms-swift DPO on messages', { messages: hi, rejected_response: 'no' }, 'preference', ['hi > hello', '- hi > no']],
  ['OpenAI preference', { input: { messages: asked }, preferred_output: answered, non_preferred_output: [{ role: 'assistant', content: 'no' }] }, 'preference', ['hi > hello', '- hi > no']],
  ['Stack Exchange', { question: 'q', response_j: 'a', response_k: 'b' }, 'preference', ['q > a', '- q > b']],
  ['PKU-SafeRLHF', { prompt: 'p', response_0: 'a', response_1: 'b', better_response_id: 1 }, 'preference', ['p > b', '- p > a']],
  ['SHP', { history: 'p', human_ref_A: 'a', human_ref_B: 'b', labels: 1 }, 'preference', ['p > a', '- p > b']],
  ['several answers with ranks', { prompt: 'p', responses: ['a', 'b', 'c'], ranks: [2, 1, 3] }, 'preference', ['- p > a', 'p > b', '- p > c']],
  ['several answers with scores', { prompt: 'p', answers: ['a', 'b'], scores: [0.9, 0.1] }, 'preference', ['p > a', '- p > b']],
  ['UltraFeedback', { instruction: 'p', completions: [{ response: 'a', overall_score: 3 }, { response: 'b', overall_score: 8 }] }, 'preference', ['- p > a', 'p > b']],
  ['TRL unpaired preference', { prompt: 'p', completion: 'c', label: false }, 'kto', ['- p > c']],
  ['TRL unpaired conversational', { prompt: asked, completion: answered, label: true }, 'kto', ['hi > hello']],
  ['truth as text, as CSV has it', { prompt: 'p', completion: 'c', label: 'False' }, 'kto', ['- p > c']],
  ['LLaMA-Factory KTO', { instruction: 'p', input: '', output: 'c', kto_tag: false }, 'kto', ['- p > c']],
  ['LLaMA-Factory KTO on messages', { messages: [...hi, ...hi], label: false }, 'kto', ['hi > hello', '- hi > hello']],
  ['running text', { text: 'Once upon a time.' }, 'text', [' > Once upon a time.']],
  ['a bare text', 'Once upon a time.', 'text', [' > Once upon a time.']],
  ['axolotl segments', { segments: [{ label: false, text: 'a' }, { label: true, text: 'b' }] }, 'text', ['a > b']],
  ['SST-2', { sentence: 'great', label: 1 }, 'classification', ['# great > 1']],
  ['columns with spaces', { 'sentences ': 'great', ' labels': ' 1' }, 'classification', ['# great > 1']],
  ['IMDb in words', { review: 'great', sentiment: 'positive' }, 'classification', ['# great > positive']],
  ['a truth value for label', { comment: 'ok', toxic: false }, 'classification', ['# ok > false']],
  ['several labels', { text: 'ok', labels: ['joy', 'love'] }, 'classification', ['# ok > joy, love']],
  ['NLI', { premise: 'p', hypothesis: 'h', label: 2 }, 'classification', ['# p / h > 2']],
  ['SMS spam', { message: 'win', label: 'spam' }, 'classification', ['# win > spam']],
  ['XSTest', { id: '1', prompt: 'How?', type: 'homonyms', label: 'safe' }, 'classification', ['# How? > safe']],
  ['GSM8K', { question: 'q', answer: 'a' }, 'question-answer', ['q > a']],
  ['SQuAD', { id: '1', title: 't', question: 'q', context: 'c', answers: { text: ['a', 'a', 'b'], answer_start: [1, 1, 2] } }, 'question-answer', ['c / q > a', 'c / q > b']],
  ['SQuAD without an answer', { question: 'q', context: 'c', answers: { text: [], answer_start: [] } }, 'question-answer', ['c / q > ']],
  ['BoolQ', { question: 'q', passage: 'c', answer: true }, 'question-answer', ['c / q > true']],
  ['MATH', { problem: 'q', solution: 'a', level: 'Level 5' }, 'question-answer', ['q > a']],
  ['Open-Orca', { system_prompt: 'S', question: 'q', response: 'a' }, 'question-answer', ['S / q > a']],
  ['OpenR1-style thoughts', { Question: 'q', Complex_CoT: 'hm', Response: 'a' }, 'question-answer', ['q > hm\na']],
])('A row of %s is read.', (_, row, shape, taught) => {
  expect(read(row).example.shape).toBe(shape)
  expect(exchanges(row)).toEqual(taught)
})

test('What a row has besides goes to the other texts, however deep it lies.', () => {
  const row = { prompt: 'p', completion: 'c', meta: { tags: ['x', { y: 'z' }], n: 3 }, source: 'web' }
  expect(read(row).example.other).toEqual(['x', 'z', 'web'])
})

test('A prompt without an answer teaches nothing, and its text is searched for hidden text.', () => {
  const { example } = read({ prompt: 'p', dataset: 'd' })
  expect(example).toEqual({ shape: 'prompt-completion', exchanges: [], other: ['p', 'd'] })
  expect(issues({ prompt: 'p', dataset: 'd' })).toEqual(['missing-response'])
})

test('A table with the columns of several shapes is read by those that a row fills.', () => {
  const empty = { instruction: null, output: null, prompt: null, completion: null, messages: null, text: null }
  expect(exchanges({ ...empty, messages: hi })).toEqual(['hi > hello'])
  expect(exchanges({ ...empty, prompt: 'p', completion: 'c' })).toEqual(['p > c'])
  expect(exchanges({ ...empty, instruction: 'p', output: 'c' })).toEqual(['p > c'])
  expect(exchanges({ instruction: 'p', output: null })).toEqual(['p > '])
})

test('A row that can be read in two shapes says so.', () => {
  expect(issues({ instruction: 'p', output: 'c', text: 'Something else.' })).toEqual(['rival-shape'])
  expect(issues({ prompt: 'p', completion: 'c', response: 'd' })).toEqual(['rival-columns'])
  expect(issues({ output: 'c', Output: 'd', instruction: 'p' })).toEqual(['rival-columns'])
  expect(exchanges({ Output: 'd', output: 'c', instruction: 'p' })).toEqual(['p > c'])
})

test('An answer that is itself JSON stays one text.', () => {
  const json = '[{"name": "x"}, {"name": "y"}]'
  expect(exchanges({ instruction: 'List', output: json })).toEqual([`List > ${json}`])
  expect(exchanges({ instruction: json, input: '[1, 2]', output: 'ok' })).toEqual([`${json} / [1, 2] > ok`])
})
