import { Ajv2020 } from 'ajv/dist/2020.js'
import { policySchema } from './policy-schema.ts'

export const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, code: { source: true, esm: true } })
export const validatePolicy = ajv.compile(policySchema())
