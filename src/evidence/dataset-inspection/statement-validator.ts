import { Ajv2020 } from 'ajv/dist/2020.js'
import { assertionsOf } from '../../manifest/index.ts'
import schema from '../../../policies/dataset-evidence.schema.json' with { type: 'json' }
import type { InspectionStatement } from './statement.ts'

/** Compiles the schema of evidence about datasets. The build replaces this module by the code that ajv makes of it. */
export const ajv = new Ajv2020({
  // The first problem is told: a program wrote the file, so nobody mends it by hand.
  allErrors: false,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  inlineRefs: false,
  messages: false,
  code: { source: true, esm: true },
})

/** Whether a value is a statement about an inspection; what is wrong with it stands in `validateStatement.errors`. */
export const validateStatement = ajv.compile<InspectionStatement>(assertionsOf(schema))
