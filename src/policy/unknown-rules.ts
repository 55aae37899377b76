import { nearest } from '../manifest/index.ts'
import type { PolicyProblem } from './policy-problem.ts'
import type { PolicyFile } from './read-policy.ts'
import type { Origin } from './rule-definition.ts'
import { isBuiltIn } from './rule-entry.ts'
import { rules as builtIn } from './rules/index.ts'

/**
 * Settings and waivers of a file for rules that are neither built in nor defined, by the file itself or below it
 * (`defined`). Most are misspelt, and a misspelt rule would not be what its author thinks it is.
 */
export function unknownRules(file: PolicyFile, defined: ReadonlySet<string>): readonly PolicyProblem[] {
  const own = [...file.rules].filter(([, { definition }]) => definition).map(([id]) => id)
  const known = [...builtIn.map(({ id }) => id), ...defined, ...own]
  const isKnown = (id: string) => isBuiltIn(id) || defined.has(id) || own.includes(id)
  const settings = [
    ...[...file.rules].map(([id, { setting }]) => [id, setting.origin] as const),
    ...file.overrides.flatMap(({ rules }) => [...rules].map(([id, { origin }]) => [id, origin] as const)),
  ]
  return [
    ...settings.filter(([id]) => !isKnown(id)).map(([id, origin]) => unknownSetting(id, origin, known)),
    ...file.waivers.filter(({ rule }) => !isKnown(rule)).map(({ rule, origin }) => unknownWaived(rule, origin, known)),
  ]
}

function unknownSetting(id: string, { pointer }: Origin, known: readonly string[]): PolicyProblem {
  const inList = /\/\d+$/.test(pointer)
  return {
    message:
      `\`${id}\` is no built-in rule and no extended policy defines it${didYouMean(id, known)} ` +
      'A rule of your own needs `assert`.',
    pointer: inList ? `${pointer}/id` : pointer,
    at: inList ? 'value' : 'key',
    fix: fixFor(id, known),
  }
}

function unknownWaived(id: string, { pointer }: Origin, known: readonly string[]): PolicyProblem {
  return {
    message: `The waiver is for \`${id}\`, which is no built-in rule and no policy defines it${didYouMean(id, known)}`,
    pointer: `${pointer}/rule`,
    fix: fixFor(id, known),
  }
}

function didYouMean(id: string, known: readonly string[]): string {
  const guess = nearest(id, known)
  return guess === undefined ? '.' : `; did you mean \`${guess}\`?`
}

function fixFor(id: string, known: readonly string[]): string {
  const guess = nearest(id, known)
  return guess === undefined ? 'Correct the id, or remove the entry.' : `Rename it to \`${guess}\`.`
}
