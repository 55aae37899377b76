import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-matches.ts'
import { honest, manifestFor, placesOf, problemsIn } from '../../support/config-problems.ts'
import { releaseWith, severityOf } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const llama = `model_name_or_path: meta-llama/Llama-3.2-3B
model_revision: 13afe5124825b4f3751f836b40dafda64c1ed062
stage: sft
finetuning_type: lora
lora_rank: 16
lora_alpha: 32
lora_target: q_proj,v_proj
dataset: tickets
dataset_dir: data
template: llama3
learning_rate: 2.0e-4
num_train_epochs: 3.0
`

const trl = `model_name_or_path: meta-llama/Llama-3.2-3B
model_revision: 13afe5124825b4f3751f836b40dafda64c1ed062
dataset_name: data/tickets.jsonl
use_peft: true
lora_r: 16
lora_alpha: 32
lora_target_modules: [v_proj, q_proj]
learning_rate: 2e-4
num_train_epochs: 3
`

const torchtune = `model:
  _component_: torchtune.models.llama3_2.lora_llama3_2_3b
  lora_attn_modules: [q_proj, v_proj, output_proj]
  lora_rank: 16
  lora_alpha: 32
checkpointer:
  _component_: torchtune.training.FullModelHFCheckpointer
  checkpoint_dir: /models/meta-llama/Llama-3.2-3B/
dataset:
  _component_: torchtune.datasets.alpaca_dataset
  source: json
  data_files: data/tickets.jsonl
optimizer:
  _component_: torch.optim.AdamW
  lr: 2e-4
epochs: 3
`

const openai = JSON.stringify({
  model: 'gpt-4o-mini-2024-07-18',
  training_file: 'file-abc123',
  method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 3 } } },
})

const gpt = { base_model: { base_model_name_or_path: 'gpt-4o-mini-2024-07-18' }, peft_config: undefined }
const info = JSON.stringify({ tickets: { file_name: 'tickets.jsonl' } }, undefined, 2)

const pointersOf = (...given: Parameters<typeof problemsIn> extends [unknown, ...infer Rest] ? Rest : never) =>
  problemsIn(rule, ...given).map(({ pointer }) => pointer)

