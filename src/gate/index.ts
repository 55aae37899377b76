export { parsePullNumbers, type RunInputs } from './inputs.ts'
export type { HeadOutcome } from './outcome.ts'
export { run, type RunOutcome } from './run.ts'
