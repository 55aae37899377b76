import { topics } from '../manifest/index.ts'
import { durationPattern } from './duration.ts'
import { rules } from './rules/index.ts'

const severity = { type: 'string', enum: ['error', 'warning', 'notice', 'off'] } as const
/** Files have no leading `/` or `./` and no trailing `/`: such a pattern would match nothing, and nobody would notice. */
const glob = { type: 'string', minLength: 1, maxLength: 256, pattern: String.raw`^(?:[^./!]|\.[^./])(?:.*[^/])?$` } as const
const globs = { type: 'array', items: glob, maxItems: 200 } as const
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
          items: { type: 'string', enum: ['tunegate:recommended', 'tunegate:strict'] },
          maxItems: 10,
          description: 'Presets to start from, later ones over earlier ones. Default: tunegate:recommended.',
        },
        branches: {
          ...globs,
          minItems: 1,
          description:
            'Globs of the base branches that are governed beside the default branch; pull requests into others get no ' +
            'check run. Read at the default branch alone. Default: every branch.',
        },
        manifests: { ...globs, minItems: 1, description: 'Globs of the files that are fine-tuning manifests.' },
        schemas: {
          ...globs,
          maxItems: 20,
          description: 'Further JSON Schemas that every manifest must satisfy: paths, read at the tip of the base branch.',
        },
        rules: { $ref: '#/$defs/rules' },
        overrides: {
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
        },
        approvals: approvals(),
      },
      ['apiVersion', 'kind'],
    ),
    $defs: {
      rules: object(
        Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])),
        [],
        'The built-in rules: a severity, or a severity with options.',
      ),
      source: object(
        {
          permission: {
            type: 'string',
            enum: ['write', 'maintain', 'admin'],
            description: 'Anyone with at least this permission on the repository.',
          },
          teams: {
            type: 'array',
            maxItems: 50,
            items: { type: 'string', pattern: '^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$', maxLength: 200 },
            description: 'Teams as organisation/slug; members of child teams count.',
          },
          users: {
            type: 'array',
            maxItems: 200,
            items: {
              anyOf: [
                { type: 'string', minLength: 1, maxLength: 60 },
                object(
                  {
                    login: { type: 'string', minLength: 1, maxLength: 60, description: 'The login.' },
                    id: { type: 'integer', minimum: 1, description: 'The numeric id: logins change hands, ids do not.' },
                  },
                  ['login'],
                ),
              ],
            },
            description: 'People by login, or by login and numeric id.',
          },
        },
        [],
        'Who: anyone that one of these names.',
      ),
    },
  }
}

function approvals() {
  const source = { $ref: '#/$defs/source' }
  const duration = { type: 'string', pattern: durationPattern }
  const exclude = {
    type: 'array',
    items: { type: 'string', enum: ['author', 'committers', 'co-authors', 'initiator', 'bots'] },
    maxItems: 5,
    description: 'Who may not sign: people whose independence is in doubt.',
  }
  const strings = (values: readonly string[]) => ({ type: 'array', minItems: 1, maxItems: 20, items: { type: 'string', enum: values } })
  const when = object(
    {
      risk: { ...strings(['low', 'medium', 'high', 'serious']), description: 'A manifest of one of these risks; one that states none counts too.' },
      changed: { ...strings(topics), description: 'One of these parts of a manifest changed.' },
      kind: {
        anyOf: [
          { type: 'string', enum: ['FineTuningRequest', 'FineTuningRelease'] },
          strings(['FineTuningRequest', 'FineTuningRelease']),
        ],
        description: 'A manifest of this kind.',
      },
      paths: { ...globs, minItems: 1, description: 'The pull request touches one of these paths, manifest or not.' },
    },
    [],
    'When the seat is needed: every condition given must hold. Without `when`: for every governed change.',
  )
  const seat = object(
    {
      name: { type: 'string', minLength: 1, maxLength: 100, description: 'What the seat is called in reports.' },
      count: { type: 'integer', minimum: 1, maximum: 20, description: 'How many people. Default: 1.' },
      from: source,
      when,
      exclude,
    },
    ['name', 'from'],
  )
  return object(
    {
      stale: {
        type: 'string',
        enum: ['content', 'commit'],
        description: 'What voids an approval: a change of governed content, or any push.',
      },
      exclude,
      expires: { ...duration, description: 'How long an approval counts, from its submission, e.g. 30d.' },
      seats: {
        type: 'array',
        maxItems: 50,
        items: seat,
        description: 'Places that must be filled, each by another person. Replaces the list of the presets.',
      },
      veto: object({ from: source }, ['from'], 'Whose request for changes blocks until they lift it.'),
      override: object(
        {
          phrase: { type: 'string', minLength: 3, maxLength: 100, description: 'How an overriding review begins; a reason follows it.' },
          from: source,
          expires: { ...duration, description: 'How long an override counts.' },
        },
        ['phrase', 'from'],
        'Who may let a change pass that was rejected or waits, by an approving review with a reason.',
      ),
    },
    [],
    'Who must sign.',
  )
}

function ruleSetting(rule: (typeof rules)[number]) {
  const severities = rule.fixed ? { type: 'string', enum: ['error'] } : severity
  const options = object({ severity: { ...severities, description: 'How much a finding weighs.' }, ...rule.options }, [])
  return { description: rule.title, anyOf: [severities, options] }
}

function object(properties: Readonly<Record<string, object>>, required: readonly string[], description?: string) {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties,
  }
}
