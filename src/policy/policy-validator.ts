import { Ajv2020 } from 'ajv/dist/2020.js'
import { assertionsOf } from '../manifest/index.ts'
import { policySchema } from './policy-schema.ts'

/** Compiles the schema of policy files. The build replaces this module by the code that ajv makes of it. */
export const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  inlineRefs: false,
  // schema-issues words every problem itself.
  messages: false,
  code: { source: true, esm: true },
})

/** Whether a value is a policy; what is wrong with it stands in `validatePolicy.errors`. */
export const validatePolicy = ajv.compile(assertionsOf(policySchema()))
