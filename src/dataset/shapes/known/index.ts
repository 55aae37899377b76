import { readdirSync } from 'node:fs'
import type { Shape } from '../shape.ts'

/**
 * Every way in which rows are written, by listing this folder: one is added by adding its file. The build replaces this
 * module by static imports of the same files.
 */
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'index.ts')

const modules: { readonly shape: Shape }[] = await Promise.all(files.toSorted().map((file) => import(`./${file}`)))

export const shapes: readonly Shape[] = modules.map((module) => module.shape)
