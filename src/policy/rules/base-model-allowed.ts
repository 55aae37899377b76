import { pointerPath, repositoryPath } from '../../manifest/index.ts'
import { matchesAny } from '../glob.ts'
import { isPlainAddress, withoutVersion } from '../plain-address.ts'
import type { Problem, Rule, RuleSubject } from '../rule.ts'

/** One entry of `allow`: models by glob, and if given only at these commits. */
type Allowed = { readonly id: string; readonly revisions: readonly string[] | undefined }

export const rule: Rule = {
  id: 'base-model/allowed',
  title: 'The base model is one that policy allows',
  // Says nothing until policy gives a list: nobody else can know which models an organisation trusts.
  presets: { recommended: 'error', strict: 'error' },
  options: {
    allow: {
      description:
        'Allowed base models: globs on base_model_name_or_path, or an id glob with the commits allowed of it. ' +
        'An address in base_model.uri must match one too, or be the page of that name on the Hub. Absent: any model.',
      type: 'array',
      items: {
        anyOf: [
          { type: 'string', minLength: 1, maxLength: 256 },
          {
            type: 'object',
            required: ['id'],
            additionalProperties: false,
            properties: {
              id: { description: 'Glob on base_model_name_or_path.', type: 'string', minLength: 1, maxLength: 256 },
              revisions: {
                description: 'Full commits of which base_model.revision must be one. Absent: any.',
                type: 'array',
                minItems: 1,
                items: { type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
              },
            },
          },
        ],
      },
    },
  },
  tighter: { allow: isNarrower },
  check: ({ manifest: { base_model: model }, file }, { allow }) => {
    const name = model?.base_model_name_or_path
    if (!Array.isArray(allow) || name === undefined) return []
    const all = allow.flatMap(readEntry)
    const entries = all.filter(({ id }) => matchesAny([id], name, { trusted: true }))
    if (entries.length === 0) return [modelProblem(name, all)]
    if (!entries.some((entry) => permits(entry, model?.revision))) return [revisionProblem(name, entries)]
    const uri = model?.uri
    if (uri === undefined || isInRepository(uri, file) || isOnHub(uri, name)) return []
    return isListed(uri, all.filter((entry) => permits(entry, model?.revision))) ? [] : [addressProblem(uri, name)]
  },
}

/** Whether each entry allows no more than one that was there: the same models, or one of them by name; no other commits. */
function isNarrower(below: unknown, above: unknown): boolean {
  if (!Array.isArray(above)) return false
  if (!Array.isArray(below)) return below === undefined
  const known = below.flatMap(readEntry)
  return above.flatMap(readEntry).every(({ id, revisions }) =>
    known.some((entry) => {
      const isAmong = entry.id === id || (isPlain(id) && matchesAny([entry.id], id, { trusted: true }))
      return isAmong && (entry.revisions === undefined || (revisions?.every((one) => permits(entry, one)) ?? false))
    }),
  )
}

/** Without anything that makes a pattern. */
function isPlain(id: string): boolean {
  return !/[*?[\]{}()!+@\\]/.test(id)
}

function readEntry(entry: unknown): Allowed[] {
  if (typeof entry === 'string') return [{ id: entry, revisions: undefined }]
  if (typeof entry !== 'object' || entry === null || !('id' in entry) || typeof entry.id !== 'string') return []
  if (!('revisions' in entry)) return [{ id: entry.id, revisions: undefined }]
  const revisions = Array.isArray(entry.revisions) ? entry.revisions.filter((item) => typeof item === 'string') : []
  return [{ id: entry.id, revisions }]
}

function permits({ revisions }: Allowed, revision: string | undefined): boolean {
  return revisions === undefined || (revision !== undefined && revisions.includes(revision))
}

/**
 * Changes of such weights are reviewed where they happen. What only looks like a path is the id of another model; a
 * folder may be written with a slash at its end.
 */
function isInRepository(uri: string, file: RuleSubject['file']): boolean {
  const reading = repositoryPath(uri.replace(/\/+$/, ''))
  return reading.state === 'path' && [reading.path, pointerPath(reading.path)].some((path) => file(path).state !== 'absent')
}

function isOnHub(uri: string, name: string): boolean {
  return [`hf://${name}`, `https://huggingface.co/${name}`].includes(uri.replace(/\/$/, ''))
}

function isListed(uri: string, entries: readonly Allowed[]): boolean {
  const ids = entries.map(({ id }) => id)
  return isPlainAddress(uri) && matchesAny(ids, withoutVersion(uri), { trusted: true })
}

function addressProblem(uri: string, name: string): Problem {
  return {
    message: `Policy allows the base model ${name}, but not from ${uri}, which may serve any other weights.`,
    pointer: '/base_model/uri',
    fix:
      `Remove the uri, state https://huggingface.co/${name}, or have the address allowed; ` +
      'it must be without a user name, dot segments, backslashes and encoded slashes.',
  }
}

function modelProblem(name: string, entries: readonly Allowed[]): Problem {
  const allowed = entries.map(({ id }) => id).join(', ')
  return {
    message: `Policy does not allow the base model ${name}, and a trojan in base weights survives fine-tuning.`,
    pointer: '/base_model/base_model_name_or_path',
    fix: allowed ? `Use a model that matches one of: ${allowed}.` : 'Ask the owners of the policy to allow a model.',
  }
}

function revisionProblem(name: string, entries: readonly Allowed[]): Problem {
  const revisions = entries.flatMap((entry) => entry.revisions ?? []).join(', ')
  return {
    message:
      `Policy allows the base model ${name} only at commits that were examined, and the manifest's is none of ` +
      'them.',
    pointer: '/base_model/revision',
    fix: `Set base_model.revision to one of: ${revisions}.`,
  }
}
