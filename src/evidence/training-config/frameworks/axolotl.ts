import { isList, isMapping } from '../../../manifest/index.ts'
import { valueAt, type ConfigTree } from '../config-tree.ts'
import type { DatasetRow, Framework } from '../framework.ts'
import { dataFiles, otherWeights, positive, rateIn, settingsFiles } from '../hugging-face.ts'
import { isForeignStrategy } from '../axolotl-strategies.ts'
import { coerced, isFalse, isNamed, isStated, isText, isTrue, namesOf, textOf } from '../python-value.ts'
import { byTable, isForeignTo, onlyTrue, whenStated } from '../readers.ts'
import type { Tuning } from '../training-config.ts'

/** Plugins of Axolotl's own package change with its version only. */
const isForeignPlugin = isForeignTo(['axolotl.integrations'])

const reports = 'sends metrics of the run to a service'

/** Axolotl: https://docs.axolotl.ai/docs/config-reference.html, and `axolotl/utils/schemas` for what is read. */
export const framework: Framework = {
  id: 'axolotl',
  hub: true,
  signatures: [
    {
      all: [['base_model', isText]],
      any: [
        'adapter',
        'micro_batch_size',
        'num_epochs',
        'sequence_len',
        'sample_packing',
        'val_set_size',
        'dataset_prepared_path',
        'lora_r',
        'lora_target_linear',
        'lora_model_dir',
        'pretraining_dataset',
        'test_datasets',
        'special_tokens',
        'chat_template',
        'plugins',
        'rl',
        'revision_of_model',
        'gradient_accumulation_steps',
        ['datasets', (value) => isList(value) && value.some((entry) => isMapping(entry) && 'path' in entry)],
      ],
      none: ['merge_method', 'slices', 'apiVersion', 'output_model', 'experts'],
    },
  ],
  base_model: [
    'base_model',
    ...otherWeights('overrides_of_model_kwargs', 'base_model'),
    ...otherWeights('model_kwargs', 'base_model'),
  ],
  revision: ['revision_of_model', 'model_revision', 'overrides_of_model_kwargs.revision', 'model_kwargs.revision'],
  method: [
    ['rl', methodOf],
    ['reward_model', onlyTrue('reward')],
    ['process_reward_model', onlyTrue('reward')],
    ['pretraining_dataset', (value) => (isStated(value) ? 'pretrain' : undefined)],
    ['', () => 'sft'],
  ],
  tuning: [
    ['adapter', tuningOf],
    ['', () => 'full'],
  ],
  peft_config: {
    peft_type: [['adapter', byTable({ lora: 'LORA', qlora: 'LORA', 'llama-adapter': 'ADAPTION_PROMPT' })]],
    r: ['lora_r'],
    lora_alpha: ['lora_alpha'],
    lora_dropout: ['lora_dropout'],
    target_modules: [['lora_target_linear', withNames], ['lora_target_modules', unlessAll]],
    target_parameters: ['lora_target_parameters'],
    modules_to_save: ['lora_modules_to_save'],
    fan_in_fan_out: ['lora_fan_in_fan_out'],
    use_rslora: ['peft_use_rslora'],
    use_dora: ['peft_use_dora'],
    init_lora_weights: ['peft_init_lora_weights', ['peft.loftq_config', whenStated('loftq')]],
    layers_to_transform: ['peft_layers_to_transform', 'lora_layers_to_transform'],
    layers_pattern: ['peft_layers_pattern'],
    layer_replication: ['peft_layer_replication'],
    rank_pattern: ['lora_rank_pattern'],
    alpha_pattern: ['lora_alpha_pattern'],
    trainable_token_indices: ['peft_trainable_token_indices'],
  },
  hyperparameters: {
    learning_rate: ['learning_rate'],
    num_train_epochs: ['num_epochs'],
    max_steps: ['max_steps'],
    per_device_train_batch_size: ['micro_batch_size'],
    per_device_eval_batch_size: ['eval_batch_size'],
    gradient_accumulation_steps: ['gradient_accumulation_steps'],
    seed: ['seed'],
    warmup_ratio: ['warmup_ratio'],
    warmup_steps: ['warmup_steps'],
    weight_decay: ['weight_decay'],
    max_grad_norm: ['max_grad_norm'],
    lr_scheduler_type: ['lr_scheduler'],
    optim: ['optimizer'],
    max_length: ['sequence_len'],
    packing: ['sample_packing'],
    bf16: ['bf16', ['bfloat16', coerced, 'default']],
    fp16: ['fp16', ['float16', coerced, 'default']],
    gradient_checkpointing: ['gradient_checkpointing'],
    neftune_noise_alpha: ['neftune_noise_alpha', 'noisy_embedding_alpha'],
    beta: ['trl.beta', 'rl_beta', 'dpo_beta'],
    num_generations: ['trl.num_generations'],
  },
  overriders: [
    { of: 'num_train_epochs', by: 'max_steps', from: [['max_steps', positive]] },
    { of: 'warmup_ratio', by: 'warmup_steps', from: [['warmup_steps', positive]] },
    { of: 'learning_rate', by: 'optim_args', from: [['optim_args', rateIn]] },
    { of: 'learning_rate', by: 'lr_groups', from: ['lr_groups[].lr'] },
    { of: 'learning_rate', by: 'embedding_lr', from: ['embedding_lr'] },
    { of: 'learning_rate', by: 'embedding_lr_scale', from: ['embedding_lr_scale'] },
    { of: 'learning_rate', by: 'loraplus_lr_ratio', from: ['loraplus_lr_ratio'] },
    { of: 'learning_rate', by: 'loraplus_lr_embedding', from: ['loraplus_lr_embedding'] },
  ],
  datasets: [
    dataset('datasets[]', 'train'),
    dataset('pretraining_dataset[]', 'train'),
    dataset('test_datasets[]', 'validation'),
  ],
  risks: {
    import: {
      'plugins[]': ['imports a Python class that the config names', isForeignPlugin],
      'datasets[].type': ['imports a Python module to transform the data', isForeignStrategy],
      'test_datasets[].type': ['imports a Python module to transform the data', isForeignStrategy],
      'trl.reward_funcs[]': 'imports a Python function that rewards answers',
      'trl.rollout_func': 'imports a Python function that generates answers',
      trainer_cls: 'imports the trainer from a module that the config names',
      type_of_model: ['loads the model by a class that the config names', isDotted],
      model_type: ['loads the model by a class that the config names', isDotted],
      torchdistx_path: 'adds a folder to the path that Python imports from',
    },
    pickle: {
      save_safetensors: ['saves weights as pickles, which run code when they are loaded', isFalse],
    },
    'full-training': {
      lora_modules_to_save: 'trains whole modules beside the adapter',
      unfrozen_parameters: 'trains whole parameters of the model',
      peft_trainable_token_indices: 'trains the embeddings of single tokens',
      peft_layer_replication: 'repeats layers of the model, which changes its architecture',
      reinit_weights: ['starts from random weights instead of those of the base model', isTrue],
      merge_lora: ['merges the adapter into the weights, which hides what was trained', isTrue],
      relora: ['merges adapters into the weights again and again while training', isTrue],
    },
    'mutable-source': {
      ...settingsFiles,
      rope_scaling: 'replaces parts of the configuration of the model',
      base_model_config: 'takes the configuration of the model from another place than its weights',
      overrides_of_model_config: 'replaces parts of the configuration of the model',
      model_config: 'replaces parts of the configuration of the model',
      overrides_of_model_kwargs: 'is passed to the loader of the model, and may name other weights or code',
      model_kwargs: 'is passed to the loader of the model, and may name other weights or code',
      bench_dataset: 'reads further data, for a benchmark while training',
      dataset_prepared_path: 'uses a prepared copy of the data, if there is one, instead of the datasets named',
      streaming: ['reads data while training, so that no hash of it is known before', isTrue],
    },
    lineage: {
      resume_from_checkpoint: 'continues an earlier run and brings along what that put in',
      auto_resume_from_checkpoints: ['continues whatever run the output folder holds', isTrue],
      lora_model_dir: 'trains an earlier adapter further',
      kd_online_server_base_url: 'learns from the answers of another model',
    },
    'prompt-format': {
      chat_template: 'decides how conversations become text',
      chat_template_jinja: 'is a program that turns conversations into text',
      'datasets[].chat_template': 'decides how conversations of this dataset become text',
      'datasets[].chat_template_jinja': 'is a program that turns conversations of this dataset into text',
      'datasets[].type.system_prompt': 'puts a system prompt in front of the examples',
      default_system_message: 'puts a system prompt in front of the examples',
      'special_tokens.*': 'sets a special token',
      tokens: 'adds tokens to the vocabulary',
      added_tokens_overrides: 'replaces reserved tokens of the vocabulary',
      resize_token_embeddings_to_32x: ['changes the size of the vocabulary', isTrue],
      eot_tokens: 'sets the tokens that end a turn',
      tokenizer_config: 'takes the tokenizer from another place than the model',
      processor_config: 'takes the processor from another place than the model',
    },
    outbound: {
      hub_model_id: 'uploads the trained weights',
      push_dataset_to_hub: 'uploads the prepared training data',
      wandb_project: reports,
      wandb_log_model: 'uploads the trained weights with the metrics of the run',
      use_mlflow: [reports, isTrue],
      mlflow_tracking_uri: reports,
      use_comet: [reports, isTrue],
      comet_project_name: reports,
      use_swanlab: [reports, isTrue],
      trackio_space_id: reports,
      'trl.vllm_server_host': 'sends prompts to a server',
      use_otel_metrics: [reports, isTrue],
      gradio_share: ['serves the model at a public address', isTrue],
    },
  },
}

