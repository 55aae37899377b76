import { isFields, type Fields } from './read-value.ts'

/** The method in PEFT's own spelling; undefined when the config names none. PEFT writes it in upper case. */
export function peftType(config: Fields): string | undefined {
  const type = config['peft_type']
  return typeof type === 'string' && type.trim() !== '' ? type.trim().toUpperCase() : undefined
}

/** The modules that `target_modules` names: PEFT matches a list by suffix, but a string as a regular expression. */
export function targetModules(config: Fields): Targets {
  const value = config['target_modules']
  if (typeof value === 'string') return readText(value)
  if (!Array.isArray(value)) return { form: 'unstated' }
  const names = value.map((name) => (typeof name === 'string' ? name : undefined))
  return names.length === 0 ? { form: 'unstated' } : { form: 'list', names }
}

type Targets =
  | { readonly form: 'unstated' }
  | { readonly form: 'all-linear' }
  | { readonly form: 'regex'; readonly pattern: string }
  /** An ill-typed item is undefined, so that the others keep their index. */
  | { readonly form: 'list'; readonly names: readonly (string | undefined)[] }

/** Whether a field of PEFT's config asks for something: null, false and empty values are PEFT's ways to say no. */
export function isAsked(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return !isFields(value) || Object.keys(value).length > 0
}

/** Every method that PEFT knows (its `PeftType`, August 2026). */
export const peftTypes: readonly string[] = [
  'ADALORA', 'ADAMSS', 'ADAPTION_PROMPT', 'BEFT', 'BOFT', 'C3A', 'CARTRIDGE', 'CPT', 'DEFT', 'DELORA',
  'FOURIERFT', 'FROD', 'GLORA', 'GRALORA', 'HIRA', 'HRA', 'IA3', 'LILY', 'LN_TUNING', 'LOHA', 'LOKR', 'LORA',
  'MISS', 'MULTITASK_PROMPT_TUNING', 'OFT', 'OSF', 'PEANUT', 'POLY', 'PREFIX_TUNING', 'PROMPT_TUNING', 'PSOFT',
  'PVERA', 'P_TUNING', 'RANDLORA', 'ROAD', 'SHIRA', 'SUPERTUNING', 'TINYLORA', 'TRAINABLE_TOKENS', 'UNILORA',
  'VBLORA', 'VERA', 'WAVEFT', 'XLORA',
]

/** Methods that choose no modules: they train virtual tokens or route between adapters, or have a fixed target. */
export const typesWithoutTargets: readonly string[] = [
  'ADAPTION_PROMPT', 'CARTRIDGE', 'CPT', 'MULTITASK_PROMPT_TUNING', 'PREFIX_TUNING', 'PROMPT_TUNING',
  'P_TUNING', 'TRAINABLE_TOKENS', 'XLORA',
]

function readText(value: string): Targets {
  if (value.trim() === '') return { form: 'unstated' }
  return value.toLowerCase() === 'all-linear' ? { form: 'all-linear' } : { form: 'regex', pattern: value }
}
