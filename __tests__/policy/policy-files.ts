import { loadPolicy, type LoadedPolicy, type PolicySource, type ReadSource } from '../../src/policy/index.ts'

/** Where the policies of these tests are. */
export const path = '.github/tunegate.yml'
export const head = 'apiVersion: tunegate/v1\nkind: Policy\n'
export const commit = '13afe5124825b4f3751f836b40dafda64c1ed062'

/** A reference to a file of a made-up repository of policies. */
export function remote(file: string): string {
  return `github:acme/ml-policies//${file}@${commit}`
}

/** A reader of files held in memory, by path or reference; every policy among them gets its two first lines. */
export function reader(files: Readonly<Record<string, string>>): ReadSource {
  const texts = new Map(Object.entries(files))
  return (source) => {
    const name = nameOf(source)
    const text = texts.get(name)
    if (text === undefined) return Promise.resolve({ state: 'absent' })
    const whole = name.endsWith('.lock') || text.startsWith('apiVersion') ? text : head + text
    return Promise.resolve({ state: 'read', bytes: Buffer.from(whole) })
  }
}

/** Loads the policy of files held in memory. */
export function load(files: Readonly<Record<string, string>>): Promise<LoadedPolicy> {
  return loadPolicy(path, reader(files))
}

/** Loads a policy that must be valid. */
export async function effective(files: Readonly<Record<string, string>>): Promise<Extract<LoadedPolicy, { state: 'effective' }>> {
  const loaded = await load(files)
  if (loaded.state === 'unusable') throw new Error(told(loaded).join('\n'))
  return loaded
}

/** What is wrong with a policy: `file line:column message` each. */
export async function faults(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return told(await load(files))
}

function told(loaded: LoadedPolicy): string[] {
  if (loaded.state === 'effective') return []
  return loaded.findings.map(({ path: file, line, column, message }) => `${file} ${line}:${column} ${message}`)
}

function nameOf(source: PolicySource): string {
  if (source.kind === 'repository') return source.path
  return `github:${source.owner}/${source.repository}//${source.path}@${source.commit}`
}
