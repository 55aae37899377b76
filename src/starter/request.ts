import { posix } from 'node:path'
import type { RiskySetting, TrainingFacts } from '../evidence/index.ts'
import { datasetsOf, unknownDataset } from './dataset-entry.ts'
import { draftText, inexactNumber, isInexact, missingText, missingWord, oneLine, type Draft, type OpenField } from './draft.ts'
import { isNumberField } from './number-field.ts'
import { peftConfig } from './peft-config.ts'
import type { RequestSource } from './request-source.ts'
import { startOf } from './starting-point.ts'
import { withoutSecrets } from './without-secrets.ts'

/** A request that says what a training config says, with the rest marked to be filled in. */
export type StarterRequest = { readonly text: string; readonly open: readonly OpenField[] }

const schema = 'https://raw.githubusercontent.com/tunegate/tunegate/main/policies/manifest.draft-07.schema.json'
const modeline = `# yaml-language-server: $schema=${schema}\n`

/** Writes the request. Whatever the config cannot tell is a TODO that the manifest's schema refuses. */
export function requestFrom(source: RequestSource): StarterRequest {
  const { config, path } = source
  const facts = withoutSecrets(config.facts)
  const adapter = peftConfig(facts)
  const draft: { readonly [key: string]: Draft } = {
    ...head(nameOf(path), source.initiator),
    base_model: baseModel(facts, source),
    datasets: datasetsOf(facts, source),
    training: {
      framework: config.framework,
      method: facts.method?.value ?? missingWord('sft, dpo, orpo, kto, grpo, ppo, rloo, simpo, cpo, reward or pretrain'),
      config: { uri: uriOf(path), digest: { sha256: source.sha256 } },
      trust_remote_code: facts.settings.some(runsRemoteCode),
      ...startOf(facts.settings, source),
      ...hyperparameters(facts),
    },
    ...(adapter ? { peft_config: adapter } : {}),
    ...tail,
  }
  const heading = `${modeline}#\n# A request, written by \`tunegate init --from ${oneLine(path)}\`. What the config cannot tell is marked TODO.\n`
  const without = adapter ? '' : '# It states no peft_config, because the config names no adapter: every weight would be trained.\n'
  return draftText(draft, `${heading}${without}`)
}

/** A request with everything to be filled in. */
export function emptyRequest(): StarterRequest {
  const draft: { readonly [key: string]: Draft } = {
    ...head('example', undefined),
    base_model: {
      base_model_name_or_path: missingText('the base model, e.g. meta-llama/Llama-3.2-3B'),
      revision: missingText('its commit: git ls-remote https://huggingface.co/ORG/MODEL HEAD'),
      license: modelLicense(),
    },
    datasets: [unknownDataset('what the run trains on')],
    training: {
      framework: missingText('axolotl, llama-factory, trl, torchtune, unsloth, openai …'),
      method: missingWord('sft, dpo, orpo, kto, grpo, ppo, rloo, simpo, cpo, reward or pretrain'),
      config: {
        uri: missingText("path of the framework's config in this repository, e.g. train/axolotl.yaml"),
        digest: { sha256: missingWord('sha256sum train/axolotl.yaml') },
      },
      trust_remote_code: false,
    },
    peft_config: { peft_type: missingWord('LORA, or another method of PEFT; remove peft_config for a full fine-tune') },
    ...tail,
  }
  const heading = `${modeline}#\n# A request to start from. With a training config at hand, \`tunegate init --from CONFIG\` fills most of it in.\n`
  return draftText(draft, heading)
}

function head(name: string, initiator: string | undefined): { readonly [key: string]: Draft } {
  return {
    apiVersion: 'tunegate/v1',
    kind: 'FineTuningRequest',
    metadata: { name },
    initiator: {
      github: initiator ?? missingText('login of the person who asks for it: gh api user --jq .login'),
      intendedUse: missingText('what the model will be used for, e.g. answer support tickets'),
    },
  }
}

