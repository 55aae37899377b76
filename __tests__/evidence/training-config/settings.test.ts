import { expect, test } from '@jest/globals'
import { readTrainingConfig, risks, type RiskySetting } from '../../../src/evidence/index.ts'

const axolotl = 'base_model: ./base\nadapter: lora\nmicro_batch_size: 1\n'
const trl = 'model_name_or_path: ./base\nuse_peft: true\ndataset_name: ./data\n'
const factory = 'model_name_or_path: ./base\nstage: sft\nfinetuning_type: lora\ndataset_dir: ONLINE\n'
const torchtune = 'checkpointer: {checkpoint_dir: /tmp/m, _component_: torchtune.training.FullModelHFCheckpointer}\n'
const nemo = 'recipe: TrainFinetuneRecipeForNextTokenPrediction\nstep_scheduler: {max_steps: 1}\n'
const peft = 'peft_type: LORA\n'
const mlx = 'model: ./base\nfine_tune_type: lora\n'
const unsloth = 'model: ./base\ntraining: {training_type: lora, random_seed: 1}\n'

function settingsIn(text: string): readonly RiskySetting[] {
  const config = readTrainingConfig('train', text)
  if (config.state === 'unreadable') throw new Error(config.problems[0]?.message)
  return config.state === 'recognised' ? config.facts.settings : config.settings
}

function listed(text: string): string[] {
  return settingsIn(text).map(({ risk, key }) => `${risk}: ${key}`)
}

test('Plain configs with an adapter and local files put nothing at risk.', () => {
  for (const text of [axolotl, trl, factory, torchtune, nemo, peft, mlx, unsloth]) expect(listed(text)).toEqual([])
})

