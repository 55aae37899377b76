import { readdirSync } from 'node:fs'

/**
 * The module that stands, in a bundle, for an `index.ts` that lists its own folder: the same files as static imports.
 * Each of them exports one `item`; together they are the list `items`.
 */
export function listedModules(folder: string, { item, items }: { readonly item: string; readonly items: string }): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  const sorted = files.toSorted()
  const imports = sorted.map((file, index) => `import { ${item} as ${item}${index} } from './${file}'`)
  return [...imports, `export const ${items} = [${sorted.map((_, index) => `${item}${index}`).join(', ')}]`].join('\n')
}
