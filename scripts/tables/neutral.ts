import { existsSync, readFileSync } from 'node:fs'

/** Packages whose documentation serves as neutral text. All are installed for development; their licences are checked. */
const packages: Readonly<Record<string, readonly string[]>> = {
  '@octokit/graphql-schema': ['schema.graphql'],
  ajv: ['README.md'],
  chalk: ['readme.md'],
  commander: ['Readme.md'],
  'fast-check': ['README.md'],
  'fast-glob': ['README.md'],
  glob: ['README.md'],
  hyparquet: ['README.md'],
  'js-yaml': ['README.md'],
  'lru-cache': ['README.md'],
  marked: ['README.md'],
  micromatch: ['README.md'],
  minimatch: ['README.md'],
  picomatch: ['README.md'],
  semver: ['README.md'],
  typescript: ['README.md'],
  undici: ['README.md'],
  'unrs-resolver': ['README.md'],
  yargs: ['README.md'],
}

const permitted: ReadonlySet<string> = new Set(['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'])

/** A text source as reports name it. */
export type Source = { readonly name: string; readonly version: string; readonly license: string }

/** Sentences of documentation, and where they are from. Throws where a package is missing or not permissively licensed. */
export function neutralText(modules: string): { readonly sentences: readonly string[]; readonly sources: readonly Source[] } {
  const sources: Source[] = []
  const sentences: string[] = []
  for (const [name, files] of Object.entries(packages)) {
    sources.push(sourceOf(modules, name))
    for (const file of files) {
      if (existsSync(`${modules}/${name}/${file}`)) sentences.push(...sentencesOf(readFileSync(`${modules}/${name}/${file}`, 'utf8')))
    }
  }
  return { sentences, sources }
}

export function sourceOf(modules: string, name: string): Source {
  const { version, license } = JSON.parse(readFileSync(`${modules}/${name}/package.json`, 'utf8'))
  if (!permitted.has(license)) throw new Error(`${name} is under ${license}, which is not among the permitted licences`)
  return { name, version: String(version), license: String(license) }
}

/** Sentences of at least five words, without code and links. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(/```[\s\S]*?```/g, '\n')
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .split(/\n\s*\n|"""|\. |\n[-*#|]/)
    .map((sentence) => sentence.replaceAll(/[\s`*_[\]()#<>|]+/g, ' ').trim())
    .filter((sentence) => sentence.length < 400 && /^[ -~]+$/.test(sentence) && sentence.split(' ').length >= 5)
}
