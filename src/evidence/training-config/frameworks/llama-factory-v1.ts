import { isMapping } from '../../../manifest/index.ts'
import { valueAt, type ConfigTree } from '../config-tree.ts'
import type { Framework } from '../framework.ts'
import { trainerOverriders, trainingArgumentRisks, trainingArguments } from '../hugging-face.ts'
import { llamaFactoryDatasets } from '../llama-factory-datasets.ts'
import { isStated, isText, isTrue, textOf } from '../python-value.ts'
import { allOrNames, byTable } from '../readers.ts'
import type { Tuning } from '../training-config.ts'

/** Version 1 of LLaMA-Factory (`v1/config`): parts are plugins, maps with a `name`. Its command says the method. */
export const framework: Framework = {
  id: 'llama-factory',
  hub: true,
  signatures: [
    {
      all: [['model', isText]],
      any: [
        'train_dataset', 'dist_config.name', 'init_config.name', 'kernel_config.name', 'sample_backend',
        'model_class', 'quant_config.name', 'optim_config.name', 'peft_config.name', 'batching_strategy',
      ],
      none: ['training_file', 'lora_parameters', 'fine_tune_type', 'apiVersion'],
    },
  ],
  base_model: ['model'],
  revision: ['model_revision'],
  method: [['pref_loss', byTable({ sigmoid: 'dpo', orpo: 'orpo', simpo: 'simpo' })]],
  tuning: [
    ['peft_config', (value) => (isStated(value) ? undefined : 'full')],
    ['peft_config.name', tuningOf],
    ['', (_value, tree) => (isText(valueAt(tree, 'train_dataset')) && !hasAdapter(tree) ? 'full' : undefined)],
  ],
  peft_config: {
    peft_type: [['peft_config.name', byTable({ lora: 'LORA', oft: 'OFT' })]],
    r: ['peft_config.r'],
    lora_alpha: ['peft_config.lora_alpha'],
    lora_dropout: ['peft_config.lora_dropout'],
    target_modules: [['peft_config.target_modules', allOrNames]],
    modules_to_save: ['peft_config.modules_to_save'],
    bias: ['peft_config.bias'],
    use_rslora: ['peft_config.use_rslora'],
    use_dora: ['peft_config.use_dora'],
    init_lora_weights: ['peft_config.init_lora_weights'],
  },
  hyperparameters: {
    ...trainingArguments,
    per_device_train_batch_size: ['micro_batch_size'],
    lr_scheduler_type: ['lr_scheduler_config.name'],
    optim: ['optim_config.name'],
    gradient_checkpointing: ['enable_activation_checkpointing'],
    max_length: ['cutoff_len'],
    beta: ['pref_beta'],
  },
  overriders: trainerOverriders,
  datasets: [],
  companion: llamaFactoryDatasets,
  risks: {
    ...trainingArgumentRisks,
    'full-training': {
      'peft_config.modules_to_save': 'trains whole modules beside the adapter',
      'peft_config.freeze_extra_modules': 'trains further modules of the model',
    },
    lineage: {
      ...trainingArgumentRisks.lineage,
      'peft_config.adapter_name_or_path': 'trains an earlier adapter further',
    },
    'prompt-format': {
      custom_chat_template: 'decides how conversations become text',
    },
  },
}

function hasAdapter(tree: ConfigTree): boolean {
  return isMapping(valueAt(tree, 'peft_config'))
}

function tuningOf(value: unknown, tree: ConfigTree): Tuning | undefined {
  const type = textOf(value)?.toLowerCase()
  if (type === undefined) return undefined
  if (type === 'full' || type === 'freeze' || type === 'oft') return type
  if (type !== 'lora') return 'other'
  if (isTrue(valueAt(tree, 'peft_config.use_dora'))) return 'dora'
  return isStated(valueAt(tree, 'quant_config.name')) ? 'qlora' : 'lora'
}
