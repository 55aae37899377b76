import { isList, isMapping } from '../../../manifest/index.ts'
import { valueAt, type ConfigTree } from '../config-tree.ts'
import type { DatasetRow, Framework } from '../framework.ts'
import { dataFiles, otherWeights } from '../hugging-face.ts'
import { readPythonLiteral } from '../python-literal.ts'
import { isFalse, isText, isTrue, textOf } from '../python-value.ts'
import { isForeignTo, onlyTrue } from '../readers.ts'
import type { DatasetFact, Tuning } from '../training-config.ts'

/** Packages that its loader imports from, without the parts of them that load code or pickles. */
const ownPackages = [
  'nemo_automodel', 'torch.optim', 'torch.nn', 'torch.distributed', 'torch.utils.data', 'torchdata', 'torchao',
  'transformers', 'transformer_engine', 'liger_kernel', 'bitsandbytes', 'dion', 'flashoptim', 'diffusers',
]

const isForeign = isForeignTo(ownPackages, ['_peft', '_transformers', '_diffusers', '_cli'])

/** NVIDIA NeMo Automodel: recipes whose parts are built by the Python object that `_target_` names. */
export const framework: Framework = {
  id: 'nemo-automodel',
  aliases: ['nemo', 'automodel'],
  hub: true,
  substitution: 'environment',
  scalar: literalOf,
  signatures: [
    { all: [['**._target_', isOwn]] },
    {
      all: [['recipe', isRecipe]],
      any: ['recipe_args', 'step_scheduler', 'dist_env', 'model._target_', 'model.pretrained_model_name_or_path'],
    },
    {
      all: ['step_scheduler', 'model.pretrained_model_name_or_path'],
      any: ['dist_env', 'fsdp', 'flow_matching', 'distributed', 'checkpoint', 'optim', 'optimizer'],
    },
    { all: ['model.pretrained_model_name_or_path', 'inference'], any: ['vae', 'output.output_dir', 'distributed'] },
  ],
  base_model: [
    'model.pretrained_model_name_or_path',
    'model.config.pretrained_model_name_or_path',
    'recipe_args.target_model_name_or_path',
    'model.config.name_or_path',
    ...otherWeights('model', 'model.pretrained_model_name_or_path'),
  ],
  revision: ['model.revision', 'recipe_args.target_model_revision'],
  method: [
    ['recipe', methodOf],
    ['recipe._target_', methodOf],
    ['dataset', () => 'sft', 'default'],
  ],
  tuning: [
    ['peft', tuningOf],
    ['', (_value, tree) => (isTraining(tree) ? 'full' : undefined)],
  ],
  peft_config: {
    peft_type: [['peft', (value) => (isMapping(value) ? 'LORA' : undefined)]],
    r: ['peft.dim'],
    lora_alpha: ['peft.alpha'],
    lora_dropout: ['peft.dropout'],
    target_modules: [['peft.match_all_linear', onlyTrue('all-linear')], 'peft.target_modules'],
    exclude_modules: ['peft.exclude_modules'],
    use_dora: ['peft.use_dora'],
    use_rslora: ['peft.use_rslora'],
  },
  hyperparameters: {
    learning_rate: ['optimizer.lr', 'optim.learning_rate', 'recipe_args.learning_rate'],
    num_train_epochs: ['step_scheduler.num_epochs', 'recipe_args.num_epochs'],
    max_steps: ['step_scheduler.max_steps', 'recipe_args.max_steps'],
    per_device_train_batch_size: ['step_scheduler.local_batch_size', 'recipe_args.micro_batch_size'],
    gradient_accumulation_steps: ['step_scheduler.grad_acc_steps', 'recipe_args.grad_accumulation_steps'],
    seed: ['rng.seed', 'seed'],
    warmup_steps: ['lr_scheduler.lr_warmup_steps'],
    warmup_ratio: ['optimizer.warmup_ratio'],
    weight_decay: ['optimizer.weight_decay', 'optim.optimizer.weight_decay'],
    max_grad_norm: ['clip_grad_norm.max_norm', 'recipe_args.max_grad_norm'],
    lr_scheduler_type: ['lr_scheduler.lr_decay_style'],
    optim: ['optimizer._target_'],
    max_length: ['dataset.seq_length', 'dataset.seq_len', 'recipe_args.seq_length'],
  },
  overriders: [
    { of: 'learning_rate', by: 'max_lr', from: ['lr_scheduler.max_lr'] },
    { of: 'learning_rate', by: 'init_lr', from: ['lr_scheduler.init_lr'], onlyAbove: true },
    { of: 'learning_rate', by: 'min_lr', from: ['lr_scheduler.min_lr'], onlyAbove: true },
  ],
  defaults: { r: () => 8, lora_alpha: () => 32 },
  datasets: [
    dataset('dataset[]', 'train'),
    dataset('validation_dataset[]', 'validation'),
    { entries: 'recipe_args.train_data_path[]', role: 'train' },
    { entries: 'recipe_args.val_data_path[]', role: 'validation' },
    { entries: 'data.dataloader.cache_dir', role: 'train' },
  ],
  risks: {
    import: {
      '**._target_': ['imports and calls Python code that the config names', isForeign],
      '**.*_fn': ['imports Python code that the config names', (value) => isText(value) && isForeign(value)],
    },
    environment: {
      'slurm.env_vars.*': 'sets a variable in the environment of the training',
      'env_vars.*': 'sets a variable in the environment of the training',
    },
    pickle: {
      'model.use_safetensors': ['may load weights from pickles, which run code', isFalse],
      'model.weights_only': ['loads weights as pickles, which run code', isFalse],
      'checkpoint.model_save_format': ['saves weights as pickles, which run code when they are loaded', isTorchSave],
    },
    'mutable-source': {
      'model.code_revision': 'takes the code of the model from another commit than its weights',
      'model.adapter_kwargs': 'is passed to the loader of the model, and may name an adapter',
      'model.state_dict': 'replaces weights of the model',
      'model.cache_dir': 'loads the model from a folder of copies, if it is there',
      'model.mirror': 'loads the model from another server',
      'model.proxies': 'loads the model by way of another server',
      'dataset.streaming': ['reads data while training, so that no hash of it is known before', isTrue],
    },
    lineage: {
      'checkpoint.restore_from': 'continues an earlier run and brings along what that put in',
      'teacher_model.pretrained_model_name_or_path': 'learns from the answers of another model',
    },
    'prompt-format': {
      'dataset.chat_template': 'decides how conversations become text',
      'tokenizer.chat_template': 'decides how conversations become text',
      'dataset.tokenizer.pretrained_model_name_or_path': 'takes the tokenizer from another place than the model',
      'tokenizer.pretrained_model_name_or_path': 'takes the tokenizer from another place than the model',
    },
    outbound: {
      wandb: ['sends metrics of the run to a service', isSending],
      mlflow: ['sends metrics of the run to a service', isSending],
      comet: ['sends metrics of the run to a service', isSending],
      'hub.repo_id': 'uploads the trained weights',
    },
  },
}

