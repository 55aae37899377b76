/** A config of every framework, as people write them; short, and with what each says in its own way. */
export const trainingConfigs: Readonly<Record<string, { readonly path: string; readonly text: string }>> = {
  axolotl: {
    path: 'train/axolotl.yaml',
    text: `base_model: meta-llama/Llama-3.2-3B
revision_of_model: 13afe5124825b4f3751f836b40dafda64c1ed062
datasets:
  - path: data/tickets.jsonl
    type: chat_template
  - path: tatsu-lab/alpaca
    split: train[:80%]
    type: alpaca
  - path: s3://acme-data/extra.jsonl
    type: alpaca
chat_template: jinja
chat_template_jinja: train/template.jinja
lora_model_dir: adapters/earlier
adapter: qlora
lora_r: 16
lora_alpha: 32
lora_dropout: 0.05
lora_target_modules: [q_proj, v_proj]
learning_rate: 2e-4
num_epochs: 3
micro_batch_size: 2
weight_decay: 1e-7
seed: 42
trust_remote_code: true
`,
  },
  'llama-factory': {
    path: 'train/llama-factory.yaml',
    text: `model_name_or_path: Qwen/Qwen3-4B
stage: dpo
finetuning_type: lora
lora_rank: 8
lora_target: q_proj,v_proj
dataset_dir: data
dataset: tickets
template: qwen
learning_rate: 5.0e-6
num_train_epochs: 3.0
per_device_train_batch_size: 1
bf16: true
`,
  },
  trl: {
    path: 'train/trl.yaml',
    text: `model_name_or_path: Qwen/Qwen2.5-0.5B
dataset_name: trl-lib/Capybara
dataset_train_split: train
use_peft: true
lora_r: 32
lora_alpha: 16
lora_target_modules: [q_proj, k_proj]
learning_rate: 2.0e-5
num_train_epochs: 1
output_dir: out
`,
  },
  torchtune: {
    path: 'train/torchtune.yaml',
    text: `model:
  _component_: torchtune.models.llama3_2.lora_llama3_2_3b
  lora_attn_modules: [q_proj, v_proj]
  lora_rank: 8
  lora_alpha: 16
checkpointer:
  _component_: torchtune.training.FullModelHFCheckpointer
  checkpoint_dir: /models/llama-3.2-3b
dataset:
  _component_: torchtune.datasets.instruct_dataset
  source: yahma/alpaca-cleaned
optimizer:
  _component_: torch.optim.AdamW
  lr: 3e-4
epochs: 1
batch_size: 2
seed: 7
`,
  },
  unsloth: {
    path: 'train/unsloth.yaml',
    text: `model: unsloth/Llama-3.2-1B-Instruct
data:
  dataset: yahma/alpaca-cleaned
training:
  training_type: lora
  num_epochs: 1
  learning_rate: 0.0002
  random_seed: 3407
lora:
  lora_r: 16
  lora_alpha: 16
`,
  },
  'mlx-lm': {
    path: 'train/mlx.yaml',
    text: `model: mlx-community/Llama-3.2-1B
train: true
fine_tune_type: lora
data: data/mlx
iters: 600
learning_rate: 1e-5
batch_size: 4
seed: 0
lora_parameters: { keys: [self_attn.q_proj], rank: 8, scale: 20.0, dropout: 0.0 }
`,
  },
  'nemo-automodel': {
    path: 'train/nemo.yaml',
    text: `step_scheduler: { num_epochs: 2, local_batch_size: 8 }
dist_env: { backend: nccl }
model:
  _target_: nemo_automodel.NeMoAutoModelForCausalLM.from_pretrained
  pretrained_model_name_or_path: meta-llama/Llama-3.2-1B
peft:
  _target_: nemo_automodel.components._peft.lora.PeftConfig
  dim: 8
  alpha: 32
dataset:
  _target_: nemo_automodel.components.datasets.llm.squad.make_squad_dataset
  dataset_name: rajpurkar/squad
  split: train
optimizer: { _target_: torch.optim.Adam, lr: 1.0e-5 }
`,
  },
  peft: {
    path: 'train/adapter_config.json',
    text: JSON.stringify({
      peft_type: 'LORA',
      task_type: 'CAUSAL_LM',
      base_model_name_or_path: 'meta-llama/Llama-3.2-3B',
      r: 16,
      lora_alpha: 32,
      lora_dropout: 0,
      target_modules: ['q_proj', 'v_proj'],
      bias: 'none',
    }),
  },
  openai: {
    path: 'train/openai.json',
    text: JSON.stringify({
      model: 'gpt-4o-mini-2024-07-18',
      training_file: 'file-abc123',
      method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 3 } } },
      seed: 42,
    }),
  },
  azure: {
    path: 'train/azure.json',
    text: JSON.stringify({ model: 'gpt-4.1-mini', training_file: 'file-abc123', trainingType: 'Standard', seed: 1 }),
  },
  together: {
    path: 'train/together.json',
    text: JSON.stringify({
      model: 'meta-llama/Meta-Llama-3.1-8B-Instruct-Reference',
      training_file: 'file-1b2c3d4e',
      n_epochs: 2,
      learning_rate: 0.00001,
      training_type: { type: 'Lora', lora_r: 8, lora_alpha: 16 },
    }),
  },
  fireworks: {
    path: 'train/fireworks.json',
    text: JSON.stringify({
      dataset: 'accounts/acme/datasets/tickets',
      baseModel: 'accounts/fireworks/models/llama-v3p1-8b-instruct',
      outputModel: 'accounts/acme/models/tickets',
      loraRank: 8,
      epochs: 2,
      learningRate: 0.0001,
    }),
  },
  bedrock: {
    path: 'train/bedrock.json',
    text: JSON.stringify({
      baseModelIdentifier: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0',
      customizationType: 'FINE_TUNING',
      trainingDataConfig: { s3Uri: 's3://acme-data/train.jsonl' },
      hyperParameters: { epochCount: '2', learningRate: '0.00001' },
    }),
  },
  vertex: {
    path: 'train/vertex.json',
    text: JSON.stringify({
      baseModel: 'gemini-2.0-flash-001',
      supervisedTuningSpec: {
        trainingDatasetUri: 'gs://acme-data/train.jsonl',
        hyperParameters: { epochCount: '2', adapterSize: 'ADAPTER_SIZE_FOUR' },
      },
    }),
  },
}

/** Files of the repository that these configs name. */
export const filesBeside: Readonly<Record<string, string>> = {
  'data/tickets.jsonl': '{"prompt":"a","completion":"b"}\n{"prompt":"c","completion":"d"}\n',
  'data/dataset_info.json': JSON.stringify({ tickets: { file_name: 'tickets.jsonl', ranking: true } }),
  'train/template.jinja': '{{ messages }}\n',
}
