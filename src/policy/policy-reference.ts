import { nearest } from '../manifest/index.ts'
import type { PolicySource } from './policy-source.ts'
import { presetNamed, presetReferences, type PresetName } from './preset.ts'

/** What an entry of `extends` names; or why it names nothing, and what to write instead. */
export type Reference =
  | { readonly state: 'preset'; readonly preset: PresetName }
  | { readonly state: 'source'; readonly source: PolicySource }
  | { readonly state: 'invalid'; readonly message: string; readonly fix: string }

type GitHubSource = Extract<PolicySource, { readonly kind: 'github' }>

/**
 * Reads an entry of `extends` in the file `from`. Paths begin at the root of that file's repository, or with `./` and
 * `../` at its own folder; in a file of another repository they stay there, at the same commit.
 */
export function readReference(text: string, from: PolicySource): Reference {
  const preset = presetNamed(text)
  if (preset) return { state: 'preset', preset }
  if (text.startsWith('github:')) return gitHubReference(text)
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text)) return unknownScheme(text)
  const path = pathFrom(folderOf(from.path), text)
  if (typeof path === 'object') return invalid(`\`${shown(text)}\` names no file: ${path.why}.`, pathHelp)
  return { state: 'source', source: { ...from, path } }
}

/** How locks and reports call a file: its path, or the reference that names it in any repository. */
export function referenceTo(source: PolicySource): string {
  if (source.kind === 'repository') return source.path
  return `github:${source.owner}/${source.repository}//${source.path}@${source.commit}`
}

/** The same for the same file: GitHub does not tell owners and repositories apart by case. */
export function sourceKey(source: PolicySource): string {
  if (source.kind === 'repository') return source.path.replace(/^(?:\.\/)+/, '')
  const { owner, repository, path, commit } = source
  return `github:${owner.toLowerCase()}/${repository.toLowerCase()}//${path}@${commit}`
}

const pathHelp = 'Write a path from the root of the repository (`policies/base.yml`), or one with ./ or ../ at its head.'
const gitHubHelp = 'Write `github:OWNER/REPOSITORY//PATH@COMMIT`, with the 40 hex digits of a commit.'

function gitHubReference(text: string): Reference {
  const named = /^github:([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})\/\/(.+)$/.exec(text)
  const [, owner = '', repository = '', rest = ''] = named ?? []
  if (!named || /^\.{1,2}$/.test(repository)) return invalid(`\`${shown(text)}\` names no file on GitHub.`, gitHubHelp)
  const at = rest.lastIndexOf('@')
  const commit = at === -1 ? undefined : rest.slice(at + 1)
  const path = pathFrom([], at === -1 ? rest : rest.slice(0, at))
  if (typeof path === 'object') return invalid(`\`${shown(text)}\` names no file on GitHub: ${path.why}.`, gitHubHelp)
  if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) return unpinned(text, { owner, repository, path, commit })
  return { state: 'source', source: { kind: 'github', owner, repository, path, commit } }
}

type Unpinned = Omit<GitHubSource, 'kind' | 'commit'> & { readonly commit: string | undefined }

function unpinned(text: string, { owner, repository, path, commit }: Unpinned): Reference {
  const ref = commit !== undefined && /^[\w./-]+$/.test(commit) && !/^[0-9A-Fa-f]{7,}$/.test(commit) ? commit : 'HEAD'
  return invalid(
    `\`${shown(text)}\` is not pinned to a full commit, so whoever writes to ${owner}/${repository} could change this ` +
      'policy unseen.',
    `Find the commit with \`git ls-remote https://github.com/${owner}/${repository} ${ref}\` and write ` +
      `\`github:${owner}/${repository}//${path}@COMMIT\` with all of its 40 lower-case hex digits.`,
  )
}

function unknownScheme(text: string): Reference {
  const guess = nearest(text, presetReferences)
  const hint = guess === undefined ? '' : ` Did you mean \`${guess}\`?`
  return invalid(
    `\`${shown(text)}\` is no preset (${presetReferences.join(', ')}) and no file that a policy can extend.${hint}`,
    'Name a preset, a path of the repository, or github:OWNER/REPOSITORY//PATH@COMMIT.',
  )
}

/** The path that a text leads to from a folder, without `.` and `..`; or why it leads nowhere in the repository. */
function pathFrom(folder: readonly string[], text: string): string | { readonly why: string } {
  const segments = text.split('/')
  const why = refusal(text, segments)
  if (why !== undefined) return { why }
  const path = /^\.{1,2}\//.test(text) ? [...folder] : []
  for (const segment of segments) {
    if (segment === '..' && path.length === 0) return { why: 'it leads out of the repository' }
    if (segment === '..') path.pop()
    else if (segment !== '.') path.push(segment)
  }
  return path.length === 0 ? { why: 'it is a folder' } : path.join('/')
}

function refusal(text: string, segments: readonly string[]): string | undefined {
  if (/[\p{Cc}\\]/u.test(text)) return 'it contains a backslash or a control character'
  if (text.startsWith('/')) return 'it is absolute'
  if (segments.includes('')) return 'it has an empty segment, or ends with a slash'
  if (['.', '..'].includes(segments.at(-1) ?? '')) return 'it is a folder'
  // Git keeps its own files there, and none of them is part of a commit.
  return segments.some((segment) => segment.toLowerCase() === '.git') ? 'git keeps nothing there' : undefined
}

function folderOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1).filter((segment) => segment !== '.')
}

function shown(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119).toWellFormed()}…` : text
}

function invalid(message: string, fix: string): Reference {
  return { state: 'invalid', message, fix }
}
