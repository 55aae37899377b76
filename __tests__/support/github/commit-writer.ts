import type { FileEntry, FileMode, Files, Identity, ObjectStore, Oid } from './git-objects.ts'
import { moveBranch, resolveCommit } from './refs.ts'
import type { Repository } from './state.ts'
import { WEB_FLOW_EMAIL, type World } from './world.ts'

/** A login, or a name and address that need not belong to any account. */
export type Person = string | { readonly name: string; readonly email: string }

/** Text, bytes, or content with a mode: a symlink `120000` whose content is its target, a submodule `160000` whose content is a commit id. */
export type FileContent = string | Uint8Array | { readonly mode: FileMode; readonly content: string | Uint8Array }

export type CommitOptions = {
  /** Changes on top of the first parent; null deletes, a path ending in `/` deletes a folder. */
  readonly files?: Readonly<Record<string, FileContent | null>>
  readonly by: Person
  /** `web-flow` stands for GitHub itself: such commits are signed. Default: the author. */
  readonly committer?: Person
  readonly coAuthors?: readonly Person[]
  readonly message?: string
  /** Default: the branch's tip. */
  readonly parents?: readonly Oid[]
  readonly at?: string | Date
  /** Commit date, when it differs from the author's date. */
  readonly committedAt?: string | Date
  /** Who pushes it, when that is not the author. */
  readonly pushedBy?: string
  /** Signed by GitHub, as what is made in its web pages; implied by committer `web-flow`. */
  readonly web?: boolean
}

const SIGNATURE = ['-----BEGIN PGP SIGNATURE-----', '', 'wsFcBAABCAAQBQJstandinstandin', '=stub', '-----END PGP SIGNATURE-----', ''].join('\n')

/** Commits on a branch and pushes it; a commit that leaves the tip behind is a force-push. */
export function commitOn(world: World, repository: Repository, branch: string, options: CommitOptions): Oid {
  const tip = repository.refs.get(`refs/heads/${branch}`)
  const parents = options.parents ?? (tip === undefined ? [] : [tip])
  const [first] = parents
  const before = first === undefined ? new Map<string, FileEntry>() : repository.store.files(first)
  const files = applyFiles(repository.store, before, options.files ?? {})
  const oid = writeCommit(world, repository, files, parents, options)
  const pusher = options.pushedBy ?? (typeof options.by === 'string' ? options.by : (world.findByEmail(options.by.email)?.login ?? repository.owner.login))
  moveBranch(world, repository, branch, oid, world.account(pusher))
  world.tick()
  return oid
}

/** Writes a commit object without moving any branch. */
export function writeCommit(world: World, repository: Repository, files: Files, parents: readonly Oid[], options: CommitOptions): Oid {
  const date = new Date(options.at ?? world.clock.now())
  const committer = identity(world, options.committer ?? options.by, new Date(options.committedAt ?? date))
  const web = options.web ?? committer.email === WEB_FLOW_EMAIL
  const trailers = (options.coAuthors ?? []).map((person) => identity(world, person, date)).map(({ name, email }) => `Co-authored-by: ${name} <${email}>`)
  const message = options.message ?? `Change ${Object.keys(options.files ?? {}).join(', ') || 'nothing'}`
  return repository.store.writeCommit({
    tree: repository.store.writeTree(files),
    parents,
    author: identity(world, options.by, date),
    committer,
    message: trailers.length === 0 ? message : `${message}\n\n${trailers.join('\n')}`,
    ...(web ? { signature: SIGNATURE } : {}),
  })
}

/** The content of a file at a commit or branch; undefined where there is none. */
export function readFile(repository: Repository, at: string, path: string): Buffer | undefined {
  const commit = resolveCommit(repository, at)
  const entry = commit === undefined ? undefined : repository.store.files(commit).get(path)
  return entry === undefined ? undefined : repository.store.blob(entry.oid).content
}

function applyFiles(store: ObjectStore, before: Files, changes: Readonly<Record<string, FileContent | null>>): Files {
  const files = new Map(before)
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) remove(files, path)
    else files.set(path, entryOf(store, content))
  }
  return files
}

function remove(files: Map<string, FileEntry>, path: string): void {
  const found = path.endsWith('/') ? [...files.keys()].filter((name) => name.startsWith(path)) : [path].filter((name) => files.has(name))
  if (found.length === 0) throw new Error(`there is no ${path} to delete`)
  for (const name of found) files.delete(name)
}

function entryOf(store: ObjectStore, content: FileContent): FileEntry {
  if (typeof content === 'string' || content instanceof Uint8Array) return { mode: '100644', oid: store.writeBlob(content) }
  const oid = content.mode === '160000' ? content.content.toString() : store.writeBlob(content.content)
  return { mode: content.mode, oid }
}

function identity(world: World, person: Person, date: Date): Identity {
  if (typeof person !== 'string') return { ...person, date }
  const { name, emails } = world.account(person)
  return { name, email: emails[0] ?? '', date }
}
