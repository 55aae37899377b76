import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Contestant } from './contestant.ts'

/** Versions are pinned, so that ratios of two days compare the same programs. */
const packages = ['ajv-cli@5.0.0', 'ajv-formats@2.1.1', '@stoplight/spectral-cli@6.16.3']

/** Spectral takes ten seconds for a hundred manifests. */
const mostForSpectral = 100

/**
 * Installs what people use instead into a folder: validators of JSON Schema that know no rules, and a linter with four rules.
 * Debian's `python3-jsonschema` takes part where it is installed.
 */
export function installPeers(folder: string): readonly Contestant[] {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: folder, stdio: 'inherit' })
  const schema = join(folder, 'manifest.schema.json')
  cpSync('policies/manifest.draft-07.schema.json', schema)
  const ruleset = join(folder, 'spectral.yml')
  writeFileSync(ruleset, spectralRules)
  const program = (name: string): string => join(folder, 'node_modules/.bin', name)
  return [
    {
      name: 'ajv-cli, schema alone',
      command: ({ manifests }) =>
        [process.execPath, program('ajv'), 'validate', '--strict=false', '--all-errors', '-c', 'ajv-formats'].concat(
          ['-s', schema, '-d', `${manifests}/*.yml`],
        ),
      invalid: (output) => output.match(/^\S+ invalid$/gm)?.length ?? 0,
    },
    {
      name: 'spectral, 4 rules',
      most: mostForSpectral,
      command: ({ manifests }) => [process.execPath, program('spectral'), 'lint', '--quiet', '-r', ruleset, `${manifests}/*.yml`],
      invalid: (output) => output.match(/training-method/g)?.length ?? 0,
    },
    ...pythonPeer(schema),
  ]
}

function pythonPeer(schema: string): readonly Contestant[] {
  if (spawnSync('python3', ['-c', 'import jsonschema, yaml']).status !== 0) return []
  const script = resolve('bench/policy/jsonschema_loop.py')
  return [
    {
      name: 'python jsonschema, schema alone',
      command: ({ manifests }) => ['python3', '-W', 'ignore', script, schema, manifests],
      invalid: Number,
    },
  ]
}

const spectralRules = `rules:
  training-method:
    given: $.training
    severity: error
    then: { field: method, function: truthy }
  adapter-rank:
    given: $.peft_config.r
    severity: error
    then: { function: schema, functionOptions: { schema: { type: integer, maximum: 64 } } }
  dataset-license:
    given: $.datasets[*].license
    severity: error
    then: { function: enumeration, functionOptions: { values: [proprietary, apache-2.0, llama3.2] } }
  name-in-lower-case:
    given: $.metadata.name
    severity: error
    then: { function: pattern, functionOptions: { match: "^[a-z0-9-]+$" } }
`
