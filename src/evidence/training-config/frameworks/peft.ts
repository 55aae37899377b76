import { valueAt, type ConfigTree } from '../config-tree.ts'
import type { Framework, Sources } from '../framework.ts'
import { isNamed, isTrue, textOf } from '../python-value.ts'
import { isForeignTo } from '../readers.ts'
import type { Tuning } from '../training-config.ts'

/** Fields of PEFT's configs that `adapter_config.json` keeps verbatim, and that say how an adapter is trained. */
const fields = [
  'peft_type',
  'task_type', 'r', 'lora_alpha', 'lora_dropout', 'target_modules', 'exclude_modules', 'modules_to_save', 'bias',
  'use_rslora', 'use_dora', 'init_lora_weights', 'fan_in_fan_out', 'layers_to_transform', 'layers_pattern',
  'rank_pattern', 'alpha_pattern', 'trainable_token_indices', 'target_parameters', 'layer_replication',
  'lora_bias', 'use_qalora', 'num_virtual_tokens', 'encoder_hidden_size', 'alpha', 'module_dropout', 'init_r',
  'target_r', 'oft_block_size', 'feedforward_modules', 'token_dim', 'prompt_tuning_init', 'inference_mode',
]

/** PEFT's `adapter_config.json`, as `save_pretrained` writes it. */
export const framework: Framework = {
  id: 'peft',
  hub: true,
  signatures: [
    {
      all: [['peft_type', (value) => /^[A-Z][A-Z0-9_]+$/.test(textOf(value) ?? '')]],
      any: ['peft_type', 'base_model_name_or_path', 'task_type', 'r', 'target_modules', 'inference_mode'],
      none: ['apiVersion'],
    },
  ],
  base_model: ['base_model_name_or_path'],
  revision: ['revision'],
  method: [],
  tuning: [['peft_type', tuningOf]],
  peft_config: Object.fromEntries(fields.map((name): [string, Sources<unknown>] => [name, [name]])),
  hyperparameters: {},
  datasets: [],
  risks: {
    import: {
      'auto_mapping.parent_library': 'imports the model class from a library that the config names',
      megatron_config: 'makes PEFT import a Megatron core that the config names',
      megatron_core: ['imports the module named as Megatron core', isForeignTo(['megatron.core'])],
    },
    pickle: {
      'corda_config.cache_file': 'is loaded as a pickle, which runs code',
      'corda_config.covariance_file': 'is loaded as a pickle, which runs code',
    },
    'full-training': {
      modules_to_save: 'trains whole modules beside the adapter',
      bias: ['trains biases of the base model', isNamed],
      trainable_token_indices: 'trains the embeddings of single tokens',
      layer_replication: 'repeats layers of the model, which changes its architecture',
      target_parameters: 'adapts parameters that are no module of their own',
    },
    lineage: {
      'adapters.*': 'builds on an earlier adapter',
    },
  },
}

function tuningOf(value: unknown, tree: ConfigTree): Tuning | undefined {
  const type = textOf(value)
  if (type === undefined) return undefined
  if (type === 'LORA') return isTrue(valueAt(tree, 'use_dora')) ? 'dora' : 'lora'
  if (/^(?:PROMPT_TUNING|MULTITASK_PROMPT_TUNING|P_TUNING|PREFIX_TUNING|CPT)$/.test(type)) return 'prompt'
  return type === 'OFT' ? 'oft' : 'other'
}