const tail: { readonly [key: string]: Draft } = {
  evaluation_plan: [
    {
      name: missingText('a behaviour that must not get worse, e.g. refusal'),
      harness: missingText('the program that measures it, e.g. inspect, lm-eval, garak'),
      task: missingText('its task, e.g. xstest'),
      metric: missingText('the metric of that task, e.g. refused'),
      higher_is_better: missingWord('true or false'),
      margin: 0.05,
      alpha: 0.05,
      min_samples: 300,
    },
  ],
  safetyRiskAssessment: missingWord('low, medium, high or serious'),
}

function modelLicense(): Draft {
  return missingText("licence of the weights: an SPDX identifier or the Hub's tag, e.g. apache-2.0, llama3.2")
}

/** Names begin with a letter or digit and have no spaces. */
function nameOf(config: string): string {
  const stem = posix.basename(config).replace(/(?:\.(?:ya?ml|json|toml|py|sh|txt))+$/i, '')
  const name = stem.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '').slice(0, 128)
  return name === '' ? 'fine-tune' : name
}

/** A name with a colon would look like an address. */
function uriOf(path: string): string {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) ? `./${path}` : path
}

function baseModel({ base_model: model, revision }: TrainingFacts, { fileOf, isFolder }: RequestSource): Draft {
  const name = model?.value
  if (name === undefined) {
    return {
      base_model_name_or_path: missingText('the base model: the config names none'),
      revision: missingText('its commit: git ls-remote https://huggingface.co/ORG/MODEL HEAD'),
      license: modelLicense(),
    }
  }
  const digest = weightsDigest(name, fileOf)
  const isHere = isFolder(name) || fileOf(name) !== undefined || isMachinePath(name)
  const pinned: { readonly [key: string]: Draft } =
    revision !== undefined
      ? { revision: revision.value }
      : isHere || digest !== undefined
        ? {}
        : { revision: missingText(`its commit, 40 hex digits: ${revisionCommand(name)}; or remove this and state a digest`) }
  return {
    base_model_name_or_path: name,
    ...pinned,
    license: modelLicense(),
    ...(digest !== undefined ? { digest: { sha256: digest } } : isHere ? { digest: { sha256: weightsTodo(name) } } : {}),
  }
}

/** A folder of the training machine, which only bytes can pin: `/models/x`, `./x`, `~/x`, `C:\\x`, `out/run/7`. */
function isMachinePath(name: string): boolean {
  // Services name their models by paths of their own.
  if (/^(?:accounts|projects|publishers)\//.test(name)) return false
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return /^file:/i.test(name)
  return /^(?:[./~\\]|[a-z]:[\\/])|\\/i.test(name) || name.split('/').length > 2
}

function weightsTodo(name: string): Draft {
  return missingWord(`sha256sum ${name.replace(/\/+$/, '')}/model.safetensors.index.json, or of the only weight file`)
}

/** The digest of the weights' index, or of the only weight file, where it was computed. */
function weightsDigest(name: string, fileOf: RequestSource['fileOf']): string | undefined {
  const folder = name.replace(/\/+$/, '')
  const known = ['', '/model.safetensors.index.json', '/pytorch_model.bin.index.json', '/model.safetensors', '/pytorch_model.bin']
  for (const file of known) {
    const found = fileOf(`${folder}${file}`)
    if (found) return found.measured?.sha256
  }
  return undefined
}

function revisionCommand(name: string): string {
  const isHub = /^[\w.-]+\/[\w.-]+$/.test(name)
  return `git ls-remote https://huggingface.co/${isHub ? name : 'ORG/MODEL'} HEAD`
}

function hyperparameters({ hyperparameters: facts }: TrainingFacts): { readonly [key: string]: Draft } {
  const plain = Object.entries(facts).flatMap(([name, { value }]): readonly (readonly [string, Draft])[] => {
    if (!isScalar(value)) return []
    if (!isInexact(value)) return [[name, value]]
    return isNumberField('hyperparameters', name) ? [[name, inexactNumber]] : []
  })
  return plain.length === 0 ? {} : { hyperparameters: Object.fromEntries(plain) }
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

function runsRemoteCode({ risk, key }: RiskySetting): boolean {
  return risk === 'remote-code' && /trust_remote_code/.test(key)
}
