import { readFileSync } from 'node:fs'

/**
 * The starter policy and the simple workflow of `examples/`, which are tested there. The build replaces this module by
 * one that holds both texts, so that a package without `examples/` has them too.
 */
export function starterPolicy(): string {
  return example('policies/starter.yml').replace('$schema=../../policies/policy.schema.json', `$schema=${policySchemaUrl}`)
}

export function starterWorkflow(): string {
  return example('workflows/simple/tunegate.yml')
}

const policySchemaUrl = 'https://raw.githubusercontent.com/tunegate/tunegate/main/policies/policy.draft-07.schema.json'

function example(path: string): string {
  return readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8')
}
