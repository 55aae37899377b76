import { object, ruleIdPattern, severity, team } from './schema-parts.ts'

/** The JSON Schema (2020-12) of a `*.tunegate-test.yml` file. */
export function policyTestSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://tunegate.dev/schemas/v1/policy-test.schema.json',
    title: 'tunegate policy test',
    ...object(
      {
        $schema: { type: 'string', maxLength: 2048, description: 'Where editors find this schema.' },
        apiVersion: { const: 'tunegate/v1', description: 'The version of this format.' },
        kind: { const: 'PolicyTest', description: 'What this file is.' },
        policy: {
          type: 'string',
          minLength: 1,
          maxLength: 512,
          description: 'The policy under test: a path from the root of the repository, or with ./ or ../ from this file.',
        },
        tests: testsSchema,
      },
      ['apiVersion', 'kind', 'tests'],
    ),
    $defs: testSchemas(),
  }
}

/** The `tests` of a policy file, and of a test file. */
export const testsSchema = {
  type: 'array',
  maxItems: 500,
  items: { $ref: '#/$defs/test' },
  description: 'Manifests with what the policy must say of them; `tunegate policy test` compares.',
} as const

/** The `$defs` of tests, in both schemas. */
export function testSchemas() {
  return { test, 'test-manifest': manifest, 'test-review': review, 'test-finding': finding }
}

const login = { type: 'string', minLength: 1, maxLength: 60 } as const
/** How a time is written: a day, or RFC 3339. */
export const timePattern = String.raw`^\d{4}-\d{2}-\d{2}(?:[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2}))?$`
const time = { type: 'string', pattern: timePattern } as const

const test = object(
  {
    name: { type: 'string', minLength: 1, maxLength: 200, description: 'What the test shows.' },
    manifest: { $ref: '#/$defs/test-manifest', description: 'The manifest to judge.' },
    previous: { $ref: '#/$defs/test-manifest', description: 'The same manifest before the change.' },
    path: {
      type: 'string',
      minLength: 1,
      maxLength: 512,
      description: 'The path that the manifest is judged as. Default: that of its file, or finetune/test.yml.',
    },
    files: {
      type: 'object',
      maxProperties: 100,
      additionalProperties: { type: 'string' },
      description: 'Texts of the files that the manifest refers to, by path.',
    },
    initiator: { ...login, description: 'Who asked for the training. Default: whom the manifest names.' },
    author: { ...login, description: 'Who opened the pull request.' },
    now: { ...time, description: 'The time of the judgement: a day, or RFC 3339.' },
    reviews: {
      type: 'array',
      maxItems: 100,
      items: { $ref: '#/$defs/test-review' },
      description: 'Reviews of the pull request, the earliest first.',
    },
    expect: {
      anyOf: [
        findings(),
        object(
          {
            findings: { ...findings(), description: 'Every finding, and no other.' },
            verdict: {
              type: 'string',
              enum: ['approved', 'overridden', 'not-applicable', 'awaiting-approval', 'rejected', 'error'],
              description: 'The verdict.',
            },
            seats: {
              type: 'object',
              maxProperties: 50,
              additionalProperties: { type: 'string', enum: ['filled', 'open', 'not-needed'] },
              description: 'Seats by name, and what becomes of them.',
            },
          },
          [],
        ),
      ],
      description: 'What the policy must say: a list of every finding, or a map with findings, verdict and seats.',
    },
  },
  ['manifest', 'expect'],
)

const manifest = {
  anyOf: [
    {
      type: 'string',
      minLength: 1,
      description: 'A path that ends in .yml, .yaml or .json, or the text of a manifest.',
    },
    { type: 'object', description: 'The manifest itself.' },
  ],
} as const

const review = object(
  {
    by: { ...login, description: 'The login of the reviewer.' },
    state: {
      type: 'string',
      enum: ['approved', 'changes_requested', 'dismissed', 'commented'],
      description: 'What the review says.',
    },
    permission: {
      type: 'string',
      enum: ['write', 'maintain', 'admin', 'none'],
      description: 'What the reviewer may do in the repository. Default: write.',
    },
    teams: { type: 'array', maxItems: 50, items: team, description: 'Teams of the reviewer, as organisation/slug.' },
    at: { ...time, description: 'When it was submitted: a day, or RFC 3339.' },
    body: { type: 'string', maxLength: 10_000, description: 'The text of the review.' },
    stale: { type: 'boolean', description: 'Whether governed content changed since.' },
  },
  ['by', 'state'],
)

/** How a finding is written as text. */
export const findingPattern = String.raw`^[a-z0-9-]+/[a-z0-9-]+(?:@[1-9]\d{0,6}(?::[1-9]\d{0,6})?)?$`

const finding = {
  anyOf: [
    {
      type: 'string',
      maxLength: 240,
      pattern: findingPattern,
      description: 'A rule, with `@line` or `@line:column` where that matters.',
    },
    object(
      {
        rule: { type: 'string', maxLength: 200, pattern: ruleIdPattern, description: 'The rule.' },
        line: { type: 'integer', minimum: 1, description: 'The line of the manifest.' },
        column: { type: 'integer', minimum: 1, description: 'The column of the manifest.' },
        severity: { ...severity, enum: ['error', 'warning', 'notice'], description: 'How much it weighs.' },
        message: { type: 'string', minLength: 1, maxLength: 4000, description: 'A part of the message.' },
        waived: { type: 'boolean', description: 'Whether a waiver covers it.' },
      },
      ['rule'],
    ),
  ],
} as const

function findings() {
  return { type: 'array', maxItems: 500, items: { $ref: '#/$defs/test-finding' } } as const
}
