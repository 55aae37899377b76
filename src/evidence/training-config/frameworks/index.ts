import { readdirSync } from 'node:fs'
import type { Framework } from '../framework.ts'

/**
 * Every framework, by listing this folder: one is added by adding its file. The build replaces this module by static
 * imports of the same files.
 */
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'index.ts')

const modules: { readonly framework: Framework }[] = await Promise.all(
  files.toSorted().map((file) => import(`./${file}`)),
)

export const frameworks: readonly Framework[] = modules.map((module) => module.framework)
