import { expect, test } from '@jest/globals'
import { readTrainingConfig, type TrainingConfig } from '../../../src/evidence/index.ts'
import { repository, valuesOf } from './values.ts'

type Recognised = Extract<TrainingConfig, { state: 'recognised' }>

function read(text: string, stated?: string, path = 'train.yml'): Recognised {
  const config = readTrainingConfig(path, text, repository({}), stated)
  if (config.state !== 'recognised') throw new Error(`This config is ${config.state}.`)
  return config
}

function uris(text: string): (string | undefined)[] {
  return read(text).facts.datasets.map(({ uri }) => uri?.value)
}

function settings(text: string, path?: string): string[] {
  return read(text, undefined, path).facts.settings.map(({ risk, key }) => `${risk}: ${key}`)
}

function unread(text: string, path?: string): string[] {
  return read(text, undefined, path).unread.map(({ key }) => key)
}

const axolotl = 'base_model: a/b\nadapter: lora\nlora_r: 8\nmicro_batch_size: 1\n'
const data = (entry: string): string => `${axolotl}datasets:\n  - ${entry}\n`
const trl = 'model_name_or_path: a/b\nuse_peft: true\nlearning_rate: 1.0e-5\n'
const llama = 'model_name_or_path: a/b\nstage: sft\nfinetuning_type: lora\ntemplate: llama3\n'
const mlx = 'model: a/b\nfine_tune_type: lora\niters: 10\n'
const torchtune =
  'model: { _component_: torchtune.models.llama3.lora_llama3_8b }\n' +
  'optimizer: { _component_: torch.optim.AdamW }\n' +
  'checkpointer: { checkpoint_dir: /tmp/base }\n'
const nemo =
  'step_scheduler: { num_epochs: 1 }\noptimizer: { lr: 1.0e-5 }\n' +
  'peft: { _target_: nemo_automodel.components._peft.lora.PeftConfig }\n' +
  'model: { pretrained_model_name_or_path: a/b, _target_: nemo_automodel.NeMoAutoModelForCausalLM.from_pretrained }\n'
const openai = 'model: gpt\ntraining_file: file-1\n'
const vertex = 'baseModel: gemini\nsupervisedTuningSpec: { trainingDatasetUri: gs://a/b }\n'
const command = 'trl sft --model_name_or_path a/b --dataset_name c/d --use_peft --lora_r 8'

test.each([
  [axolotl, 'merge_method: legacy', 'axolotl'],
  [axolotl, 'slices: 1', 'axolotl'],
  [axolotl, 'apiVersion: v1', 'axolotl'],
  [axolotl, 'experts: 1', 'axolotl'],
  [axolotl, '"--x": 1', 'axolotl'],
  [axolotl, '"a -b": 1', 'axolotl'],
  [trl, 'template: x', 'trl'],
  [trl, 'export_dir: x', 'trl'],
  [mlx, 'peft_type: LORA', 'mlx-lm'],
  ['training: { training_type: lora }\nmodel: a/b\n', 'kind: x\nrecipe: y', 'unsloth'],
  [openai, 'apiVersion: v1\nbase_model: x', 'openai'],
  [vertex, 'baseModelIdentifier: x', 'vertex'],
  [llama, 'use_peft: true', 'llama-factory'],
])('%j stays what it is when it has %j too.', (base, line, framework) => {
  const text = `${base}${line}\n`
  expect(read(text, framework)).toMatchObject({ framework, facts: { base_model: { value: expect.any(String) } } })
  const alone = read(text)
  expect([alone.framework, ...alone.alternatives]).toContain(framework)
})

test('Keys of an adapter config beside a training config leave two readings, unless the manifest says which.', () => {
  const adapter = 'peft_type: LORA\nbase_model_name_or_path: c/d\ntask_type: CAUSAL_LM\nr: 16\ntarget_modules: [q]\n'
  const mixed = `${axolotl}${adapter}`
  const alone = read(mixed)
  expect([alone.framework, ...alone.alternatives].toSorted()).toEqual(['axolotl', 'peft'])
  const stated = read(mixed, 'Axolotl')
  expect(stated).toMatchObject({ framework: 'axolotl', alternatives: ['peft'], facts: { base_model: { value: 'a/b' } } })
})

