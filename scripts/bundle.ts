/** Builds `dist/`: what users run, committed and compared by CI. Then writes the schemas that editors read. */
import { readFileSync, writeFileSync } from 'node:fs'
import standalone from 'ajv/dist/standalone/index.js'
import { build, type OutputOptions, type Plugin } from 'rolldown'
import * as manifest from '../src/manifest/validator.ts'
import * as policyTest from '../src/gate/policy-test-validator.ts'
import * as evidence from '../src/evidence/dataset-inspection/statement-validator.ts'
import { signalNames } from '../src/evidence/index.ts'
import * as lock from '../src/policy/lock-validator.ts'
import * as policy from '../src/policy/policy-validator.ts'
import { starterPolicy, starterWorkflow } from '../src/starter/templates.ts'
import { lockSchema, policySchema, policyTestSchema } from '../src/policy/index.ts'
import { licensesOf } from './licenses.ts'
import { listedModules } from './listed-modules.ts'
import { withTables } from './readme-tables.ts'
import { presetFile } from './preset-file.ts'
import { toDraft07, type JsonObject } from './draft-07.ts'

/** Modules that are replaced while bundling, by the end of their path: work done here is not done at every start. */
const replaced: Readonly<Record<string, () => string>> = {
  '/src/manifest/validator.ts': () => standalone.default(manifest.ajv, { validateManifest: schemaId(manifest.validateManifest) }),
  '/src/policy/policy-validator.ts': () => standalone.default(policy.ajv, { validatePolicy: schemaId(policy.validatePolicy) }),
  '/src/policy/lock-validator.ts': () => standalone.default(lock.ajv, { validateLock: schemaId(lock.validateLock) }),
  '/src/evidence/dataset-inspection/statement-validator.ts': () =>
    standalone.default(evidence.ajv, { validateStatement: schemaId(evidence.validateStatement) }),
  '/src/evidence/dataset-inspection/signal-names.ts': () => `export const signalNames = ${JSON.stringify(signalNames)}\n`,
  '/src/gate/policy-test-validator.ts': () =>
    standalone.default(policyTest.ajv, { validatePolicyTests: schemaId(policyTest.validatePolicyTests) }),
  '/src/starter/templates.ts': () =>
    `export const starterPolicy = () => ${JSON.stringify(starterPolicy())}\n` +
    `export const starterWorkflow = () => ${JSON.stringify(starterWorkflow())}\n`,
  '/src/policy/rules/index.ts': () => listedModules('src/policy/rules', { item: 'rule', items: 'rules' }),
  '/src/evidence/training-config/frameworks/index.ts': () =>
    listedModules('src/evidence/training-config/frameworks', { item: 'framework', items: 'frameworks' }),
  '/src/dataset/shapes/known/index.ts': () => listedModules('src/dataset/shapes/known', { item: 'shape', items: 'shapes' }),
  '/src/dataset/signals/index.ts': () => listedModules('src/dataset/signals', { item: 'signal', items: 'signals' }),
}

const replacing: Plugin = {
  name: 'replace-at-build',
  load: (id) => Object.entries(replaced).find(([end]) => id.endsWith(end))?.[1]() ?? null,
}

// Each is built by itself, so that what one of them shares with itself alone does not become a chunk that both must load.
const gate = await bundled({ index: 'src/actions/gate.ts' }, { chunkFileNames: '[name].js', cleanDir: true })
const cli = await bundled(
  { cli: 'src/cli.ts', inspect: 'src/actions/inspect.ts', 'cli/inspect-worker': 'src/dataset/inspection/inspect-worker.ts' },
  { chunkFileNames: 'cli/[name].js' },
)
const output = [...gate, ...cli]

writeFileSync('dist/licenses.txt', licensesOf(output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))))
write('policies/policy.schema.json', policySchema())
write('policies/policy.draft-07.schema.json', toDraft07(parse(JSON.stringify(policySchema()))))
write('policies/policy-test.schema.json', policyTestSchema())
write('policies/policy-test.draft-07.schema.json', toDraft07(parse(JSON.stringify(policyTestSchema()))))
write('policies/policy-lock.schema.json', lockSchema())
write('policies/manifest.draft-07.schema.json', toDraft07(parse(readFileSync('policies/manifest.schema.json', 'utf8'))))
writeFileSync('policies/recommended.yml', presetFile('recommended'))
writeFileSync('policies/strict.yml', presetFile('strict'))

writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), readFileSync('action.yml', 'utf8')))

async function bundled(input: Readonly<Record<string, string>>, options: OutputOptions) {
  const { output: parts } = await build({
    input,
    platform: 'node',
    treeshake: {
      moduleSideEffects: [
        // @actions/core pulls in undici and node:http for OIDC tokens alone; unused, they can go.
        { test: /node_modules\/(@actions|undici)\//, sideEffects: false },
        // Our own modules only define: a folder's index.ts must not load all that it gives to somebody else.
        { test: /\/src\/(?!actions\/|cli\.ts|dataset\/inspection\/inspect-worker\.ts)/, sideEffects: false },
      ],
    },
    plugins: [replacing],
    output: { dir: 'dist', format: 'esm', ...options },
  })
  return parts
}

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
