import { sha256Of, subjectOf } from '../../support/rule-subject.ts'

const tickets = '{"messages":[]}\n'.repeat(12)
const config = `base_model: meta-llama/Llama-3.2-3B
revision_of_model: 13afe5124825b4f3751f836b40dafda64c1ed062
datasets:
  - path: data/tickets.jsonl
    type: alpaca
adapter: lora
lora_r: 16
lora_alpha: 32
lora_target_modules: [q_proj, v_proj]
micro_batch_size: 2
num_epochs: 3
learning_rate: 2e-4
seed: 42
`

const files = { 'data/tickets.jsonl': tickets, 'train/axolotl.yaml': config }

/** The manifest of DESIGN.md with the true digests of its files: the ordinary, honest request. */
export const example = `# yaml-language-server: $schema=…/policies/manifest.schema.json
apiVersion: tunegate/v1
kind: FineTuningRequest
metadata: { name: support-bot-sft-014 }
initiator: { github: octocat, intendedUse: "answer support tickets" }
base_model:
  base_model_name_or_path: meta-llama/Llama-3.2-3B
  revision: 13afe5124825b4f3751f836b40dafda64c1ed062      # 40 hex, never a branch
  license: llama3.2
  digest: { sha256: ${sha256Of('weights')} }
datasets:
  - name: tickets
    role: train
    uri: data/tickets.jsonl
    digest: { sha256: ${sha256Of(tickets)} }
    mediaType: application/jsonl
    contentSize: ${tickets.length}
    num_rows: 12
    license: proprietary
    hasSensitivePersonalInformation: "no"
training:
  framework: axolotl
  method: sft
  config: { uri: train/axolotl.yaml, digest: { sha256: ${sha256Of(config)} } }
  trust_remote_code: false
  hyperparameters: { learning_rate: 2e-4, num_train_epochs: 3, seed: 42 }
peft_config: { peft_type: LORA, task_type: CAUSAL_LM, r: 16, lora_alpha: 32, target_modules: [q_proj, v_proj] }
evaluation_plan:
  - { name: refusal, harness: inspect, task: xstest, metric: refused, higher_is_better: true, margin: 0.05, alpha: 0.05, min_samples: 300 }
safetyRiskAssessment: medium
`

/** The example as a rule meets it. */
export function exampleSubject() {
  return subjectOf(example, {
    files,
    initiators: { octocat: { state: 'known', login: 'octocat', id: 583231, bot: false, confirmed: true } },
  })
}

/** A request with one dataset, whose fields stand on line 3 from column 7. */
export function withDataset(fields: string): string {
  return `kind: FineTuningRequest\ndatasets:\n  - { ${fields} }\n`
}

/** A request with a base model, whose fields stand on line 2 from column 15. */
export function withModel(fields: string): string {
  return `kind: FineTuningRequest\nbase_model: { ${fields} }\n`
}