const words = ['LLaMA-Factory', 'LLaMAFactory', 'llama_factory', 'llama factory']

test.each(words)('The word %s names its framework.', (word) => {
  expect(read(`${llama}dataset_name: x\nuse_peft: true\nlora_r: 4\n`, word).framework).toBe('llama-factory')
})

test('A reading that would say the same is no alternative.', () => {
  expect(read(`${llama}dataset: x\n`).alternatives).toEqual([])
  expect(read('{"model": "m", "training_file": "file-1", "n_epochs": 3}').alternatives).toEqual([])
})

test('A framework that was stated and does not fit is named where nothing fits.', () => {
  const config = readTrainingConfig('t.yml', 'a: 1\n', undefined, 'mlx')
  expect(config).toEqual({ state: 'unknown', settings: [], stated: 'mlx-lm' })
  expect(readTrainingConfig('t.yml', 'a: 1\n', undefined, 'my own')).toEqual({ state: 'unknown', settings: [] })
})

test('Of a repeated flag the last counts, and it is told.', () => {
  const config = read(`${command} --model_name_or_path e/f --lora_r 256\n`, undefined, 'run.sh')
  expect(config.facts.base_model?.value).toBe('e/f')
  expect(config.facts.peft_config['r']?.value).toBe(256)
  expect(config.repeatedKeys?.map(({ key }) => key)).toEqual(['model_name_or_path', 'lora_r'])
})

test.each([
  ['stray words', command.replace('a/b', 'a/b x'), 'model_name_or_path'],
  ['a computed value', command.replace('a/b', '$(echo a/b)'), ''],
  ['backticks', command.replace('a/b', '`echo a/b`'), ''],
  ['a computed value in quotes', command.replace('a/b', '"$(echo a/b)"'), 'model_name_or_path'],
  ['an array', `${command} "\${ARGS[@]}" $@`, ''],
  ['a here-document', `cat <<E > x\n${command}\nE\n`, ''],
  ['a condition', `if false; then\n${command}\nfi\n`, ''],
  ['a loop', `for r in 8 256; do\n${command}\ndone\n`, ''],
  ['a function', `train() {\n${command}\n}\n`, ''],
  ['eval', `eval x\n${command}\n`, ''],
  ['a second command', `${command}\n${command.replace('a/b', 'e/f')}\n`, 'model_name_or_path'],
  ['a second command with other data', `${command} && ${command.replace('c/d', 'e/f')}\n`, 'dataset_name'],
  ['a shortened flag', `${command} --model_name e/f\n`, 'model_name'],
])('A command is not read for certain with %s.', (_what, text, key) => {
  expect(unread(text, 'run.sh')).toContain(key)
})

test.each([
  command,
  `${command} 2>&1 | tee train.log\n`,
  `${command} > logs/train.log 2>&1 &\nwait\n`,
  `#!/bin/bash\n#SBATCH -N 1\nset -euo pipefail\nsource .venv/bin/activate\nmkdir -p out\n${command} || exit 1\n`,
  `conda activate x\nmodule load cuda/12.1\necho "Started $(date)"\nCUDA_VISIBLE_DEVICES=0 nohup ${command}\n`,
  `N=$(nvidia-smi -L | wc -l)\nexport OMP_NUM_THREADS=8 PYTHONUNBUFFERED=1\nuv run ${command}\n`,
  `${command}\n${command}\n`,
  'together fine-tuning create --training-file file-1 --model m --lora --lora-r 8',
  `set -e\nexport A=1\n${command} --run_name 'a $(b)'\n`,
])('%j is read for certain.', (text) => {
  expect(read(text, undefined, 'run.sh')).toMatchObject({ unread: [], alternatives: [] })
})

test('A variable without quotes becomes flags, as in a shell.', () => {
  const config = read(`A="--model_name_or_path e/f"\n${command} $A\n`, undefined, 'run.sh')
  expect(config.facts.base_model?.value).toBe('e/f')
  const quoted = read(`B=e/f\nA=$B\n${command} --model_name_or_path "$A"\n`, undefined, 'run.sh')
  expect(quoted.facts.base_model?.value).toBe('e/f')
})

