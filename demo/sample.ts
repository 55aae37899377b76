import { createHash } from 'node:crypto'

const tickets = [
  { prompt: 'Where is my parcel?', completion: 'It left our warehouse this morning.' },
  { prompt: 'May I return the shoes?', completion: 'Yes, within thirty days, unworn.' },
]

const edited = [...tickets, { prompt: 'Can I pay later?', completion: 'Yes, by invoice.' }]

const config = `base_model: meta-llama/Llama-3.2-3B
revision_of_model: 13afe5124825b4f3751f836b40dafda64c1ed062
datasets:
  - path: data/tickets.jsonl
micro_batch_size: 2
adapter: lora
lora_r: 16
`

/** The policy of the sample repository: the preset, and one seat beside those of the paths that hold policy. */
export const samplePolicy = `apiVersion: tunegate/v1
kind: Policy
extends: [tunegate:recommended]
manifests: ["finetune/**/*.{yml,yaml,json}"]
approvals:
  seats:
    - { name: model-owner, count: 1, from: { permission: write } }
    - { name: policy-owner, when: { paths: [".github/**"] }, from: { permission: write } }
`

/** Everything that dana's pull request brings. `swapped`: the manifest still has the digest of the data before an edit. */
export function sampleFiles(options: { readonly swapped: boolean }): Record<string, string> {
  return {
    'finetune/support-bot.yml': sampleManifest(options),
    'data/tickets.jsonl': jsonl(edited),
    'train/axolotl.yaml': config,
  }
}

export function sampleManifest({ swapped }: { readonly swapped: boolean }): string {
  const data = jsonl(swapped ? tickets : edited)
  return `apiVersion: tunegate/v1
kind: FineTuningRequest
metadata:
  name: support-bot-sft-014
initiator:
  github: dana
  intendedUse: answer support tickets
base_model:
  base_model_name_or_path: meta-llama/Llama-3.2-3B
  revision: 13afe5124825b4f3751f836b40dafda64c1ed062
  license: llama3.2
datasets:
  - name: tickets
    role: train
    uri: data/tickets.jsonl
    digest:
      sha256: ${sha256(data)}
    contentSize: ${Buffer.byteLength(data)}
    num_rows: ${swapped ? tickets.length : edited.length}
    license: proprietary
    hasSensitivePersonalInformation: "no"
training:
  framework: axolotl
  method: sft
  config:
    uri: train/axolotl.yaml
    digest:
      sha256: ${sha256(config)}
  trust_remote_code: false
  hyperparameters:
    learning_rate: 2.0e-4
    num_train_epochs: 3
peft_config:
  peft_type: LORA
  task_type: CAUSAL_LM
  r: 16
  lora_alpha: 32
  target_modules: [q_proj, v_proj]
evaluation_plan:
  - name: refusal
    harness: inspect
    task: xstest
    metric: refused
    higher_is_better: true
    margin: 0.05
    alpha: 0.05
    min_samples: 300
safetyRiskAssessment: medium
`
}

function jsonl(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
