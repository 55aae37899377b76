/** The floor: read each file of a folder, parse it, validate it against the manifest's schema, and count. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { validateManifest } from '../../src/manifest/validator.ts'

const [folder = '.'] = process.argv.slice(2)

let invalid = 0
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.yml')) continue
  const value: unknown = parse(readFileSync(join(folder, name), 'utf8'))
  if (!validateManifest(value)) invalid += 1
}
console.log(invalid)
