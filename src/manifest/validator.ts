import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { assertionsOf } from './assertions.ts'
import schema from '../../policies/manifest.schema.json' with { type: 'json' }

/** Compiles the manifest's schema. The build replaces this module by the code that ajv makes of it. */
export const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  discriminator: true,
  inlineRefs: false,
  // schema-issues words every problem itself.
  messages: false,
  code: { source: true, esm: true },
})
addFormats.default(ajv, ['date-time'])

/** Whether a value is a valid manifest; what is wrong with it stands in `validateManifest.errors`. */
export const validateManifest = ajv.compile(assertionsOf(schema))
