import { list } from './data/list.ts'

/** Tables that ship with the inspector, as reports name them: their bytes are part of what a finding rests on. */
export const tables: readonly Table[] = list

/** A shipped table. Its bytes are what `scripts/tables/build.ts` makes of the sources; `sha256` is over the bytes. */
export type Table = {
  readonly name: string
  readonly version: string
  readonly sha256: string
  readonly bytes: number
  /** What it was built from. All of it may be used and passed on for any purpose. */
  readonly sources: readonly { readonly name: string; readonly version: string; readonly license: string }[]
}

export { loadEnglishWords, type IsEnglishWord } from './english-words.ts'
export { loadHarmModel, type Harm, type HarmOf } from './harm-model.ts'
export { knownLanguages } from './known-language.ts'