const words: ReadonlyMap<string, unknown> = new Map([['none', null], ['true', true], ['false', false]])

/** Its loader reads texts as Python literals, and three words in lower case too. */
function literalOf(text: string): unknown {
  return words.has(text) ? words.get(text) : readPythonLiteral(text)
}

function isOwn(value: unknown): boolean {
  return textOf(value)?.startsWith('nemo_automodel.') ?? false
}

function isTorchSave(value: unknown): boolean {
  return value === 'torch_save'
}

function isRecipe(value: unknown): boolean {
  const target = isMapping(value) ? value['_target_'] : value
  return /Recipe/.test(textOf(target) ?? '') || isOwn(target)
}

function methodOf(value: unknown): string | undefined {
  const name = textOf(value)
  if (name === undefined) return undefined
  return /Pretrain/.test(name) ? 'pretrain' : 'sft'
}

/** Configs that generate or evaluate have no optimizer. */
function isTraining(tree: ConfigTree): boolean {
  return ['optimizer', 'optim', 'recipe_args.learning_rate'].some((key) => valueAt(tree, key) !== undefined)
}

function tuningOf(value: unknown, tree: ConfigTree): Tuning | undefined {
  if (!isMapping(value)) return undefined
  if (isTrue(valueAt(tree, 'peft.use_dora'))) return 'dora'
  const isQuantised = isTrue(valueAt(tree, 'model.load_in_4bit')) || isTrue(valueAt(tree, 'quantization.load_in_4bit'))
  return isQuantised || isMapping(valueAt(tree, 'model.quantization_config')) ? 'qlora' : 'lora'
}

function dataset(entries: string, role: DatasetFact['role']): DatasetRow {
  return {
    entries,
    role,
    name: [['_target_', (value) => (isOwn(value) ? undefined : textOf(value))]],
    uri: [
      'dataset_name', 'path_or_dataset', 'path_or_dataset_id', 'dataset_id',
      'dataset_path', 'file_pattern', 'data_path', 'path',
    ],
    files: ['path_or_dataset[]', 'path_or_dataset_id[]', 'data_dir_list[]', 'paths[]', ...dataFiles.files],
    folder: dataFiles.folder,
    revision: ['revision'],
    split: [['split', splitOf]],
    config_name: ['subset', 'name'],
  }
}

/** The name of a split, or the shares that data is split into. */
function splitOf(value: unknown): string | undefined {
  return isList(value) ? value.map((share) => textOf(share) ?? '').join(', ') : textOf(value)
}

function isSending(value: unknown): boolean {
  if (!isMapping(value)) return false
  return !('enable' in value && !isTrue(value['enable'])) && !/^(?:offline|disabled)$/.test(textOf(value['mode']) ?? '')
}
