import { readdirSync } from 'node:fs'

/** The module that stands for `src/policy/rules/index.ts` in the bundle: the same listing, as static imports. */
export function listedRules(): string {
  const files = readdirSync('src/policy/rules').filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  const sorted = files.toSorted()
  const imports = sorted.map((file, index) => `import { rule as rule${index} } from './${file}'`)
  return [...imports, `export const rules = [${sorted.map((_, index) => `rule${index}`).join(', ')}]`].join('\n')
}
