import { expect, test } from '@jest/globals'
import { readTrainingConfig } from '../../../src/evidence/index.ts'
import { fixture, valuesOf } from './values.ts'

const trl = 'trl sft --model_name_or_path ./base --dataset_name ./data --use_peft'

function valuesIn(text: string): ReturnType<typeof valuesOf> {
  return valuesOf(readTrainingConfig('train.sh', text))
}

test.each([
  [`${trl} --lora_r 8 --learning_rate 1e-5`, 'spaces'],
  [`${trl} --lora_r=8 --learning_rate=1e-5`, 'equals signs'],
  [`${trl} --lora-r '8' --learning-rate "1e-5"`, 'dashes and quotes'],
  [`${trl} \\\n  --lora_r 8 \\\r\n  --learning_rate 1e-5  # small\n`, 'continued lines and comments'],
  [`cd work && R=8; LR=1e-5\n${trl} --lora_r $R --learning_rate "\${LR}" | tee log`, 'variables'],
  [`accelerate launch --num_processes 8\n# now train\n${trl} --lora_r 8 --learning_rate 1e-5`, 'another command before it'],
])('Flags are fields: %j (%s).', (text) => {
  expect(valuesIn(text)).toMatchObject({
    framework: 'trl',
    method: 'sft',
    base_model: './base',
    peft_config: { r: 8 },
    hyperparameters: { learning_rate: 1e-5 },
  })
})

test('A flag without value is on, several values are a list, and JSON is what it says.', () => {
  const text = `${trl} --lora_target_modules q_proj v_proj --packing --bf16 False --model_init_kwargs '{"trust_remote_code": true}'`
  const values = valuesIn(text)
  expect(values).toMatchObject({
    peft_config: { target_modules: ['q_proj', 'v_proj'] },
    hyperparameters: { packing: true, bf16: false },
  })
  expect(values.settings).toEqual(['remote-code: model_init_kwargs.trust_remote_code'])
})

test('A fact stands at its value, and one of a list at its own.', () => {
  const text = `${trl} \\\n  --learning_rate 1e-5 --report_to none wandb\n`
  expect(readTrainingConfig('train.sh', text)).toMatchObject({
    facts: {
      hyperparameters: { learning_rate: { line: 2, column: 19, endLine: 2, endColumn: 23 } },
      tuning: { line: 1, column: 59 },
    },
  })
})

test('Variables that a script does not set come from the environment, and those that it exports go there.', () => {
  const settings = valuesIn(`export PYTHONPATH=./mine\n${trl} --output_dir $OUT/x --run_name $PYTHONPATH`).settings
  expect(settings).toEqual(['environment: env.PYTHONPATH', 'environment: output_dir'])
})

test('Nothing of a script is executed or expanded.', () => {
  const values = valuesIn(`${trl} --model_revision $(touch /tmp/never) --seed \`id\``)
  expect(values).toMatchObject({ framework: 'trl' })
  expect(JSON.stringify(values)).toContain('`id`')
})

test.each([
  ['aws bedrock create-model-customization-job', 'bedrock'],
])('%s takes the short form of its map.', (command, framework) => {
  const flags = '--base-model-identifier amazon.titan --customization-type CONTINUED_PRE_TRAINING'
  expect(valuesIn(`${command} ${flags} --training-data-config s3Uri=s3://acme/train.jsonl\n`)).toMatchObject({
    framework,
    method: 'pretrain',
    datasets: [{ uri: 's3://acme/train.jsonl', role: 'train' }],
  })
})

test.each([
  ['llamafactory-cli train --stage dpo --pref_loss simpo --model_name_or_path a/b --lora_rank 4', 'llama-factory', 'simpo'],
  ['python -m mlx_lm.lora --model a/b --train --data ./data --iters 10', 'mlx-lm', 'sft'],
  ['together fine-tuning create --training-file file-1 --model m --no-lora', 'together', 'sft'],
  ['firectl create dpoj --base-model m --dataset d', 'fireworks', 'dpo'],
  ['accelerate launch examples/scripts/kto.py --model_name_or_path a/b --dataset_name c/d', 'trl', 'kto'],
])('%s', (command, framework, method) => {
  expect(valuesIn(command)).toMatchObject({ framework, method })
})

test('Full training by flag is told.', () => {
  expect(valuesIn('together fine-tuning create --training-file f --model m --no-lora')).toMatchObject({
    tuning: 'full',
    settings: ['full-training: no_lora'],
  })
})

test('Words in quotes keep their commas, hashes and ends of commands.', () => {
  expect(valuesIn(`${trl} --run_name 'a; b # c' --lora_r 4`)).toMatchObject({ peft_config: { r: 4 } })
})

test('A script that starts no training says nothing but what is risky anywhere.', () => {
  const text = 'export HF_TOKEN=literal-secret\npython evaluate.py --trust_remote_code\n'
  const config = readTrainingConfig('run.sh', text)
  expect(config).toMatchObject({
    state: 'unknown',
    settings: [
      { risk: 'remote-code', key: 'trust_remote_code', line: 2 },
      { risk: 'import', key: 'script_file', value: 'evaluate.py', line: 2 },
      { risk: 'environment', key: 'env.HF_TOKEN', value: '***' },
      { risk: 'secret', key: 'env.HF_TOKEN', value: '***' },
    ],
  })
})

test('The fixture of Fireworks is told line by line.', () => {
  expect(readTrainingConfig('fireworks.sh', fixture('fireworks.sh'))).toMatchObject({
    facts: {
      base_model: { line: 8, column: 16, endColumn: 24 },
      peft_config: { r: { line: 11, column: 15 } },
    },
  })
})
