import type { RuleDefinition } from './rule-definition.ts'

/** Names that expressions already have, and words that CEL keeps for itself. */
const takenNames = new Set([
  'manifest', 'previous', 'change', 'evidence', 'params',
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import',
  'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while',
])

/** How a name in expressions is written; two underscores at the beginning are left to engines. */
export const namePattern = '^(?!__)[A-Za-z_][A-Za-z0-9_]*$'

/** How `for` is written: the keys below the manifest that lead to a list, and the name of each of its items. */
export const eachPattern = String.raw`^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*\[\*\] +as +(?!__)[A-Za-z_]\w*$`

/** Reads `datasets[*] as d`; undefined for anything that is not written so. */
export function readEach(text: unknown): RuleDefinition['each'] {
  if (typeof text !== 'string' || text.length > longest || !new RegExp(eachPattern).test(text)) return undefined
  const [path = '', as = ''] = text.split(/\[\*\] +as +/)
  return { path: path.split('.'), as }
}

/** The `for` that `readEach` reads as this. */
export function eachText({ path, as }: NonNullable<RuleDefinition['each']>): string {
  return `${path.join('.')}[*] as ${as}`
}

/** Whether expressions know a name already, so that policy cannot give it to something else. */
export function isTaken(name: string): boolean {
  return takenNames.has(name)
}

const longest = 200
