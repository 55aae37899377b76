import type { Fact } from '../../evidence/index.ts'
import type { Comparison } from './comparison.ts'
import type { Place, RelatedPlace } from '../../manifest/index.ts'
import type { Problem } from '../rule.ts'
import { shown, shownKey } from './shown-value.ts'

/** What the manifest says, for a message. */
type Stated = {
  /** What it is about, as the beginning of a sentence: "peft_config.r". */
  readonly what: string
  readonly value: unknown
  /** Where the manifest says it, or would. */
  readonly pointer: string
  /** How the two differ, where that is hard to see: ", which adds "o_proj"". */
  readonly difference?: string
  /** The manifest is silent, and this is what silence means. */
  readonly byDefault?: boolean
  /** What the config calls it, for a fact that no key states; absent: what the manifest calls it. */
  readonly key?: string | undefined
}

/** A problem at the manifest's field, which names and points at the place in the config that says otherwise. */
export function disagreement(stated: Stated, fact: Fact, comparison: Comparison): Problem {
  const { path } = comparison
  const { what, value, pointer, difference = '', byDefault } = stated
  if (isByDefault(fact)) return defaultDisagreement(stated, fact, comparison)
  const file = fileOf(fact, path)
  const says = `says ${shown(fact.value)}`
  const silence = value === null ? 'is not stated here' : `is not stated, which means ${shown(value)}`
  const here = byDefault === true ? silence : `is ${shown(value)} here`
  return {
    message: `${what} ${here}, but ${spot(fact, path)} ${says}${difference}, and training follows the config.`,
    pointer,
    related: [relatedTo(fact, path, says)],
    fix: `Correct whichever is wrong; if it is this one, state what ${file} says and ask for approval of that.`,
  }
}

/** Whether no key of the config states a fact: then it stands nowhere. */
export function isByDefault({ byDefault, pointer }: Fact): boolean {
  return byDefault === true || pointer === ''
}

function defaultDisagreement(stated: Stated, fact: Fact, { path, framework }: Comparison): Problem {
  const { what, value, pointer, key } = stated
  const file = fileOf(fact, path)
  const name = shownKey(key ?? what.replace(/^The /, 'the '))
  const says = `${framework}'s default is ${shown(fact.value)}`
  return {
    message:
      `${what} is ${shown(value)} here, but ${file} does not state ${name}, and ${says}, which training follows.`,
    pointer,
    related: [relatedTo(fact, path, `does not state ${name}: ${says}`)],
    fix: `State it in ${file} as well, or correct it here and ask for approval of that.`,
  }
}

/** `train/axolotl.yaml:12:10`, as editors and compilers write a place. */
export function spot(fact: Fact, path: string): string {
  if (isByDefault(fact)) return `${fileOf(fact, path)}, by default,`
  return `${fileOf(fact, path)}:${fact.line}:${fact.column}`
}

/** The place of a fact for a finding that lies elsewhere. */
export function relatedTo(fact: Fact, path: string, message: string): RelatedPlace {
  return { path: fileOf(fact, path), ...placeOf(fact), message }
}

/** The file that states a fact: the config at `path`, or a companion of it. */
export function fileOf(fact: Fact, path: string): string {
  return fact.file ?? path
}

/** Only the place of something that has one. */
export function placeOf({ line, column, endLine, endColumn }: Place): Place {
  return endLine === undefined || endColumn === undefined ? { line, column } : { line, column, endLine, endColumn }
}
