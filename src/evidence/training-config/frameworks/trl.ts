import { posix } from 'node:path'
import { isMapping } from '../../../manifest/index.ts'
import { valueAt, type ConfigTree } from '../config-tree.ts'
import type { DatasetRow, Framework, Mark } from '../framework.ts'
import {
  dataFiles,
  otherWeights,
  trainerOverriders,
  trainingArgumentRisks,
  trainingArguments,
} from '../hugging-face.ts'
import { isTrue, textOf } from '../python-value.ts'
import { onlyTrue } from '../readers.ts'
import type { Tuning } from '../training-config.ts'
import { trlArguments } from '../trl-arguments.ts'

const hasMaps = (value: unknown): boolean => isMapping(value)

/** Keys of LLaMA-Factory, whose configs also name `model_name_or_path`. */
const foreign: readonly Mark[] = ['stage', 'finetuning_type', 'lora_target', 'template', 'dataset_dir', 'export_dir']

/** TRL's command line (`trl sft --config …`) and scripts, and recipes of projects built on its argument parser. */
export const framework: Framework = {
  id: 'trl',
  hub: true,
  scalar: mapIn,
  arguments: trlArguments,
  signatures: [
    {
      all: ['model_name_or_path'],
      any: [
        'dataset_name', 'dataset_mixer', 'dataset_mixture', 'use_peft', 'lora_r', 'lora_target_modules',
        'dataset_train_split', 'dataset_text_field', 'reward_funcs', 'chat_template_path', 'dataset_config',
        'reward_model_name_or_path', 'completion_only_loss', 'num_generations', 'max_prompt_length',
        ['datasets[]', hasMaps],
      ],
      none: foreign,
    },
    {
      all: ['model_name_or_path', ['', hasMaps]],
      any: ['learning_rate', 'per_device_train_batch_size', 'num_train_epochs', 'lr_scheduler_type'],
      none: [...foreign, 'dataset', 'cutoff_len', 'apiVersion'],
    },
  ],
  base_model: ['model_name_or_path', ...otherWeights('model_init_kwargs', 'model_name_or_path')],
  revision: ['model_revision', 'model_init_kwargs.revision'],
  method: [
    ['', (_value, tree) => methodOfCommand(tree.command)],
    ['reward_funcs', () => 'grpo'],
    ['desirable_weight', () => 'kto'],
    ['center_rewards_coefficient', () => 'reward'],
    ['num_generations', (_value, tree) => (valueAt(tree, 'normalize_advantages') === undefined ? 'grpo' : 'rloo')],
    ['rloo_k', () => 'rloo'],
    ['precompute_ref_log_probs', () => 'dpo'],
    ['f_divergence_type', () => 'dpo'],
    ['loss_type', (value) => (preferenceLosses.has(textOf(value) ?? '') ? 'dpo' : undefined)],
    ['dataset_text_field', () => 'sft'],
    ['packing', () => 'sft'],
    ['chat_template_path', () => 'sft'],
    ['completion_only_loss', () => 'sft'],
    ['assistant_only_loss', () => 'sft'],
    ['max_seq_length', () => 'sft'],
  ],
  tuning: [
    ['use_peft', (value, tree) => (isTrue(value) ? loraKind(tree) : 'full')],
    ['', () => 'full'],
  ],
  peft_config: {
    peft_type: [['use_peft', onlyTrue('LORA')]],
    r: ['lora_r'],
    lora_alpha: ['lora_alpha'],
    lora_dropout: ['lora_dropout'],
    target_modules: ['lora_target_modules'],
    target_parameters: ['lora_target_parameters'],
    modules_to_save: ['lora_modules_to_save'],
    task_type: ['lora_task_type'],
    use_rslora: ['use_rslora'],
    use_dora: ['use_dora'],
  },
  hyperparameters: {
    ...trainingArguments,
    max_length: ['max_length', 'max_seq_length'],
    beta: ['beta'],
    num_generations: ['num_generations'],
  },
  overriders: trainerOverriders,
  defaults: { r: () => 16, lora_alpha: () => 32 },
  datasets: [
    mixture('datasets[]', 'path'),
    mixture('dataset_mixture.datasets[]', 'id'),
    {
      entries: '',
      role: 'train',
      uri: ['dataset_name'],
      config_name: ['dataset_config'],
      split: ['dataset_train_split'],
    },
  ],
  risks: {
    ...trainingArgumentRisks,
    import: {
      'reward_funcs[]': ['imports a Python function, looked for in the working directory too', isDotted],
      'tools[]': 'imports Python functions that answers may call',
      environment_factory: 'imports Python code that the model acts in',
    },
    environment: {
      'env.*': 'sets a variable in the environment of the training',
    },
    'full-training': {
      lora_modules_to_save: 'trains whole modules beside the adapter',
    },
    'mutable-source': {
      ...trainingArgumentRisks['mutable-source'],
      config_file: 'reads settings of the launcher from another file, which nothing here compares',
      accelerate_config: ['reads settings of the launcher from another file', (value) => !isOwnSetup(value)],
      dataset_mixer: 'names datasets by its keys, which nothing here compares',
      dataset_streaming: ['reads data while training, so that no hash of it is known before', isTrue],
      streaming: ['reads data while training, so that no hash of it is known before', isTrue],
    },
    lineage: {
      ...trainingArgumentRisks.lineage,
      teacher_model_name_or_path: 'learns from the answers of another model',
      reward_model_name_or_path: 'lets another model reward the answers',
    },
    'prompt-format': {
      chat_template_path: 'decides how conversations become text',
      chat_template: 'decides how conversations become text',
      eos_token: 'sets the token that ends an answer',
      pad_token: 'sets a special token',
      system_prompt: 'puts a system prompt in front of the examples',
    },
    outbound: {
      ...trainingArgumentRisks.outbound,
      log_completions_hub_repo: 'uploads prompts and answers of the training',
      vllm_server_base_url: 'sends prompts to a server',
    },
  },
}

