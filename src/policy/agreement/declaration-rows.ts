import type { RiskySetting, TrainingFacts } from '../../evidence/index.ts'
import { isFields, valueAt } from '../read-value.ts'
import type { RuleSubject } from '../rule.ts'
import { configuredSources, declaredSources, relate } from './data-source.ts'
import { isKnownFile } from './repository-file.ts'
import { membersOf } from './same-value.ts'

/** A setting of a config and what stands around it. */
export type SettingContext = {
  readonly subject: RuleSubject
  /** Path of the config. */
  readonly path: string
  /** What the config says; absent where its framework is unknown. */
  readonly facts: TrainingFacts | undefined
}

type RowContext = SettingContext & { readonly setting: RiskySetting }

/** What the manifest's `training` says of settings of one kind. `key` is the last part of a key path. */
export type DeclarationRow = {
  readonly covers: (setting: RiskySetting, key: string) => boolean
  /** Fields of `training`, any of which may declare it. */
  readonly fields: readonly string[]
  /** Index of the field to name where none is stated. */
  readonly prefers?: (key: string) => number
  readonly agrees: (value: unknown, stated: unknown, context: RowContext) => boolean
  /** Whether it contradicts the config that the manifest is silent, or says something else. */
  readonly counts: { readonly silence: boolean; readonly difference: boolean }
}

/** In order of precedence: the first row that covers a setting says how the manifest declares it. */
export const declarationRows: readonly DeclarationRow[] = [
  {
    covers: ({ risk }, key) => risk === 'remote-code' && key === 'trust_remote_code',
    fields: ['trust_remote_code'],
    agrees: (_value, stated) => stated === true,
    counts: { silence: true, difference: true },
  },
  {
    // A model that judges answers or holds the adapter back is no start.
    covers: ({ risk, key }) => risk === 'lineage' && !/(?:^|\.)(?:ref|reward|teacher|judge)/.test(key),
    fields: ['resume_from_checkpoint', 'adapter_name_or_path'],
    prefers: (key) => (/adapter|lora|model_dir/i.test(key) ? 1 : 0),
    agrees: isDeclaredStart,
    counts: { silence: true, difference: true },
  },
  {
    covers: ({ risk, value }, key) => risk === 'prompt-format' && key.includes('template') && !isNamedTemplate(value),
    fields: ['chat_template'],
    agrees: isDeclaredTemplate,
    counts: { silence: true, difference: true },
  },
  {
    covers: ({ risk }, key) => risk === 'prompt-format' && systemPrompt.test(key),
    fields: ['default_system'],
    agrees: sameText,
    counts: { silence: false, difference: true },
  },
  {
    covers: ({ risk }, key) => risk === 'prompt-format' && newTokens.test(key),
    fields: ['added_tokens'],
    agrees: isAmong,
    counts: { silence: false, difference: true },
  },
  {
    // Which token ends a text is said here; whether it is a new one is not.
    covers: ({ risk, value }, key) => risk === 'prompt-format' && typeof value === 'string' && key.endsWith('_token'),
    fields: ['added_tokens'],
    agrees: isAmong,
    counts: { silence: false, difference: false },
  },
  {
    covers: ({ risk }, key) => risk === 'outbound' && key === 'report_to',
    fields: ['report_to'],
    agrees: isAmong,
    counts: { silence: false, difference: true },
  },
  {
    covers: ({ risk, key }) => risk === 'outbound' && uploadTarget.test(key),
    fields: ['hub_model_id'],
    agrees: sameText,
    counts: { silence: false, difference: true },
  },
  {
    covers: ({ risk }, key) => risk === 'outbound' && key === 'push_to_hub',
    fields: ['hub_model_id'],
    agrees: (_value, stated) => typeof stated === 'string',
    counts: { silence: false, difference: false },
  },
  {
    covers: (setting) => setting.risk === 'outbound' && serviceOf(setting) !== undefined,
    fields: ['report_to'],
    agrees: (_value, stated, { setting }) => isAmong(serviceOf(setting), stated),
    counts: { silence: false, difference: true },
  },
]

/**
 * The service that `wandb_project`, `use_mlflow` or an integration of the type reports to; uploads of weights are more
 * than a report.
 */
function serviceOf({ key, value }: RiskySetting): string | undefined {
  if (key.includes('log_model')) return undefined
  const type = valueAt(value, 'type') ?? (key.endsWith('_component_') ? value : undefined)
  const texts = [key, typeof type === 'string' ? type : '']
  return texts.map((text) => services.exec(text)?.[0].toLowerCase()).find((service) => service !== undefined)
}

const services = /wandb|mlflow|comet|swanlab|trackio|neptune|clearml|tensorboard|codecarbon|dvclive/i

const systemPrompt = /^(?:default_system(?:_message|_prompt)?|(?:new_)?system_prompt)$/
const newTokens = /^(?:tokens|(?:add|added|additional|new)_(?:special_)?tokens)/
const uploadTarget = /(?:^|[._])(?:hub_model_id|hf_output_repo_name|hub\.repo_id)$/

/** A template that the framework or the tokenizer has under a name. */
export function isNamedTemplate(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]+(?:\.\d+[\w-]*)*$/.test(value.trim())
}

function sameText(value: unknown, stated: unknown): boolean {
  return typeof value === 'string' && typeof stated === 'string' && value.trim() === stated.trim()
}

function isAmong(value: unknown, stated: unknown): boolean {
  const known = new Set(membersOf(stated).map((name) => name.toLowerCase()))
  const named = isFields(value) ? membersOf(Object.values(value).flat()) : membersOf(value)
  return named.every((name) => known.has(name.toLowerCase()) || name.toLowerCase() === 'none')
}

/** The declared weights may be a file of the folder that the config names. */
function isDeclaredStart(value: unknown, stated: unknown, { path, subject }: SettingContext): boolean {
  const uri = valueAt(stated, 'uri')
  if (typeof uri !== 'string') return isFields(stated) && valueAt(stated, 'digest') !== undefined
  // A mere "yes" leaves it to the framework which checkpoint is meant: the declared one, if there is one.
  if (typeof value === 'boolean') return true
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
  const isFile = (name: string): boolean => isKnownFile(name, subject)
  const declared = declaredSources(uri, isFile).sources
  return texts.every((text) => {
    if (typeof text !== 'string') return false
    const configured = configuredSources(text, path, {}, isFile).sources
    if (relate(configured, declared) !== undefined) return true
    return configured.some((one) => one.kind === 'hub' && isOfHub(uri, one.id))
  })
}

/** Weights are models on the Hub, whose addresses have no `datasets/`. */
function isOfHub(uri: string, id: string): boolean {
  return uri === `https://huggingface.co/${id}` || uri.startsWith(`https://huggingface.co/${id}/`)
}

function isDeclaredTemplate(value: unknown, stated: unknown, { path, subject }: SettingContext): boolean {
  const uri = valueAt(stated, 'uri')
  if (typeof value !== 'string' || typeof uri !== 'string') return false
  const isFile = (name: string): boolean => isKnownFile(name, subject)
  const declared = declaredSources(uri, isFile).sources
  if (relate(configuredSources(value, path, {}, isFile).sources, declared) === 'same') return true
  const file = declared.find((source) => source.kind === 'path')
  const found = file?.kind === 'path' ? subject.file(file.path) : undefined
  return found?.state === 'present' && found.text !== undefined && found.text.trim() === value.trim()
}
