import { createHash } from 'node:crypto'
import { trusted } from './trusted.ts'

export type Oid = string
export type FileMode = '100644' | '100755' | '120000' | '160000'
export type Identity = { readonly name: string; readonly email: string; readonly date: Date }

/** A file of a tree, its folders folded away; a submodule's oid is a commit of another repository. */
export type FileEntry = { readonly mode: FileMode; readonly oid: Oid }
/** Every file of a tree by its full path. */
export type Files = ReadonlyMap<string, FileEntry>

export type GitBlob = { readonly type: 'blob'; readonly oid: Oid; readonly content: Buffer }
export type GitTreeEntry = { readonly mode: FileMode | '040000'; readonly name: string; readonly oid: Oid }
export type GitTree = { readonly type: 'tree'; readonly oid: Oid; readonly entries: readonly GitTreeEntry[]; readonly content: Buffer }
type CommitFields = {
  readonly tree: Oid
  readonly parents: readonly Oid[]
  readonly author: Identity
  readonly committer: Identity
  readonly message: string
  /** An armoured signature; it is part of what is hashed, as in git. */
  readonly signature?: string
}
export type GitCommit = CommitFields & { readonly type: 'commit'; readonly oid: Oid; readonly content: Buffer }
export type GitObject = GitBlob | GitTree | GitCommit

export type ObjectStore = {
  writeBlob(content: string | Uint8Array): Oid
  writeTree(files: Files): Oid
  writeCommit(fields: CommitFields): Oid
  find(oid: Oid): GitObject | undefined
  blob(oid: Oid): GitBlob
  tree(oid: Oid): GitTree
  commit(oid: Oid): GitCommit
  hasCommit(oid: Oid): boolean
  /** The files of a tree or of a commit's tree. */
  files(oid: Oid): Files
  /** Forgets an object, as a host's garbage collection does. */
  remove(oid: Oid): void
}

/** Objects of a repository and all its forks, named by the ids that git itself would give them. */
export function createObjectStore(): ObjectStore {
  const objects = new Map<Oid, GitObject>()
  const flattened = new Map<Oid, Files>()

  function keep(object: GitObject): Oid {
    objects.set(object.oid, object)
    return object.oid
  }

  function expect<T extends GitObject['type']>(oid: Oid, type: T): Extract<GitObject, { type: T }> {
    const found = objects.get(oid)
    if (found?.type !== type) throw new Error(`no ${type} ${oid} in the object store`)
    return trusted(found)
  }

  function writeLevel(files: Files): Oid {
    const entries: GitTreeEntry[] = []
    const folders = new Map<string, Map<string, FileEntry>>()
    for (const [path, entry] of files) {
      const slash = path.indexOf('/')
      if (slash < 0) {
        entries.push({ mode: entry.mode, name: path, oid: entry.oid })
        continue
      }
      const folder = path.slice(0, slash)
      const inside = folders.get(folder) ?? new Map<string, FileEntry>()
      folders.set(folder, inside.set(path.slice(slash + 1), entry))
    }
    for (const [name, inside] of folders) entries.push({ mode: '040000', name, oid: writeLevel(inside) })
    entries.sort(gitOrder)
    const content = treeContent(entries)
    return keep({ type: 'tree', oid: gitOid('tree', content), entries, content })
  }

  function flatten(tree: Oid): Files {
    const known = flattened.get(tree)
    if (known !== undefined) return known
    const files = new Map<string, FileEntry>()
    for (const { mode, name, oid } of expect(tree, 'tree').entries) {
      if (mode !== '040000') files.set(name, { mode, oid })
      else for (const [path, entry] of flatten(oid)) files.set(`${name}/${path}`, entry)
    }
    flattened.set(tree, files)
    return files
  }

  return {
    writeBlob(given) {
      const content = typeof given === 'string' ? Buffer.from(given) : Buffer.from(given)
      return keep({ type: 'blob', oid: gitOid('blob', content), content })
    },
    writeTree: writeLevel,
    writeCommit(fields) {
      const content = commitContent(fields)
      return keep({ type: 'commit', oid: gitOid('commit', content), content, ...fields })
    },
    find: (oid) => objects.get(oid),
    blob: (oid) => expect(oid, 'blob'),
    tree: (oid) => expect(oid, 'tree'),
    commit: (oid) => expect(oid, 'commit'),
    hasCommit: (oid) => objects.get(oid)?.type === 'commit',
    files(oid) {
      const found = objects.get(oid)
      return flatten(found?.type === 'commit' ? found.tree : oid)
    },
    remove: (oid) => void objects.delete(oid),
  }
}

/** The id that git gives: sha1 over type, length, NUL and content. */
function gitOid(type: GitObject['type'], content: Uint8Array): Oid {
  return createHash('sha1').update(`${type} ${content.byteLength}\0`).update(content).digest('hex')
}

/** Git compares names as bytes, a folder's as if it ended in a slash. */
function gitOrder(a: GitTreeEntry, b: GitTreeEntry): number {
  return Buffer.compare(sortKey(a), sortKey(b))
}

function sortKey({ mode, name }: GitTreeEntry): Buffer {
  return Buffer.from(mode === '040000' ? `${name}/` : name)
}

function treeContent(entries: readonly GitTreeEntry[]): Buffer {
  return Buffer.concat(
    entries.flatMap(({ mode, name, oid }) => [Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(oid, 'hex')]),
  )
}

function commitContent(fields: CommitFields): Buffer {
  const lines = [
    `tree ${fields.tree}`,
    ...fields.parents.map((parent) => `parent ${parent}`),
    `author ${stamp(fields.author)}`,
    `committer ${stamp(fields.committer)}`,
    ...(fields.signature === undefined ? [] : [`gpgsig ${fields.signature.replaceAll('\n', '\n ')}`]),
  ]
  return Buffer.from(`${lines.join('\n')}\n\n${fields.message}\n`)
}

function stamp({ name, email, date }: Identity): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`
}
