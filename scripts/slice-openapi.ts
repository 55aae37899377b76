/**
 * Cuts GitHub's OpenAPI description (13 MB in `@octokit/openapi`, which unpacks to 385 MB and is therefore no
 * dependency) down to the operations that the GitHub stand-in serves.
 *
 *   npm i --prefix /tmp/openapi --ignore-scripts @octokit/openapi@23.0.2
 *   node scripts/slice-openapi.ts /tmp/openapi/node_modules/@octokit/openapi/generated/api.github.com.json \
 *     > __tests__/support/github/openapi.json
 */
import { readFileSync } from 'node:fs'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

const OPERATIONS = [
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}',
  'GET /orgs/{org}/teams/{team_slug}',
  'GET /orgs/{org}/teams/{team_slug}/members',
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
  'GET /users/{username}',
  'GET /rate_limit',
]

/** Keywords that only a reader needs. */
const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'x-github', 'tags', 'summary'])

const source = process.argv[2]
if (source === undefined) {
  console.error('usage: node scripts/slice-openapi.ts <api.github.com.json>')
  process.exit(64)
}
process.stdout.write(`${JSON.stringify(slice(JSON.parse(readFileSync(source, 'utf8')), OPERATIONS))}\n`)

function slice(description: JsonObject, operations: readonly string[]): JsonObject {
  const paths: JsonObject = {}
  for (const operation of operations) {
    const [method = '', path = ''] = operation.split(' ')
    const found = object(object(object(description['paths'])[path])[method.toLowerCase()])
    paths[path] = { ...object(paths[path] ?? {}), [method.toLowerCase()]: withoutProse(found) }
  }
  const { title, version } = object(description['info'])
  return {
    openapi: description['openapi'] ?? null,
    info: { title: title ?? null, version: version ?? null },
    paths,
    components: referenced(paths, object(description['components'])),
  }
}

/** Every component that the paths reach, through other components too. */
function referenced(paths: JsonObject, components: JsonObject): JsonObject {
  const kept: JsonObject = {}
  const seen = new Set<string>()
  const waiting: Json[] = [paths]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === null || typeof node !== 'object') continue
    if (!Array.isArray(node) && typeof node['$ref'] === 'string' && !seen.has(node['$ref'])) {
      seen.add(node['$ref'])
      const [, , kind = '', name = ''] = node['$ref'].split('/')
      const component = withoutProse(object(object(components[kind])[name]))
      kept[kind] = { ...object(kept[kind] ?? {}), [name]: component }
      waiting.push(component)
    }
    waiting.push(...Object.values(node))
  }
  return kept
}

/** Leaves the keys of a `properties` map alone: a property may be called "summary" or "description". */
function withoutProse(node: Json, insideProperties = false): Json {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item))
  if (node === null || typeof node !== 'object') return node
  const kept = Object.entries(node).filter(([key]) => insideProperties || !PROSE.has(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value, !insideProperties && key === 'properties')]))
}

function object(value: Json | undefined): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('this operation or component is not in the description')
  return value
}