test('Settings in another file are told.', () => {
  expect(settings(`${command} --config evil.yaml\n`, 'run.sh')).toContain('mutable-source: config')
  expect(settings(`${command}\naxolotl train evil.yml\n`, 'run.sh')).toContain('mutable-source: settings_file')
  expect(settings('firectl create sftj --dataset d --settings-file evil.json\n', 'run.sh')).toContain(
    'mutable-source: settings_file',
  )
})

test.each([
  [`${llama}dataset: a\ndataset_dir: { a: { hf_hub_url: e/f } }\n`, 'dataset_dir'],
  [
    torchtune.replace('/tmp/base', '/tmp/base, checkpoint_files: { filename_format: "../../evil/{}", max_filename: "1" }'),
    'checkpointer.checkpoint_files.filename_format',
  ],
  [torchtune.replace('/tmp/base', '/tmp/base, checkpoint_files: [../evil.safetensors]'), 'checkpointer.checkpoint_files[0]'],
  [nemo.replace('path: a/b', 'path: a/b, subfolder: evil'), 'model.subfolder'],
  [nemo.replace('path: a/b', 'path: a/b, gguf_file: evil.gguf'), 'model.gguf_file'],
  [`${axolotl}model_kwargs: { subfolder: evil }\n`, 'model_kwargs.subfolder'],
  [`${trl}model_init_kwargs: '{"subfolder": "evil"}'\n`, 'model_init_kwargs.subfolder'],
  ['model: a/b\nlora_parameters: { rank: 8, scale: 2, alpha: 512 }\n', 'lora_parameters.alpha'],
  [nemo.replace('PeftConfig }', 'PeftConfig, match_all_linear: true, target_modules: [q] }'), 'peft.target_modules'],
  [nemo.replace('path: a/b', 'path: [a/b]'), 'model.pretrained_model_name_or_path'],
  [axolotl.replace('lora_r', 'revision_of_model: [x]\nlora_r'), 'revision_of_model'],
  [`${axolotl}revision_of_model: x\nmodel_revision: y\n`, 'model_revision'],
  [`${axolotl}revision_of_model: x\nmodel_kwargs: { revision: y }\n`, 'model_kwargs.revision'],
  [`${trl}model_revision: x\nmodel_init_kwargs: { revision: y }\n`, 'model_init_kwargs.revision'],
  [`${trl}dataset_name: [c/d]\n`, 'dataset_name'],
  [data('[{ path: c/d }]'), 'datasets[0]'],
  [data('{ path: [c/d] }'), 'datasets[0].path'],
  [`${llama}dataset: { a: b }\n`, 'dataset'],
  [`${openai}n_epochs: 1\nfrom_hf_model: e/f\n`, 'from_hf_model'],
  [`${nemo}dataset: { dataset_name: c/d, path_or_dataset_id: e/f }\n`, 'dataset.path_or_dataset_id'],
  [`${vertex}base_model: other\n`, 'base_model'],
])('%j states something that is no one value.', (text, key) => {
  expect(unread(text)).toContain(key)
})

