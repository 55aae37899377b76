import { posix } from 'node:path'
import { isMapping } from '../../../manifest/index.ts'
import { valueAt, type ConfigTree } from '../config-tree.ts'
import type { DatasetRow, Framework } from '../framework.ts'
import { dataFiles } from '../hugging-face.ts'
import { isFalse, isStated, isText, isTrue, namesOf, textOf } from '../python-value.ts'
import { byTable, isForeignTo } from '../readers.ts'
import type { DatasetFact, Tuning } from '../training-config.ts'

const ownPackages = ['torchtune', 'torch.optim', 'torch.nn', 'torchao', 'bitsandbytes.optim']

/**
 * torchtune: recipes whose parts are built by the function or class that `_component_` names. What a builder is called
 * says how weights are trained (`lora_llama3_2_1b`) and which data is read where `source` is left to its default.
 */
export const framework: Framework = {
  id: 'torchtune',
  hub: true,
  substitution: 'keys',
  signatures: [
    { all: [['*._component_', isText]], any: [['**._component_', isOwn], 'checkpointer'] },
  ],
  base_model: [
    'checkpointer.checkpoint_dir',
    'base_model_path',
    ['checkpointer.checkpoint_files[]', fileElsewhere, 'further'],
    ['checkpointer.checkpoint_files.*', fileElsewhere, 'further'],
  ],
  revision: [],
  method: [
    ['loss._component_', methodOfLoss],
    ['dataset._component_', byBuilder({ text_completion_dataset: 'pretrain', wikitext_dataset: 'pretrain' })],
    ['dataset', () => 'sft', 'default'],
  ],
  tuning: [
    ['model._component_', tuningOf],
    ['policy_model._component_', tuningOf],
  ],
  peft_config: {
    peft_type: [['model._component_', () => 'LORA']],
    r: ['model.lora_rank'],
    lora_alpha: ['model.lora_alpha'],
    lora_dropout: ['model.lora_dropout'],
    target_modules: [['model.lora_attn_modules', targetsOf]],
    use_dora: ['model.use_dora'],
  },
  hyperparameters: {
    learning_rate: ['optimizer.lr'],
    num_train_epochs: ['epochs'],
    max_steps: ['max_steps', 'num_steps'],
    per_device_train_batch_size: ['batch_size'],
    gradient_accumulation_steps: ['gradient_accumulation_steps'],
    seed: ['seed'],
    warmup_steps: ['lr_scheduler.num_warmup_steps'],
    weight_decay: ['optimizer.weight_decay'],
    max_grad_norm: ['clip_grad_norm'],
    lr_scheduler_type: [['lr_scheduler._component_', schedulerOf]],
    optim: ['optimizer._component_'],
    max_length: ['tokenizer.max_seq_len'],
    packing: ['dataset.packed'],
    bf16: [['dtype', (value) => (value === 'bf16' ? true : undefined)]],
    gradient_checkpointing: ['enable_activation_checkpointing'],
    beta: ['loss.beta'],
  },
  defaults: { r: () => 8, lora_alpha: () => 16 },
  datasets: [
    dataset('dataset[]', 'train'),
    dataset('dataset.datasets[]', 'train'),
    dataset('dataset_val[]', 'validation'),
  ],
  risks: {
    import: {
      '**._component_': ['imports and calls Python code that the config names', isForeignTo(ownPackages)],
    },
    pickle: {
      'checkpointer.checkpoint_files[]': ['is a pickle, which runs code when it is loaded', isPickle],
      'checkpointer.checkpoint_files.*': ['is a pickle, which runs code when it is loaded', isPickle],
      'checkpointer.adapter_checkpoint': ['is a pickle, which runs code when it is loaded', isPickle],
      'checkpointer.safe_serialization': ['saves weights as pickles, which run code when they are loaded', isFalse],
    },
    'full-training': {
      'model.decoder_trainable': ['trains the decoder', (value) => value !== 'frozen' && isStated(value)],
    },
    'mutable-source': {
      'checkpointer.checkpoint_files[]': ['is outside the folder of the base model', isOutside],
      'checkpointer.checkpoint_files.*': ['is outside the folder of the base model', isOutside],
      'dataset.streaming': ['reads data while training, so that no hash of it is known before', isTrue],
    },
    lineage: {
      resume_from_checkpoint: ['continues an earlier run and brings along what that put in', isTrue],
      should_load_recipe_state: ['continues an earlier run and brings along what that put in', isTrue],
      'checkpointer.recipe_checkpoint': 'continues an earlier run and brings along what that put in',
      'checkpointer.adapter_checkpoint': 'trains an earlier adapter further',
      'teacher_checkpointer.checkpoint_dir': 'learns from the answers of another model',
      'reward_checkpointer.checkpoint_dir': 'lets another model reward the answers',
    },
    'prompt-format': {
      'tokenizer.path': ['takes the tokenizer from another place than the model', isBesideModel],
      'tokenizer.prompt_template': 'decides how conversations become text',
      'dataset.prompt_template': 'decides how conversations become text',
      'dataset.new_system_prompt': 'puts a system prompt in front of the examples',
      'tokenizer.special_tokens': 'replaces special tokens of the vocabulary',
      'tokenizer.special_tokens_path': 'replaces special tokens of the vocabulary',
    },
    outbound: {
      'metric_logger._component_': ['sends metrics of the run to a service', isRemoteLogger],
    },
  },
}