function dataset(entries: string, role: DatasetRow['role']): DatasetRow {
  return {
    entries,
    role,
    uri: ['path'],
    ...dataFiles,
    filesStandAlone: true,
    config_name: ['name'],
    subsets: ['name[]'],
    revision: ['revision'],
    split: ['split'],
  }
}

const losses: ReadonlyMap<string, string> = new Map([['gdpo', 'grpo'], ['ipo', 'dpo'], ['ebft', 'grpo']])

/** GDPO is GRPO, IPO is DPO and EBFT trains with the GRPO trainer, each with another loss. */
function methodOf(value: unknown): string | undefined {
  const name = textOf(value)?.toLowerCase()
  if (name === undefined) return undefined
  return losses.get(name) ?? name
}

function tuningOf(value: unknown, tree: ConfigTree): Tuning {
  if (!isNamed(value)) return 'full'
  if (isTrue(valueAt(tree, 'peft_use_dora'))) return 'dora'
  if (value === 'qlora' || (value === 'lora' && isTrue(valueAt(tree, 'load_in_4bit')))) return 'qlora'
  return value === 'lora' ? 'lora' : 'other'
}

/** Every linear layer, and with it what is named besides: the union of both is trained. */
function withNames(value: unknown, tree: ConfigTree): string | readonly string[] | undefined {
  if (!isTrue(value)) return undefined
  const others = (namesOf(valueAt(tree, 'lora_target_modules')) ?? []).filter((name) => !linearLayers.has(name))
  return others.length === 0 ? 'all-linear' : ['all-linear', ...others]
}

function unlessAll(value: unknown, tree: ConfigTree): unknown {
  if (isTrue(valueAt(tree, 'lora_target_linear'))) return undefined
  return value === null || value === '' ? undefined : coerced(value)
}

/** Layers that are linear in every architecture that has them. */
const linearLayers: ReadonlySet<string> = new Set([
  'all-linear', 'q_proj', 'k_proj', 'v_proj', 'o_proj', 'qkv_proj', 'gate_proj', 'up_proj', 'down_proj', 'gate_up_proj',
])

function isDotted(value: unknown): boolean {
  return textOf(value)?.includes('.') ?? false
}
