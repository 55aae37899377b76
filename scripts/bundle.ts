/** Builds `dist/`: what users run, committed and compared by CI. Then writes the schemas that editors read. */
import { readFileSync, writeFileSync } from 'node:fs'
import standalone from 'ajv/dist/standalone/index.js'
import { build, type Plugin } from 'rolldown'
import * as manifest from '../src/manifest/validator.ts'
import * as policy from '../src/policy/policy-validator.ts'
import { policySchema } from '../src/policy/index.ts'
import { licensesOf } from './licenses.ts'
import { listedRules } from './listed-rules.ts'
import { withTables } from './readme-tables.ts'
import { presetFile } from './preset-file.ts'
import { toDraft07, type JsonObject } from './draft-07.ts'

/** Modules that are replaced while bundling, by the end of their path: work done here is not done at every start. */
const replaced: Readonly<Record<string, () => string>> = {
  '/src/manifest/validator.ts': () => standalone.default(manifest.ajv, { validateManifest: schemaId(manifest.validateManifest) }),
  '/src/policy/policy-validator.ts': () => standalone.default(policy.ajv, { validatePolicy: schemaId(policy.validatePolicy) }),
  '/src/policy/rules/index.ts': listedRules,
}

const replacing: Plugin = {
  name: 'replace-at-build',
  load: (id) => Object.entries(replaced).find(([end]) => id.endsWith(end))?.[1]() ?? null,
}

const { output } = await build({
  input: { index: 'src/actions/gate.ts' },
  platform: 'node',
  // @actions/core pulls in undici and node:http for OIDC tokens alone; unused, they can go.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(@actions|undici)\//, sideEffects: false }] },
  plugins: [replacing],
  output: { dir: 'dist', format: 'esm', chunkFileNames: '[name].js', cleanDir: true },
})

writeFileSync('dist/licenses.txt', licensesOf(output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))))
write('policies/policy.schema.json', policySchema())
write('policies/policy.draft-07.schema.json', toDraft07(parse(JSON.stringify(policySchema()))))
write('policies/manifest.draft-07.schema.json', toDraft07(parse(readFileSync('policies/manifest.schema.json', 'utf8'))))
writeFileSync('policies/recommended.yml', presetFile('recommended'))
writeFileSync('policies/strict.yml', presetFile('strict'))

writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), readFileSync('action.yml', 'utf8')))

function write(path: string, value: object): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}

function parse(text: string): JsonObject {
  return JSON.parse(text)
}

function schemaId({ schema }: { readonly schema: unknown }): string {
  if (typeof schema === 'object' && schema !== null && '$id' in schema && typeof schema.$id === 'string') return schema.$id
  throw new Error('A schema without $id cannot be compiled to a module')
}
