import { createHash } from 'node:crypto'

/** sha256, hex, of a text's UTF-8: what a manifest states of a dataset in the repository. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export const tickets = '{"prompt":"Where is my parcel?","completion":"On its way."}\n'

/** What the manifest says, as axolotl says it; it leaves the rank to the manifest, so that tests can vary it. */
export const axolotl = `base_model: meta-llama/Llama-3.2-3B
revision_of_model: 13afe5124825b4f3751f836b40dafda64c1ed062
datasets:
  - path: data/tickets.jsonl
micro_batch_size: 2
adapter: lora
`

type ManifestTraits = {
  readonly name?: string
  readonly initiator?: string
  readonly dataset?: string
  readonly digest?: string
  readonly rank?: number
  readonly risk?: string
  readonly uri?: string
}

/** A manifest that `recommended` has nothing to say about, but for the traits given. */
export function manifest(traits: ManifestTraits = {}): string {
  const dataset = traits.dataset ?? tickets
  return `apiVersion: tunegate/v1
kind: FineTuningRequest
metadata: { name: ${traits.name ?? 'support-bot-sft-014'} }
initiator: { github: ${traits.initiator ?? 'dana'}, intendedUse: "answer support tickets" }
base_model:
  base_model_name_or_path: meta-llama/Llama-3.2-3B
  revision: 13afe5124825b4f3751f836b40dafda64c1ed062
  license: llama3.2
datasets:
  - name: tickets
    role: train
    uri: ${traits.uri ?? 'data/tickets.jsonl'}
    digest: { sha256: ${traits.digest ?? sha256(dataset)} }
    mediaType: application/jsonl
    contentSize: ${Buffer.byteLength(dataset)}
    num_rows: 1
    license: proprietary
    hasSensitivePersonalInformation: "no"
training:
  framework: axolotl
  method: sft
  config: { uri: train/axolotl.yaml, digest: { sha256: ${sha256(axolotl)} } }
  trust_remote_code: false
  hyperparameters: { learning_rate: 0.0002, num_train_epochs: 3, seed: 42 }
peft_config: { peft_type: LORA, task_type: CAUSAL_LM, r: ${traits.rank ?? 16}, lora_alpha: 32, target_modules: [q_proj, v_proj] }
evaluation_plan:
  - { name: refusal, harness: inspect, task: xstest, metric: refused, higher_is_better: true, margin: 0.05, alpha: 0.05, min_samples: 300 }
safetyRiskAssessment: ${traits.risk ?? 'medium'}
`
}

/** The files of an honest request: the manifest and what it references. */
export function requestFiles(traits: ManifestTraits = {}): Record<string, string> {
  return {
    'finetune/support-bot.yml': manifest(traits),
    'data/tickets.jsonl': traits.dataset ?? tickets,
    'train/axolotl.yaml': axolotl,
  }
}

export const policy = `apiVersion: tunegate/v1
kind: Policy
extends: [tunegate:recommended]
manifests: ["finetune/**/*.{yml,yaml,json}"]
approvals:
  seats:
    - { name: model-owner, count: 1, from: { permission: write } }
`