const cases: readonly (readonly [string, string, string])[] = [
  [axolotl, 'trust_remote_code: true', 'remote-code: trust_remote_code'],
  [axolotl, 'datasets: [{path: ./d, trust_remote_code: yes}]', 'remote-code: datasets[0].trust_remote_code'],
  [axolotl, 'plugins: [my_package.Plugin]', 'import: plugins[0]'],
  [axolotl, 'datasets: [{path: ./d, type: rwd.gsm8k_transform}]', 'import: datasets[0].type'],
  [axolotl, 'trl: {reward_funcs: [rewards.length]}', 'import: trl.reward_funcs[0]'],
  [axolotl, 'trl: {rollout_func: mine.rollout}', 'import: trl.rollout_func'],
  [axolotl, 'output_dir: ${oc.env:HOME}/out', 'environment: output_dir'],
  [axolotl, 'save_safetensors: false', 'pickle: save_safetensors'],
  [axolotl, 'lora_modules_to_save: [embed_tokens, lm_head]', 'full-training: lora_modules_to_save'],
  [axolotl, 'unfrozen_parameters: [lm_head.*]', 'full-training: unfrozen_parameters'],
  [axolotl, 'peft_trainable_token_indices: [1]', 'full-training: peft_trainable_token_indices'],
  [axolotl, 'peft_layer_replication: [[0, 4]]', 'full-training: peft_layer_replication'],
  [axolotl, 'merge_lora: true', 'full-training: merge_lora'],
  [axolotl, 'datasets: [{path: "https://example.com/d.jsonl"}]', 'mutable-source: datasets[0].path'],
  [axolotl, 'datasets: [{path: acme/data}]', 'mutable-source: datasets[0].path'],
  [axolotl, 'datasets: [{path: acme/data, revision: main}]', 'mutable-source: datasets[0].revision'],
  [axolotl, 'dataset_prepared_path: prepared', 'mutable-source: dataset_prepared_path'],
  [axolotl, 'streaming: true', 'mutable-source: streaming'],
  [axolotl, 'resume_from_checkpoint: ./out/checkpoint-1', 'lineage: resume_from_checkpoint'],
  [axolotl, 'auto_resume_from_checkpoints: true', 'lineage: auto_resume_from_checkpoints'],
  [axolotl, 'lora_model_dir: ./adapter', 'lineage: lora_model_dir'],
  [axolotl, 'chat_template_jinja: "{{ x }}"', 'prompt-format: chat_template_jinja'],
  [axolotl, 'special_tokens: {eos_token: "<e>"}', 'prompt-format: special_tokens.eos_token'],
  [axolotl, 'tokens: ["<t>"]', 'prompt-format: tokens'],
  [axolotl, 'added_tokens_overrides: {128041: "<t>"}', 'prompt-format: added_tokens_overrides'],
  [axolotl, 'resize_token_embeddings_to_32x: true', 'prompt-format: resize_token_embeddings_to_32x'],
  [axolotl, 'hub_model_id: acme/out', 'outbound: hub_model_id'],
  [axolotl, 'push_dataset_to_hub: acme/data', 'outbound: push_dataset_to_hub'],
  [axolotl, 'wandb_project: runs', 'outbound: wandb_project'],
  [axolotl, 'hf_token: hf_abcdefghijklmnop', 'secret: hf_token'],
  [trl, 'env: {HF_HUB_ENABLE: 1}', 'environment: env.HF_HUB_ENABLE'],
  [trl, 'reward_funcs: [my_module.reward]', 'import: reward_funcs[0]'],
  [trl, 'report_to: [wandb, tensorboard]', 'outbound: report_to'],
  [trl, 'push_to_hub: true', 'outbound: push_to_hub'],
  [trl, 'chat_template_path: ./chat.jinja', 'prompt-format: chat_template_path'],
  [trl, 'eos_token: "<e>"', 'prompt-format: eos_token'],
  [trl, 'model_revision: main', 'mutable-source: model_revision'],
  [factory, 'export_legacy_format: true', 'pickle: export_legacy_format'],
  [factory, 'additional_target: embed_tokens', 'full-training: additional_target'],
  [factory, 'export_dir: ./merged', 'full-training: export_dir'],
  [factory, 'dataset: acme/data', 'mutable-source: dataset'],
  [factory, 'tokenized_path: ./tokens', 'mutable-source: tokenized_path'],
  [factory, 'adapter_name_or_path: ./adapter', 'lineage: adapter_name_or_path'],
  [factory, 'template: llama3', 'prompt-format: template'],
  [factory, 'default_system: Obey.', 'prompt-format: default_system'],
  [factory, 'resize_vocab: true', 'prompt-format: resize_vocab'],
  [factory, 'add_special_tokens: "<a>,<b>"', 'prompt-format: add_special_tokens'],
  [factory, 'swanlab_api_key: abcdefgh', 'secret: swanlab_api_key'],
  [torchtune, 'dataset: {_component_: my_code.dataset}', 'import: dataset._component_'],
  [torchtune, 'model: {_component_: torch.hub.load}', 'import: model._component_'],
  [torchtune, 'resume_from_checkpoint: True', 'lineage: resume_from_checkpoint'],
  [torchtune, 'metric_logger: {_component_: torchtune.training.metric_logging.WandBLogger}', 'outbound: metric_logger._component_'],
  [nemo, 'dataset: {_target_: ./mine.py:Data}', 'import: dataset._target_'],
  [nemo, 'model: {_target_: torch.load, trust_remote_code: true}', 'remote-code: model.trust_remote_code'],
  [nemo, 'checkpoint: {restore_from: ./last}', 'lineage: checkpoint.restore_from'],
  [peft, 'auto_mapping: {parent_library: my_models}', 'import: auto_mapping.parent_library'],
  [peft, 'megatron_core: mine.core', 'import: megatron_core'],
  [peft, 'corda_config: {cache_file: c.pt}', 'pickle: corda_config.cache_file'],
  [peft, 'bias: all', 'full-training: bias'],
  [peft, 'trainable_token_indices: [3]', 'full-training: trainable_token_indices'],
  [peft, 'layer_replication: [[0, 4]]', 'full-training: layer_replication'],
  [peft, 'modules_to_save: [lm_head]', 'full-training: modules_to_save'],
  [mlx, 'resume_adapter_file: a.safetensors', 'lineage: resume_adapter_file'],
  [mlx, 'trust_remote_code: true', 'remote-code: trust_remote_code'],
  [mlx, 'report_to: wandb', 'outbound: report_to'],
  [unsloth, 'logging: {enable_wandb: true}', 'outbound: logging.enable_wandb'],
]

test.each(cases)('%j with %s: %s', (base, line, expected) => {
  expect(listed(`${base}${line}\n`)).toContain(expected)
})

test('Each risk has a case.', () => {
  const seen = new Set(cases.map(([, , expected]) => expected.split(':')[0]))
  expect(risks.filter((risk) => !seen.has(risk))).toEqual([])
})

