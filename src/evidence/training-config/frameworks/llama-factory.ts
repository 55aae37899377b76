import { valueAt, type ConfigTree } from '../config-tree.ts'
import type { Framework } from '../framework.ts'
import { trainerOverriders, trainingArgumentRisks, trainingArguments } from '../hugging-face.ts'
import { llamaFactoryDatasets } from '../llama-factory-datasets.ts'
import { isFalse, isStated, isText, isTrue, namesOf, numberOf, textOf } from '../python-value.ts'
import { allOrNames, byTable, onlyTrue } from '../readers.ts'
import type { Tuning } from '../training-config.ts'

/** LLaMA-Factory as most know it: the dataclasses of its `hparams`, in YAML that OmegaConf loads, or as flags. */
export const framework: Framework = {
  id: 'llama-factory',
  hub: true,
  signatures: [
    {
      all: ['model_name_or_path'],
      any: [
        'stage', 'finetuning_type', 'template', 'lora_target', 'lora_rank', 'cutoff_len', 'dataset_dir',
        'adapter_name_or_path', 'export_dir', 'infer_backend', 'quantization_bit', 'overwrite_cache', 'plot_loss',
        ['dataset', (value) => namesOf(value) !== undefined],
      ],
      none: ['dataset_name', 'dataset_mixer', 'use_peft', ['datasets', (value) => typeof value === 'object']],
    },
  ],
  base_model: ['model_name_or_path'],
  revision: ['model_revision'],
  method: [
    ['stage', methodOf],
    ['model_name_or_path', (_value, tree) => (isTraining(tree) ? 'sft' : undefined), 'default'],
  ],
  tuning: [
    ['finetuning_type', tuningOf],
    ['', (_value, tree) => (isTraining(tree) ? loraKind(tree) : undefined)],
  ],
  peft_config: {
    peft_type: [
      ['finetuning_type', byTable({ lora: 'LORA', oft: 'OFT' })],
      ['', (_value, tree) => (isTraining(tree) && !isText(valueAt(tree, 'finetuning_type')) ? 'LORA' : undefined)],
    ],
    r: ['lora_rank', 'oft_rank'],
    lora_alpha: ['lora_alpha'],
    lora_dropout: ['lora_dropout'],
    target_modules: [
      ['lora_target', allOrNames],
      ['oft_target', allOrNames],
    ],
    modules_to_save: [['additional_target', namesOf]],
    use_rslora: ['use_rslora'],
    use_dora: ['use_dora'],
    init_lora_weights: [['pissa_init', pissaOf]],
    oft_block_size: ['oft_block_size'],
    module_dropout: ['module_dropout'],
  },
  hyperparameters: {
    ...trainingArguments,
    gradient_checkpointing: [
      'gradient_checkpointing',
      ['disable_gradient_checkpointing', (value) => (value === null ? undefined : !isTrue(value))],
    ],
    max_length: ['cutoff_len'],
    beta: ['pref_beta'],
  },
  overriders: [
    ...trainerOverriders,
    { of: 'learning_rate', by: 'loraplus_lr_ratio', from: ['loraplus_lr_ratio'] },
    { of: 'learning_rate', by: 'loraplus_lr_embedding', from: [['loraplus_lr_embedding', whenRatio]] },
  ],
  datasets: [],
  defaults: {
    r: () => 8,
    lora_alpha: (tree) => 2 * (numberOf(valueAt(tree, 'lora_rank')) ?? 8),
    target_modules: () => 'all-linear',
  },
  companion: llamaFactoryDatasets,
  risks: {
    ...trainingArgumentRisks,
    environment: {
      'ray_init_kwargs.runtime_env': 'sets up the environment that the training runs in',
    },
    pickle: {
      ...trainingArgumentRisks.pickle,
      export_legacy_format: ['saves weights as pickles, which run code when they are loaded', isTrue],
    },
    'full-training': {
      additional_target: 'trains whole modules beside the adapter',
      freeze_extra_modules: 'trains further modules of the model',
      freeze_vision_tower: ['trains the vision tower of the model', isFalse],
      freeze_multi_modal_projector: ['trains the projector of the model', isFalse],
      train_mm_proj_only: ['trains the projector of the model', isTrue],
      use_badam: ['trains whole layers by turns', isTrue],
      use_llama_pro: ['trains whole blocks that were added to the model', isTrue],
      train_from_scratch: ['starts from random weights instead of those of the base model', isTrue],
      export_dir: 'merges the adapter into the weights, which hides what was trained',
      mixture_of_depths: 'changes the architecture of the model',
    },
    'mutable-source': {
      ...trainingArgumentRisks['mutable-source'],
      streaming: ['reads data while training, so that no hash of it is known before', isTrue],
      tokenized_path: 'uses a prepared copy of the data, if there is one, instead of the datasets named',
      media_dir: 'reads images, sound and video from a folder that no dataset names',
    },
    lineage: {
      ...trainingArgumentRisks.lineage,
      adapter_name_or_path: 'trains an earlier adapter further',
      adapter_folder: 'loads earlier adapters from a folder',
      create_new_adapter: ['merges an earlier adapter into the weights and trains a new one', isTrue],
      ref_model: 'compares against another model while training',
      ref_model_adapters: 'compares against an earlier adapter while training',
      reward_model: 'lets another model reward the answers',
      reward_model_adapters: 'lets an earlier adapter reward the answers',
    },
    'prompt-format': {
      template: 'decides how conversations become text',
      default_system: 'puts a system prompt in front of the examples',
      add_tokens: 'adds tokens to the vocabulary',
      add_special_tokens: 'adds special tokens to the vocabulary',
      new_special_tokens_config: 'adds special tokens to the vocabulary',
      resize_vocab: ['changes the size of the vocabulary', isTrue],
    },
    outbound: {
      ...trainingArgumentRisks.outbound,
      export_hub_model_id: 'uploads the trained weights',
      use_swanlab: ['sends metrics of the run to a service', isTrue],
      swanlab_lark_webhook_url: 'sends messages about the run to a service',
    },
  },
}

