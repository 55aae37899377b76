import { topics } from '../manifest/index.ts'
import { durationPattern } from './duration.ts'
import { expression, globs, object, team } from './schema-parts.ts'

/** Who may sign: the `source` of the schema's `$defs`. */
export const sourceSchema = object(
  {
    permission: {
      type: 'string',
      enum: ['write', 'maintain', 'admin'],
      description: 'Anyone with at least this permission on the repository.',
    },
    teams: {
      type: 'array',
      maxItems: 50,
      items: team,
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
)

/** The JSON Schema of `approvals`. */
export function approvalsSchema() {
  const source = { $ref: '#/$defs/source' }
  const duration = { type: 'string', pattern: durationPattern }
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
        items: seatSchema(),
        description: 'Places that must be filled, each by another person. Replaces the list of the presets.',
      },
      veto: object({ from: source }, ['from'], 'Whose request for changes blocks until they lift it.'),
      override: object(
        {
          phrase: {
            type: 'string',
            minLength: 3,
            maxLength: 100,
            description: 'How an overriding review begins; a reason follows it.',
          },
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

const exclude = {
  type: 'array',
  items: { type: 'string', enum: ['author', 'committers', 'co-authors', 'initiator', 'bots'] },
  maxItems: 5,
  description: 'Who may not sign: people whose independence is in doubt.',
} as const

function seatSchema() {
  return object(
    {
      name: { type: 'string', minLength: 1, maxLength: 100, description: 'What the seat is called in reports.' },
      count: { type: 'integer', minimum: 1, maximum: 20, description: 'How many people. Default: 1.' },
      from: { $ref: '#/$defs/source' },
      when: conditionSchema(),
      if: {
        ...expression,
        description: 'CEL that must hold of a manifest, beside `when`, for the seat to be needed.',
      },
      exclude,
    },
    ['name', 'from'],
  )
}

function conditionSchema() {
  const strings = (values: readonly string[]) => {
    return { type: 'array', minItems: 1, maxItems: 20, items: { type: 'string', enum: values } }
  }
  return object(
    {
      risk: {
        ...strings(['low', 'medium', 'high', 'serious']),
        description: 'A manifest of one of these risks; one that states none counts too.',
      },
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
}
