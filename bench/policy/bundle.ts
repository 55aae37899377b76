import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'rolldown'
import schema from '../../policies/manifest.schema.json' with { type: 'json' }
import * as manifest from '../../src/manifest/validator.ts'

/** Makes one file of the bare loop, its schema compiled as that of `dist/` is, so that both start alike. */
export async function bundleBareLoop(file: string): Promise<void> {
  await build({
    input: 'bench/policy/bare.ts',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'precompile-schema',
        load: (id) => {
          if (!id.endsWith('/src/manifest/validator.ts')) return null
          return standalone.default(manifest.ajv, { validateManifest: schema.$id })
        },
      },
    ],
    output: { file, format: 'esm', codeSplitting: false },
  })
}
