import { readdirSync } from 'node:fs'
// Rules import it, and it waits for a listing of its own: a module that waits must be loaded before these are.
import '../../evidence/index.ts'
import type { Rule } from '../rule.ts'

/**
 * Every built-in rule, by listing this folder: a rule is added by adding its file. The build replaces this module by
 * static imports of the same files.
 */
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'index.ts')

const modules: { readonly rule: Rule }[] = await Promise.all(files.toSorted().map((file) => import(`./${file}`)))

export const rules: readonly Rule[] = modules.map((module) => module.rule)