test.each([
  [`${axolotl}processor_config: e/f\n`, 'prompt-format: processor_config'],
  [`${axolotl}rope_scaling: { type: linear }\n`, 'mutable-source: rope_scaling'],
  [`${axolotl}deepspeed: e.json\n`, 'mutable-source: deepspeed'],
  [`${axolotl}fsdp_config: e.json\n`, 'mutable-source: fsdp_config'],
  [`${llama}deepspeed: e.json\n`, 'mutable-source: deepspeed'],
  [nemo.replace('path: a/b', 'path: a/b, use_safetensors: false'), 'pickle: model.use_safetensors'],
  [`${axolotl}lora_model_dir: none\n`, 'lineage: lora_model_dir'],
  [`${axolotl}resume_from_checkpoint: "false"\n`, 'lineage: resume_from_checkpoint'],
  [`${axolotl}dataset_prepared_path: "null"\n`, 'mutable-source: dataset_prepared_path'],
  [`${axolotl}unfrozen_parameters: none\n`, 'full-training: unfrozen_parameters'],
  [`${llama}adapter_name_or_path: none\n`, 'lineage: adapter_name_or_path'],
  [`${trl}resume_from_checkpoint: none\n`, 'lineage: resume_from_checkpoint'],
  [`${mlx}resume_adapter_file: none\n`, 'lineage: resume_adapter_file'],
  [`${axolotl}model_kwargs: { x: 1 }\n`, 'mutable-source: model_kwargs'],
  [`${axolotl}base_model_config: e/f\n`, 'mutable-source: base_model_config'],
  [`${axolotl}eot_tokens: [x]\n`, 'prompt-format: eot_tokens'],
  [`${axolotl}plugins: [axolotl.integrations.base.importlib.import_module]\n`, 'import: plugins[0]'],
  [`${axolotl}attn_implementation: e/kernel\n`, 'remote-code: attn_implementation'],
  [`${trl}use_kernels: true\n`, 'remote-code: use_kernels'],
  [`${trl}trust_remote_code: sure\n`, 'remote-code: trust_remote_code'],
  [`${trl}trust_remote_code: 2\n`, 'remote-code: trust_remote_code'],
  [`${trl}teacher_model_name_or_path: e/f\n`, 'lineage: teacher_model_name_or_path'],
  [`${trl}environment_factory: e.f\n`, 'import: environment_factory'],
  [`${llama}ref_model: e/f\n`, 'lineage: ref_model'],
  [`${llama}adapter_folder: e\n`, 'lineage: adapter_folder'],
  [`${llama}freeze_vision_tower: false\n`, 'full-training: freeze_vision_tower'],
  [`${nemo}dataloader: { collate_fn: evil.mod.func }\n`, 'import: dataloader.collate_fn'],
  [`${nemo}x: { _target_: transformers.utils.os.system }\n`, 'import: x._target_'],
  [`${nemo}tokenizer: { trust_remote_code: "1.0" }\n`, 'remote-code: tokenizer.trust_remote_code'],
  [`${torchtune}x: { _component_: torchtune.config._utils.import_module }\n`, 'import: x._component_'],
  [
    torchtune.replace('/tmp/base', '/tmp/base, checkpoint_files: [../x.safetensors]'),
    'mutable-source: checkpointer.checkpoint_files[0]',
  ],
  [`${torchtune}tokenizer: { path: /tmp/other/tokenizer.model }\n`, 'prompt-format: tokenizer.path'],
  [`${axolotl}x: "${'a'.repeat(5000)}\${oc.env:X}"\n`, 'environment: x'],
])('A setting is not overlooked: %#', (text, setting) => {
  expect(settings(text)).toContain(setting)
})

test.each([
  [`${nemo}checkpoint: { restore_from: None }\n`, 'lineage: checkpoint.restore_from'],
  [`${trl}trust_remote_code: "false"\nattn_implementation: flash_attention_2\n`, 'remote-code: trust_remote_code'],
  [axolotl.replace('adapter: lora', 'adapter: none\nadapter_x: 1'), 'lineage: lora_model_dir'],
  [`${nemo}dataloader: { collate_fn: nemo_automodel.components.datasets.utils.x }\n`, 'import: dataloader.collate_fn'],
])('A setting that is off is not told: %#', (text, setting) => {
  expect(settings(text)).not.toContain(setting)
})

test.each([
  [data('{ path: data, data_files: [data/tickets.jsonl] }'), ['data/tickets.jsonl']],
  [data('{ path: c/d, data_files: [/mnt/evil.jsonl, part.jsonl] }'), ['c/d', '/mnt/evil.jsonl']],
  [data('{ path: c/d, data_files: hf://datasets/e/f/x.jsonl }'), ['c/d', 'hf://datasets/e/f/x.jsonl']],
  [data('{ path: data/a.jsonl, data_files: [evil.jsonl] }'), ['data/a.jsonl', 'evil.jsonl']],
  [`${trl}datasets:\n  - { path: ./data, data_files: [x.jsonl] }\n`, ['data/x.jsonl']],
  [`${trl}datasets:\n  - { path: c/d, data_dir: /mnt/evil }\n`, ['c/d', '/mnt/evil']],
  [`${trl}datasets:\n  - { path: json, data_dir: evil }\n`, ['evil']],
  [`${torchtune}dataset: { source: json, data_files: a.jsonl, data_dir: evil }\n`, ['evil/a.jsonl']],
  [`${torchtune}dataset: { source: a.jsonl, data_files: b.jsonl }\n`, ['a.jsonl', 'b.jsonl']],
  [`${mlx}hf_dataset: { path: c/d, config: { data_files: [/mnt/evil.jsonl] } }\n`, ['c/d', '/mnt/evil.jsonl']],
])('The data of %j is %j.', (text, expected) => {
  expect(uris(text)).toEqual(expected)
})

