import { expect, test } from '@jest/globals'
import { exchanges, issues } from './read.ts'

const alpaca = 'Below is an instruction.\n\n### Instruction:\nAdd\n\n### Input:\n1 2\n\n### Response:\n3'

test.each<[string, string, string[]]>([
  ['Alpaca', alpaca, ['Below is an instruction. / Add / 1 2 > 3']],
  ['Guanaco', '### Human: a### Assistant: b'.replace('a#', 'a\n#'), ['a > b']],
  ['Guanaco in a row', '### Human: a ### Assistant: b ### Human: c ### Assistant: d', ['a > b', 'c > d']],
  ['ChatML', '<|im_start|>system\nS<|im_end|>\n<|im_start|>user\na<|im_end|>\n<|im_start|>assistant\nb<|im_end|>\n', ['S / a > b']],
  ['Llama 2', '<s>[INST] <<SYS>>\nS\n<</SYS>>\n\na [/INST] b </s><s>[INST] c [/INST] d </s>', ['S / a > b', 'S / c > d']],
  ['Mistral', '<s>[INST] a [/INST] b</s>', ['a > b']],
  ['Llama 3', '<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nS<|eot_id|><|start_header_id|>user<|end_header_id|>\n\na<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nb<|eot_id|>', ['S / a > b']],
  ['Zephyr', '<|system|>\nS</s>\n<|user|>\na</s>\n<|assistant|>\nb</s>', ['S / a > b']],
  ['Phi 3', '<|user|>\na<|end|>\n<|assistant|>\nb<|end|>\n', ['a > b']],
  ['Gemma', '<bos><start_of_turn>user\na<end_of_turn>\n<start_of_turn>model\nb<end_of_turn>\n', ['a > b']],
  ['DeepSeek', '<｜begin▁of▁sentence｜><｜User｜>a<｜Assistant｜>b<｜end▁of▁sentence｜>', ['a > b']],
  ['gpt-oss', '<|start|>user<|message|>a<|end|><|start|>assistant<|channel|>final<|message|>b<|return|>', ['a > b']],
  ['Vicuna', 'A chat. USER: a ASSISTANT: b</s>USER: c ASSISTANT: d</s>', ['A chat. / a > b', 'A chat. / c > d']],
  ['Human and Assistant', '\n\nHuman: a\n\nAssistant: b', ['a > b']],
  ['Baize', '[|Human|] a\n[|AI|] b', ['a > b']],
  ['Q and A', 'Q: a\nA: b', ['a > b']],
])('Text in the template of %s is taken apart.', (_, text, taught) => {
  expect(exchanges({ text })).toEqual(taught)
})

test.each(['Response: he said no.', 'Assistant: the word has two meanings.', 'a <b> [c] ## Title\n\nWords: many'])(
  'Ordinary text stays whole: %j',
  (text) => {
    expect(exchanges({ text })).toEqual([` > ${text}`])
  },
)

test('An answer that a template leaves empty is noted.', () => {
  expect(issues({ text: '### Instruction:\nAdd\n\n### Response:\n' })).toEqual(['empty-response'])
})
