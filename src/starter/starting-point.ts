import type { RiskySetting } from '../evidence/index.ts'
import { missingText, missingWord, type Draft } from './draft.ts'
import type { RequestSource } from './request-source.ts'

type Fields = { readonly [key: string]: Draft }

/** Fields of `training` that a config states as settings: what it continues from, and how text is made of examples. */
export function startOf(settings: readonly RiskySetting[], { fileOf }: Pick<RequestSource, 'fileOf'>): Fields {
  const fields = settings.flatMap((setting): readonly (readonly [string, Draft])[] => {
    const row = rows.find(({ risk, keys }) => risk === setting.risk && keys.includes(lastKey(setting.key)))
    const draft = row?.read(setting.value, fileOf)
    return row === undefined || draft === undefined ? [] : [[row.field, draft]]
  })
  // The first setting that says it counts, as in the config's own order of precedence.
  return Object.fromEntries(fields.toReversed())
}

type Row = {
  readonly field: string
  readonly risk: RiskySetting['risk']
  /** Last parts of the keys of configs. */
  readonly keys: readonly string[]
  readonly read: (value: unknown, fileOf: RequestSource['fileOf']) => Draft | undefined
}

const rows: readonly Row[] = [
  {
    field: 'resume_from_checkpoint',
    risk: 'lineage',
    keys: ['resume_from_checkpoint', 'auto_resume_from_checkpoints', 'checkpoint'],
    read: weights,
  },
  {
    field: 'adapter_name_or_path',
    risk: 'lineage',
    keys: ['adapter_name_or_path', 'lora_model_dir', 'resume_adapter_file', 'adapter_checkpoint', 'adapter_path'],
    read: weights,
  },
  { field: 'chat_template', risk: 'prompt-format', keys: ['chat_template', 'chat_template_path', 'chat_template_jinja'], read: template },
  { field: 'default_system', risk: 'prompt-format', keys: ['default_system', 'default_system_message', 'system_prompt'], read: text },
  { field: 'added_tokens', risk: 'prompt-format', keys: ['tokens', 'added_tokens', 'add_tokens'], read: texts },
  { field: 'hub_model_id', risk: 'outbound', keys: ['hub_model_id'], read: text },
  { field: 'report_to', risk: 'outbound', keys: ['report_to'], read: texts },
]

function lastKey(key: string): string {
  return key.replaceAll(/\[\d+\]$/g, '').split('.').at(-1) ?? key
}

/** Weights of an earlier run, which are pinned by their bytes. A mere yes only says that there are some. */
function weights(value: unknown, fileOf: RequestSource['fileOf']): Draft | undefined {
  if (typeof value === 'boolean' || value === 1) {
    return {
      uri: missingText('the checkpoint that the run continues from: the config takes whatever is there'),
      digest: { sha256: missingWord('sha256sum of its weights') },
    }
  }
  if (typeof value !== 'string') return undefined
  const local = fileOf(value)
  const sha256 = local?.measured?.sha256 ?? missingWord(`sha256sum of the weights at ${value}`)
  return { uri: local?.path ?? value, digest: { sha256 } }
}

/** A template in a file of the repository; the name of a template that the framework brings along is none. */
function template(value: unknown, fileOf: RequestSource['fileOf']): Draft | undefined {
  const local = typeof value === 'string' ? fileOf(value) : undefined
  if (!local) return undefined
  return { uri: local.path, digest: { sha256: local.measured?.sha256 ?? missingWord(`sha256sum ${local.path}`) } }
}

function text(value: unknown): Draft | undefined {
  return typeof value === 'string' && value.length <= 512 ? value : undefined
}

function texts(value: unknown): Draft | undefined {
  const items = typeof value === 'string' ? [value] : value
  if (!Array.isArray(items)) return undefined
  const words = items.filter((item) => typeof item === 'string')
  return words.length === items.length && words.length > 0 ? words : undefined
}
