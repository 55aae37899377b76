import type { Rule, RuleOptions } from '../../src/policy/rule.ts'
import { sha256Of } from './rule-subject.ts'

type Fields = Readonly<Record<string, unknown>>

/** The training config that the example request pins. */
export const trainingConfig = 'base_model: meta-llama/Llama-3.2-3B\nadapter: lora\nlora_r: 16\n'

/** The example request of the documentation with true digests, and with some of its fields replaced. */
export function requestWith(fields: Fields = {}): string {
  return JSON.stringify({ ...request, ...fields }, undefined, 2)
}

/** The example request with some fields of its `training` replaced; undefined removes one. */
export function trainingWith(fields: Fields): string {
  return requestWith({ training: { ...request.training, ...fields } })
}

/** The example request with another PEFT config. */
export function peftWith(config: unknown): string {
  return requestWith({ peft_config: config })
}

/** A release, with some of its fields replaced. */
export function releaseWith(fields: Fields = {}): string {
  const subject = [{ name: 'adapter_model.safetensors', digest: { sha256: '3'.repeat(64) } }]
  const release = { ...head, kind: 'FineTuningRelease', request: { uri: 'finetune/request.yml' }, subject }
  return JSON.stringify({ ...release, ...fields }, undefined, 2)
}

/** The options that a preset gives a rule. */
export function optionsOf(rule: Rule, preset: 'recommended' | 'strict'): RuleOptions {
  const setting = rule.presets[preset]
  if (typeof setting === 'string') return {}
  const { severity: _, ...options } = setting
  return options
}

/** The severity that a preset gives a rule. */
export function severityOf(rule: Rule, preset: 'recommended' | 'strict'): string {
  const setting = rule.presets[preset]
  return typeof setting === 'string' ? setting : setting.severity
}

const head = {
  apiVersion: 'tunegate/v1',
  metadata: { name: 'support-bot-sft-014' },
  initiator: { github: 'octocat', intendedUse: 'answer support tickets' },
}

const request = {
  ...head,
  kind: 'FineTuningRequest',
  base_model: {
    base_model_name_or_path: 'meta-llama/Llama-3.2-3B',
    revision: '13afe5124825b4f3751f836b40dafda64c1ed062',
    license: 'llama3.2',
  },
  datasets: [
    {
      name: 'tickets',
      role: 'train',
      uri: 'data/tickets.jsonl',
      digest: { sha256: sha256Of('{}\n') },
      license: 'proprietary',
      hasSensitivePersonalInformation: 'no',
    },
  ],
  training: {
    framework: 'axolotl',
    method: 'sft',
    config: { uri: 'train/axolotl.yaml', digest: { sha256: sha256Of(trainingConfig) } },
    trust_remote_code: false,
    hyperparameters: { learning_rate: 2e-4, num_train_epochs: 3, seed: 42 },
  },
  peft_config: {
    peft_type: 'LORA',
    task_type: 'CAUSAL_LM',
    r: 16,
    lora_alpha: 32,
    target_modules: ['q_proj', 'v_proj'],
  },
  evaluation_plan: [
    {
      name: 'refusal',
      harness: 'inspect',
      task: 'xstest',
      metric: 'refused',
      higher_is_better: true,
      margin: 0.05,
      alpha: 0.05,
      min_samples: 300,
    },
  ],
  safetyRiskAssessment: 'medium',
}
