import { createHash } from 'node:crypto'
import { englishBytes } from './english.ts'
import { harmBytes } from './harm.ts'
import { lexicons } from './lexicon.ts'
import { neutralText, sourceOf, type Source } from './neutral.ts'

/** A file that the build writes. */
export type Built = { readonly path: string; readonly text: string }

/** Raised by hand whenever a table's meaning changes; its digest says which bytes it has. */
const versions = { english: '1.0.0', harm: '1.0.0' } as const

const own: Source = { name: 'tunegate', version: 'own words and templates', license: 'Apache-2.0' }

export function builtTables(): readonly Built[] {
  const root = new URL('../../', import.meta.url).pathname
  const modules = `${root}node_modules`
  const neutral = neutralText(modules)
  const english = englishBytes(modules, `${root}scripts/tables`)
  const harm = harmBytes(lexicons(`${root}scripts/tables/lexicon`), neutral.sentences)
  const tables = [
    tableOf('english', english, [sourceOf(modules, 'an-array-of-english-words'), own]),
    tableOf('harm', harm, [own, ...neutral.sources]),
  ]
  const folder = `${root}src/dataset/tables/data`
  return [
    { path: `${folder}/english.ts`, text: moduleOf('english', english) },
    { path: `${folder}/harm.ts`, text: moduleOf('harm', harm) },
    { path: `${folder}/list.ts`, text: `${notice}export const list = ${JSON.stringify(tables, null, 2)}\n` },
  ]
}

function tableOf(name: keyof typeof versions, bytes: Uint8Array, sources: readonly Source[]) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, version: versions[name], sha256, bytes: bytes.length, sources }
}

const notice = '/** Written by `node scripts/tables/build.ts`: change what it is built from. */\n'

function moduleOf(name: string, bytes: Uint8Array): string {
  return `${notice}export const ${name} =\n  '${Buffer.from(bytes).toString('base64')}'\n`
}
