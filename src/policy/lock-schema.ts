import { object } from './schema-parts.ts'

/** The JSON Schema (2020-12) of a policy lock. */
export function lockSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://tunegate.dev/schemas/v1/policy-lock.schema.json',
    title: 'tunegate policy lock',
    ...object(
      {
        lockVersion: { const: 1, description: 'The version of this format.' },
        files: {
          type: 'object',
          maxProperties: 100,
          additionalProperties: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          description: 'Every file that the policy extends, directly or not, with the sha256 of its bytes.',
        },
      },
      ['lockVersion', 'files'],
    ),
  }
}
