import { Ajv2020 } from 'ajv/dist/2020.js'
import { assertionsOf } from '../manifest/index.ts'
import { lockSchema } from './lock-schema.ts'

/** Compiles the schema of lock files. The build replaces this module by the code that ajv makes of it. */
export const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  inlineRefs: false,
  // schema-issues words every problem itself.
  messages: false,
  code: { source: true, esm: true },
})

/** Whether a value is a policy lock; what is wrong with it stands in `validateLock.errors`. */
export const validateLock = ajv.compile(assertionsOf(lockSchema()))
