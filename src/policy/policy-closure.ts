import { createHash } from 'node:crypto'
import { startOfFile, type Finding, type ReadDocument } from '../manifest/index.ts'
import { parsePolicyFile, policyFinding, problemFinding } from './policy-file.ts'
import { readReference, referenceTo, sourceKey } from './policy-reference.ts'
import type { PolicySource, ReadSource } from './policy-source.ts'
import type { PresetName } from './preset.ts'
import type { PolicyFile } from './read-policy.ts'
import { pointerTo } from './read-value.ts'

/** A file of a policy as it was read. */
export type ClosureFile = {
  readonly source: PolicySource
  /** What locks and reports call it; `Origin.source` of everything in it. */
  readonly name: string
  readonly sha256: string
  readonly document: ReadDocument | undefined
  /** Absent when anything is wrong with it by itself. */
  readonly file: PolicyFile | undefined
  /** Absent when the file does not say what it extends. */
  readonly links: readonly Link[] | undefined
  readonly findings: readonly Finding[]
}

/** An entry of `extends` that names something. `key`: of the file in the closure. */
export type Link =
  | { readonly pointer: string; readonly preset: PresetName }
  | { readonly pointer: string; readonly key: string; readonly source: PolicySource }

/** Every file of a policy by key, the policy file first. `findings`: why some of it could not be read. */
export type Closure = {
  readonly files: ReadonlyMap<string, ClosureFile>
  readonly findings: readonly Finding[]
  /** Whether a file was there that could not be read. */
  readonly unreadable: boolean
}

const deepest = 10
const mostFiles = 50

type Wanted = {
  readonly key: string
  readonly source: PolicySource
  readonly by: ClosureFile
  readonly pointer: string
}

/**
 * Reads a policy file and everything that it extends, directly or not, each file once; undefined where there is no such
 * file. Says of each missing file where it is named, and of each circle which files it runs through.
 */
export async function readClosure(path: string, read: ReadSource): Promise<Closure | undefined> {
  const root: PolicySource = { kind: 'repository', path }
  const reading = await read(root)
  if (reading.state === 'absent') return undefined
  if (reading.state === 'unreadable') {
    const problem = { message: `The policy cannot be read: ${reading.why}.`, place: startOfFile }
    const fix = reading.fix === undefined ? {} : { fix: reading.fix }
    return { files: new Map(), findings: [policyFinding(path, { ...problem, ...fix })], unreadable: true }
  }
  const first = closureFile(root, reading.bytes)
  const files = new Map([[sourceKey(root), first]])
  const findings: Finding[] = []
  let unreadable = false
  let wanted = wantedBy(first)
  for (let depth = 1; wanted.length > 0; depth++) {
    const next = distinct(wanted.filter(({ key }) => !files.has(key)))
    const refused = depth > deepest ? next : next.slice(mostFiles - files.size)
    if (refused.length > 0) findings.push(tooMuch(refused[0], depth))
    const allowed = next.slice(0, next.length - refused.length)
    const readings = await Promise.all(allowed.map(async (want) => ({ want, reading: await read(want.source) })))
    const added: ClosureFile[] = []
    for (const { want, reading: found } of readings) {
      if (found.state === 'read') {
        const file = closureFile(want.source, found.bytes)
        files.set(want.key, file)
        added.push(file)
        continue
      }
      if (found.state === 'unreadable') unreadable = true
      findings.push(found.state === 'absent' ? absent(want) : failed(want, found))
    }
    if (refused.length > 0) break
    wanted = added.flatMap(wantedBy)
  }
  return { files, findings: [...findings, ...circles(files, sourceKey(root))], unreadable }
}

function closureFile(source: PolicySource, bytes: Uint8Array): ClosureFile {
  const name = referenceTo(source)
  const { document, file, extends: references, findings } = parsePolicyFile(source, name, bytes)
  return {
    source,
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    document,
    file,
    links: references?.flatMap((text, index): Link[] => {
      const pointer = pointerTo('extends', index)
      const reference = readReference(text, source)
      if (reference.state === 'invalid') return []
      if (reference.state === 'preset') return [{ pointer, preset: reference.preset }]
      return [{ pointer, key: sourceKey(reference.source), source: reference.source }]
    }),
    findings,
  }
}

function wantedBy(by: ClosureFile): readonly Wanted[] {
  return (by.links ?? []).flatMap((link) => ('key' in link ? [{ ...link, by }] : []))
}

function distinct(wanted: readonly Wanted[]): readonly Wanted[] {
  const seen = new Set<string>()
  return wanted.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** A finding at an entry of `extends`. */
export function atLink(
  { document, name }: ClosureFile,
  pointer: string,
  problem: { readonly message: string; readonly fix?: string },
): Finding {
  if (!document) return policyFinding(name, { ...problem, place: startOfFile })
  return problemFinding({ ...problem, pointer }, name, document)
}

function tooMuch(first: Wanted | undefined, depth: number): Finding {
  const message =
    depth > deepest
      ? `The policy extends files more than ${deepest} levels deep.`
      : `The policy is made of more than ${mostFiles} files.`
  const problem = { message, fix: 'Join some of them.' }
  return first ? atLink(first.by, first.pointer, problem) : policyFinding('', { ...problem, place: startOfFile })
}

function absent({ source, by, pointer }: Wanted): Finding {
  const name = referenceTo(source)
  if (source.kind === 'github') {
    const { path, owner, repository } = source
    const message = `There is no file ${path} in ${owner}/${repository} at that commit, or no such commit.`
    const fix = 'Correct the path or the commit, and see that tunegate may read that repository.'
    return atLink(by, pointer, { message, fix })
  }
  const word = /^[a-z]+$/.test(name) ? ` The presets are written tunegate:recommended and tunegate:strict.` : ''
  const message = `The file ${name}, which this policy extends, is not there.${word}`
  return atLink(by, pointer, { message, fix: 'Add it, or correct the path; it begins at the root of the repository.' })
}

function failed(want: Wanted, { why, fix }: { readonly why: string; readonly fix?: string }): Finding {
  const message = `${referenceTo(want.source)} cannot be read: ${why}.`
  return atLink(want.by, want.pointer, { message, ...(fix === undefined ? {} : { fix }) })
}

/** One finding for each entry of `extends` that closes a circle. */
function circles(files: ReadonlyMap<string, ClosureFile>, root: string): readonly Finding[] {
  const findings: Finding[] = []
  const done = new Set<string>()
  const visit = (key: string, path: readonly string[]): void => {
    const file = files.get(key)
    if (!file || done.has(key)) return
    for (const link of file.links ?? []) {
      if (!('key' in link)) continue
      const trail = [...path, key]
      const at = trail.indexOf(link.key)
      if (at === -1) visit(link.key, trail)
      else findings.push(circle(file, link.pointer, [...trail.slice(at), link.key], files))
    }
    done.add(key)
  }
  visit(root, [])
  return findings
}

function circle(file: ClosureFile, pointer: string, keys: readonly string[], files: Closure['files']): Finding {
  const names = keys.map((key) => files.get(key)?.name ?? key)
  return atLink(file, pointer, {
    message: `These files extend each other in a circle: ${names.join(' → ')}.`,
    fix: 'Remove one of the entries; move what both need to a third file.',
  })
}
