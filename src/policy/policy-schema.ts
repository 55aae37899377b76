import { approvalsSchema, sourceSchema } from './approvals-schema.ts'
import { datePattern } from './calendar.ts'
import { namePattern } from './each.ts'
import { testSchemas, testsSchema } from './policy-test-schema.ts'
import { presetReferences } from './preset.ts'
import { eachSchema, ruleSchemas } from './rule-schema.ts'
import { mostInspectedBytes } from './evidence-settings.ts'
import { expression, glob, globs, object, ruleIdPattern } from './schema-parts.ts'

/**
 * The JSON Schema (2020-12) of a policy file. Its `rules` are the built-in rules and their options, so the file that
 * editors read, `policies/policy.schema.json`, is written from this.
 */
export function policySchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://tunegate.dev/schemas/v1/policy.schema.json',
    title: 'tunegate policy',
    ...object(
      {
        $schema: { type: 'string', maxLength: 2048, description: 'Where editors find this schema.' },
        apiVersion: { const: 'tunegate/v1', description: 'The version of this format.' },
        kind: { const: 'Policy', description: 'What this file is.' },
        extends: {
          type: 'array',
          items: { type: 'string', minLength: 1, maxLength: 512, examples: presetReferences },
          maxItems: 50,
          description:
            'What this policy starts from, later entries over earlier ones: presets, files of the repository, and ' +
            'files of others as github:OWNER/REPOSITORY//PATH@COMMIT. Default: tunegate:recommended.',
        },
        branches: {
          ...globs,
          minItems: 1,
          description:
            'Globs of the base branches that are governed beside the default branch; pull requests into others get ' +
            'no check run. Read at the default branch alone. Default: every branch.',
        },
        manifests: { ...globs, minItems: 1, description: 'Globs of the files that are fine-tuning manifests.' },
        schemas: {
          ...globs,
          maxItems: 20,
          description:
            'Further JSON Schemas that every manifest must satisfy: paths, read at the tip of the base branch.',
        },
        evidence: object(
          {
            datasets: object(
              {
                'max-bytes': {
                  type: 'integer',
                  minimum: 0,
                  maximum: mostInspectedBytes,
                  description:
                    'Datasets in the repository of up to so many bytes are inspected by the gate itself. What a policy ' +
                    'extends can be raised, not lowered. Default: 0, none.',
                },
              },
              [],
              'How datasets are looked into.',
            ),
          },
          [],
          'What the gate finds out by itself.',
        ),
        params: { $ref: '#/$defs/params' },
        variables: {
          type: 'object',
          maxProperties: 100,
          propertyNames: { pattern: namePattern, maxLength: 64 },
          additionalProperties: expression,
          description: 'CEL that the expressions of this policy may use by name.',
        },
        rules: { $ref: '#/$defs/rules' },
        overrides: overridesSchema,
        waivers: waiversSchema,
        approvals: approvalsSchema(),
        tests: testsSchema,
      },
      ['apiVersion', 'kind'],
    ),
    $defs: { ...ruleSchemas(), ...testSchemas(), source: sourceSchema },
  }
}

const overridesSchema = {
  type: 'array',
  maxItems: 100,
  description: 'Other settings for manifests under some paths; later entries win.',
  items: object(
    {
      files: { anyOf: [glob, globs], description: 'Globs of manifest paths.' },
      rules: { $ref: '#/$defs/rules' },
    },
    ['files', 'rules'],
  ),
} as const

const waiversSchema = {
  type: 'array',
  maxItems: 200,
  description: 'Findings that are accepted for a time, each with an owner and a reason.',
  items: object(
    {
      rule: {
        type: 'string',
        maxLength: 200,
        pattern: ruleIdPattern,
        description: 'The rule whose findings are accepted.',
      },
      files: {
        anyOf: [glob, { ...globs, minItems: 1 }],
        description: 'Globs of the manifests where they are accepted.',
      },
      for: eachSchema,
      match: { ...expression, description: 'CEL: only where this holds.' },
      owner: {
        type: 'string',
        maxLength: 200,
        pattern: String.raw`\S`,
        description: 'Who answers for it: a person or a team.',
      },
      reason: { type: 'string', maxLength: 2000, pattern: String.raw`\S`, description: 'Why it is acceptable.' },
      expires: {
        type: 'string',
        pattern: datePattern,
        description: 'The last day on which it holds (UTC), as yyyy-mm-dd.',
      },
    },
    ['rule', 'files', 'owner', 'reason', 'expires'],
  ),
} as const