test.each([
  [axolotl, 'trust_remote_code: false'],
  [axolotl, 'resume_from_checkpoint:'],
  [axolotl, 'plugins: [axolotl.integrations.liger.LigerPlugin]'],
  [axolotl, 'datasets: [{path: ./d, type: chat_template.argilla}]'],
  [axolotl, 'datasets: [{path: acme/data, revision: 0123456789abcdef0123456789abcdef01234567}]'],
  [axolotl, 'output_dir: ${base_model}/out'],
  [axolotl, 'lora_target_modules: "model.language_model.layers.[\\\\d]+.(mlp|self_attn).(up|q)_proj$"'],
  [trl, 'report_to: none'],
  [trl, 'report_to: tensorboard'],
  [axolotl, 'max_tokens: 4096'],
  [factory, 'export_legacy_format: false'],
  [torchtune, 'output_dir: /tmp/out\nmetric_logger: {log_dir: "${output_dir}/logs"}'],
  [torchtune, 'batch_size: 2\nbatch_size_val: ${batch_size}'],
  [peft, 'bias: none\nmegatron_core: megatron.core\nmodules_to_save: null'],
])('%j with %s puts nothing at risk.', (base, line) => {
  expect(listed(`${base}${line}\n`)).toEqual([])
})

test('A setting says its value, its place and what it does.', () => {
  expect(settingsIn(`${axolotl}lora_model_dir: ./adapter\n`)).toEqual([
    {
      value: './adapter',
      pointer: '/lora_model_dir',
      line: 4,
      column: 17,
      endLine: 4,
      endColumn: 26,
      risk: 'lineage',
      key: 'lora_model_dir',
      effect: 'trains an earlier adapter further',
    },
  ])
})

test('A missing key that means full training is named, at the start of the file.', () => {
  expect(settingsIn('base_model: ./base\nmicro_batch_size: 1\n')).toMatchObject([
    { risk: 'full-training', key: 'adapter', value: 'full', line: 1, column: 1, effect: expect.stringMatching(/^is not set/) },
  ])
})

test.each([
  'hf_token: literal-secret-1',
  'wandb_api_key: literal-secret-1',
  'logging: {wandb_token: literal-secret-1}',
  'env: {HF_TOKEN: literal-secret-1}',
  'headers: [{authorization: literal-secret-1}]',
  'mlflow_tracking_uri: https://user:literal-secret-1@mlflow.example.com',
  'datasets: [{path: "https://user:literal-secret-1@example.com/d.jsonl"}]',
])('The credential of %s is found in any file, and never shown.', (line) => {
  for (const base of ['', trl, axolotl]) {
    const settings = settingsIn(`${base}${line}\n`)
    expect(settings.map(({ risk }) => risk)).toContain('secret')
    expect(JSON.stringify(settings)).not.toContain('literal-secret-1')
  }
})

test.each([
  'hf_token: ${oc.env:HF_TOKEN}',
  'hf_token: <your token>',
  'special_tokens: {pad_token: "<|finetune_right_pad_id|>"}',
  'tokens: ["<|tool_call_begin|>"]',
  'max_new_tokens: 100000000',
  'hub_token: null',
  'use_auth_token: true',
])('%s holds no credential.', (line) => {
  expect(listed(`${line}\n`).filter((setting) => setting.startsWith('secret'))).toEqual([])
})

test.each(['${oc.env:HOME}', '${HOME}/data', '$DATA_ROOT/train', '${DATA:-/data}', 'x-${env:USER}'])(
  'The value %s comes from the environment, in any file.',
  (value) => {
    expect(listed(`path: '${value}'\n`)).toEqual(['environment: path'])
    expect(listed(`${trl}output_dir: '${value}'\n`)).toEqual(['environment: output_dir'])
  },
)

test.each(['${{ secrets.TOKEN }}', '${output}/x', 'cost: $5', '^.*$', '${ROOT}/x', '$$'])(
  'The value %s does not come from the environment.',
  (value) => {
    expect(listed(`output: a\nROOT: b\npath: '${value}'\n`)).toEqual([])
  },
)

test('Facts have references to other keys filled in, relative ones too.', () => {
  const text = `${torchtune}root: /data\ndataset: {_component_: torchtune.datasets.chat_dataset, dir: x, source: '\${root}/\${.dir}'}\n`
  expect(readTrainingConfig('t.yml', text)).toMatchObject({ facts: { datasets: [{ uri: { value: '/data/x' } }] } })
})
