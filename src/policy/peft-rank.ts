import { peftType } from './peft-config.ts'
import { isFields, pointerTo, quoted, type Fields } from './read-value.ts'

/** A rank that the adapter would be trained with. `value` is as the manifest has it, a number or not. */
export type Rank = {
  readonly pointer: string
  /** The field's name, as a person would look for it. */
  readonly field: string
  readonly value: unknown
  /** The manifest is silent, and this is what PEFT would use. */
  readonly byDefault: boolean
}

/** Every rank in a PEFT config: the method's own fields, or PEFT's defaults for them, and each `rank_pattern` value. */
export function ranks(config: Fields): readonly Rank[] {
  const type = peftType(config)
  return [...ownRanks(config, type), ...patternRanks(config, type)]
}

function ownRanks(config: Fields, type: string | undefined): readonly Rank[] {
  return Object.entries(rankFields(type)).flatMap(([field, fallback]): readonly Rank[] => {
    const value = config[field]
    const stated = value !== undefined && value !== null
    if (!stated && fallback === undefined) return []
    const pointer = pointerTo('peft_config', field)
    return [{ pointer, field, value: stated ? value : fallback, byDefault: !stated }]
  })
}

function patternRanks(config: Fields, type: string | undefined): readonly Rank[] {
  const patterns = config['rank_pattern']
  if (patterns === undefined || patterns === null || patternIsNoRank.has(type ?? '')) return []
  const field = 'rank_pattern'
  const pointer = pointerTo('peft_config', field)
  if (!isFields(patterns)) return [{ pointer, field, value: patterns, byDefault: false }]
  return Object.entries(patterns).map(([module, value]) => ({
    pointer: pointerTo('peft_config', field, module),
    field: `${field}[${quoted(module)}]`,
    value,
    byDefault: false,
  }))
}

/** AdaLoRA saves masks there after training, OSF the rank that stays frozen. */
const patternIsNoRank: ReadonlySet<string> = new Set(['ADALORA', 'OSF'])

/** The fields that are a rank, with PEFT's default. A method that isn't listed may have an `r` without a default. */
function rankFields(type: string | undefined): Readonly<Record<string, number | undefined>> {
  return ownFields.get(type ?? '') ?? { r: defaultRanks.get(type ?? '') }
}

const ownFields: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map([
  // AdaLoRA ignores `r`: it starts at one rank and prunes to another.
  ['ADALORA', { init_r: 12, target_r: 8 }],
  // The `r` of AdaMSS is the size of a frozen decomposition; what is trained has the subspaces' rank.
  ['ADAMSS', { subspace_rank: 1 }],
  // Here `r` is no limit: a number of blocks (OFT), or smaller means more to train (RandLoRA), or absent (OSF).
  ['OFT', {}],
  ['OSF', {}],
  ['RANDLORA', {}],
])

const defaultRanks: ReadonlyMap<string, number> = new Map([
  ...withRank(2, ['TINYLORA']),
  ...withRank(4, ['UNILORA', 'VBLORA']),
  ...withRank(8, ['DEFT', 'DELORA', 'GLORA', 'HRA', 'LOHA', 'LOKR', 'LORA', 'POLY']),
  ...withRank(32, ['GRALORA', 'HIRA', 'LILY', 'PEANUT', 'PSOFT', 'SHIRA']),
  ...withRank(64, ['MISS']),
  ...withRank(256, ['PVERA', 'VERA']),
])

function withRank(rank: number, types: readonly string[]): readonly (readonly [string, number])[] {
  return types.map((type) => [type, rank])
}
