import { expect } from '@jest/globals'
import type { CheckRun, RequestSummary } from '../support/github/index.ts'
import type { Stage } from './stage.ts'

/** The check run of an approved pull request. */
export const passes = 'success: Approved: 1 of 1 seat filled'

/** Whatever happens, no check run is left half-written. */
export function written(here: Stage): readonly string[] {
  const elsewhere = ({ status, headSha }: CheckRun) => status !== 'completed' || headSha !== here.pull.head
  expect(here.repository.state.checkRuns.filter(elsewhere)).toEqual([])
  return here.checks()
}

export const reads = ({ operation }: RequestSummary): boolean => operation !== undefined

export const writes = ({ operation, method }: RequestSummary): boolean => operation === undefined && method !== 'GET'
