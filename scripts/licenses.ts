import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licence texts of every package that gave a module to the bundle, by name. Bundlers' licence plugins want
 * rollup itself installed, so this reads the packages' own files. Throws for a package without a licence.
 */
export function licensesOf(moduleIds: readonly string[]): string {
  const folders = new Set(moduleIds.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []))
  const texts = [...folders].map((folder) => {
    const about: { name: string; license?: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
    if (!about.license) throw new Error(`${about.name} states no licence`)
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
    return `${about.name}\n${about.license}\n\n${text}`.trim()
  })
  return `${texts.toSorted().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
