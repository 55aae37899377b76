import { readdirSync } from 'node:fs'
import type { Rule } from '../rule.ts'

/**
 * Every built-in rule, by listing this folder: a rule is added by adding its file. The build replaces this module by
 * static imports of the same files.
 */
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'index.ts')

const modules: { readonly rule: Rule }[] = await Promise.all(files.toSorted().map((file) => import(`./${file}`)))

export const rules: readonly Rule[] = modules.map((module) => module.rule)
