import type { TrainingConfig } from '../../src/evidence/index.ts'
import type { Rule, RuleOptions } from '../../src/policy/rule.ts'
import { requestWith } from './manifest-text.ts'
import { run, subjectOf } from './rule-subject.ts'

type Fields = Readonly<Record<string, unknown>>

/** Parts of the manifest in the place of those that agree with `honest`. */
type Declared = { readonly training?: Fields; readonly fields?: Fields; readonly peft?: Fields; readonly options?: RuleOptions }

const revision = '13afe5124825b4f3751f836b40dafda64c1ed062'

/** A config of axolotl that says what the manifest of these tests says. */
export const honest = `base_model: meta-llama/Llama-3.2-3B
revision_of_model: ${revision}
datasets:
  - path: data/tickets.jsonl
    type: alpaca
adapter: lora
lora_r: 16
lora_alpha: 32
lora_target_modules: [q_proj, v_proj]
learning_rate: 2e-4
num_epochs: 3
micro_batch_size: 2
`

/** The manifest of these tests, with `training.config` at `path`. */
export function manifestFor(path: string, { training, fields, peft }: Declared = {}): string {
  return requestWith({
    base_model: { base_model_name_or_path: 'meta-llama/Llama-3.2-3B', revision, license: 'llama3.2' },
    training: {
      method: 'sft',
      config: { uri: path },
      hyperparameters: { learning_rate: 0.0002, num_train_epochs: 3 },
      ...training,
    },
    peft_config: {
      peft_type: 'LORA',
      task_type: 'CAUSAL_LM',
      r: 16,
      lora_alpha: 32,
      target_modules: ['q_proj', 'v_proj'],
      ...peft,
    },
    ...fields,
  })
}

/** What a rule finds where the manifest names a config of this text; other files of the repository beside it. */
export function problemsIn(
  rule: Rule,
  text: string,
  declared: Declared & { readonly path?: string; readonly files?: Readonly<Record<string, string>> } = {},
) {
  const path = declared.path ?? 'train/config.yaml'
  const files = { ...declared.files, [path]: text }
  return run(rule, subjectOf(manifestFor(path, declared), { files }), declared.options)
}

/** What a rule finds where the config of the manifest has been read as given. */
export function problemsFor(rule: Rule, trainingConfig: TrainingConfig, declared: Declared = {}) {
  return run(rule, subjectOf(manifestFor('train/config.yaml', declared), { trainingConfig }), declared.options)
}

/** Where a problem lies: `train/config.yaml:3:20 /trust_remote_code`, or the pointer alone for the manifest. */
export function placesOf(problems: ReturnType<typeof problemsIn>): string[] {
  return problems.map(({ path, place, pointer }) => {
    return path === undefined ? pointer : `${path}:${place.line}:${place.column} ${pointer}`
  })
}
