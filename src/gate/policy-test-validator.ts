import { Ajv2020 } from 'ajv/dist/2020.js'
import { assertionsOf } from '../manifest/index.ts'
import { policyTestSchema } from '../policy/index.ts'

/** Compiles the schema of policy tests. The build replaces this module by the code that ajv makes of it. */
export const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  inlineRefs: false,
  // schema-issues words every problem itself.
  messages: false,
  code: { source: true, esm: true },
})

/** Whether a value is a file of policy tests; what is wrong with it stands in `validatePolicyTests.errors`. */
export const validatePolicyTests = ajv.compile(assertionsOf(policyTestSchema()))
