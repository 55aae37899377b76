import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readPlan, type ShardPlan } from '../../dataset/index.ts'
import { messageOf } from '../failure.ts'

export type PlanReading =
  | { readonly state: 'read'; readonly plan: ShardPlan }
  | { readonly state: 'failed'; readonly message: string; readonly fix: string }

/** The plan that `inspect plan --json` wrote to a file. */
export async function planFile(path: string, cwd: string): Promise<PlanReading> {
  try {
    const plan = readPlan(await readFile(resolve(cwd, path), 'utf8'))
    if (plan) return { state: 'read', plan }
    return failed(path, 'it is not what `tunegate inspect plan --json` writes')
  } catch (error) {
    return failed(path, messageOf(error))
  }
}

function failed(path: string, why: string): PlanReading {
  return {
    state: 'failed',
    message: `The plan ${path} cannot be read: ${why}`,
    fix: 'Write it with `tunegate inspect plan <paths> --shards <count> --json`.',
  }
}
