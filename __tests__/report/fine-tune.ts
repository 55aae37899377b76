import type { Manifest, ManifestChange, ManifestFile } from '../../src/manifest/index.ts'
import type { Subject } from '../../src/record/index.ts'

export const sha = {
  tickets: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  oldTickets: 'fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9',
  heldOut: 'baa5a0964d3320fbc0c6a922140453c8513ea24ab8fd0577034804a967248096',
  config: '486ea46224d1bb4fb680f34f7c9ad96a8f24ec88be73ea8e5a6c65260e9cb8a7',
  manifest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  oldManifest: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  content: '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d',
  policy: 'd7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592',
}

export const supportBot: Manifest = {
  kind: 'FineTuningRequest',
  name: 'support-bot-sft-014',
  initiator: { github: 'octocat', intendedUse: 'answer support tickets in the help centre' },
  base_model: {
    base_model_name_or_path: 'meta-llama/Llama-3.2-3B',
    revision: '13afe5124825b4f3751f836b40dafda64c1ed062',
    license: 'llama3.2',
    digest: {},
  },
  datasets: [
    {
      name: 'tickets',
      role: 'train',
      uri: 'data/tickets.jsonl',
      num_rows: 9120,
      digest: { sha256: sha.tickets },
      anonymizationMethodUsed: [],
    },
    {
      name: 'held-out',
      role: 'test',
      uri: 'hf://datasets/acme/held-out',
      num_rows: 400,
      digest: { sha256: sha.heldOut },
      anonymizationMethodUsed: [],
    },
  ],
  training: {
    framework: 'axolotl',
    method: 'sft',
    config: { uri: 'train/axolotl.yaml', digest: { sha256: sha.config } },
    added_tokens: [],
    hyperparameters: { learning_rate: 2e-4 },
  },
  peft_config: { peft_type: 'LORA', task_type: 'CAUSAL_LM', r: 32, lora_alpha: 64 },
  evaluation_plan: [],
  safetyRiskAssessment: 'high',
  subject: [],
  evaluations: [],
}

export function file(path: string, manifest: Manifest, sha256: string): ManifestFile {
  return {
    path,
    sha256,
    documents: [
      { path, index: 0, kind: manifest.kind, manifest, value: {}, issues: [], locate: () => ({ line: 1, column: 1 }) },
    ],
    unreadable: [],
  }
}

export const path = 'finetune/support-bot.yaml'

export const changed: ManifestChange = {
  path,
  status: 'modified',
  head: file(path, supportBot, sha.manifest),
  base: file(path, supportBot, sha.oldManifest),
  fields: [
    { topic: 'peft_config', pointer: '/peft_config/r', document: 0, before: 16, after: 32 },
    { topic: 'peft_config', pointer: '/peft_config/lora_alpha', document: 0, before: 32, after: 64 },
    {
      topic: 'peft_config',
      pointer: '/peft_config/target_modules',
      document: 0,
      before: ['q_proj', 'v_proj'],
      after: ['q_proj', 'k_proj', 'v_proj', 'o_proj'],
    },
    {
      topic: 'datasets',
      pointer: '/datasets/0/digest/sha256',
      document: 0,
      before: sha.oldTickets,
      after: sha.tickets,
    },
    { topic: 'datasets', pointer: '/datasets/0/num_rows', document: 0, before: 8700, after: 9120 },
    {
      topic: 'datasets',
      pointer: '/datasets/1',
      document: 0,
      after: { name: 'held-out', role: 'test', uri: 'hf://datasets/acme/held-out' },
    },
    { topic: 'safetyRiskAssessment', pointer: '/safetyRiskAssessment', document: 0, before: 'medium', after: 'high' },
  ],
  changedFiles: ['data/tickets.jsonl'],
}

export const subject: Subject = {
  path,
  sha256: sha.manifest,
  kind: 'FineTuningRequest',
  change: changed,
  digestChecks: [
    { document: 0, dataset: 0, check: 'recomputed' },
    { document: 0, dataset: 1, check: 'stated' },
  ],
}
