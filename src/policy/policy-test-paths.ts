import { escape } from 'minimatch'
import { matchesAny } from './glob.ts'

/** Whether a path is that of a test file of a policy: beside it, or in the folder `tunegate` beside it. */
export function isPolicyTestPath(path: string, policyPath: string): boolean {
  return matchesAny(policyTestGlobs(policyPath), path, { trusted: true })
}

/** Globs of the test files of a policy: those that are run are those that the presets' seats watch. */
export function policyTestGlobs(policyPath: string): readonly string[] {
  const folder = policyPath.split('/').slice(0, -1).map(literal)
  return [`*${ending}`, `tunegate/**/*${ending}`].map((name) => [...folder, name].join('/'))
}

const ending = '.tunegate-test.{yml,yaml}'

/** A path is no pattern, so what would make it one is escaped. */
export function literal(path: string): string {
  return escape(path, { magicalBraces: true })
}