/** Configs of version 0 also export, serve and evaluate models; then defaults of training say nothing. */
function isTraining(tree: ConfigTree): boolean {
  return isText(valueAt(tree, 'stage')) || isStated(valueAt(tree, 'dataset'))
}

const stages: ReadonlyMap<string, string> = new Map([['pt', 'pretrain'], ['rm', 'reward']])

function methodOf(value: unknown, tree: ConfigTree): string | undefined {
  const stage = textOf(value)?.toLowerCase()
  if (stage === 'dpo') return preferenceOf(valueAt(tree, 'pref_loss')) ?? 'dpo'
  return stage === undefined ? undefined : (stages.get(stage) ?? stage)
}

/** ORPO and SimPO are losses of its preference stage; the other losses are kinds of DPO. */
function preferenceOf(value: unknown): string | undefined {
  const loss = textOf(value)
  if (loss === undefined) return undefined
  return loss === 'orpo' || loss === 'simpo' ? loss : 'dpo'
}

function tuningOf(value: unknown, tree: ConfigTree): Tuning | undefined {
  const type = textOf(value)?.toLowerCase()
  if (type === undefined) return undefined
  if (type === 'lora') return loraKind(tree)
  return type === 'full' || type === 'freeze' || type === 'oft' ? type : 'other'
}

function loraKind(tree: ConfigTree): Tuning {
  if (isTrue(valueAt(tree, 'use_dora'))) return 'dora'
  return isStated(valueAt(tree, 'quantization_bit')) ? 'qlora' : 'lora'
}

/** LoRA+ takes the rate for embeddings into account only with a ratio. */
function whenRatio(value: unknown, tree: ConfigTree): unknown {
  return isStated(valueAt(tree, 'loraplus_lr_ratio')) ? value : undefined
}

function pissaOf(value: unknown, tree: ConfigTree): string | undefined {
  if (onlyTrue(true)(value, tree) === undefined) return undefined
  const iterations = numberOf(valueAt(tree, 'pissa_iter')) ?? 16
  return iterations < 0 ? 'pissa' : `pissa_niter_${iterations}`
}