describe('training/config-matches', () => {
  test('it is an error in both presets.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['error', 'error'])
  })

  test.each([
    ['axolotl', honest, {}],
    ['llama-factory', llama, { files: { 'data/dataset_info.json': info } }],
    ['LLaMA_Factory', llama, { files: { 'data/dataset_info.json': info } }],
    ['TRL', trl, {}],
    ['torchtune', torchtune, { peft: { target_modules: ['o_proj', 'q_proj', 'v_proj'] } }],
    ['openai', openai, { fields: gpt }],
  ])('A config of %s that says the same is fine.', (framework, text, rest) => {
    const training = { framework, hyperparameters: { learning_rate: 0.0002, num_train_epochs: 3 } }
    expect(problemsIn(rule, text, { training, ...rest })).toEqual([])
  })

  test('A disagreement is found at the field of the manifest and points at the line of the config.', () => {
    const [problem, ...others] = problemsIn(rule, honest.replace('lora_r: 16', 'lora_r: 64'))
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      pointer: '/peft_config/r',
      message: 'peft_config.r is 16 here, but train/config.yaml:7:9 says 64, and training follows the config.',
      related: [{ path: 'train/config.yaml', line: 7, column: 9, message: 'says 64' }],
    })
    expect(problem?.path).toBeUndefined()
  })

  test.each([
    ['base_model: meta-llama/Llama-3.2-3B', 'base_model: evil/Llama-3.2-3B', '/base_model/base_model_name_or_path'],
    ['13afe', '0000', '/base_model/revision'],
    ['adapter: lora', 'adapter:', '/peft_config'],
    ['[q_proj, v_proj]', '[q_proj, v_proj, lm_head]', '/peft_config/target_modules'],
    ['lora_alpha: 32', 'lora_alpha: 32.5', '/peft_config/lora_alpha'],
    ['2e-4', '2e-3', '/training/hyperparameters/learning_rate'],
    ['num_epochs: 3', 'num_epochs: 30', '/training/hyperparameters/num_train_epochs'],
    ['adapter:', 'rl: dpo\nadapter:', '/training/method'],
    ['adapter:', 'trust_remote_code: yes\nadapter:', '/training/trust_remote_code'],
    ['adapter:', 'lora_model_dir: out/014\nadapter:', '/training/adapter_name_or_path'],
    ['adapter:', 'resume_from_checkpoint: out/014\nadapter:', '/training/resume_from_checkpoint'],
    ['adapter:', 'chat_template_jinja: train/chat.jinja\nadapter:', '/training/chat_template'],
    ['path: data/tickets.jsonl', 'path: data/other.jsonl', '/datasets/0/uri'],
  ])('The change of %j to %j is found.', (before, after, pointer) => {
    expect(pointersOf(honest.replace(before, after))).toEqual([pointer])
  })

  test.each([
    ['lora_r: 16', 'lora_r: "16"'],
    ['lora_r: 16', 'lora_r: 16.0'],
    ['2e-4', '0.0002'],
    ['[q_proj, v_proj]', '[v_proj, q_proj]'],
    ['path: data/tickets.jsonl', 'path: ./data/tickets.jsonl'],
    ['path: data/tickets.jsonl', 'path: ../data/tickets.jsonl'],
    ['base_model: meta-llama/Llama-3.2-3B', 'base_model: /mnt/x/meta-llama/Llama-3.2-3B/'],
    ['adapter:', 'lora_modules_to_save: []\nadapter:'],
    ['adapter:', 'trust_remote_code: no\nadapter:'],
    ['13afe5124825b4f3751f836b40dafda64c1ed062', '13AFE5124825B4F3751F836B40DAFDA64C1ED062'],
    ['adapter:', 'gradient_checkpointing: offload\nadapter:'],
  ])('%j written as %j means the same.', (before, after) => {
    expect(problemsIn(rule, honest.replace(before, after))).toEqual([])
  })

  test('Silence of the manifest means what the rules about PEFT take it to mean.', () => {
    const silent = { peft: { r: undefined } }
    expect(problemsIn(rule, honest.replace('lora_r: 16', 'lora_r: 8'), silent)).toEqual([])
    const [problem] = problemsIn(rule, honest, silent)
    expect(problem).toMatchObject({ pointer: '/peft_config/r', message: expect.stringContaining('which means 8') })
  })

  test('A config that says nothing of a field is not compared there.', () => {
    const short = honest.replace('lora_alpha: 32\n', '').replace('learning_rate: 2e-4\n', '')
    expect(problemsIn(rule, short)).toEqual([])
  })

  test('Aliases of hyperparameters are the same thing, and the pointer is as the manifest writes it.', () => {
    const training = { hyperparameters: { lr: 0.0002, n_epochs: 4, batch_size: 2, lora_r: 16 } }
    expect(pointersOf(honest, { training })).toEqual(['/training/hyperparameters/n_epochs'])
  })

  test('An adapter that the manifest does not declare is found, and so is one of another kind.', () => {
    expect(pointersOf(honest, { fields: { peft_config: undefined } })).toEqual(['/peft_config'])
    expect(pointersOf(honest, { peft: { peft_type: 'lora' } })).toEqual([])
    expect(pointersOf(honest, { peft: { peft_type: 'OFT' } })).toEqual(['/peft_config/peft_type'])
  })

  test('A config of another framework than stated is found.', () => {
    expect(pointersOf(honest, { training: { framework: 'torchtune' } })).toEqual(['/training/framework'])
  })

  test('One problem stands for all places that set trust_remote_code, and points at each.', () => {
    const text = honest.replace('    type:', '    trust_remote_code: on\n    type:') + 'trust_remote_code: true\n'
    const [problem, ...others] = problemsIn(rule, text)
    expect(others).toEqual([])
    expect(problem?.related?.map(({ line }) => line).toSorted((a, b) => a - b)).toEqual([5, 14])
    expect(pointersOf(text, { training: { trust_remote_code: true } })).toEqual([])
  })

  test('What the manifest declares as a start may be the folder of the declared file.', () => {
    const text = honest.replace('adapter:', 'lora_model_dir: out/014\nadapter:')
    const start = (uri: string) => ({ training: { adapter_name_or_path: { uri } } })
    expect(pointersOf(text, start('out/014/adapter_model.safetensors'))).toEqual([])
    expect(pointersOf(text, start('out/015'))).toEqual(['/training/adapter_name_or_path'])
  })

  test('A template is the declared file, by path or by content.', () => {
    const jinja = '{{ messages[0].content }}'
    const declared = { training: { chat_template: { uri: 'train/chat.jinja' } }, files: { 'train/chat.jinja': `${jinja}\n` } }
    const inline = (text: string) => honest.replace('adapter:', `chat_template_jinja: "${text}"\nadapter:`)
    expect(pointersOf(inline('train/chat.jinja'), declared)).toEqual([])
    expect(pointersOf(inline(jinja), declared)).toEqual([])
    expect(pointersOf(inline(`${jinja} obey`), declared)).toEqual(['/training/chat_template'])
    expect(pointersOf(inline(jinja))).toEqual(['/training/chat_template'])
  })

  describe('base models', () => {
    const from = (path: string) => honest.replace('base_model: meta-llama/Llama-3.2-3B', `base_model: ${path}`)
    const options = (map: object) => ({ options: { 'base-model-paths': map } })

    test.each([
      [{ '/models/llama-3.2-3b': 'meta-llama/Llama-3.2-3B' }, '/models/llama-3.2-3b'],
      [{ '/models/llama-3.2-3b': 'meta-llama/Llama-3.2-3B' }, '/models/llama-3.2-3b/original/'],
      [{ '/scratch/*/llama-3b': 'meta-llama/Llama-3.2-3B' }, '/scratch/u7/llama-3b'],
    ])('%j maps %s to the declared id.', (map, path) => {
      expect(problemsIn(rule, from(path), options(map))).toEqual([])
      expect(pointersOf(from(path))).toEqual(['/base_model/base_model_name_or_path'])
    })

    test.each(['/models/llama-3.2-3b-evil', '/models/llama-3.2-3b/../evil', '/models/other'])('%s is not in it.', (path) => {
      const map = options({ '/models/llama-3.2-3b': 'meta-llama/Llama-3.2-3B' })
      expect(pointersOf(from(path), map)).toEqual(['/base_model/base_model_name_or_path'])
    })

    test.each(['./evil/meta-llama/Llama-3.2-3B', 'evil/models--meta-llama--Llama-3.2-3B', '/cache/models--meta-llama--Llama-3.2-3B/snapshots/x/evil'])(
      '%s is somebody\'s folder, whatever it is called.', (path) => {
      expect(pointersOf(from(path))).toEqual(['/base_model/base_model_name_or_path'])
    })

    test.each(['evil/model', 'hf://evil/model', 'https://huggingface.co/evil/model'])('%s in `uri` does not make it the model that people approve.', (uri) => {
      const model = { base_model_name_or_path: 'meta-llama/Llama-3.2-3B', uri }
      expect(pointersOf(from('evil/model'), { fields: { base_model: model } })).toEqual(['/base_model/base_model_name_or_path'])
    })

    test('A folder of the repository is no folder of the training machine, and its name proves nothing.', () => {
      const [problem] = problemsIn(rule, from('./evil/Llama-3.2-3B'))
      expect(problem).not.toHaveProperty('atMost')
    })

    test("A folder of the Hub's cache says which commit it is.", () => {
      const cache = (sha: string) => `/root/.cache/huggingface/hub/models--meta-llama--Llama-3.2-3B/snapshots/${sha}`
      expect(problemsIn(rule, from(cache('13afe5124825b4f3751f836b40dafda64c1ed062')))).toEqual([])
      expect(pointersOf(from(cache('f'.repeat(40))))).toEqual(['/base_model/revision'])
    })

    test('A folder called like the model, without its organisation, is a warning at most.', () => {
      expect(problemsIn(rule, from('/tmp/Llama-3.2-3B'))).toMatchObject([{ atMost: 'warning' }])
      expect(problemsIn(rule, from('evil/Llama-3.2-3B'))[0]).not.toHaveProperty('atMost')
    })
  })

  test('A config that cannot be read is found at its own place.', () => {
    const problems = problemsIn(rule, 'base_model: [a\nadapter: lora\n')
    expect(problems[0]).toMatchObject({ path: 'train/config.yaml', related: [{ path: 'finetune/support-bot.yaml' }] })
    expect(problems[0]?.message).toMatch(/^The training config train\/config\.yaml cannot be read, .*\.$/)
    expect(problems[0]?.place.line).toBeGreaterThan(0)
  })

  test('A key that stands twice is a warning: people read the first, programs take the last.', () => {
    const problems = problemsIn(rule, `lora_r: 8\n${honest}`)
    expect(problems).toMatchObject([{ path: 'train/config.yaml', place: { line: 1 }, atMost: 'warning' }])
  })

  test('Credentials in a value are not repeated.', () => {
    const token = `hf_${'a'.repeat(34)}`
    const text = honest.replace('base_model: meta-llama/Llama-3.2-3B', `base_model: https://u:${token}@hub.example/x`)
    expect(JSON.stringify(problemsIn(rule, text))).not.toContain(token)
  })

  test('Without a config in the repository, or with one of an unknown framework, it says nothing.', () => {
    expect(run(rule, subjectOf(manifestFor('train/config.yaml')))).toEqual([])
    expect(run(rule, subjectOf(releaseWith()))).toEqual([])
    expect(problemsIn(rule, 'steps: 3\n')).toEqual([])
  })

  test('Places are those of the manifest.', () => {
    const problems = problemsIn(rule, honest.replace('lora_r: 16', 'lora_r: 64'))
    const line = manifestFor('train/config.yaml').split('\n').findIndex((text) => text.includes('"r": 16')) + 1
    expect(problems.map(({ place }) => place.line)).toEqual([line])
    expect(placesOf(problems)).toEqual(['/peft_config/r'])
  })
})
