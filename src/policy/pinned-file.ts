import { repositoryPath, type RepositoryFile, type Resource, type Severity } from '../manifest/index.ts'
import type { Problem } from './rule.ts'
import { shellWord } from './shell-word.ts'

/** A text file that a manifest references, and how much it weighs that policy cannot hold it to a digest. */
type PinnedFile = {
  /** As messages call it, for example `training config`. */
  readonly name: string
  readonly resource: Resource
  readonly pointer: string
  /** Lowers the severity when no digest is stated; a digest that is wrong always counts in full. */
  readonly unpinned?: Severity
  /** Lowers the severity when the file is elsewhere, so that its digest is only stated. */
  readonly elsewhere?: Severity
}

/** Compares a text file in the repository with its digest. Its bytes must be in git, so that people can read them. */
export function checkPinnedFile(pinned: PinnedFile, file: (path: string) => RepositoryFile): readonly Problem[] {
  const { resource } = pinned
  if (resource.uri === undefined) return []
  const reading = repositoryPath(resource.uri)
  if (reading.state === 'remote') return [elsewhere(pinned, resource.uri)]
  if (reading.state === 'invalid') return [noPath(pinned, resource.uri, reading.why)]
  const found = file(reading.path)
  if (found.state !== 'present') return [noFile(pinned, resource.uri)]
  if (isPointer(found.text)) return [pointerOnly(pinned, reading.path)]
  return compare(pinned, reading.path, found.sha256)
}

function compare(pinned: PinnedFile, path: string, actual: string): readonly Problem[] {
  const stated = pinned.resource.digest['sha256']
  if (stated === undefined) return [noDigest(pinned, path, actual)]
  if (stated.toLowerCase() === actual) return []
  return [
    {
      message: `The ${pinned.name} ${path} is not the file that the manifest pins: its sha256 is ${actual}.`,
      pointer: `${pinned.pointer}/digest/sha256`,
      fix: `Restore the file, or state the digest that \`sha256sum ${shellWord(path)}\` prints: \`sha256: ${actual}\`.`,
    },
  ]
}

function noDigest(pinned: PinnedFile, path: string, actual: string): Problem {
  return {
    message: `The ${pinned.name} ${path} has no sha256 in the manifest, so nothing holds training to this version.`,
    pointer: `${pinned.pointer}/digest/sha256`,
    fix: `Add \`digest: { sha256: ${actual} }\`, which \`sha256sum ${shellWord(path)}\` prints.`,
    ...lowered(pinned.unpinned),
  }
}

function elsewhere(pinned: PinnedFile, uri: string): Problem {
  const stated = pinned.resource.digest['sha256'] !== undefined
  return {
    message: stated
      ? `The ${pinned.name} ${uri} is not in this repository, so its digest is only stated and nobody here can read it.`
      : `The ${pinned.name} ${uri} is not in this repository and has no sha256, so it can change after the approval.`,
    pointer: stated ? `${pinned.pointer}/uri` : `${pinned.pointer}/digest/sha256`,
    fix: 'Commit the file, state its path as uri, and the digest that `sha256sum` prints for it.',
    ...lowered(stated ? pinned.elsewhere : pinned.unpinned),
  }
}

/** In full, whatever the rule says of files elsewhere: what is no address may well be a file here. */
function noPath(pinned: PinnedFile, uri: string, why: string): Problem {
  return {
    message:
      `The ${pinned.name} ${uri} is neither a path of the repository nor an address, because ${why}: ` +
      'what would be used is unknown.',
    pointer: `${pinned.pointer}/uri`,
    fix: 'State the path from the root of the repository, with `./` before a name that has a colon, or an address.',
  }
}

function noFile(pinned: PinnedFile, uri: string): Problem {
  return {
    message: `The ${pinned.name} ${uri} is no file of the repository at this commit, so what would be used is unknown.`,
    pointer: `${pinned.pointer}/uri`,
    fix: 'Commit the file, or correct the path; `git ls-files` lists the paths from the root of the repository.',
  }
}

function pointerOnly(pinned: PinnedFile, path: string): Problem {
  return {
    message: `The ${pinned.name} ${path} is a git-lfs pointer, so approvers and rules cannot read what it says.`,
    pointer: `${pinned.pointer}/uri`,
    fix: `Store it in git: \`git lfs untrack ${shellWord(path)} && git add --renormalize ${shellWord(path)}\`.`,
  }
}

/** Looser than git-lfs's own format: a text file that begins like this was meant as a pointer. */
function isPointer(text: string | undefined): boolean {
  return text !== undefined && /^\s*version [^\n]*(?:git-lfs|git-media|hawser)/.test(text)
}

function lowered(atMost: Severity | undefined): { readonly atMost?: Severity } {
  return atMost === undefined ? {} : { atMost }
}