const preferenceLosses: ReadonlySet<string> = new Set([
  'sigmoid', 'hinge', 'ipo', 'exo_pair', 'nca_pair', 'robust', 'bco_pair', 'sppo_hard', 'aot', 'aot_pair',
  'aot_unpaired', 'discopop', 'apo_zero', 'apo_down',
])

const methods: Readonly<Record<string, string>> = {
  sft: 'sft', dpo: 'dpo', kto: 'kto', grpo: 'grpo', rloo: 'rloo', orpo: 'orpo', cpo: 'cpo', ppo: 'ppo',
  reward: 'reward', reward_modeling: 'reward',
}

/** `trl dpo …`, or a script named for its method: `accelerate launch examples/scripts/dpo.py …`. */
function methodOfCommand(command: readonly string[]): string | undefined {
  const names = command.map((word) => posix.basename(word, '.py'))
  const method = names.find((name) => Object.hasOwn(methods, name))
  return method === undefined ? undefined : methods[method]
}

/** Setups of `accelerate` that TRL brings along. */
function isOwnSetup(value: unknown): boolean {
  return /^(?:single_gpu|multi_gpu|fsdp[12]|zero[123])$/.test(textOf(value) ?? '')
}

/** Texts that start like a map in JSON are read as one. */
function mapIn(text: string): unknown {
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isDotted(value: unknown): boolean {
  return textOf(value)?.includes('.') ?? false
}

function loraKind(tree: ConfigTree): Tuning {
  if (isTrue(valueAt(tree, 'use_dora'))) return 'dora'
  return isTrue(valueAt(tree, 'load_in_4bit')) ? 'qlora' : 'lora'
}

function mixture(entries: string, uri: string): DatasetRow {
  const role = 'train'
  return {
    entries,
    role,
    uri: [uri],
    ...dataFiles,
    config_name: ['name', 'config'],
    revision: ['revision'],
    split: ['split'],
  }
}