function isOwn(value: unknown): boolean {
  return textOf(value)?.startsWith('torchtune.') ?? false
}

function isRemoteLogger(value: unknown): boolean {
  return /(?:WandB|Comet|MLFlow)/.test(textOf(value) ?? '')
}

/** Data that the builders of `torchtune.datasets` read when the config leaves `source` out. */
const defaultSources: Readonly<Record<string, string>> = {
  alpaca_dataset: 'tatsu-lab/alpaca',
  alpaca_cleaned_dataset: 'yahma/alpaca-cleaned',
  cnn_dailymail_articles_dataset: 'ccdv/cnn_dailymail',
  grammar_dataset: 'liweili/c4_200m',
  gsm8k_dataset: 'openai/gsm8k',
  gsm8k_sft: 'openai/gsm8k',
  hh_rlhf_helpful_dataset: 'RLHFlow/HH-RLHF-Helpful-standard',
  llava_instruct_dataset: 'liuhaotian/LLaVA-Instruct-150K',
  samsum_dataset: 'Samsung/samsum',
  slimorca_dataset: 'Open-Orca/SlimOrca-Dedup',
  stack_exchange_paired_dataset: 'lvwerra/stack-exchange-paired',
  the_cauldron_dataset: 'HuggingFaceM4/the_cauldron',
  wikitext_dataset: 'EleutherAI/wikitext_document_level',
}

/** A `source` that is a file format (`json`) says that the data is in `data_files`. */
function dataset(entries: string, role: DatasetFact['role']): DatasetRow {
  return {
    entries,
    role,
    name: [['_component_', (value) => (lookUp(defaultSources, value) === undefined ? textOf(value) : undefined)]],
    uri: [
      'source',
      ['_component_', (value) => lookUp(defaultSources, value), 'default'],
    ],
    ...dataFiles,
    revision: ['revision'],
    split: ['split'],
    config_name: ['name', 'subset'],
  }
}

function builderName(value: unknown): string {
  return (textOf(value) ?? '').split('.').at(-1) ?? ''
}

function lookUp<T>(table: Readonly<Record<string, T>>, value: unknown): T | undefined {
  const name = builderName(value)
  return Object.hasOwn(table, name) ? table[name] : undefined
}

function byBuilder(table: Readonly<Record<string, string>>): (value: unknown, tree: ConfigTree) => string | undefined {
  return (value, tree) => byTable(table)(builderName(value), tree)
}

function methodOfLoss(value: unknown): string | undefined {
  const name = builderName(value)
  const [, method] = /^(DPO|RSO|IPO|SimPO|PPO|GRPO)/.exec(name) ?? []
  if (method === undefined) return undefined
  return { SimPO: 'simpo', PPO: 'ppo', GRPO: 'grpo' }[method] ?? 'dpo'
}

/** Recipes without an optimizer evaluate, quantise or generate: they train nothing. */
function tuningOf(value: unknown, tree: ConfigTree): Tuning | undefined {
  if (!isMapping(valueAt(tree, 'optimizer'))) return undefined
  const name = builderName(value)
  if (isTrue(valueAt(tree, 'model.use_dora')) || name.startsWith('dora_')) return 'dora'
  if (name.startsWith('qlora_') || isTrue(valueAt(tree, 'model.quantize_base'))) return 'qlora'
  return name.startsWith('lora_') || isStated(valueAt(tree, 'model.lora_rank')) ? 'lora' : 'full'
}

/** Attention modules are listed, the others have switches; all by the names that its adapters have in PEFT's format. */
function targetsOf(value: unknown, tree: ConfigTree): readonly string[] | undefined {
  const attention = namesOf(value)?.map((name) => (name === 'output_proj' ? 'o_proj' : name))
  if (attention === undefined) return undefined
  const feedForward = isTrue(valueAt(tree, 'model.apply_lora_to_mlp')) ? ['gate_proj', 'down_proj', 'up_proj'] : []
  const output = isTrue(valueAt(tree, 'model.apply_lora_to_output')) ? ['lm_head'] : []
  return [...attention, ...feedForward, ...output]
}

function schedulerOf(value: unknown): string | undefined {
  const [, name] = /^get_(.+?)_schedule/.exec(builderName(value)) ?? []
  return name ?? textOf(value)
}

function isPickle(value: unknown): boolean {
  return /\.(?:bin|pt|pth|ckpt)$/.test(textOf(value) ?? '')
}

function isOutside(value: unknown): boolean {
  const path = textOf(value) ?? ''
  return posix.isAbsolute(path) || path.split('/').includes('..')
}

/** A file of weights that is not in the folder of the base model is another base model. */
function fileElsewhere(value: unknown): string | undefined {
  return isOutside(value) ? textOf(value) : undefined
}

function isBesideModel(value: unknown, tree: ConfigTree): boolean {
  const folder = textOf(valueAt(tree, 'checkpointer.checkpoint_dir'))
  const path = textOf(value)
  if (folder === undefined || path === undefined) return false
  return posix.relative(folder, path).startsWith('..')
}
