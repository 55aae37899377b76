import { readdirSync } from 'node:fs'

const others = new Set(['index', 'signal', 'tally'])

/**
 * Ids of every signal that this version has, as the files in its folder are named: the gate asks whether an inspection
 * looked for all of them, and need not load them for that. The build replaces this module by the list.
 */
export const signalNames: readonly string[] = readdirSync(new URL('../../dataset/signals', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !others.has(name))
  .toSorted()
