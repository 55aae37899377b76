import { readdirSync } from 'node:fs'
import type { Signal } from '../signal.ts'

/**
 * Every signal, by listing this folder: one is added by adding its file. The build replaces this module by static
 * imports of the same files.
 */
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'index.ts')

const found: Signal[] = []
for (const file of files.toSorted()) {
  // One by one: some loaders trip over modules that share what is not loaded yet.
  const module: { readonly signal: Signal } = await import(`./${file}`)
  found.push(module.signal)
}

export const signals: readonly Signal[] = found
