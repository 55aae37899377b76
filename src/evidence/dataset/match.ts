import { pointerPath, type Dataset, type RepositoryFile } from '../../manifest/index.ts'
import { readDvcPointer } from './dvc.ts'
import { readGitLfsPointer, type Pointer } from './pointer.ts'
import { sourceOf } from './source.ts'

/** How the digest of a dataset was checked, weakest first. */
export type DigestCheck = 'stated' | 'pointer' | 'registry' | 'recomputed'

/** Who says so: the bytes in git, or a pointer in git that stands for bytes elsewhere. */
type Witness = 'file' | 'git-lfs' | 'DVC'

/** One way in which a dataset is not what its manifest states. `path` is the file that was read. */
export type Mismatch =
  | { readonly kind: 'invalid-uri'; readonly why: string }
  | { readonly kind: 'collection' }
  | (At & { readonly kind: 'absent' })
  | (At & { readonly kind: 'empty' })
  | (At & { readonly kind: 'invalid-pointer'; readonly system: 'git-lfs' | 'DVC'; readonly why: string })
  | (At & Differing<string> & { readonly kind: 'sha256'; readonly witness: Witness })
  /** The stated digest is of the pointer's own text: somebody hashed the file before fetching it. */
  | (At & { readonly kind: 'pointer-hashed'; readonly actual: string })
  | (At & Differing<string> & { readonly kind: 'md5' })
  | (At & { readonly kind: 'md5-unstated'; readonly actual: string })
  | (At & { readonly kind: 'dvc-directory' })
  | (At & Differing<number> & { readonly kind: 'size'; readonly witness: Witness })

type At = { readonly path: string }

type Differing<Value> = { readonly stated: Value; readonly actual: Value }

/** `check` is what the comparison proved: a digest that differs, or was not compared, is no more than `stated`. */
export type DatasetMatch = { readonly check: DigestCheck; readonly mismatches: readonly Mismatch[] }

/** Compares a dataset with the file in the repository that its `uri` names, or with the pointer that stands for it. */
export function matchDataset(dataset: Dataset, file: (path: string) => RepositoryFile): DatasetMatch {
  if (dataset.uri === undefined) return stated()
  const source = sourceOf(dataset.uri)
  if (source.kind === 'invalid') return stated({ kind: 'invalid-uri', why: source.why })
  if (source.kind === 'collection') return stated({ kind: 'collection' })
  if (source.kind === 'remote') return stated()

  const { path } = source
  for (const candidate of path.endsWith('.dvc') ? [path] : [path, pointerPath(path)]) {
    const found = file(candidate)
    if (found.state !== 'present') continue
    const pointer = readPointer(candidate, found.text)
    return pointer ? matchPointer(dataset, candidate, pointer, found.sha256) : matchBytes(dataset, candidate, found)
  }
  return stated({ kind: 'absent', path })
}

function readPointer(path: string, text: string | undefined): Pointer | undefined {
  if (path.endsWith('.dvc')) return readDvcPointer(path, text ?? '')
  return text === undefined ? undefined : readGitLfsPointer(text)
}

function matchBytes(dataset: Dataset, path: string, file: { sha256: string; size: number }): DatasetMatch {
  if (file.size === 0) return stated({ kind: 'empty', path })
  const mismatches = [
    ...compareSha256(dataset, path, 'file', file.sha256),
    ...compareSize(dataset, path, 'file', file.size),
  ]
  return { check: agrees(dataset.digest['sha256'], file.sha256) ? 'recomputed' : 'stated', mismatches }
}

function matchPointer(dataset: Dataset, path: string, pointer: Pointer, ownSha256: string): DatasetMatch {
  if ('invalid' in pointer) {
    return stated({ kind: 'invalid-pointer', path, system: pointer.system, why: pointer.invalid })
  }
  if (pointer.size === 0) return stated({ kind: 'empty', path })
  const size = pointer.size === undefined ? [] : compareSize(dataset, path, pointer.system, pointer.size)
  if (pointer.system === 'DVC') return matchDvc(dataset, path, pointer, size)

  const { sha256 } = pointer
  if (agrees(dataset.digest['sha256'], sha256)) return { check: 'pointer', mismatches: size }
  if (agrees(dataset.digest['sha256'], ownSha256)) return stated({ kind: 'pointer-hashed', path, actual: sha256 })
  return stated(...compareSha256(dataset, path, 'git-lfs', sha256), ...size)
}

function matchDvc(
  dataset: Dataset,
  path: string,
  pointer: { readonly md5: string; readonly directory: boolean },
  size: readonly Mismatch[],
): DatasetMatch {
  if (pointer.directory) return stated({ kind: 'dvc-directory', path })
  const md5 = dataset.digest['md5']
  const actual = pointer.md5
  if (md5 === undefined) return stated({ kind: 'md5-unstated', path, actual }, ...size)
  if (!agrees(md5, actual)) return stated({ kind: 'md5', path, stated: md5, actual }, ...size)
  return { check: 'pointer', mismatches: size }
}

function compareSha256(dataset: Dataset, path: string, witness: Witness, actual: string): Mismatch[] {
  const sha256 = dataset.digest['sha256']
  if (sha256 === undefined || agrees(sha256, actual)) return []
  return [{ kind: 'sha256', path, witness, stated: sha256, actual }]
}

function compareSize(dataset: Dataset, path: string, witness: Witness, actual: number): Mismatch[] {
  const size = dataset.contentSize
  return size === undefined || size === actual ? [] : [{ kind: 'size', path, witness, stated: size, actual }]
}

function agrees(statedHex: string | undefined, actual: string): boolean {
  return statedHex?.toLowerCase() === actual.toLowerCase()
}

function stated(...mismatches: readonly Mismatch[]): DatasetMatch {
  return { check: 'stated', mismatches }
}
