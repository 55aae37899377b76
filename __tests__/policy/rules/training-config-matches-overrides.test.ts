import { expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-matches.ts'
import { honest, problemsIn } from '../../support/config-problems.ts'

const rates = { learning_rate: 0.0002 }
const mlx = `model: meta-llama/Llama-3.2-3B
fine_tune_type: lora
data: data/tickets.jsonl
lora_parameters: { rank: 16, scale: 2.0, keys: [q_proj, v_proj], dropout: 0 }
learning_rate: 2.0e-4
`
const nemo = `recipe: TrainFinetuneRecipeForNextTokenPrediction
model: { pretrained_model_name_or_path: meta-llama/Llama-3.2-3B, revision: 13afe5124825b4f3751f836b40dafda64c1ed062 }
peft: { dim: 16, alpha: 32, target_modules: [q_proj, v_proj] }
dataset: { path_or_dataset_id: data/tickets.jsonl }
optimizer: { lr: 2.0e-4 }
step_scheduler: { num_epochs: 3 }
`

function pointers(text: string, hyperparameters: Readonly<Record<string, unknown>>, peft = {}): string[] {
  const problems = problemsIn(rule, text, { training: { hyperparameters }, peft })
  return problems.filter(({ atMost }) => atMost === undefined).map(({ pointer }) => pointer)
}

test.each([
  ['max_steps: 100000', { num_train_epochs: 3 }, 'num_train_epochs'],
  ['max_steps: 100000', { epochs: 3 }, 'epochs'],
  ['warmup_steps: 500', { warmup_ratio: 0.1 }, 'warmup_ratio'],
  ['optim_args: { lr: 1.0 }', rates, 'learning_rate'],
  ['optim_args: lr=1.0', rates, 'learning_rate'],
  ['lr_groups: [{ name: a, modules: [q_proj], lr: 1.0 }]', rates, 'learning_rate'],
  ['embedding_lr: 1.0', rates, 'learning_rate'],
  ['loraplus_lr_ratio: 1000', { lr: 0.0002 }, 'lr'],
])('With %s the config of axolotl follows something else than %j.', (line, stated, name) => {
  expect(pointers(`${honest}${line}\n`, stated)).toEqual([`/training/hyperparameters/${name}`])
})

test.each([
  ['max_steps: 100', { num_train_epochs: 3, max_steps: 100 }],
  ['max_steps: 100', { num_train_epochs: 3, iters: 100 }],
  ['max_steps: -1', { num_train_epochs: 3 }],
  ['max_steps: 100', rates],
  ['optim_args: { lr: 0.0002 }', rates],
  ['embedding_lr: 0.001', { ...rates, embedding_lr: 0.001 }],
  ['optim_args: { lr: 0.001 }', { ...rates, optim_args: { lr: 0.001 } }],
  ['lr_groups: [{ name: a, lr: 1.0 }]', { ...rates, lr_groups: [{ name: 'a', lr: 1 }] }],
])('With %s the config of axolotl is what %j says.', (line, stated) => {
  expect(pointers(`${honest}${line}\n`, stated)).toEqual([])
})

test.each([
  ['max_steps: 100000', { num_train_epochs: 3, max_steps: 100 }, 'max_steps'],
  ['embedding_lr: 1.0', { ...rates, embedding_lr: 0.001 }, 'embedding_lr'],
  ['optim_args: { lr: 1.0 }', { ...rates, optim_args: { betas: 1 } }, 'optim_args'],
])('What overrides is compared itself where the manifest states it: %s with %j.', (line, stated, name) => {
  expect(pointers(`${honest}${line}\n`, stated)).toEqual([`/training/hyperparameters/${name}`])
})

test('A schedule of mlx-lm starts from its own rate.', () => {
  const schedule = (rate: string): string => `${mlx}lr_schedule: { name: cosine_decay, arguments: [${rate}, 1000] }\n`
  expect(pointers(schedule('1.0'), rates)).toEqual(['/training/hyperparameters/learning_rate'])
  expect(pointers(schedule('2.0e-4'), rates)).toEqual([])
})

test('A schedule of NeMo may start and end below the rate, and not above it.', () => {
  const schedule = (text: string): string => `${nemo}lr_scheduler: { ${text} }\n`
  expect(pointers(schedule('init_lr: 1.0e-5, min_lr: 1.0e-6'), rates)).toEqual([])
  expect(pointers(schedule('init_lr: 0.5'), rates)).toEqual(['/training/hyperparameters/learning_rate'])
  expect(pointers(schedule('max_lr: 1.0'), rates)).toEqual(['/training/hyperparameters/learning_rate'])
  expect(pointers(schedule('max_lr: 1.0e-3'), { ...rates, max_lr: 0.001 })).toEqual([])
  expect(pointers(schedule('max_lr: 1.0'), { ...rates, max_lr: 0.001 })).toEqual(['/training/hyperparameters/max_lr'])
})

test('The problem names the setting, its place and its value.', () => {
  const [problem] = problemsIn(rule, `${honest}max_steps: 100000\n`)
  expect(problem).toMatchObject({
    pointer: '/training/hyperparameters/num_train_epochs',
    message: expect.stringContaining('train/config.yaml:13:12 sets `max_steps`, with 100000'),
    related: [{ path: 'train/config.yaml', line: 13, column: 12 }],
    fix: expect.stringContaining('state `max_steps`'),
  })
})