test('The revision of a dataset that mlx-lm passes on is read.', () => {
  const config = read(`${mlx}hf_dataset: { path: c/d, config: { revision: x } }\n`)
  expect(config.facts.datasets).toMatchObject([{ revision: { value: 'x' } }])
})

test.each([
  [`${llama}lora_rank: 4\n`, { r: 4, lora_alpha: 8, target_modules: 'all-linear' }, ['lora_alpha', 'target_modules']],
  [trl, { r: 16, lora_alpha: 32 }, ['lora_alpha', 'r']],
  [torchtune, { r: 8, lora_alpha: 16 }, ['lora_alpha', 'r']],
  [nemo, { r: 8, lora_alpha: 32 }, ['lora_alpha', 'r']],
  [mlx, { r: 8, lora_alpha: 160, target_modules: 'all-linear' }, ['lora_alpha', 'r', 'target_modules']],
])('What %j leaves to the framework is a fact by default.', (text, values, byDefault) => {
  const { peft_config } = read(text).facts
  expect(valuesOf(read(text))).toMatchObject({ peft_config: values })
  const named = Object.keys(peft_config).filter((name) => peft_config[name]?.byDefault === true)
  expect(named.filter((name) => name !== 'peft_type').toSorted()).toEqual(byDefault)
})

test('Without an adapter nothing of one holds by default.', () => {
  expect(read(llama.replace('lora', 'full')).facts.peft_config).toEqual({})
  expect(read(axolotl).facts).toMatchObject({ method: { value: 'sft', byDefault: true } })
  expect(read(axolotl).facts.tuning).not.toHaveProperty('byDefault')
})

test('A credential that is a key is told and never shown.', () => {
  const token = `hf_${'A1'.repeat(17)}`
  const config = read(`${axolotl}${token}: { trust_remote_code: true }\n`)
  expect(config.facts.settings.map(({ risk, key }) => `${risk}: ${key}`)).toEqual(
    expect.arrayContaining(['secret: ***', 'remote-code: ***.trust_remote_code']),
  )
  expect(JSON.stringify(config)).not.toContain(token)
})

test('Exported variables are told once, and scripts of very many commands are not read.', () => {
  const exports = Array.from({ length: 90 }, (_each, index) => `export A${index}=1 ; ${command}`).join('\n')
  expect(settings(exports, 'run.sh').filter((each) => each === 'environment: env.A0')).toHaveLength(1)
  const inline = `X=1 ${command}\n${command}\n`
  expect(settings(inline, 'run.sh').filter((each) => each.startsWith('environment'))).toEqual(['environment: env.X'])
  expect(readTrainingConfig('run.sh', `${command}\n`.repeat(101)).state).toBe('unreadable')
  const many = Array.from({ length: 3200 }, (_each, index) => `A${index}=1 x -a`).join('\n')
  expect(readTrainingConfig('run.sh', many).state).toBe('unreadable')
})

test('Numbers without an exact value stay text, and commits are compared in lower case.', () => {
  const commit = 'ABCDEF0123'.repeat(4)
  const rank = axolotl.replace('lora_r: 8', 'lora_r: .inf')
  const config = read(`${rank}revision_of_model: ${commit}\nseed: "9007199254740993"\nmax_steps: 9007199254740993\n`)
  expect(config.facts.peft_config['r']?.value).toBe('.inf')
  expect(config.facts.hyperparameters['max_steps']?.value).toBe('9007199254740993')
  expect(config.facts.hyperparameters['seed']?.value).toBe('9007199254740993')
  expect(config.facts.revision?.value).toBe(commit.toLowerCase())
})
